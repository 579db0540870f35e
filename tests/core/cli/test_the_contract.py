"""JSON Lines in and out: exact fields, same order, a bad line answered, exit codes that scripts can rely on."""

from __future__ import annotations

import gzip
import json
from datetime import datetime
from pathlib import Path

import pytest

from core.cli.conftest import Run

READ = {
    "id",
    "heat",
    "level",
    "confidence",
    "emotions",
    "abuse",
    "abuse_confidence",
    "target",
    "safety",
    "asks",
    "evidence",
}
QUESTIONS = {
    "read": {
        "id": "q",
        "text": "STILL no parcel, and nobody answers!!",
        "context": [{"speaker": "agent", "text": "Soon."}],
    },
    "coach": {
        "id": "q",
        "context": [{"speaker": "customer", "text": "The lamp is broken and I am furious."}],
        "reply": "Calm down. It's only a lamp.",
        "facts": {"limit": 20, "currency": "EUR", "fault": "yes", "channel": "chat", "now": "2026-03-02T09:00+01:00"},
    },
    "promises": {
        "id": "q",
        "reply": "I'll ring you tomorrow at noon.",
        "now": "2026-03-02T09:00",
        "tz": "Europe/Paris",
    },
    "guide": {"id": "q", "messages": [{"speaker": "customer", "text": "My lamp came broken. Again!"}], "facts": {}},
}
FIELDS = {
    "read": READ,
    "coach": {"id", "findings", "praise"},
    "promises": {"id", "commitments"},
    "guide": {"id", "step", "why", "say", "avoid", "state"},
}


def lines(*rows: object) -> bytes:
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


@pytest.mark.parametrize("command", QUESTIONS)
def test_every_line_is_answered_in_order_with_exactly_the_agreed_fields(command: str, run: Run, tmp_path: Path) -> None:
    question = QUESTIONS[command]
    file = tmp_path / "asked.jsonl"
    file.write_bytes(lines(*({**question, "id": key, "mood": "odd"} for key in ("b", 7, "a", "a", None))))
    ran = run(command, "--jsonl", str(file))
    assert ran.code == 0, ran.err
    assert [row["id"] for row in ran.rows] == ["b", 7, "a", "a", None]
    assert all(row.keys() == FIELDS[command] for row in ran.rows)
    assert all({**row, "id": 0} == {**ran.rows[0], "id": 0} for row in ran.rows)


def test_a_reading_uses_the_agreed_words(run: Run) -> None:
    (row,) = run("read", "--jsonl", "-", given=lines(QUESTIONS["read"])).rows
    assert isinstance(row["heat"], int)
    assert row["level"] in {"calm", "irritated", "angry", "furious"}
    assert row["abuse"] == "none"
    for one in row["evidence"]:  # type: ignore[attr-defined]
        assert one.keys() == {"start", "end", "signal"}
        assert 0 <= one["start"] <= one["end"] <= len(str(QUESTIONS["read"]["text"]))


def test_coaching_names_check_severity_place_and_better_words(run: Run) -> None:
    (row,) = run("coach", "--jsonl", "-", given=lines(QUESTIONS["coach"])).rows
    findings = row["findings"]
    assert findings
    for one in findings:  # type: ignore[attr-defined]
        assert one.keys() == {"check", "severity", "start", "end", "say", "reword"}
        assert one["severity"] in {"error", "warning", "hint"}
    for one in row["praise"]:  # type: ignore[attr-defined]
        assert one.keys() == {"check", "start", "end"}


def test_a_promise_says_who_and_by_when(run: Run) -> None:
    (row,) = run("promises", "--jsonl", "-", given=lines(QUESTIONS["promises"])).rows
    (one,) = row["commitments"]  # type: ignore[misc]
    assert one.keys() == {"start", "end", "text", "who", "due", "vague"}
    assert (one["who"], one["vague"]) == ("agent", False)
    assert datetime.fromisoformat(one["due"]) == datetime.fromisoformat("2026-03-03T12:00+01:00")


BAD_ROWS = (
    (b'{"id":"empty"}', "empty"),
    (b'{"id":"nan","text":NaN,"reply":NaN,"messages":NaN,"now":NaN}', "nan"),
    (b'{"id":"types","text":5,"reply":5,"messages":5,"now":"2026-03-02T09:00Z"}', "types"),
    (b'{"id":"half","text":"\\ud83d","reply":"\\ud83d","now":"2026-03-02T09:00Z"}', "half"),
    (b'{"id":"deep","unknown":' + b"[" * 100_000 + b"}", "deep"),
    (b"[" * 100_000, None),
    (b"\x89PNG\r\x00\x00\x1a", None),
    (b"not json", None),
    (b"[1,2]", None),
    (b'{"id":"id","id":{"nested":1},"text":"x"}', None),
    (b'{"id":"cut","text":"and then', "cut"),
    (b'{"id":"speaker","context":[{"speaker":"cat","text":"x"}],"text":"x","reply":"x","now":"x"}', "speaker"),
    (
        b'{"id":"long","text":"'
        + b"a" * 10_000_000
        + b'","reply":"'
        + b"a" * 300_000
        + b'","now":"2026-03-02T09:00Z"}',
        "long",
    ),
)


@pytest.mark.parametrize("command", QUESTIONS)
def test_a_bad_line_is_answered_with_an_error_and_the_rest_goes_on(command: str, run: Run) -> None:
    good = lines(QUESTIONS[command])
    ran = run(command, "--jsonl", "-", given=good + b"".join(row + b"\n" + good for row, _ in BAD_ROWS))
    assert ran.code == 1
    assert len(ran.rows) == 2 * len(BAD_ROWS) + 1
    assert all(row == ran.rows[0] for row in ran.rows[::2])
    assert [row["id"] for row in ran.rows[1::2]] == [key for _, key in BAD_ROWS]
    assert all(row.keys() == {"id", "error"} for row in ran.rows[1::2])


def test_marks_line_ends_encodings_and_packing_do_not_matter(run: Run, tmp_path: Path) -> None:
    text = json.dumps({"id": 1, "text": "Größe stimmt nicht!"}, ensure_ascii=False)
    expected = run("read", "--jsonl", "-", given=text.encode()).out
    assert run("read", "--jsonl", "-", given=b"\xef\xbb\xbf" + text.encode() + b"\r\n\r\n").out == expected
    assert run("read", "--jsonl", "-", given=text.encode("utf-16")).out == expected
    packed = tmp_path / "asked.jsonl.gz"
    packed.write_bytes(gzip.compress(text.encode()))
    assert run("read", "--jsonl", str(packed)).out == expected
    guessed = run("read", "--jsonl", "-", given=text.encode("latin-1"))
    assert guessed.out == expected
    assert "Windows-1252" in guessed.err


def test_nothing_asked_is_nothing_answered(run: Run) -> None:
    assert run("read", "--jsonl", "-").out == ""
    assert run("read", "--jsonl", "-", given=b"\n\n").code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("read", "--jsonl", "no-such-file.jsonl"),
        ("read", "--jsonl", "."),
        ("read", "--jsonl", "-", "words"),
        ("read", "--nonsense"),
        ("nonsense",),
        ("promises", "x", "--tz", "Mars/Base"),
        ("promises", "x", "--now", "soonish"),
        ("record", "verify", "no-such-file"),
        ("record", "verify"),
    ],
)
def test_wrong_use_exits_with_two_and_says_what_to_do(arguments: tuple[str, ...], run: Run) -> None:
    ran = run(*arguments)
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err
    assert "Traceback" not in ran.err
