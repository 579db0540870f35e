"""Nothing in a record can be changed, moved or taken out unseen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from assuage.record.chain import FIRST, chained, next_entry, verify
from assuage.record.facts import Assigned, Closed, Entry, Noted, Received, Reopened
from assuage.record.spelling import SpellingError, parse, spell
from core.record.what_may_happen import records

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
RECORD = chained(
    "c1",
    [
        (NOON, "customer", Received("m1", "chat", "ab" * 32)),
        (NOON, "desk", Assigned("person:1")),
        (NOON, "person:1", Noted("n1", "cd" * 32)),
        (NOON, "person:1", Closed("settled")),
    ],
)


@given(records)
def test_a_record_as_written_holds(record: tuple[Entry, ...]) -> None:
    verdict = verify(record, head=record[-1].mark)
    assert verdict.holds
    assert (verdict.certain, verdict.head) == (len(record), record[-1].mark)


@given(records, st.data())
def test_any_single_bit_changed_is_found(record: tuple[Entry, ...], data: st.DataObject) -> None:
    which = data.draw(st.integers(0, len(record) - 1))
    stored = bytearray(spell(record[which]))
    bit = data.draw(st.integers(0, len(stored) * 8 - 1))
    stored[bit // 8] ^= 1 << bit % 8
    try:
        changed = parse(bytes(stored))
    except SpellingError:
        return
    verdict = verify((*record[:which], changed, *record[which + 1 :]), head=record[-1].mark)
    assert not verdict.holds
    assert verdict.certain == which


@given(records, st.data())
def test_entries_in_another_order_are_found(record: tuple[Entry, ...], data: st.DataObject) -> None:
    other = tuple(data.draw(st.permutations(record)))
    assume(other != record)
    assert not verify(other, head=record[-1].mark).holds


@pytest.mark.parametrize(
    ("entries", "certain", "says"),
    [
        (RECORD[1:], 0, "entry 1 is missing or out of place: 2 stands there"),
        (RECORD[:1] + RECORD[2:], 1, "entry 2 is missing"),
        ((*RECORD, RECORD[-1]), 4, "entry 5 is missing or out of place: 4"),
        ((RECORD[0], replace(RECORD[1], by="person:2"), *RECORD[2:]), 1, "entry 2 was changed"),
        ((*RECORD[:3], next_entry("c1", RECORD[2], NOON, "desk", Reopened())), 4, "missing or replaced at its end"),
        ((*RECORD[:2], replace(RECORD[2], case="c2"), RECORD[3]), 2, "entry 3 is of case c2"),
        ((*RECORD[:2], replace(RECORD[2], before=FIRST), RECORD[3]), 2, "entry 3 does not follow"),
        ((*RECORD[:3], replace(RECORD[3], by="nobody")), 3, "entry 4 cannot be an entry"),
        (RECORD[:-1], 3, "missing or replaced at its end"),
        ((), 0, "missing or replaced at its end"),
    ],
)
def test_the_first_that_does_not_fit_is_named_and_what_is_certain_before_it(
    entries: tuple[Entry, ...], certain: int, says: str
) -> None:
    verdict = verify(entries, head=RECORD[-1].mark)
    assert says in verdict.trouble
    assert verdict.certain == certain
    assert verdict.head == (entries[certain - 1].mark if certain else FIRST)


def test_an_empty_record_holds_and_certifies_nothing() -> None:
    assert verify(()) == verify((), head=FIRST)
    assert verify(()).certain == 0


def test_a_chain_goes_on_where_it_was_left() -> None:
    onward = chained("c1", [(NOON, "desk", Reopened("it came back"))], last=RECORD[-1])
    assert onward[0].number == 5
    assert verify((*RECORD, *onward)).holds


def test_cases_cannot_share_a_chain() -> None:
    with pytest.raises(ValueError, match="cases have a chain each"):
        next_entry("c2", RECORD[-1], NOON, "desk", Reopened())
