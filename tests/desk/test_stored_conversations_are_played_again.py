"""A replay goes through the same door as live words: with their timing, nothing twice, and what is odd set aside."""

from __future__ import annotations

import gzip
import io
import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from rich.console import Console

from assuage.conversation.message import Conversation, Message, Speaker
from assuage.record.chain import verify
from assuage_desk.cases.folding import entries
from assuage_desk.cases.models import Case, Due, MessageReading, Note, Quarantined
from assuage_desk.cases.models import Message as Row
from assuage_desk.cases.reading import read_message
from assuage_desk.channels.replay.command import ReplayError, replay_file
from assuage_desk.channels.replay.doors import Desk
from assuage_desk.channels.replay.figures import Figures
from assuage_desk.channels.replay.pacing import LONGEST_GAP, Turn, paced
from assuage_desk.channels.replay.play import play

TALK = {
    "id": "kettle",
    "messages": [
        {"speaker": "customer", "text": "My kettle leaks. Again!"},
        {"speaker": "system", "text": "lookup(order=20931) -> 3 returns"},
        {"speaker": "agent", "text": "Three kettles from one batch: that is on us. I will write again by 14:40."},
        {"speaker": "customer", "text": "Fine. Waiting."},
    ],
}


def stored(tmp_path: Path, *lines: object) -> Path:
    file = tmp_path / "talks.jsonl"
    file.write_bytes(b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines))
    return file


def played(file: Path, **more: object) -> Figures:
    quiet = Console(file=io.StringIO())
    settings = {"speed": 0, "limit": None, "run": "", "patience": 0.0, "console": quiet, **more}
    return replay_file(file, **settings)  # type: ignore[arg-type]


def test_every_turn_goes_where_it_belongs(team: object, tmp_path: Path) -> None:
    figures = played(stored(tmp_path, TALK))
    assert (figures.messages, figures.replies, figures.notes, figures.errors) == (2, 1, 1, 0)
    case = Case.objects.get()
    assert [row.speaker for row in Row.objects.order_by("stored_at")] == ["customer", "agent", "customer"]
    reply = Row.objects.get(speaker="agent")
    assert reply.author is not None
    assert (reply.author.name, reply.author.is_active) == ("Replayed", False)
    assert Note.objects.get().text == "lookup(order=20931) -> 3 returns"
    assert verify(entries(case.pk)).holds


def test_the_same_run_again_stores_nothing_twice(team: object, tmp_path: Path) -> None:
    file = stored(tmp_path, TALK)
    played(file)
    again = played(file)
    assert (again.messages, again.replies, again.notes, again.already_there) == (0, 0, 0, 4)
    assert played(file, run="second").messages == 2


def test_a_bad_line_is_kept_whole_and_stops_nothing(team: object, tmp_path: Path) -> None:
    bad = b'{"id": "torn", "messages": [{"speaker": "customer", "te'
    figures = played(stored(tmp_path, TALK, bad, b"\x00\x01\x02", {**TALK, "id": "second"}))
    assert (figures.messages, figures.quarantined >= 1, figures.errors) == (4, True, 0)
    assert bad in [bytes(row.raw).rstrip(b"\n") for row in Quarantined.objects.all()]


@pytest.mark.parametrize("text", ["", "   ", "x" * 150_000, "\u202e right to left", "half \\ud83d", "<b>" * 5_000])
def test_odd_words_are_played_or_set_aside(team: object, tmp_path: Path, text: str) -> None:
    talk = {
        "id": "odd",
        "messages": [{"speaker": "customer", "text": text}, {"speaker": "agent", "text": text}, TALK["messages"][0]],
    }
    figures = played(stored(tmp_path, talk))
    assert figures.errors == 0
    assert figures.messages + figures.replies + figures.quarantined == 3


def test_an_answer_before_the_customer_wrote_is_set_aside(team: object, tmp_path: Path) -> None:
    talk = {"id": "greeting", "messages": [TALK["messages"][2], TALK["messages"][0]]}
    figures = played(stored(tmp_path, talk))
    assert (figures.messages, figures.replies, figures.quarantined) == (1, 0, 1)


def test_packed_files_and_limits(team: object, tmp_path: Path) -> None:
    file = tmp_path / "talks.jsonl.gz"
    file.write_bytes(gzip.compress(b"\n".join(json.dumps({**TALK, "id": str(n)}).encode() for n in range(5))))
    assert len(played(file, limit=2).conversations) == 2


def test_readings_are_counted_by_level(team: object, tmp_path: Path) -> None:
    file = stored(tmp_path, TALK)
    played(file)
    for row in Due.objects.filter(kind="read"):
        read_message(message_id=row.subject, now=datetime.now(UTC))
        Due.objects.filter(pk=row.pk).update(state="done")
    figures = played(file)
    assert figures.unread == 0
    assert sum(figures.levels.values()) == MessageReading.objects.count() == 2


def test_a_file_that_cannot_be_played_is_said(team: object, tmp_path: Path) -> None:
    with pytest.raises(ReplayError, match="no file"):
        played(tmp_path / "nowhere.jsonl")
    nameless = tmp_path / "what.xyz"
    nameless.write_text("?")
    with pytest.raises(ReplayError, match="format"):
        played(nameless)
    with pytest.raises(ReplayError, match="no address"):
        played(stored(tmp_path, TALK), address="ftp://desk")
    with pytest.raises(ReplayError, match="key"):
        played(stored(tmp_path, TALK), address="http://127.0.0.1:1")


def talk(*gaps: float | None, text: str = "Hello there") -> Conversation:
    at = datetime(2026, 3, 2, tzinfo=UTC)
    messages = []
    for gap in gaps:
        at = at + timedelta(seconds=gap or 0)
        messages.append(Message(Speaker.CUSTOMER, text, None if gap is None else at))
    return Conversation("t", tuple(messages))


def test_turns_keep_their_own_gaps_where_they_have_them() -> None:
    seconds = [turn.seconds for turn in paced([talk(0, 30, 5, 100_000)])]
    assert seconds == [0, 30, 35, 35 + LONGEST_GAP]  # nobody watches a night pass


def test_turns_without_times_are_played_at_a_persons_pace() -> None:
    short = [turn.seconds for turn in paced([talk(None, None)])][1]
    long = [turn.seconds for turn in paced([talk(None, None, text="Hello there " * 20)])][1]
    assert 2 <= short < long <= 130


def test_conversations_run_beside_each_other_in_order() -> None:
    turns = [turn for turn in paced([talk(0, 30, 30), talk(0, 5)], stagger=20) if isinstance(turn, Turn)]
    assert [turn.seconds for turn in turns] == [0, 20, 25, 30, 60]


def test_speed_divides_the_waiting(team: object) -> None:
    slept: list[float] = []
    clock = iter([0.0] * 100)
    play(paced([talk(0, 60)]), Desk("fast", timedelta()), speed=30, clock=lambda: next(clock), sleep=slept.append)
    assert slept == [2.0]


# A large file of real talks is not part of the project; whoever has one names it.
@pytest.mark.skipif("ASSUAGE_TALKS" not in os.environ, reason="ASSUAGE_TALKS names no file of stored conversations")
def test_a_large_file_is_played_without_an_error(team: object) -> None:
    figures = played(Path(os.environ["ASSUAGE_TALKS"]))
    assert figures.errors == 0
    assert figures.messages
