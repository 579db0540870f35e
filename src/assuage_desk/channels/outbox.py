"""Words out: each reply leaves through its channel once, is tried again when it cannot, and is parked where a
person sees it when that does not help.

The message's own id is its id in the outbox. A delivery that this desk makes by itself (to its chat, or to whoever
asks the API) is a change of state and a fact in one transaction, so a kill at any moment leaves it done or not done.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

from django.db import transaction

from assuage.record.facts import Delivered, DeliveryFailed
from assuage_desk.cases import due
from assuage_desk.cases.models import Case, Message
from assuage_desk.cases.services import record

log = logging.getLogger("assuage.outbox")


class CannotDeliver(Exception):  # noqa: N818 - it says what happened
    """A channel could not hand the words over. *reason* is a short code, such as ``server-said-no``.

    *is_final* when trying again cannot help.
    """

    def __init__(self, reason: str, *, is_final: bool = False) -> None:
        self.is_final = is_final
        super().__init__(reason)


Carrier = Callable[[Message], None]
"""Hands a message to the outside, under its id, so that the other side can tell a repeat. Raises CannotDeliver."""


def at_hand(message: Message) -> None:
    """The words are delivered by being readable here: the customer's page, or a program, fetches them."""


CARRIERS: dict[str, Carrier] = {"chat": at_hand, "api": at_hand, "replay": at_hand}
"""The way out of each channel, by its name."""


def deliver(message_id: str, attempts: int, now: datetime) -> None:
    """Hand over a reply that is leaving. Doing so again after it was delivered changes nothing.

    *attempts* counts this try from 1. Raises CannotDeliver, after it was recorded, when it should be tried again.
    """
    message = Message.objects.select_related("case").get(pk=message_id)
    if message.state != Message.State.LEAVING:
        return
    try:
        _carry(message)
    except CannotDeliver as trouble:
        _failed(message, str(trouble), attempts, now, is_final=trouble.is_final or attempts >= due.MOST_TRIES)
        if trouble.is_final or attempts >= due.MOST_TRIES:
            return
        raise
    _settle(message, Message.State.DELIVERED, Delivered(message.pk), now)


def _carry(message: Message) -> None:
    """Raises CannotDeliver, whatever went wrong: words must not be lost to a fault of ours either."""
    carry = CARRIERS.get(message.channel)
    if carry is None:
        raise CannotDeliver("no-way-out", is_final=True)
    try:
        carry(message)
    except CannotDeliver:
        raise
    except Exception as fault:
        log.exception("The carrier of %s failed with message %s", message.channel, message.pk)
        raise CannotDeliver("carrier-failed") from fault


def try_again(*, message_id: str, now: datetime) -> None:
    """Somebody looked at a parked reply and wants it sent again."""
    with transaction.atomic():
        parked = Message.objects.filter(pk=message_id, state=Message.State.PARKED)
        if not parked.update(state=Message.State.LEAVING):
            return
        case_id = Message.objects.values_list("case_id", flat=True).get(pk=message_id)
        due.schedule(key=f"deliver:{message_id}", kind="deliver", subject=message_id, run_at=now, case_id=case_id)


def _failed(message: Message, reason: str, attempts: int, now: datetime, *, is_final: bool) -> None:
    fact = DeliveryFailed(message.pk, reason[:200], attempts, is_final)
    _settle(message, Message.State.PARKED if is_final else Message.State.LEAVING, fact, now)


def _settle(message: Message, state: Message.State, fact: Delivered | DeliveryFailed, now: datetime) -> None:
    with transaction.atomic():
        case = Case.objects.select_for_update(no_key=True).get(pk=message.case_id)
        if Message.objects.filter(pk=message.pk, state=Message.State.LEAVING).update(state=state):
            record(case_id=case.pk, facts=(fact,), seen=None, by="desk", now=now)
