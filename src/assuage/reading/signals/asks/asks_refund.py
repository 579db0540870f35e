"""Money back."""

from __future__ import annotations

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Signal, quoted, said, told


def _is_done(passage: Passage, found: Found) -> bool:
    """A refund that has come, or that is not wanted."""
    after = frozenset(passage.words[found.last : found.last + 4])
    is_come = bool(after & frozenset(("arrived", "came", "landed", "through", "received")))
    return (is_come and not passage.is_negated(found.last + 1)) or "need" in passage.words[
        max(0, found.first - 3) : found.first
    ]


signal = Signal(
    why="Plain, and often owed by right; say the sum and the day.",
    source=HOUSE,
    phrases="""
        2: refund* (me/it), money back, my money, cash back, pay me back, paid back, give it back, give me back
        2: want it back, return .. money, reimburse*, reverse the charge, take .. off my card, get my £
        2: my deposit, deposit back, credit me, credit it, charged back, returned items, not been refunded
        2: half back, send the .. back, put .. back in my account, refunded
    """,
    hear=said(unless=(quoted, told, _is_done), ask=Ask.REFUND),
    hears=(
        "I want a refund.",
        "Give me my money back!",
        "where is my refund",
    ),
    leaves=(
        "The refund arrived, thank you.",
        "No need for a refund.",
        "She keeps her money in a jar.",
    ),
)
