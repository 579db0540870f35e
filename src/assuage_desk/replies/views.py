"""What the composer asks for. A page with scripts asks for JSON; a plain form is answered with its case page."""

from __future__ import annotations

from typing import assert_never

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from assuage_desk.cases.models import Case
from assuage_desk.replies import drafts, services, spellings
from assuage_desk.replies.access import case_to_write_in, reply_of, writer
from assuage_desk.replies.coaching import coach_draft
from assuage_desk.replies.outcomes import MovedOn, NotSendable, Sent, Stale, TooLate

_MOST = 2**53  # what a browser can count to


@require_POST
@login_required
def keep(request: HttpRequest, case_id: int) -> HttpResponse:
    """Keep the draft as typed: ``{"is_kept": bool}``, false when a newer save was there."""
    person = writer(request)
    case = case_to_write_in(person, case_id)
    now = timezone.now()
    is_note = request.POST.get("kind") == "note"
    is_kept = drafts.keep_draft(
        case_id=case.pk,
        person=person,
        kind="note" if is_note else "reply",
        text=request.POST.get("text", ""),
        seen=_whole(request, "seen") or 0,
        sequence=_whole(request, "sequence"),
        now=now,
    )
    if _wants_json(request):
        return JsonResponse({"is_kept": is_kept})
    messages.info(request, "Your draft is kept.")
    return redirect("case", case.pk)


@require_POST
@login_required
def coach(request: HttpRequest, case_id: int) -> HttpResponse:
    person = writer(request)
    case = case_to_write_in(person, case_id)
    now = timezone.now()
    advice = coach_draft(case=case, text=request.POST.get("text", ""), now=now)
    return JsonResponse(spellings.advice(advice, now), status=200 if advice.coaching else 503)


@require_POST
@login_required
def send(request: HttpRequest, case_id: int) -> HttpResponse:
    """Send the reply, or say what was written meanwhile: ``state`` is sent, stale or moved-on."""
    person = writer(request)
    case = case_to_write_in(person, case_id)
    seen = _whole(request, "seen")
    try:
        outcome = services.send_reply(
            case_id=case.pk,
            person=person,
            text=request.POST.get("text", ""),
            seen=0 if seen is None else seen,
            accept_stale=request.POST.get("accept_stale") == "1",
            sequence=_whole(request, "sequence"),
            now=timezone.now(),
        )
    except NotSendable as trouble:
        return _refused(request, case, str(trouble))
    match outcome:
        case Sent():
            if _wants_json(request):
                return JsonResponse(
                    {
                        "state": "sent",
                        "message": outcome.message.pk,
                        "leaves_at": outcome.leaves_at.isoformat(),
                        "take_back": reverse("take-back", args=[outcome.message.pk]),
                        "promises": outcome.promises,
                        "seen": outcome.seen,
                    }
                )
            messages.info(request, "Your reply leaves in a few seconds. Until then you can take it back.")
        case Stale() | MovedOn():
            said = spellings.stopped(outcome, case.customer.name or "The customer")
            if _wants_json(request):
                return JsonResponse(said, status=409)
            _keep_words(request, case, outcome.seen)
            messages.warning(request, f"{said['title']} Read it, then send your words again if they still fit.")
        case _:
            assert_never(outcome)
    return redirect("case", case.pk)


@require_POST
@login_required
def note(request: HttpRequest, case_id: int) -> HttpResponse:
    person = writer(request)
    case = case_to_write_in(person, case_id)
    try:
        kept = services.keep_note(
            case_id=case.pk,
            person=person,
            text=request.POST.get("text", ""),
            sequence=_whole(request, "sequence"),
            now=timezone.now(),
        )
    except NotSendable as trouble:
        return _refused(request, case, str(trouble))
    if _wants_json(request):
        return JsonResponse({"state": "kept", "note": kept.pk})
    messages.info(request, "The note is kept. Only staff see it.")
    return redirect("case", case.pk)


@require_POST
@login_required
def take_back(request: HttpRequest, message_id: str) -> HttpResponse:
    """``{"text": the draft with the words back in it}``, or 409 with ``trouble`` when the reply has left."""
    person = writer(request)
    message = reply_of(person, message_id)
    try:
        text = services.take_back(message_id=message.pk, person=person, now=timezone.now())
    except TooLate as trouble:
        if _wants_json(request):
            return JsonResponse({"trouble": str(trouble)}, status=409)
        messages.warning(request, str(trouble))
        return redirect("case", message.case_id)
    if _wants_json(request):
        return JsonResponse({"state": "taken-back", "text": text})
    messages.info(request, "Taken back. Nothing was sent, and your words are in the box.")
    return redirect("case", message.case_id)


def _refused(request: HttpRequest, case: Case, trouble: str) -> HttpResponse:
    if _wants_json(request):
        return JsonResponse({"trouble": trouble}, status=422)
    messages.warning(request, trouble)
    return redirect("case", case.pk)


def _keep_words(request: HttpRequest, case: Case, seen: int) -> None:
    """A plain form's words come back with the page, so they are kept as its draft."""
    person = writer(request)
    text = request.POST.get("text", "")
    drafts.keep_draft(case_id=case.pk, person=person, text=text, seen=seen, sequence=None, now=timezone.now())
    drafts.show_newest(case_id=case.pk, person=person, seen=seen)


def _wants_json(request: HttpRequest) -> bool:
    return "application/json" in request.headers.get("Accept", "")


def _whole(request: HttpRequest, name: str) -> int | None:
    """A whole number of the form, or None when there is none that a browser can have counted to."""
    said = request.POST.get(name, "")
    return min(int(said), _MOST) if said.isdecimal() and len(said) < 20 else None
