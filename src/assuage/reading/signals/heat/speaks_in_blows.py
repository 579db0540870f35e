"""Short, hard sentences, one after another."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.signal import HOUSE, Cue, Signal
from assuage.reading.tone import is_kind


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Three or more sentences of at most four words, in a message that is not kind."""
    del name
    if is_kind(passage):
        return
    short = [
        row
        for row in passage.sentence_words.values()
        if 1 <= sum(passage.words[at][0].isalnum() for at in row) <= 4
        and passage.words[row[-1]] in (".", "!", "?", "\n")
    ]
    if len(short) >= 2 and len(short) * 2 >= len(passage.sentence_words):
        yield Cue(passage.span(short[0][0], short[-1][-1] + 1), min(1.6, 0.4 * len(short)))


signal = Signal(
    why="Anger breathes short: Nothing. Not a word. Three weeks.",
    source=HOUSE,
    heat=4.5,
    hear=hear,
    hears=(
        "Three weeks. No call. Nothing. Not one word.",
        "No. I said no. Twice.",
    ),
    leaves=(
        "Hi. Thanks. Bye.",
        "Blue, please. Size nine. Thank you.",
    ),
)
