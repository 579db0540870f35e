"""Playing somebody of the filled demo with one click. Outside the demo none of this exists."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth import login
from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from assuage_desk.people.house import house
from assuage_desk.people.models import Person


def is_demo() -> bool:
    """Both must say so: the process (ASSUAGE_DEMO) and the database, which was filled with invented people."""
    return bool(settings.DEMO) and house().is_demo


def cast_of_demo() -> list[Person]:
    """Who can be played; nobody outside the demo."""
    return list(_invented().select_related("team").order_by("pk")) if is_demo() else []


def _invented() -> QuerySet[Person]:
    """The demo's people have no password. Whoever has one is real, and is never played by others."""
    return Person.objects.filter(is_active=True, password__startswith=UNUSABLE_PASSWORD_PREFIX)


@require_POST
def enter(request: HttpRequest, who: str) -> HttpResponse:
    """Signs in as *who* of the cast, a username."""
    if not is_demo():
        raise Http404
    person = _invented().filter(username=who).first()
    if person is None:
        raise Http404
    login(request, person, backend="allauth.account.auth_backends.AuthenticationBackend")
    return redirect("go-on")  # in the middle of a story, not on a list
