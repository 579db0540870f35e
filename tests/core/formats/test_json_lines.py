"""A row becomes a conversation or a value that says what is wrong with it."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest

from assuage.conversation.message import Conversation, Message, Speaker
from assuage.formats.bad_line import BadLine
from assuage.formats.conversations import Kind, read_conversations


def read(raw: str) -> list[Conversation | BadLine]:
    return list(read_conversations(io.BytesIO(raw.encode()), Kind.JSONL))


def test_a_whole_conversation_is_read_and_unknown_fields_are_left_alone() -> None:
    row = (
        '{"id":"c1","subject":"Lamp","mood":1,"messages":[{"speaker":"Customer","text":"Broken!","at":"2026-03-01T09:00Z",'
        '"x":2},{"speaker":"agent","text":"Oh no.","author":"Mo","id":7,"at":null}]}'
    )
    assert read(row) == [
        Conversation(
            "c1",
            (
                Message(Speaker.CUSTOMER, "Broken!", datetime(2026, 3, 1, 9, tzinfo=UTC)),
                Message(Speaker.AGENT, "Oh no.", id="7", author="Mo"),
            ),
            subject="Lamp",
        )
    ]


def test_a_message_with_its_context_is_a_conversation_too() -> None:
    assert read('{"context":[{"speaker":"agent","text":"Yes?"}],"text":"No."}') == [
        Conversation("1", (Message(Speaker.AGENT, "Yes?"), Message(Speaker.CUSTOMER, "No.")))
    ]
    assert read('{"id":2,"context":null,"reply":"We will."}')[0] == Conversation(
        "2", (Message(Speaker.AGENT, "We will."),)
    )


@pytest.mark.parametrize(
    ("row", "id", "says"),
    [
        ('{"id":"a","text":5}', "a", "Expected `str"),
        ('{"id":"a","text":"x"', "a", "not JSON"),
        ('{"id":"a","text":NaN}', "a", "not JSON"),
        ('{"id":"a","text":"\\ud83d"}', "a", "half a character"),
        ('{"id":"a","text":"\\ud83d then"}', "a", "half a character"),
        ('{"id":["a"],"text":"x"}', None, "Expected `"),
        ('{"id":true,"text":"x"}', None, "Expected `"),
        ('{"id":"a"}', "a", "neither messages nor text"),
        ('{"id":"a","messages":{}}', "a", "Expected `array"),
        ('{"id":"a","messages":[{"speaker":"cat","text":"meow"}]}', "a", "nobody we know"),
        ('{"id":"a","messages":[{"speaker":"agent"}]}', "a", "missing required field"),
        ('{"id":"a","messages":[{"speaker":"agent","text":"x","at":"today"}]}', "a", "ISO 8601"),
        ('{"id":"a","text":"' + "x" * 200_001 + '"}', "a", "200,001 characters"),
        ("[" * 100_000, None, "Expected `object`"),
        ('{"id":"a","unknown":' + "[" * 100_000, "a", "nested"),
        ('{"id":"a","text":' + "[" * 100_000, "a", "Expected `"),
        ('"just words"', None, "Expected `object`"),
        ("null", None, "Expected `object`"),
        ("{}{}", None, "not JSON"),
    ],
)
def test_a_bad_row_says_why_under_its_own_id_and_the_next_is_read(row: str, id: str | None, says: str) -> None:  # noqa: A002
    bad, good = read(row + '\n{"id":"next","text":"Hello"}\n')
    assert isinstance(bad, BadLine)
    assert (bad.line, bad.id) == (1, id)
    assert says in bad.why
    assert isinstance(good, Conversation)
    assert good.id == "next"
