"""Stretched words: sooooo, noooo, pleeease."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.signal import HOUSE, Cue, Signal
from assuage.reading.tone import is_glad


def hear(passage: Passage, _name: str) -> Iterator[Cue]:
    """Each stretched word, unless the message is glad."""
    if is_glad(passage):
        return
    for span in passage.folded.stretched[:3]:
        if len(set(span.of(passage.text).lower())) > 1 and any(c in "aeiouy" for c in span.of(passage.text).lower()):
            yield Cue(span)


signal = Signal(
    why="The voice pulled long; impatience, when nothing glad stands near.",
    source=HOUSE,
    heat=3,
    hear=hear,
    hears=(
        "I've been waiting soooo long",
        "whyyyy is it broken",
        "helloooo",
    ),
    leaves=(
        "Soooo happy, thank you!",
        "It's lovelyyyy",
        "Is the www.shop.example site yours?",
    ),
)
