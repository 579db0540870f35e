"""Pages of cases: one question to the queries, and a page."""

from __future__ import annotations

from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from assuage_desk.cases import changes, presence
from assuage_desk.cases.access import case_of, visible
from assuage_desk.cases.case_page import case_page, teams_of
from assuage_desk.cases.forms import AssignForm, CorrectionForm
from assuage_desk.cases.live import newest_number
from assuage_desk.cases.models import Message
from assuage_desk.cases.queries import VIEWS, inbox, search
from assuage_desk.cases.services import CaseMovedOn
from assuage_desk.people.models import Person, Team

MOVED_ON = "This case changed since you opened it. Here is what is new; what you wrote is still in the box."


def me(request: HttpRequest) -> Person:
    """The person who is signed in; for views that ask for a sign-in."""
    return cast(Person, request.user)


@never_cache
@require_GET
@login_required
def inbox_page(request: HttpRequest) -> HttpResponse:
    person = me(request)
    page = {"queue": _queue(request, person), "newest": newest_number(), "open_id": _open_id(request)}
    template = "cases/_queue.html" if request.headers.get("HX-Request") else "cases/inbox.html"
    return render(request, template, page)


@never_cache
@require_GET
@login_required
def case(request: HttpRequest, case_id: int) -> HttpResponse:
    person, now = me(request), timezone.now()
    here = case_of(person, case_id)
    presence.seen_here(case=here, person=person, doing="reading", now=now)
    page = case_page(here, person, now=now)
    writes = "note" if request.GET.get("write") == "note" else "reply"
    context = {"page": page, "queue": _queue(request, person), "open_id": case_id, "teams": teams_of(person), "writes": writes}
    return render(request, "cases/case.html", context)


@never_cache
@require_GET
@login_required
def live(request: HttpRequest, case_id: int) -> HttpResponse:
    """The pieces of a case that follow what happens, to be put in the place of those on an open page."""
    person = me(request)
    here = case_of(person, case_id)
    page = case_page(here, person, now=timezone.now(), keep_open_from=request.GET.get("from", ""))
    return render(request, "cases/_live.html", {"page": page, "teams": teams_of(person)})


@require_POST
@login_required
def here(request: HttpRequest, case_id: int) -> HttpResponse:
    """A page says that its person reads or writes in a case; colleagues see it, and the customer that we write."""
    person, now = me(request), timezone.now()
    found = case_of(person, case_id)
    doing = request.POST.get("does", "")
    if doing not in presence.DOING:
        return JsonResponse({"trouble": f"Say one of {', '.join(presence.DOING)}."}, status=422)
    presence.seen_here(case=found, person=person, doing=doing, now=now)
    if doing == "writing":
        presence.agent_writes(case=found, now=now)
    return HttpResponse(status=204)


@require_POST
@login_required
def correct(request: HttpRequest, message_id: str) -> HttpResponse:
    """Not right? A person says what they heard; the reading of the desk stays beside it in the record."""
    person = me(request)
    message = Message.objects.select_related("reading").filter(pk=message_id, speaker="customer", case__in=_seen(person)).first()
    if message is None:
        raise Http404
    form = CorrectionForm(request.POST)
    if not form.is_valid():
        messages.warning(request, "That could not be understood. Choose one of the words offered.")
        return redirect("case", message.case_id)
    try:
        seen, now = form.cleaned_data["seen"], timezone.now()
        if request.POST.get("safety") == "no":
            changes.not_about_safety(message=message, kinds="", seen=seen, by=person, now=now)
            changed: object = True
        else:
            changed = changes.correct(message=message, heard=form.heard(), seen=seen, by=person, now=now)
        messages.info(request, "Corrected. The record has both readings." if changed else "That is how it was read.")
    except CaseMovedOn:
        messages.warning(request, MOVED_ON)
    return redirect("case", message.case_id)


@require_POST
@login_required
def assign(request: HttpRequest, case_id: int) -> HttpResponse:
    person = me(request)
    found = case_of(person, case_id)
    form = AssignForm(request.POST)
    if not form.is_valid():
        messages.warning(request, " ".join(error for errors in form.errors.values() for error in errors))
        return redirect("case", case_id)
    to = form.cleaned_data["to"]
    try:
        changes.assign(
            case=found,
            to=to if isinstance(to, Person) else None,
            team=to if isinstance(to, Team) else None,
            seen=form.cleaned_data["seen"],
            by=person,
            now=timezone.now(),
        )
    except CaseMovedOn:
        messages.warning(request, MOVED_ON)
        return redirect("case", case_id)
    if to == person:
        messages.info(request, "It is yours now.")
        return redirect("case", case_id)
    messages.info(request, f"{to.called if isinstance(to, Person) else to or 'Anybody'} has it now.")
    return redirect("case", case_id) if visible_still(person, case_id) else redirect("inbox")


@never_cache
@require_GET
@login_required
def search_page(request: HttpRequest) -> HttpResponseBase:
    words = request.GET.get("q", "").strip()[:200]
    found = search(me(request), words) if words else ()
    if "application/json" in request.headers.get("Accept", ""):
        cases = [
            {
                "title": f"{hit.customer}: {hit.subject}" if hit.subject else hit.customer,
                "side": f"Case {hit.case_id}",
                "url": reverse("case", args=[hit.case_id]),
            }
            for hit in found[:8]
        ]
        return JsonResponse({"cases": cases})
    return render(request, "cases/search.html", {"words": words, "found": found})


def visible_still(person: Person, case_id: int) -> bool:
    return _seen(person).filter(pk=case_id).exists()


def _seen(person: Person):  # type: ignore[no-untyped-def]  # a queryset of cases
    from assuage_desk.cases.models import Case

    return Case.objects.filter(visible(person))


def _queue(request: HttpRequest, person: Person):  # type: ignore[no-untyped-def]
    view = request.GET.get("view", "")
    return inbox(person, view if view in VIEWS else "mine", request.GET)


def _open_id(request: HttpRequest) -> int | None:
    said = request.GET.get("open", "")
    return int(said) if said.isdecimal() and len(said) < 12 else None
