"""Asking kindly: please could you, would you mind, kind regards."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.signal import HOUSE, Cue, Signal, quoted

_SOUR = (
    "condemns",
    "names-anger",
    "accuses",
    "leaves-us",
    "asks-bitterly",
    "counts-repeats",
    "refuses-script",
    "swears",
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Courtesy, worth less beside every grievance, nothing where it is shouted."""
    grievances = sum(1 for table in _SOUR for found in passage.of(table) if found.strength > 1)
    for found in passage.of(name):
        if not quoted(passage, found) and not passage.is_shouted(found.first):
            yield Cue(passage.span(found.first, found.last), 1.0 / (1 + grievances))


signal = Signal(
    why="Courtesy keeps the door open. It lowers the heat a little, never much: fury can be very polite.",
    source=HOUSE,
    heat=-6,
    phrases="""
        2: please could, could you please, can you please, would you please, would you mind, would you kindly
        2: would you be so kind, could you kindly, may i, might i, could i, can i, i would like to, i would love
        2: i would be grateful, would be grateful, would be great, would be lovely, be able to help
        2: wondering if, was wondering, i wonder if, wonder whether, is it possible, is there any way
        2: any chance, any idea, do you know, just checking, just wondering, quick question, quick one
        2: hope you are well, kind regards, best wishes, warm regards, yours faithfully, yours sincerely
        2: good morning, good afternoon, good evening, hello, hi, hiya, morning, dear, hey, if possible, at your
        2: sorry to bother/trouble/nag, pardon me, excuse me, please
    """,
    hear=hear,
    hears=(
        "Could you please tell me when it opens?",
        "Good morning, may I change my address?",
    ),
    leaves=(
        "Tell me now.",
        "Give me my money.",
    ),
)
