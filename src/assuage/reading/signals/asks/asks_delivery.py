"""Bring it: to this place, at this time."""

from __future__ import annotations

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Signal, quoted, said, told


def _is_glad(passage: Passage, found: Found) -> bool:
    """Praise for a delivery asks for none; nor does a neighbour who is only mentioned."""
    if passage.words[found.first] == "neighbour":
        return not frozenset(passage.words[max(0, found.first - 5) : found.first]) & frozenset(
            ("leave", "with", "left")
        )
    return bool(passage.of("praises") or passage.of("settled"))


signal = Signal(
    why="It is a question of where and when; answer with both.",
    source=HOUSE,
    phrases="""
        2: deliver (it/them/my/the/again), redeliver*, re deliver, deliver it, leave it with/at/in/by/on
        2: leave it, bring (it/my/the/me), could you bring, drop it off/at/by/in/round/with, drop off, send it to, send it out, send it
        2: send it today, pick up point, when will he come back, come back with, get it here, be here by
        2: need it by, needed it for, needs it by, still not delivered, missed delivery, nobody rang the bell
        2: was in all day, in all day, out for delivery, wrong address, delivered to the wrong, neighbour
        2: can i have my, put it in the porch, on his step
    """,
    hear=said(unless=(quoted, told, _is_glad), ask=Ask.DELIVERY),
    hears=(
        "Can the driver leave it with my neighbour?",
        "Please redeliver on Friday.",
        "I need it by Saturday",
    ),
    leaves=(
        "The delivery was quick, thanks.",
        "My neighbour loves it too.",
        "The driver was kind.",
        "No, I did not drop it.",
    ),
)
