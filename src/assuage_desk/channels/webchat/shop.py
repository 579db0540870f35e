"""The example shop of the repository, shown by a desk that runs a demo, so that both sides can be tried at once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from assuage_desk.people.house import house

_PLACES = (
    Path(__file__).with_name("example_shop"),  # in a wheel
    Path(__file__).parents[4] / "examples" / "shop",  # in the repository
)
_DESK_IN_FILE = "http://127.0.0.1:8000"  # as the page names the desk when another server shows it


@cache
def _file(name: str) -> str | None:
    return next((text.read_text("utf-8") for place in _PLACES if (text := place / name).is_file()), None)


@require_GET
def page(request: HttpRequest) -> HttpResponse:
    return HttpResponse(_shown("index.html").replace(_DESK_IN_FILE, ""), content_type="text/html; charset=utf-8")


@require_GET
def style(request: HttpRequest) -> HttpResponse:
    return HttpResponse(_shown("shop.css"), content_type="text/css; charset=utf-8")


def _shown(name: str) -> str:
    """The file *name* of the shop. Raises Http404 outside a demo."""
    text = _file(name) if settings.DEMO or house().is_demo else None
    if text is None:
        raise Http404
    return text
