"""Things said together: finds of several tables that stand close to each other in one sentence.

Danger and attack are seldom one word. "Smoke" is a colour, "coming out of" is a direction; side by side they are a
fire. A signal keeps a table for each part and asks here where all the parts meet.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found

_LOOKED_AT = 3  # finds on either side of the first part that are tried; the nearest ones are what counts


def together(passage: Passage, *tables: str, within: int = 8, in_order: bool = False) -> Iterator[tuple[int, int]]:
    """Where a find of the first table has one of every other table in its sentence, at most *within* tokens away.

    Yields the first token and the one past the last, around all parts. Parts may stand in any order and do not
    overlap the first one; *in_order*, the others come after it. Each find of the first table is yielded once.
    """
    lead, *others = ([found for found in passage.of(table) if not passage.is_quoted(found.first)] for table in tables)
    if not lead or not all(others):
        return
    for found in lead:
        first, last = found.first, found.last
        for row in others:
            near = _nearest(passage, found, row, within, in_order)
            if near is None:
                break
            first, last = min(first, near.first), max(last, near.last)
        else:
            yield first, last


def _nearest(passage: Passage, to: Found, row: Sequence[Found], within: int, in_order: bool) -> Found | None:
    sentence = passage.tokens.sentence
    at = bisect_left(row, to.first, key=lambda found: found.first)
    best, shortest = None, within + 1
    for found in row[max(0, at - _LOOKED_AT) : at + _LOOKED_AT + 1]:
        if sentence[found.first] != sentence[to.first] or (found.first < to.last and to.first < found.last):
            continue
        if in_order and found.first < to.last:
            continue
        distance = to.first - found.last if found.last <= to.first else found.first - to.last
        if distance < shortest:
            best, shortest = found, distance
    return best
