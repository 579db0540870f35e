"""Each entry carries the mark of the one before it, so that nothing can be changed, moved or taken out unseen.

The mark of an entry is the SHA-256 of its spelling without the mark; the mark before it is part of that spelling.
A chain proves that its entries belong together in this order. That it is the whole chain is known to whoever
noted its newest mark elsewhere.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from assuage.record.facts import Entry, Fact
from assuage.record.spelling import SpellingError, spell_unmarked

FIRST = "0" * 64
"""Stands where the first entry of a case would have the mark before it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How far a chain holds: *certain* entries from the first on, of which *head* is the newest mark.

    *trouble* says what does not fit about the entry after those; it is empty when the whole chain holds.
    """

    certain: int
    head: str
    trouble: str = ""

    @property
    def holds(self) -> bool:
        return not self.trouble


def mark_of(entry: Entry) -> str:
    """The mark that *entry* should carry, whatever it carries. Raises SpellingError as `spell` does."""
    return hashlib.sha256(spell_unmarked(entry)).hexdigest()


def next_entry(case: str, last: Entry | None, at: datetime, by: str, fact: Fact) -> Entry:
    """*fact* as the entry that follows *last*, or as the first of *case*. *by* is customer, desk or person:ID.

    Raises ValueError when *last* is of another case, and SpellingError when something cannot be stored.
    """
    if last is not None and last.case != case:
        raise ValueError(
            f"the last entry given is of case {last.case!r}, the new one is of {case!r}; "
            "cases have a chain each. Give the newest entry of the same case."
        )
    number, before = (last.number + 1, last.mark) if last else (1, FIRST)
    entry = Entry(case, number, at, by, fact, before, mark="")
    return replace(entry, mark=mark_of(entry))


def chained(case: str, happened: Iterable[tuple[datetime, str, Fact]], last: Entry | None = None) -> tuple[Entry, ...]:
    """All of *happened* (when, by whom, what), in order, as the entries that follow *last*."""
    entries: list[Entry] = []
    for at, by, fact in happened:
        last = next_entry(case, last, at, by, fact)
        entries.append(last)
    return tuple(entries)


def verify(entries: Iterable[Entry], head: str | None = None) -> Verdict:
    """How far *entries*, the whole record of one case in order, fit together.

    *head* is the newest mark as somebody noted it; with it, entries missing at the end are found too. No
    entries hold, and certify nothing.
    """
    last: Entry | None = None
    for entry in entries:
        if trouble := _trouble(last, entry):
            return Verdict(last.number if last else 0, last.mark if last else FIRST, trouble)
        last = entry
    certain, newest = (last.number, last.mark) if last else (0, FIRST)
    if head is not None and head != newest:
        trouble = (
            f"the record should end in mark {head} and ends in {newest}: entries are missing or replaced at its end"
        )
        return Verdict(certain, newest, trouble)
    return Verdict(certain, newest)


def _trouble(last: Entry | None, entry: Entry) -> str:
    number, before = (last.number + 1, last.mark) if last else (1, FIRST)
    if last is not None and entry.case != last.case:
        return f"entry {number} is of case {entry.case}, the others are of {last.case}"
    if entry.number != number:
        return f"entry {number} is missing or out of place: {entry.number} stands there"
    if entry.before != before:
        return f"entry {number} does not follow the one before it: another entry stood there when it was written"
    try:
        mark = mark_of(entry)
    except SpellingError as error:
        return f"entry {number} cannot be an entry: {error}"
    if not hmac.compare_digest(mark.encode(), entry.mark.encode("utf-8", "surrogatepass")):
        return f"entry {number} was changed after it was written: its mark does not fit its content"
    return ""
