"""Send another one."""

from __future__ import annotations

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Signal, quoted, said, told


def _is_had(passage: Passage, found: Found) -> bool:
    """ "It is a new one": it is there already."""
    return passage.words[max(0, found.first - 1) : found.first] in (("is",), ("was",), ("got",)) or bool(
        passage.of("praises")
    )


signal = Signal(
    why="They still want the thing; that is good news, and worth being quick about.",
    source=HOUSE,
    phrases="""
        2: replacement*, replace it/this/them/the/my, be replaced, a new one, new ones, send another
        2: another one sent, send me a new, send a new, send the right, send the correct, send me the right
        2: the right one, the correct one, exchange, swap, swapped, get another, have another, one that works
        2: one with all, is there a bigger, in a different size
    """,
    hear=said(
        unless=(quoted, told, _is_had),
        ask=Ask.REPLACEMENT,
    ),
    hears=(
        "Can I have a replacement?",
        "Please send the right one.",
        "could I swap it for a large",
    ),
    leaves=(
        "Nobody can replace her.",
        "It's a new one, I love it.",
        "Another day, another bus.",
    ),
)
