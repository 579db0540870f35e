"""Why did this happen, explain the charge."""

from __future__ import annotations

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Signal, quoted, said, told


def _is_known(passage: Passage, found: Found) -> bool:
    """ "I know why", "thanks for explaining": the reason is there already."""
    return bool({"know", "thanks", "see"} & set(passage.words[max(0, found.first - 3) : found.first]))


signal = Signal(
    why="They want the reason; a remedy without it feels like hush money.",
    source=HOUSE,
    phrases="""
        2: why, explain, explanation, how come, how is that, how is it that, how can, how could, how did
        2: how does a, what happened, what went wrong, who decided, on what grounds, what is this (charge/fee)
        2: what does .. mean, make sense of, reason, justify, account for, how the hell, how the fuck
        2: how on earth, what am i missing, what the hell is, what is .. for, who authorised, tell me how
        2: in what world, what part of, what changed, what do you mean
    """,
    hear=said(
        unless=(quoted, told, _is_known),
        ask=Ask.EXPLANATION,
    ),
    hears=(
        "Why was I charged twice?",
        "Please explain this fee.",
        "how did this happen",
    ),
    leaves=(
        "I know why, thanks.",
        "Thanks for explaining.",
        "It arrived.",
    ),
)
