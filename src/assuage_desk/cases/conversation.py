"""The conversation of a case as the library takes it: turns with what was read in them, oldest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assuage.conversation.message import Message as Turn
from assuage.conversation.message import Speaker
from assuage.reading.reading import Reading
from assuage_desk.cases.models import Case, Message
from assuage_desk.cases.reading import reading_in

UNSAID = (Message.State.TAKEN_BACK, Message.State.PARKED)  # replies that are not part of what was said
MOST = 60  # turns; a year of letters would only slow down what is asked at every key


@dataclass(frozen=True, slots=True)
class Said:
    """One turn. *reading* is None for ours, and where theirs could not be read."""

    turn: Turn
    reading: Reading | None = None


def said_in(messages: Iterable[Message]) -> tuple[Said, ...]:
    """*messages*, with their readings, without those erased, taken back or never sent. Asks the database nothing."""
    return tuple(
        Said(Turn(Speaker(m.speaker), m.text, m.at, m.pk), _reading(m))
        for m in messages
        if not m.is_erased and m.state not in UNSAID
    )


def said_of(case: Case) -> tuple[Said, ...]:
    """What was said lately in *case*, replies still held included. One question."""
    rows = (
        Message.objects.filter(case=case, is_erased=False)
        .exclude(state__in=UNSAID)
        .select_related("reading")
        .order_by("-at", "-stored_at")[:MOST]
    )
    return said_in(reversed(rows))


def _reading(message: Message) -> Reading | None:
    row = getattr(message, "reading", None)
    return reading_in(row) if row is not None and message.speaker == "customer" else None
