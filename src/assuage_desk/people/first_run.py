"""The first run: three short pages, the first of which creates the first admin. No default account exists."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib.auth import login
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.module_loading import import_string
from django.views.decorators.http import require_http_methods

from assuage_desk.people import services
from assuage_desk.people.forms import BeginForm, FirstAdminForm, HouseForm
from assuage_desk.people.house import house
from assuage_desk.people.models import House, Person, Role

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
OPEN_TO_ALL = ("/first-run/", "/static/", "/healthz", "/widget.js", "/sign-in/", "/sign-out/")
# By name: the demo is told through every room, so it lives above us.
DEMO_FILLER = "assuage_desk.config.demo.fill.fill"


def next_step() -> str | None:
    """The page of the first run that comes next, or None when it is over."""
    if house().is_begun:
        return None
    if not Person.objects.exists():
        return "first-run"
    return "first-run-begin" if House.objects.filter(pk=1).exists() else "first-run-house"


NOT_BEGUN = {
    "status": 503,
    "what": "This desk has not begun.",
    "why": "Without its first person and its name there is nobody to bring messages to.",
    "mend": "Finish the first run in a browser, then send it again.",
}


class FirstRunMiddleware:
    """Until the first run is over, every page leads there. Afterwards this costs no query."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path.startswith(OPEN_TO_ALL) and (step := next_step()):
            if request.path.startswith("/api/"):
                return JsonResponse(NOT_BEGUN, status=503, content_type="application/problem+json")
            return redirect(step)
        return self.get_response(request)


@require_http_methods(["GET", "HEAD", "POST"])
def who(request: HttpRequest) -> HttpResponse:
    """1 of 3: who are you?"""
    step = next_step()
    if step != "first-run":
        return redirect(step or "inbox")
    form = FirstAdminForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            person = services.create_first_admin(
                username=form.cleaned_data["username"],
                name=form.cleaned_data["name"],
                password=form.cleaned_data["password"],
            )
        except services.AlreadyBegun:
            return redirect("account_login")
        login(request, person, backend=BACKEND)
        return redirect("first-run-house")
    return render(request, "people/first_run_who.html", {"form": form, "step": 1})


@require_http_methods(["GET", "HEAD", "POST"])
def where(request: HttpRequest) -> HttpResponse:
    """2 of 3: what is this house called, and where is it?"""
    if (away := _not_now(request)) is not None:
        return away
    form = HouseForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        services.name_house(**form.cleaned_data)
        return redirect("first-run-begin")
    return render(request, "people/first_run_house.html", {"form": form, "step": 2})


@require_http_methods(["GET", "HEAD", "POST"])
def begin(request: HttpRequest) -> HttpResponse:
    """3 of 3: with a filled demo, or empty? The demo ends in a case, not on a dashboard."""
    if (away := _not_now(request)) is not None:
        return away
    form = BeginForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        now = timezone.now()
        is_demo = form.cleaned_data["begin"] == "demo"
        with transaction.atomic():  # all or nothing, should it be interrupted
            if is_demo:
                import_string(DEMO_FILLER)(now=now)
            services.begin(now=now, is_demo=is_demo)
        return redirect("go-on" if is_demo else "inbox")
    return render(request, "people/first_run_begin.html", {"form": form, "step": 3})


def _not_now(request: HttpRequest) -> HttpResponse | None:
    """Steps 2 and 3 are for an admin, while the first run lasts."""
    if next_step() in (None, "first-run"):
        return redirect(next_step() or "inbox")
    if not request.user.is_authenticated:
        return redirect("account_login")
    if request.user.role != Role.ADMIN:
        raise Http404
    return None
