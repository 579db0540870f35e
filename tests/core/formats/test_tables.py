"""A table of messages becomes conversations."""

from __future__ import annotations

import io

import pytest

from assuage.conversation.message import Conversation
from assuage.formats.bad_line import BadLine
from assuage.formats.conversations import Kind, read_conversations


def read(raw: str | bytes) -> list[Conversation | BadLine]:
    stream = io.BytesIO(raw.encode() if isinstance(raw, str) else raw)
    return list(read_conversations(stream, Kind.CSV))


def said(found: Conversation | BadLine) -> list[str]:
    assert isinstance(found, Conversation)
    return [f"{message.speaker}: {message.text}" for message in found.messages]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_rows_with_one_id_are_one_conversation_even_when_interleaved(mark: str) -> None:
    rows = [
        "Ticket ID,Role,Body,Mood",
        "7,customer,Hello?,bad",
        "8,client,Where is it,bad",
        '7,agent,"Here, dear",good',
    ]
    first, second = read("\r\n".join(rows).replace(",", mark).replace(f"Here{mark}", "Here,"))
    assert said(first) == ["customer: Hello?", "agent: Here, dear"]
    assert said(second) == ["customer: Where is it"]


def test_a_field_may_hold_lines_and_quotes() -> None:
    assert said(read('speaker,text\ncustomer,"One\n""two"""\n')[0]) == ['customer: One\n"two"']


def test_without_a_conversation_column_the_table_is_one_conversation() -> None:
    (only,) = read("from,message\ncustomer,a\nagent,b\n")
    assert said(only) == ["customer: a", "agent: b"]


def test_a_spreadsheet_in_another_encoding_is_read_and_that_is_told() -> None:
    remark, found = read("id,speaker,text\n1,customer,Café\n".encode("cp1252"))
    assert isinstance(remark, BadLine)
    assert remark.was_read
    assert said(found) == ["customer: Café"]
    assert said(read("id\tspeaker\ttext\n1\tcustomer\tCafé\n".encode("utf-16"))[0]) == ["customer: Café"]


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("1", "fewer fields"),
        ("1,cat,meow", "nobody we know"),
        ("1,customer," + "x" * 140_000, "field larger than field limit"),
    ],
)
def test_a_bad_row_is_told_and_the_rest_is_read(row: str, says: str) -> None:
    bad, good = read(f"id,speaker,text\n{row}\n2,customer,Hello\n")
    assert isinstance(bad, BadLine)
    assert says in bad.why
    assert bad.line == 2
    assert said(good) == ["customer: Hello"]


def test_a_table_without_the_columns_we_need_says_which() -> None:
    (bad,) = read("when,what\ntoday,rain\n")
    assert isinstance(bad, BadLine)
    assert "speaker and for text" in bad.why
    assert read("") == []


def test_a_first_row_that_is_no_csv_is_told() -> None:
    (bad,) = read(b"text\rspeaker,at\n")
    assert isinstance(bad, BadLine)
    assert "first row is no CSV" in bad.why
