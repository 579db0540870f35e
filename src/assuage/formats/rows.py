"""JSON rows, checked: a row becomes a typed value or a BadLine with its own id, never an exception."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import tzinfo
from typing import TypeVar

import msgspec

from assuage.conversation.message import Conversation, Message, Speaker
from assuage.formats.bad_line import BadLine
from assuage.formats.lines import MOST_IN_A_TEXT
from assuage.formats.speakers import speaker_of
from assuage.formats.times import instant_of

RowId = str | int | float | None
MOST_MESSAGES = 10_000
"""In one conversation."""


class RowError(ValueError):
    """A row of the right shape says something it cannot mean. Its text says what, and then how to mend it."""


class MessageRow(msgspec.Struct, frozen=True):
    """One message as JSON has it. Fields we do not know are kept out of the way."""

    speaker: str
    text: str
    at: str | None = None
    id: RowId = None
    author: str | None = None


class ConversationRow(msgspec.Struct, frozen=True):
    """A whole conversation (*messages*), or the newest turn (*text* or *reply*) with its *context*."""

    id: RowId = None
    messages: list[MessageRow] | None = None
    context: list[MessageRow] | None = None
    text: str | None = None
    reply: str | None = None
    subject: str | None = None
    channel: str | None = None
    customer_name: str | None = None


Row = TypeVar("Row", bound=msgspec.Struct)


def row_of(line: str, number: int, kind: type[Row]) -> Row | BadLine:
    """*line* as a row of *kind*, or what is wrong with it."""
    try:
        return msgspec.json.decode(line, type=kind)
    except msgspec.ValidationError as error:
        why, mend = f"This row is not as expected: {error}.", "Give the field the type that the reference names."
    except RecursionError:
        why, mend = "This row is nested far deeper than a conversation.", "Give one flat object."
    except (msgspec.DecodeError, UnicodeError) as error:
        if _HALF.search(line):
            why, mend = (
                f"This row holds half a character ({error}).",
                "Write the whole surrogate pair, or leave it out.",
            )
        else:
            why, mend = f"This row is not JSON ({error}).", "Write one JSON object to a line."
    return BadLine(number, why, mend, id=row_id(line))


def row_id(line: str) -> RowId:
    """The id of a row that could not be read, as far as it can be made out; else None."""
    try:
        row = json.loads(line)
        found = row.get("id") if isinstance(row, dict) else None
    except (ValueError, RecursionError):
        match = _ID.search(line[:2000])
        try:
            found = json.loads(match.group(1)) if match else None
        except ValueError:
            found = None
    if isinstance(found, str):
        return found[:200].encode("utf-8", "replace").decode()
    if isinstance(found, bool) or not isinstance(found, int | float) or found != found or abs(found) > 2**53:
        return None
    return found


_HALF = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F]")
_ID = re.compile(r'"id"\s*:\s*("(?:[^"\\]|\\.){0,200}"|-?[0-9]{1,15}(?=\s*[,}]))')


def message_of(row: MessageRow, zone: tzinfo | None) -> Message:
    """Raises RowError for a speaker, a time or a length that cannot be meant."""
    speaker = speaker_of(row.speaker)
    if speaker is None:
        raise RowError(
            f"{row.speaker[:40]!r} is nobody we know, so we cannot tell who speaks. Write {', '.join(Speaker)}."
        )
    try:
        at = instant_of(row.at, zone) if row.at else None
    except ValueError as error:
        raise RowError(str(error)) from error
    id_text = "" if row.id is None else str(row.id)
    return Message(speaker, within_limit(row.text), at, id_text, row.author or "")


def messages_of(rows: Iterable[MessageRow] | None, zone: tzinfo | None) -> tuple[Message, ...]:
    """All of *rows*, in order. Raises RowError, also for more than 10,000 of them."""
    found = tuple(message_of(row, zone) for row in rows or ())
    if len(found) > MOST_MESSAGES:
        raise RowError(f"{len(found):,} messages are no conversation of one customer. Split them by case.")
    return found


def within_limit(text: str) -> str:
    """*text* itself. Raises RowError when it is longer than a message can be."""
    if len(text) > MOST_IN_A_TEXT:
        raise RowError(
            f"This text has {len(text):,} characters, and nobody types that. "
            f"Give the message alone, {MOST_IN_A_TEXT:,} characters at most."
        )
    return text


def conversation_of(row: ConversationRow, zone: tzinfo | None, fallback_id: str) -> Conversation:
    """Raises RowError when the row has no words at all, or as `message_of` does."""
    messages = messages_of(row.messages, zone) + messages_of(row.context, zone)
    if row.text is not None:
        messages += (Message(Speaker.CUSTOMER, within_limit(row.text)),)
    if row.reply is not None:
        messages += (Message(Speaker.AGENT, within_limit(row.reply)),)
    if row.messages is None and not messages:
        raise RowError("This row has neither messages nor text, so nobody says anything. Give one of the two.")
    return Conversation(
        id=fallback_id if row.id is None else str(row.id),
        messages=messages,
        subject=row.subject or "",
        channel=row.channel or "",
        customer_name=row.customer_name or "",
    )
