"""The shadow of a case: its listing columns, worked out from its facts and readings and from nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from assuage.cases.standing import CaseState
from assuage.cases.temperature import Temperature, temperature
from assuage.cases.urgency import urgency
from assuage.reading.reading import Abuse, Ask, Level, Reading
from assuage.record.facts import ReadingCorrected
from assuage_desk.cases.models import Case, Message
from assuage_desk.people.house import house

EXCERPT = 200  # characters; a queue row shows a line of them
HEAT_SAID = {Level.CALM: 12, Level.IRRITATED: 37, Level.ANGRY: 62, Level.FURIOUS: 87}
"""The middle of each level, for a heat that a person corrected by its word."""

COLUMNS = (
    "fact_count",
    "head",
    "counted_at",
    "recount_at",
    "owner",
    "team",
    "standing",
    "heat",
    "level",
    "course",
    "group",
    "rank",
    "reason",
    "waiting_since",
    "is_safety",
    "last_words",
    "last_message_at",
    "last_customer_at",
    "last_reply_at",
    "next_due_at",
    "unanswered",
)


@dataclass(frozen=True, slots=True)
class ReadMessage:
    """What the shadow needs of one reading. *heat* is None where the message could not be read."""

    message: str
    heat: int | None
    confidence: float
    abuse: str
    asks: tuple[Ask, ...]


READINGS = """
SELECT r.message_id, r.heat, r.confidence, r.abuse, r.asks FROM cases_messagereading r
JOIN cases_message m ON m.id = r.message_id WHERE m.case_id = %s ORDER BY m.at, m.stored_at, m.id
"""


def readings_of(case_id: int) -> list[ReadMessage]:
    """The readings of a case, oldest message first."""
    with connection.cursor() as cursor:
        cursor.execute(READINGS, [case_id])
        return [
            ReadMessage(message, heat, confidence or 0.0, abuse, tuple(Ask(word) for word in asks.split()))
            for message, heat, confidence, abuse, asks in cursor.fetchall()
        ]


def temperature_of(readings: Sequence[ReadMessage], corrections: Sequence[ReadingCorrected] = ()) -> Temperature:
    """How hot the case is, with what people corrected in place of what was read."""
    said = {
        fact.message: HEAT_SAID[Level(fact.now)]
        for fact in corrections
        if fact.what == "heat" and fact.now in HEAT_SAID
    }
    heard: list[tuple[datetime | None, Reading]] = []
    for read in readings:
        if read.message in said:
            heard.append((None, Reading(heat=said[read.message], confidence=1.0)))
        elif read.heat is not None:
            heard.append((None, Reading(heat=read.heat, confidence=read.confidence)))
    return temperature(heard)


def cast(case: Case, state: CaseState, *, now: datetime, readings: Sequence[ReadMessage], newest_words: str) -> None:
    """Write the shadow of *state* into the columns of *case*, as it stands at *now*. Does not save."""
    felt = temperature_of(readings, state.corrections)
    newest = next((read for read in reversed(readings) if read.message == state.newest_message), None)
    asks = newest.asks if newest is not None else ()
    found = urgency(state, felt, now, tz=house().zone, asks=asks)
    is_read = newest is not None and newest.heat is not None
    case.counted_at, case.recount_at = now, found.changes_at
    case.standing = state.standing.value
    case.heat = felt.heat if is_read else None
    case.level = felt.level.value if is_read else ""
    case.course = felt.trend.value if is_read else ""
    case.group, case.rank, case.reason = found.group.value, found.rank, found.reason[:200]
    case.waiting_since = state.waiting_since
    case.is_safety = state.opens_safety_path
    case.last_words = masked_or_excerpt(state, readings, newest, newest_words)
    case.last_customer_at, case.last_reply_at = state.newest_at, state.replied_at
    case.last_message_at = max((at for at in (state.newest_at, state.replied_at) if at is not None), default=None)
    case.next_due_at = min((p.due_at for p in state.our_promises if p.due_at is not None), default=None)
    case.unanswered = len(state.unanswered)
    case.owner_id = number_in(state.owner, "person:")
    if state.team:  # a case that no fact gave a team stays with the one it came in by
        case.team_id = number_in(state.team, "team:")


def masked_or_excerpt(
    state: CaseState, readings: Sequence[ReadMessage], newest: ReadMessage | None, newest_words: str
) -> str:
    """One line of their newest words; where they attack a person, only that they do."""
    if newest is not None and newest.abuse and Abuse(newest.abuse).attacks_a_person:
        waiting = {waits.message for waits in state.unanswered} | {newest.message}
        count = sum(
            bool(read.abuse) and Abuse(read.abuse).attacks_a_person for read in readings if read.message in waiting
        )
        return f"{count} message{'' if count == 1 else 's'}, insults masked"
    return excerpt(newest_words)


def excerpt(text: str) -> str:
    """The beginning of *text* on one line, at most 200 characters."""
    line = " ".join(text[: EXCERPT * 4].split())
    return line if len(line) <= EXCERPT else line[: EXCERPT - 1].rstrip() + "…"


def newest_words_of(state: CaseState) -> str:
    """The customer's newest message as it stands: empty where there is none, or it was erased."""
    if not state.newest_message:
        return ""
    return Message.objects.filter(pk=state.newest_message).values_list("text", flat=True).first() or ""


def number_in(name: str, prefix: str) -> int | None:
    """The number in ``person:12`` or ``team:3``; None for nobody."""
    rest = name.removeprefix(prefix)
    return int(rest) if name.startswith(prefix) and rest.isdecimal() else None


def recast(case: Case, state: CaseState, *, now: datetime) -> None:
    """`cast` with all that it needs read from the database."""
    cast(case, state, now=now, readings=readings_of(case.pk), newest_words=newest_words_of(state))
