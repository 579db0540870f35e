"""An entry has one spelling, and only that is read."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.record.chain import chained, next_entry
from assuage.record.facts import Assigned, DeliveryFailed, Entry, Fact, PromiseMoved, Received
from assuage.record.spelling import SpellingError, parse, parse_fact, spell, spell_fact
from core.record.what_may_happen import facts, records

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
LINE = spell(next_entry("c1", None, NOON, "customer", Received("m1", "chat", "ab" * 32)))


@given(facts)
def test_a_fact_stored_and_read_back_is_equal(fact: Fact) -> None:
    assert parse_fact(spell_fact(fact)) == fact


@given(records)
def test_entries_stored_and_read_back_are_equal(record: tuple[Entry, ...]) -> None:
    assert tuple(parse(spell(entry)) for entry in record) == record


@given(records, st.data())
def test_a_single_changed_bit_makes_another_entry_or_none(record: tuple[Entry, ...], data: st.DataObject) -> None:
    stored = bytearray(spell(record[0]))
    bit = data.draw(st.integers(0, len(stored) * 8 - 1))
    stored[bit // 8] ^= 1 << bit % 8
    with suppress(SpellingError):  # the usual end: it is not even an entry any more
        assert parse(bytes(stored)) != record[0]


@given(st.binary(max_size=80))
def test_any_bytes_are_an_entry_or_a_clear_error(noise: bytes) -> None:
    with pytest.raises(SpellingError):
        parse(noise)


def changed(**values: object) -> bytes:
    stored = {**json.loads(LINE), **values}
    return json.dumps({key: stored[key] for key in sorted(stored)}, separators=(",", ":")).encode()


@pytest.mark.parametrize(
    ("stored", "says"),
    [
        (b"", "no entry"),
        (b"null", "no entry"),
        (b"\xff\xfe", "no entry"),
        (b"[" * 100_000, "no entry"),
        (LINE + b" ", "not spelled as we store it"),
        (changed(colour="red"), "unknown field"),
        (changed(number="1"), "Expected `int`"),
        (changed(number=0), "Numbers begin at 1"),
        (changed(by="somebody"), "customer, desk or person:ID"),
        (changed(at="2026-03-01T12:00:00Z"), "not spelled as we store it"),
        (changed(at="2026-03-01T12:00:00.000000"), "no time zone"),
        (changed(mark="AB" * 32), "SHA-256"),
        (changed(kind="teleported"), "newer Assuage"),
        (changed(version=2), "newer Assuage"),
        (changed(fact={"message": "m1", "channel": "chat", "words": "", "mood": 3}), "has no mood here"),
        (changed(fact={"message": "m1", "channel": "chat"}), "missing required field"),
        (changed(fact={"message": "m1", "channel": 5, "words": ""}), "Expected `str`"),
        (changed(fact={"channel": "chat", "external_id": "", "message": "m1", "words": ""}), "a default written out"),
    ],
)
def test_anything_but_the_one_spelling_is_refused_with_a_reason(stored: bytes, says: str) -> None:
    with pytest.raises(SpellingError, match=says):
        parse(stored)


@pytest.mark.parametrize(
    "fact",
    [
        Assigned("half a smile \ud83d"),
        DeliveryFailed("m1", "no-connection", 2**53),
        PromiseMoved("p1", datetime(2026, 3, 1)),  # noqa: DTZ001
    ],
)
def test_what_no_reader_could_read_back_is_not_written(fact: Fact) -> None:
    with pytest.raises(SpellingError):
        chained("c1", [(NOON, "desk", fact)])
