"""Every address of the desk, room by room. Streams are not here: `serving` answers them before Django is asked."""

from __future__ import annotations

from importlib.util import find_spec

from django.urls import URLPattern, URLResolver, include, path

from assuage_desk.config import errors, health

ROOMS = ("people", "cases", "replies", "promises", "channels", "api")

urlpatterns: list[URLPattern | URLResolver] = [
    path("stream", health.stream_elsewhere, name="stream"),
    path("healthz", health.healthz, name="healthz"),
    *(path("", include(f"assuage_desk.{room}.urls")) for room in ROOMS if find_spec(f"assuage_desk.{room}.urls")),
]

handler400 = errors.bad_request
handler403 = errors.nothing_here
handler404 = errors.nothing_here
handler500 = errors.failed
