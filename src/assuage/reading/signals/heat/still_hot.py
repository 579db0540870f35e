"""The customer was hot a moment ago."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.conversation.message import Message, Speaker
from assuage.language.span import Span
from assuage.reading.passage import Passage
from assuage.reading.signal import HOUSE, Cue, Example, Signal
from assuage.reading.tone import is_kind


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """What is left of the heat of the customer's message before this one, unless this one is glad."""
    del name
    before = passage.heat_before
    if before is None or before < 35 or is_kind(passage):
        return
    yield Cue(Span(0, 0), min(1.5, (before - 25) / 35))


signal = Signal(
    why="Heat does not vanish between two turns; a short answer after an angry one is seldom calm.",
    source=HOUSE,
    heat=10,
    hear=hear,
    hears=(
        Example(
            "Well?",
            (
                Message(Speaker.CUSTOMER, "This is an absolute disgrace, I am livid!"),
                Message(Speaker.AGENT, "One moment please."),
            ),
        ),
        Example(
            "44820BX",
            (
                Message(Speaker.CUSTOMER, "You useless liars have lost it AGAIN!!!"),
                Message(Speaker.AGENT, "May I have the order number?"),
            ),
        ),
    ),
    leaves=(
        Example(
            "Thank you, that's perfect.",
            (
                Message(Speaker.CUSTOMER, "This is a disgrace, I am livid!"),
                Message(Speaker.AGENT, "I have refunded it in full."),
            ),
        ),
        "Where do I click?",
    ),
)
