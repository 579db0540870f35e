"""Every format goes in and out by one door, and no bytes get past it."""

from __future__ import annotations

import gzip
import io
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.conversation.message import Conversation, Message, Speaker
from assuage.formats.bad_line import BadLine
from assuage.formats.conversations import Kind, kind_of, read_conversations, write_conversations

texts = st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), max_size=60)
names = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=8)
times = st.none() | st.datetimes(datetime(1971, 1, 1), datetime(2199, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
messages = st.builds(Message, st.sampled_from(Speaker), texts, times, names, names)
conversations = st.lists(
    st.builds(Conversation, names, st.lists(messages, min_size=1, max_size=4).map(tuple), names, names, names),
    max_size=3,
    unique_by=lambda one: one.id,
)


def read(kind: Kind, raw: bytes) -> list[Conversation | BadLine]:
    return list(read_conversations(io.BytesIO(raw), kind))


@given(conversations, st.sampled_from((Kind.JSONL, Kind.CSV)))
def test_what_is_written_reads_back_the_same(all_of_them: list[Conversation], kind: Kind) -> None:
    out = io.BytesIO()
    write_conversations(all_of_them, out, kind)
    assert read(kind, out.getvalue()) == all_of_them
    assert read(kind, gzip.compress(out.getvalue())) == all_of_them


@given(conversations)
def test_a_mailbox_keeps_who_said_what(all_of_them: list[Conversation]) -> None:
    out = io.BytesIO()
    write_conversations(all_of_them, out, Kind.MBOX)
    kept = [[message.speaker for message in one.messages] for one in read(Kind.MBOX, out.getvalue())]  # type: ignore[union-attr]
    assert sorted(map(len, kept)) == sorted(len(one.messages) for one in all_of_them)


@given(st.sampled_from(Kind), st.binary(max_size=300))
def test_no_bytes_raise(kind: Kind, noise: bytes) -> None:
    for found in read(kind, noise):
        assert isinstance(found, Conversation | BadLine)


@given(st.sampled_from(Kind), st.text(alphabet='{}[]",:;\n\t Customer-<>=?/a1', max_size=200))
def test_nothing_that_looks_nearly_right_raises(kind: Kind, text: str) -> None:
    for found in read(kind, text.encode()):
        assert isinstance(found, Conversation | BadLine)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.jsonl.gz", Kind.JSONL),
        ("B.CSV", Kind.CSV),
        ("c.tar.eml", Kind.EML),
        ("d.mbox", Kind.MBOX),
        ("e.txt", Kind.PLAIN),
    ],
)
def test_a_file_name_speaks_of_its_format(name: str, kind: Kind) -> None:
    assert kind_of(name) is kind


def test_a_file_name_that_says_nothing_is_asked_about() -> None:
    with pytest.raises(ValueError, match="Name one of jsonl, csv"):
        kind_of("complaints.docx")


def test_a_file_is_closed_and_a_stream_left_open(tmp_path: Path) -> None:
    path = tmp_path / "one.jsonl"
    path.write_bytes(b'{"id":1,"text":"Hello?"}\n')
    assert read_conversations(path, Kind.JSONL).__next__() == Conversation("1", (Message(Speaker.CUSTOMER, "Hello?"),))
    stream = io.BytesIO(path.read_bytes())
    assert len(list(read_conversations(stream, Kind.JSONL))) == 1
    assert not stream.closed


STORED = os.environ.get("ASSUAGE_CONVERSATIONS", "")


# Stored conversations of real people are not part of the project; whoever has some names their folder.
@pytest.mark.skipif(not STORED, reason="ASSUAGE_CONVERSATIONS names no folder of stored conversations")
def test_every_stored_conversation_loads() -> None:
    for path in sorted(Path(STORED).iterdir()):
        found = list(read_conversations(path, kind_of(path)))
        assert found
        assert not [one for one in found if isinstance(one, BadLine)]
