"""What a person does on the page of a case besides writing: each form is one call and its answer."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from assuage_desk.cases import changes, presence
from assuage_desk.cases.access import case_of, visible
from assuage_desk.cases.answers import answered, gone
from assuage_desk.cases.forms import AssignForm, CorrectionForm, SeenForm
from assuage_desk.cases.models import Case, Message
from assuage_desk.cases.services import CaseMovedOn
from assuage_desk.cases.views import me
from assuage_desk.people.models import Person, Team

MOVED_ON = "This case changed since you opened it. Here is what is new; what you wrote is still in the box."
NOT_UNDERSTOOD = "That could not be understood. Choose one of the words offered."


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
    cases = Case.objects.filter(visible(person))
    message = (
        Message.objects.select_related("reading").filter(pk=message_id, speaker="customer", case__in=cases).first()
    )
    if message is None:
        raise Http404
    form = CorrectionForm(request.POST)
    if not form.is_valid():
        return answered(request, NOT_UNDERSTOOD, case_id=message.case_id)
    try:
        changed = changes.correct(
            message=message, heard=form.heard(), seen=form.cleaned_data["seen"], by=person, now=timezone.now()
        )
    except CaseMovedOn:
        return answered(request, MOVED_ON, case_id=message.case_id)
    words = "Corrected. The record has both readings." if changed else "That is how it was read."
    return answered(request, words, case_id=message.case_id)


@require_POST
@login_required
def not_about_safety(request: HttpRequest, case_id: int) -> HttpResponse:
    person = me(request)
    found = case_of(person, case_id)
    form = SeenForm(request.POST)
    if not form.is_valid():
        return answered(request, NOT_UNDERSTOOD, case_id=case_id)
    try:
        changes.not_about_safety(case=found, seen=form.cleaned_data["seen"], by=person, now=timezone.now())
    except CaseMovedOn:
        return answered(request, MOVED_ON, case_id=case_id)
    return answered(request, "Corrected. The usual path is open again, and the record has both.", case_id=case_id)


@require_POST
@login_required
def assign(request: HttpRequest, case_id: int) -> HttpResponse:
    person = me(request)
    found = case_of(person, case_id)
    form = AssignForm(request.POST)
    if not form.is_valid():
        words = " ".join(str(error) for errors in form.errors.values() for error in errors)
        return answered(request, words, case_id=case_id)
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
        return answered(request, MOVED_ON, case_id=case_id)
    who = "It is yours now." if to == person else f"{_called(to)} has it now."
    if not Case.objects.filter(visible(person), pk=case_id).exists():
        return gone(request, who)
    return answered(request, who, case_id=case_id)


def _called(to: Person | Team | None) -> str:
    if to is None:
        return "Anybody"
    return to.called if isinstance(to, Person) else to.name
