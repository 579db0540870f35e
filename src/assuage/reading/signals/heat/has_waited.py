"""They have waited, and say how long."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, denied, quoted

_GLAD = frozenset(
    ("no", "rush", "hurry", "loved", "happy", "lovely", "thank", "thanks", "worth", "worry", "cable", "is")
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A wait told as a burden; one that is welcome, over, or a plain question of length is none."""
    words = passage.words
    for found in passage.of(name):
        if quoted(passage, found) or (denied(passage, found) and words[found.first] in ("waiting", "late", "wait")):
            continue
        first, last = passage.sentence_bounds(found.first)
        around = frozenset(words[max(first, found.first - 4) : min(last, found.last + 5)])
        is_plain = words[found.first : found.first + 2] == ("how", "long")
        if around & (_GLAD - (frozenset() if is_plain else frozenset(("is", "cable")))):
            continue
        yield Cue(passage.span(found.first, found.last), FORCE[found.strength])


signal = Signal(
    why="Waiting without word is what most complaints are made of.",
    source=HOUSE,
    heat=3,
    phrases="""
        3: still waiting, waiting for @number @time, waited @number @time, on hold for/since, for @number @time
        3: hours on hold, been waiting, have waited long enough, waited long enough, waited all day
        3: waiting all day, in all day, stayed in, took (a/the) day off, day off work, for months, for weeks
        3: for hours, for ages, for years, forever, days late, weeks late, hours late, days overdue
        3: been over @number @time, more than @number @time, over @number @time
        2: waiting, waited, @number @time now, @number @time later, @number @time ago, @number @time and
        2: @number @time without, overdue, late, delayed, delay, hours and hours, weeks on, months on
        2: hours later, weeks later, months later, days later, since @day, weeks ago, months ago, on hold
        2: in the queue, how long, how much longer, when will .. ever, when are you going to, taking so long
        2: takes so long, long enough, too long, ages, was supposed to, were supposed to, supposed to be
        2: meant to be, was meant to, was promised, were promised, was told, were told
        2: should have been/come/arrived, was due, no show, did not turn up, did not show, never came
        2: never arrived, never turned up, never showed, never received, never got, nobody came, no one came
        2: no driver
        1: @number @time, soon, eventually, finally, wait, in time
    """,
    hear=hear,
    hears=(
        "I've been waiting for three weeks.",
        "on hold for an hour",
        "The parcel never came.",
    ),
    leaves=(
        "I can wait, no rush.",
        "We stayed two weeks and loved every day.",
        "How long is the cable?",
    ),
)
