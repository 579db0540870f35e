"""The same words said over and over within one message."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from assuage.reading.passage import Passage
from assuage.reading.signal import HOUSE, Cue, Signal
from assuage.reading.tone import is_glad

_EMPTY = frozenset(
    """the a an and i you it is to of my for not in on that this we have has are was be do what with your me at so but if or as from
    very one will can could would please s did had by they he she there their our one no am no up out""".split()
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A word said twice running, sentences that begin alike, a telling pair of words that comes back."""
    del name
    if is_glad(passage):
        return
    words = passage.words
    plain = passage.plain
    heard: dict[int, float] = {}
    seen: dict[tuple[str, str], int] = {}
    for left, right in pairwise(plain):
        pair = (words[left], words[right])
        if pair[0] == pair[1] and not pair[0].isdigit() and len(pair[0]) > 1:
            heard[right] = 0.6
        elif right == left + 1 and not (pair[0] in _EMPTY and pair[1] in _EMPTY):
            if pair in seen and not any(word.isdigit() for word in pair):
                heard.setdefault(left, 0.7)
            seen[pair] = left
    starts = [row[0] for row in passage.sentence_words.values() if words[row[0]][0].isalnum() and len(row) > 2]
    opened = [tuple(words[at : at + 2]) for at in starts]
    for at, opening in zip(starts[1:], opened[1:], strict=True):
        if opened.count(opening) > 1 and opening[0] not in ("hi", "hello", "thank", "dear"):
            heard.setdefault(at, 0.6)
    for at, force in list(heard.items())[:4]:
        yield Cue(passage.span(at, min(at + 2, len(words))), force)


signal = Signal(
    why="Nine. Nine times. People hammer with a word when they feel unheard.",
    source=HOUSE,
    heat=4.5,
    hear=hear,
    hears=(
        "Four hours. Four hours on the plane, with no water.",
        "You said Tuesday. You said it was fine. You said wait.",
        "no no no, not that one",
    ),
    leaves=(
        "The blue one and the red one, please.",
        "It was very very good, thank you.",
        "From 9 to 5 on Monday and from 9 to 5 on Friday.",
    ),
)
