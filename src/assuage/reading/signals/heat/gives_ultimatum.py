"""Do this, or else; by Friday, or I leave."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, quoted, told

_KIND = frozenset(("mind", "please", "rains", "thanks", "thank", "possible", "sorry", "free", "busy", "suits", "fits"))


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A condition with a penalty; a polite condition is none."""
    for found in passage.of(name):
        if quoted(passage, found) or told(passage, found):
            continue
        first, last = passage.sentence_bounds(found.first)
        if not frozenset(passage.words[first:last]) & _KIND:
            yield Cue(passage.span(found.first, found.last), FORCE[found.strength])


signal = Signal(
    why="An ultimatum closes doors; it says that trust is gone.",
    source=HOUSE,
    heat=6,
    phrases="""
        3: or else, or i will, or i am, otherwise i, last chance, final chance, one last chance, final warning
        3: last warning, final notice, you have until, you have got until, until @day to, by @day or
        3: if i do not get/hear/receive/have/see, if you do not, if this is not, if it is not, if that is not
        3: unless, this is your last, i am giving you, hours to, days to, tick tock, the clock is ticking
        3: or we are done, your move, before i, consequences, you will regret, you will be sorry
        3: you will hear from, you will be hearing, see you in court, take this further, taking this further
        3: taking it further, take it further, further action
        2: last time, by close of business, end of play, deadline, i will be
    """,
    hear=hear,
    hears=(
        "If I don't get my refund by Friday I'm leaving.",
        "You have until noon, or else.",
        "last chance to sort this",
    ),
    leaves=(
        "If you don't mind, send it to the office.",
        "Unless it rains, Tuesday suits me.",
        "Is Friday the last day of the sale?",
    ),
)
