"""Pages of cases: one question to the queries, and a page."""

from __future__ import annotations

from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from assuage.record.dispute import DisputeError
from assuage_desk.cases import presence
from assuage_desk.cases.access import case_of, visible
from assuage_desk.cases.case_page import begun_by, case_page, teams_of
from assuage_desk.cases.dispute import dispute_file
from assuage_desk.cases.live import newest_number
from assuage_desk.cases.models import Case, Message
from assuage_desk.cases.queries import search
from assuage_desk.cases.queue_page import queue
from assuage_desk.cases.record_page import record_page
from assuage_desk.cases.said import LEVELS, TARGETS
from assuage_desk.people.models import Person

MOVED_ON = "This case changed since you opened it. Here is what is new; what you wrote is still in the box."


def me(request: HttpRequest) -> Person:
    """The person who is signed in; for views that ask for a sign-in."""
    return cast("Person", request.user)


@never_cache
@require_GET
@login_required
def inbox_page(request: HttpRequest) -> HttpResponse:
    person = me(request)
    open_id = _open_id(request)
    page = {
        "queue": queue(person, request.GET.dict(), open_id),
        "newest": newest_number(),
        "open_id": open_id,
        "is_page": not open_id,
    }
    template = "cases/_queue.html" if request.headers.get("HX-Request") else "cases/inbox.html"
    return render(request, template, page)


@never_cache
@require_GET
@login_required
def go_on(request: HttpRequest) -> HttpResponse:
    """Where this person was writing last; else where somebody is half-way through a reply; else the inbox."""
    case_id = begun_by(me(request))
    return redirect("case", case_id) if case_id is not None else redirect("inbox")


@never_cache
@require_GET
@login_required
def case(request: HttpRequest, case_id: int) -> HttpResponse:
    person, now = me(request), timezone.now()
    here = case_of(person, case_id)
    presence.seen_here(case=here, person=person, doing="reading", now=now)
    page = case_page(here, person, now=now)
    writes = "note" if request.GET.get("write") == "note" else "reply"
    context = {
        "page": page,
        "queue": queue(person, request.GET.dict(), case_id),
        "open_id": case_id,
        "teams": teams_of(person),
        "writes": writes,
        "levels": LEVELS,
        "targets": TARGETS,
    }
    return render(request, "cases/case.html", context)


@never_cache
@require_GET
@login_required
def live(request: HttpRequest, case_id: int) -> HttpResponse:
    """The pieces of a case that follow what happens, to be put in the place of those on an open page."""
    person = me(request)
    here = case_of(person, case_id)
    page = case_page(here, person, now=timezone.now(), keep_open_from=request.GET.get("from", ""))
    context = {"page": page, "teams": teams_of(person), "levels": LEVELS, "targets": TARGETS}
    return render(request, "cases/_live.html", context)


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


@never_cache
@require_GET
@login_required
def record(request: HttpRequest, case_id: int) -> HttpResponse:
    """What happened, checked anew each time it is looked at."""
    page = record_page(case_of(me(request), case_id), request.GET.get("kind", ""))
    return render(request, "cases/record.html", {"page": page})


@never_cache
@require_GET
@login_required
def record_file(request: HttpRequest, case_id: int) -> HttpResponse:
    """The dispute file, which anyone can check with nothing but the file."""
    found = case_of(me(request), case_id)
    try:
        body = dispute_file(found, now=timezone.now())
    except DisputeError as trouble:
        messages.warning(request, str(trouble))
        return redirect("record", case_id)
    answer = HttpResponse(body, content_type="application/jsonl; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="case-{case_id}.jsonl"'
    return answer


@require_GET
@login_required
def whole_message(request: HttpRequest, message_id: str) -> HttpResponse:
    """The words of a customer, as plain text, for those too long to stand in a page."""
    message = Message.objects.filter(pk=message_id, speaker="customer", case__in=_seen(me(request))).first()
    if message is None:
        raise Http404
    return HttpResponse(message.text, content_type="text/plain; charset=utf-8")


def _seen(person: Person) -> QuerySet[Case]:
    return Case.objects.filter(visible(person))


def _open_id(request: HttpRequest) -> int | None:
    said = request.GET.get("open", "")
    return int(said) if said.isdecimal() and len(said) < 12 else None
