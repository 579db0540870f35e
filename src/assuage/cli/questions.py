"""What the command line is asked: rows of JSON, checked and turned into our own values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

import msgspec

from assuage.conversation.circumstances import Circumstances
from assuage.conversation.message import Conversation, Message
from assuage.formats.circumstances import FactsRow, circumstances_of
from assuage.formats.rows import (
    ConversationRow,
    MessageRow,
    RowError,
    RowId,
    conversation_of,
    messages_of,
    within_limit,
)
from assuage.formats.times import instant_of, zone_of


class ReadRow(msgspec.Struct, frozen=True):
    """``{"id","text","context"}``: a customer's message after what was said before it, oldest first."""

    text: str
    id: RowId = None
    context: list[MessageRow] | None = None


class CoachRow(msgspec.Struct, frozen=True):
    """``{"id","context","reply","facts"}``: a draft, what was said before it, and what is known of the case."""

    reply: str
    id: RowId = None
    context: list[MessageRow] | None = None
    facts: FactsRow | None = None


class PromisesRow(msgspec.Struct, frozen=True):
    """``{"id","reply","now","tz"}``: a reply, when and where it is written."""

    reply: str
    now: str
    id: RowId = None
    tz: str | None = None


class GuideRow(ConversationRow, frozen=True):
    """``{"id","messages","facts"}``: a conversation and what is known of the case."""

    facts: FactsRow | None = None


AnyRow = TypeVar("AnyRow", ReadRow, CoachRow, PromisesRow, GuideRow)


@dataclass(frozen=True, slots=True)
class ToRead:
    text: str
    context: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class ToCoach:
    reply: str
    context: tuple[Message, ...]
    circumstances: Circumstances


@dataclass(frozen=True, slots=True)
class ToSpot:
    reply: str
    now: datetime
    tz: str


@dataclass(frozen=True, slots=True)
class ToGuide:
    conversation: Conversation
    circumstances: Circumstances


def to_read(row: ReadRow) -> ToRead:
    """Raises RowError, as all of these do, when the row says something it cannot mean."""
    return ToRead(within_limit(row.text), messages_of(row.context, None))


def to_coach(row: CoachRow) -> ToCoach:
    return ToCoach(within_limit(row.reply), messages_of(row.context, None), circumstances_of(row.facts))


def to_spot(row: PromisesRow) -> ToSpot:
    try:
        zone = zone_of(row.tz) if row.tz else None
        now = instant_of(row.now, zone)
        return ToSpot(within_limit(row.reply), now.astimezone(zone), row.tz or _zone_name(now))
    except ValueError as error:
        raise RowError(str(error)) from error


def to_guide(row: GuideRow) -> ToGuide:
    circumstances = circumstances_of(row.facts)
    zone = zone_of(circumstances.tz) if circumstances.tz else None
    return ToGuide(conversation_of(row, zone, fallback_id=""), circumstances)


def _zone_name(now: datetime) -> str:
    """The name of the zone that is always at this offset. Raises ValueError where there is none."""
    offset = now.utcoffset() or timedelta()
    hours, rest = divmod(offset, timedelta(hours=1))
    name = f"Etc/GMT{-hours:+d}" if hours else "UTC"  # in these names the sign is the other way round
    if rest:
        raise ValueError(f"tz is missing, and no zone stays at {offset} all year. Write one, such as Asia/Kolkata.")
    zone_of(name)
    return name
