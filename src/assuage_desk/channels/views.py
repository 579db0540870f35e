"""The channels page: what could not be sent, what was not understood, and what to do about either."""

from __future__ import annotations

from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from assuage_desk.cases.access import case_of
from assuage_desk.cases.models import Message, Quarantined
from assuage_desk.channels import outbox, quarantine
from assuage_desk.channels.queries import channels_page
from assuage_desk.people.models import Person


@require_GET
@login_required
def channels(request: HttpRequest) -> HttpResponse:
    page = channels_page(cast("Person", request.user))
    return render(request, "channels/channels.html", {"page": page})


@require_POST
@login_required
def try_again(request: HttpRequest, message_id: str) -> HttpResponse:
    person = cast("Person", request.user)
    message = Message.objects.filter(pk=message_id, speaker="agent").first()
    if message is None:
        raise Http404
    case_of(person, message.case_id)
    outbox.try_again(message_id=message_id, now=timezone.now())
    messages.info(request, "It is tried again now.")
    return redirect("channels")


@require_POST
@login_required
def make_case(request: HttpRequest, quarantined_id: int) -> HttpResponse:
    _for_leads(request, quarantined_id)
    receipt = quarantine.make_case(quarantined_id=quarantined_id, now=timezone.now())
    if receipt is None:
        messages.info(request, "Somebody has seen to this meanwhile.")
        return redirect("channels")
    return redirect("case", receipt.case_id)


@require_POST
@login_required
def settle(request: HttpRequest, quarantined_id: int) -> HttpResponse:
    _for_leads(request, quarantined_id)
    quarantine.settle(quarantined_id=quarantined_id, now=timezone.now())
    return redirect("channels")


def _for_leads(request: HttpRequest, quarantined_id: int) -> None:
    """What came in without a case belongs to nobody yet, so a lead decides."""
    if not cast("Person", request.user).leads or not Quarantined.objects.filter(pk=quarantined_id).exists():
        raise Http404
