"""Why did this happen, explain the charge."""

from __future__ import annotations

from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Signal, quoted, said, told

signal = Signal(
    why="They want the reason; a remedy without it feels like hush money.",
    source=HOUSE,
    phrases="""
        2: why, explain, explanation, how come, how is that, how is it that, how can, how could, how did, how does a, what happened, what went wrong, who decided, on what grounds, what is this (charge/fee), what does .. mean, make sense of, reason, justify, account for, how the hell, how the fuck, how on earth, what am i missing, what the hell is, what is .. for, who authorised, tell me how, in what world, what part of, what changed, what do you mean
    """,
    hear=said(
        unless=(
            quoted,
            told,
        ),
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
