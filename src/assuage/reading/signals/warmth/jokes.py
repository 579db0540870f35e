"""Laughter: haha, lol, 😂, wink."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, quoted

_SOUR = (
    "condemns",
    "names-anger",
    "accuses",
    "leaves-us",
    "asks-bitterly",
    "refuses-script",
    "demands",
    "counts-repeats",
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Laughter, worth less beside every grievance."""
    grievances = sum(1 for table in _SOUR for found in passage.of(table) if found.strength > 1)
    for found in passage.of(name):
        if not quoted(passage, found):
            force = FORCE[found.strength] / (1 + grievances)
            yield Cue(passage.span(found.first, found.last), force, feelings=((Emotion.JOY, 0.4 * force),))


signal = Signal(
    why="People laugh when they are at ease; beside a grievance laughter is thin and counts little.",
    source=HOUSE,
    heat=-10,
    phrases="""
        2: haha*, ahaha*, lol, lmao, hehe*, lols, rofl, teehee, ha ha, 😂, 🤣, 😅, 😆, 😉, 😜, 😁, just kidding
        2: only joking, only kidding, jk, only messing, pulling your leg, crying laughing, joking aside
    """,
    hear=hear,
    hears=(
        "haha my cat ordered nine rugs",
        "lol no rush 😂",
    ),
    leaves=(
        "Is this a joke?",
        "HA. Again.",
    ),
)
