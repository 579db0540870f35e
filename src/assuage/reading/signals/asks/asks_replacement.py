"""Send another one."""

from __future__ import annotations

from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Signal, quoted, said, told

signal = Signal(
    why="They still want the thing; that is good news, and worth being quick about.",
    source=HOUSE,
    phrases="""
        2: replacement*, replace it/this/them/the/my, be replaced, a new one, new ones, send another, another one sent, send me a new, send a new, send the right, send the correct, send me the right, the right one, the correct one, exchange, swap, swapped, get another, have another, one that works, one with all, is there a bigger, in a different size
    """,
    hear=said(
        unless=(
            quoted,
            told,
        ),
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
