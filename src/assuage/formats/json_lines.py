"""Conversations as JSON Lines: one to a line."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import tzinfo

import msgspec

from assuage.conversation.message import Conversation, Message
from assuage.formats.bad_line import BadLine
from assuage.formats.lines import lines
from assuage.formats.rows import ConversationRow, RowError, conversation_of, row_of


def from_json_lines(stream: io.BufferedReader, zone: tzinfo) -> Iterator[Conversation | BadLine]:
    """Each line as a conversation; empty lines are passed over. A row without an id gets its line number for one."""
    for number, line in lines(stream):
        if isinstance(line, BadLine):
            yield line
        elif line.strip():
            row = row_of(line, number, ConversationRow)
            if isinstance(row, BadLine):
                yield row
                continue
            try:
                yield conversation_of(row, zone, fallback_id=str(number))
            except RowError as error:
                yield BadLine(number, str(error), "", id=row.id)


def to_json_line(conversation: Conversation) -> str:
    """The conversation as one line without its end. Fields that are empty are left out."""
    row: dict[str, object] = {"id": conversation.id}
    for name in ("subject", "channel", "customer_name"):
        if value := getattr(conversation, name):
            row[name] = value
    row["messages"] = [_message(message) for message in conversation.messages]
    return msgspec.json.encode(row).decode()


def _message(message: Message) -> dict[str, str]:
    row = {"speaker": message.speaker.value, "text": message.text}
    if message.at is not None:
        row["at"] = message.at.isoformat()
    if message.id:
        row["id"] = message.id
    if message.author:
        row["author"] = message.author
    return row
