"""Transcripts as people paste them become conversations."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest

from assuage.conversation.message import Conversation
from assuage.formats.bad_line import BadLine
from assuage.formats.conversations import Kind, read_conversations


def read(raw: str) -> list[Conversation | BadLine]:
    return list(read_conversations(io.BytesIO(raw.encode()), Kind.PLAIN))


def said(raw: str) -> list[str]:
    (found,) = read(raw)
    assert isinstance(found, Conversation)
    return [f"{m.speaker}{'/' + m.author if m.author else ''}: {m.text}" for m in found.messages]


@pytest.mark.parametrize(
    ("raw", "turns"),
    [
        ("Customer: Hello?\nAgent: Yes.", ["customer: Hello?", "agent: Yes."]),
        ("[14:03] CUSTOMER: Hello?\n[14:05] Support: Yes.", ["customer: Hello?", "agent: Yes."]),
        ("Gus (14:03): Hello?\nIda (14:04): Yes.", ["customer/Gus: Hello?", "agent/Ida: Yes."]),
        ("Customer: Hello?\nIda [14:04]: Yes.", ["customer: Hello?", "agent/Ida: Yes."]),
        ("14:03 Agent: Yes?\n14:04 Gus: Help.", ["agent: Yes?", "customer/Gus: Help."]),
        ("Gus: Help.\nIda: How?\nGus: Fast.", ["customer/Gus: Help.", "agent/Ida: How?", "customer/Gus: Fast."]),
        (
            "Ida (agent): Yes?\nGus (customer): Help.\nIda: How?",
            ["agent/Ida: Yes?", "customer/Gus: Help.", "agent/Ida: How?"],
        ),
        ("Gus Berg: Help.\nIda: How?", ["customer/Gus Berg: Help.", "agent/Ida: How?"]),
        # A colon in the middle of somebody's words opens no turn.
        (
            "Customer: My order:\nOrder: 4471\nPlease: find it.\nAgent: Found.",
            ["customer: My order:\nOrder: 4471\nPlease: find it.", "agent: Found."],
        ),
        (
            "Customer: See https://shop.example/x\nat 10:30: nobody.",
            ["customer: See https://shop.example/x\nat 10:30: nobody."],
        ),
        ("Customer: One\n\nTwo\n\nAgent:\nThree", ["customer: One\n\nTwo", "agent: Three"]),
    ],
)
def test_turns_are_told_apart(raw: str, turns: list[str]) -> None:
    assert said(raw) == turns


def test_a_clock_with_its_date_is_a_time_and_a_clock_alone_is_none() -> None:
    (found,) = read("[2026-03-01 14:03] Customer: a\n[2026-03-01T14:04:05Z] Agent: b\n[14:05] Customer: c\n")
    assert isinstance(found, Conversation)
    assert [message.at for message in found.messages] == [
        datetime(2026, 3, 1, 14, 3, tzinfo=UTC),
        datetime(2026, 3, 1, 14, 4, 5, tzinfo=UTC),
        None,
    ]


def test_a_rule_parts_conversations() -> None:
    found = read("Customer: a\n---\n\n=====\nCustomer: b\n***\n")
    assert [(one.id, one.messages[0].text) for one in found if isinstance(one, Conversation)] == [
        ("1", "a"),
        ("2", "b"),
    ]


def test_words_before_anybody_is_named_are_told() -> None:
    bad, found = read("\nexported on Tuesday\nby the desk\nCustomer: a\nAgent: b")
    assert isinstance(bad, BadLine)
    assert bad.line == 2
    assert isinstance(found, Conversation)
    assert len(found.messages) == 2
    assert read("\n \n") == []
