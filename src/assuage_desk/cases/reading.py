"""The desk reads what came in. A reading that failed is stored and shown: then a person reads alone."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime

import msgspec

from assuage.conversation.message import Message as Words
from assuage.conversation.message import Speaker
from assuage.reading.read import read
from assuage.reading.reading import Reading, Safety
from assuage.record.facts import SafetyRaised
from assuage_desk.cases.models import Message, MessageReading
from assuage_desk.cases.services import record, recount
from assuage_desk.cases.together import in_one_commit

log = logging.getLogger("assuage.reading")

BEFORE = 12  # earlier messages that the reading takes into account
FAILED = "This message could not be read by the desk. Read it as you would any letter."
UNSEEN = (Message.State.HELD, Message.State.TAKEN_BACK, Message.State.PARKED)  # replies the customer has not met


def read_message(*, message_id: str, now: datetime) -> MessageReading:
    """Read a customer's message in its conversation, and store the reading. Doing so again writes it anew.

    Raises Message.DoesNotExist, and nothing else that reading could raise.
    """
    message = Message.objects.get(pk=message_id)
    row = MessageReading(message=message, version="none")
    try:
        reading = read(message.text, context_of(message))
    except Exception:  # whatever the words did to the reader, they are there and a person is told
        log.exception("Message %s could not be read", message_id)
        reading, row.failed = None, FAILED
    if reading is not None:
        row.heat, row.level, row.confidence = reading.heat, reading.level.value, reading.confidence
        row.abuse, row.asks = reading.abuse.value, " ".join(ask.value for ask in reading.asks)
        row.version, row.body = reading.version, msgspec.to_builtins(reading)
    first = () if reading is None else tuple(kind for kind in reading.safety if kind.comes_first)

    def stored() -> None:
        MessageReading.objects.bulk_create(
            [row], update_conflicts=True, unique_fields=["message"], update_fields=STORED
        )
        new = _new_dangers(message, first) if first else []
        if new:
            record(case_id=message.case_id, facts=new, seen=None, by="desk", now=now)
        else:
            recount(message.case_id, now)

    in_one_commit(stored)
    return row


def _new_dangers(message: Message, kinds: Sequence[Safety]) -> list[SafetyRaised]:
    """Dangers that the record does not have yet: a message that is read again raises nothing twice."""
    bodies = list(message.case.facts.filter(kind="safety-raised", body__contains=f'"{message.pk}"').values_list("body"))
    return [
        SafetyRaised(message.pk, kind.value)
        for kind in kinds
        if not any(f'"{kind.value}"' in body for (body,) in bodies)
    ]


STORED = ["heat", "level", "confidence", "abuse", "asks", "version", "body", "failed"]


def context_of(message: Message) -> Sequence[Words]:
    """What was said between customer and firm before *message*, oldest first."""
    before = (
        Message.objects.filter(case_id=message.case_id, at__lte=message.at, is_erased=False)
        .exclude(pk=message.pk)
        .exclude(state__in=UNSEEN)
        .order_by("-at", "-stored_at")[:BEFORE]
    )
    return [Words(speaker=Speaker(row.speaker), text=row.text, at=row.at, id=row.pk) for row in reversed(before)]


def reading_in(row: MessageReading) -> Reading | None:
    """The stored reading as the library's value; None where it failed."""
    return None if row.failed or not row.body else msgspec.convert(row.body, Reading)
