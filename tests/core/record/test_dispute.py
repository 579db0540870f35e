"""A dispute file is checked with nothing but itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.record.chain import chained
from assuage.record.dispute import DisputeError, Words, export
from assuage.record.dispute_check import check_dispute
from assuage.record.facts import Closed, Erased, Noted, Received, Replied, SurveyAnswered, TakenBack
from assuage.record.words import digest

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
SAID = {
    "m1": Words("My mother's clock arrived in pieces. Again!", bytes(range(16))),
    "m2": Words("Bring it back and I will have it repaired – free of charge ⏰", bytes(range(1, 17))),
    "n1": Words("Third clock broken by this carrier", bytes(range(2, 18))),
    "m3": Words("", bytes(range(3, 19))),
}
MARKS = {key: digest(said.salt, said.text) for key, said in SAID.items()}
RECORD = chained(
    "c1",
    [
        (NOON, "customer", Received("m1", "chat", MARKS["m1"])),
        (NOON, "person:1", Noted("n1", MARKS["n1"])),
        (NOON, "person:1", Replied("m2", "chat", MARKS["m2"], leaves_at=NOON)),
        (NOON, "desk", Closed("settled")),
        (NOON, "customer", SurveyAnswered("5", MARKS["m3"], "m3")),
        (NOON, "person:2", Erased(("n1",), "asked-for")),
    ],
)
KEPT = {key: said for key, said in SAID.items() if key != "n1"}
FILE = export(RECORD, KEPT, NOON)
LINES = FILE.splitlines(keepends=True)


def test_a_file_as_exported_holds_with_its_erased_words() -> None:
    verdict = check_dispute(FILE, head=RECORD[-1].mark)
    assert verdict.holds, verdict.troubles
    assert (verdict.case, verdict.chain.certain, verdict.words, verdict.erased) == ("c1", 6, 3, 1)


def test_a_reply_that_was_taken_back_has_no_words_to_show() -> None:
    record = chained(
        "c2",
        [
            (NOON, "customer", Received("m1", "chat", MARKS["m1"])),
            (NOON, "person:1", Replied("m2", "chat", MARKS["m2"], leaves_at=NOON)),
            (NOON, "person:1", TakenBack("m2")),
        ],
    )
    verdict = check_dispute(export(record, {"m1": SAID["m1"]}, NOON))
    assert verdict.holds, verdict.troubles
    assert (verdict.words, verdict.erased) == (1, 1)
    with pytest.raises(DisputeError, match="words of m2 were erased"):
        export(record, {"m1": SAID["m1"], "m2": SAID["m2"]}, NOON)


def test_the_file_format_is_for_ever() -> None:
    golden = Path(__file__).parents[2] / "golden" / "record" / "dispute.jsonl"
    assert golden.read_bytes() == FILE


@given(st.integers(0, len(FILE) * 8 - 1))
def test_any_single_bit_changed_is_found(bit: int) -> None:
    changed = bytearray(FILE)
    changed[bit // 8] ^= 1 << bit % 8
    assert not check_dispute(bytes(changed)).holds


@given(st.integers(0, len(FILE) - 1))
def test_a_file_cut_short_anywhere_is_found(length: int) -> None:
    assert not check_dispute(FILE[:length]).holds


@pytest.mark.parametrize("line", range(len(LINES)))
def test_a_line_taken_out_or_given_twice_is_found(line: int) -> None:
    assert not check_dispute(b"".join(LINES[:line] + LINES[line + 1 :])).holds
    assert not check_dispute(b"".join(LINES[: line + 1] + LINES[line:])).holds


@given(st.permutations(LINES).filter(lambda order: order != LINES))
def test_lines_in_another_order_are_found(order: list[bytes]) -> None:
    assert not check_dispute(b"".join(order)).holds


@given(st.binary(max_size=200))
def test_any_bytes_at_all_get_a_verdict(noise: bytes) -> None:
    assert not check_dispute(noise).holds
    assert not check_dispute(FILE + noise + b"\n").holds


def test_the_line_and_what_is_certain_before_it_are_named() -> None:
    changed = b"".join(LINES).replace(b'"message":"m2"', b'"message":"m9"')
    verdict = check_dispute(changed)
    assert verdict.chain.certain == 2
    assert verdict.troubles[0].line == 4
    assert "entry 3 was changed" in verdict.troubles[0].what


def test_words_put_in_somebodys_mouth_are_found() -> None:
    changed = FILE.replace(b"free of charge", b"for ten pounds")
    assert any("not the words of m2" in trouble.what for trouble in check_dispute(changed).troubles)


def test_a_file_written_anew_holds_but_not_against_a_noted_mark() -> None:
    other = export(chained("c1", [(NOON, "customer", Received("m1", "chat", MARKS["m1"]))]), {"m1": SAID["m1"]}, NOON)
    assert check_dispute(other).holds
    assert not check_dispute(other, head=RECORD[-1].mark).holds


@pytest.mark.parametrize(
    ("entries", "words", "says"),
    [
        ((), {}, "it has no entries"),
        (RECORD[1:], KEPT, "entry 1 is missing"),
        (RECORD, SAID, "words of n1 were erased"),
        (RECORD, {"m1": SAID["m1"]}, "words of m2 are missing"),
        (RECORD, {**KEPT, "m1": replace(SAID["m1"], text="Thanks!")}, "not those recorded"),
    ],
)
def test_what_would_not_verify_is_not_exported(entries: tuple, words: dict[str, Words], says: str) -> None:  # type: ignore[type-arg]
    with pytest.raises(DisputeError, match=says):
        export(entries, words, NOON)
