"""Conversations as a table (CSV): one message to a row, the rows of a conversation sharing its id."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import tzinfo
from typing import TextIO

from assuage.conversation.message import Conversation, Message
from assuage.formats.bad_line import BadLine
from assuage.formats.lines import lines
from assuage.formats.rows import MOST_MESSAGES, MessageRow, RowError, message_of

_COLUMNS = {
    "conversation": (
        "conversation",
        "conversation_id",
        "case",
        "case_id",
        "ticket",
        "ticket_id",
        "thread",
        "thread_id",
    ),
    "speaker": ("speaker", "role", "from", "sender", "author_type"),
    "text": ("text", "message", "body", "content"),
    "at": ("at", "time", "timestamp", "created_at", "sent_at", "date"),
    "author": ("author", "name", "sender_name"),
    "id": ("message_id", "id"),
    "subject": ("subject", "title"),
    "channel": ("channel",),
    "customer_name": ("customer_name", "customer"),
}
HEADER = ("conversation", "speaker", "text", "at", "author", "message_id", "subject", "channel", "customer_name")


def from_table(stream: io.BufferedReader, zone: tzinfo) -> Iterator[Conversation | BadLine]:
    """Conversations in the order in which they begin; their rows may be interleaved, so all are held until the end.

    The first row names the columns: text and speaker are needed, conversation, at, author, message_id, subject,
    channel and customer_name are used, others are left alone. Comma, semicolon or tab parts them. Without a
    conversation column the whole table is one conversation, called "1". A field holds 131,072 characters at most.
    """
    taken = _Lines(stream)
    header = next(taken, None)
    if header is None:
        yield from taken.bad
        return
    rows = csv.reader(_after(header, taken), delimiter=max(",;\t", key=header.count))
    try:
        columns = _columns(next(rows, []))
    except csv.Error as error:
        yield BadLine(
            taken.number, f"The first row is no CSV: {error}"[:300], "Mend the row, or quote it as CSV wants."
        )
        return
    if not {"speaker", "text"} <= columns.keys():
        why = "The first row names no column for speaker and for text, so no message can be found."
        yield BadLine(1, why, f"Begin with a row such as {','.join(HEADER[:4])}.")
        return
    held: dict[str, Conversation] = {}
    while True:
        try:
            row = next(rows, None)
            if row is None:
                break
            if any(row):
                _add(held, _named(row, columns), zone)
        except (csv.Error, RowError) as error:
            yield BadLine(taken.number, f"{error}"[:300], "Mend the row, or quote it as CSV wants.")
        yield from taken.told()
    yield from taken.told()
    yield from held.values()


class _Lines:
    """The lines for the csv reader, which wants their ends; what was wrong is kept aside to be told in its place."""

    def __init__(self, stream: io.BufferedReader) -> None:
        self._lines = lines(stream)
        self.number = 0
        self.bad: list[BadLine] = []

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        for number, line in self._lines:
            self.number = number
            if isinstance(line, str):
                return line + "\n"
            self.bad.append(line)
        raise StopIteration

    def told(self) -> Iterator[BadLine]:
        yield from self.bad
        self.bad.clear()


def _after(first: str, rest: Iterable[str]) -> Iterator[str]:
    yield first
    yield from rest


def _columns(header: list[str]) -> Mapping[str, int]:
    """Where each column we use stands. "id" names the conversation when nothing else does."""
    names = [name.strip().casefold().replace(" ", "_") for name in header]
    found = {
        ours: names.index(theirs[0])
        for ours, words in _COLUMNS.items()
        if (theirs := [word for word in words if word in names])
    }
    if "conversation" not in found and "id" in names:
        found["conversation"] = names.index("id")
        found.pop("id")
    return found


def _named(row: list[str], columns: Mapping[str, int]) -> dict[str, str]:
    return {name: row[place] for name, place in columns.items() if place < len(row)}


def _add(held: dict[str, Conversation], row: Mapping[str, str], zone: tzinfo) -> None:
    """Raises RowError when the row is no message."""
    if "text" not in row or "speaker" not in row:
        raise RowError("This row has fewer fields than the first, so it is no message.")
    key = row.get("conversation", "").strip() or "1"
    message = message_of(MessageRow(row["speaker"], row["text"], row.get("at"), row.get("id"), row.get("author")), zone)
    before = held.get(key, Conversation(key))
    if len(before.messages) >= MOST_MESSAGES:
        raise RowError(f"Conversation {key[:40]!r} has more than {MOST_MESSAGES:,} messages. Split it by case.")
    held[key] = replace(
        before,
        messages=(*before.messages, message),
        subject=before.subject or row.get("subject", ""),
        channel=before.channel or row.get("channel", ""),
        customer_name=before.customer_name or row.get("customer_name", ""),
    )


def to_table(conversations: Iterable[Conversation], out: TextIO) -> None:
    """Writes the header and a row for each message; a conversation without messages leaves no row."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADER)
    for one in conversations:
        for message in one.messages:
            writer.writerow(_row(one, message))


def _row(one: Conversation, message: Message) -> tuple[str, ...]:
    at = message.at.isoformat() if message.at else ""
    return (
        one.id, message.speaker.value, message.text, at, message.author, message.id,
        one.subject, one.channel, one.customer_name,
    )  # fmt: skip
