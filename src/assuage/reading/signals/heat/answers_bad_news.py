"""The answer to a refusal, a delay or a set phrase, when it is not a consent."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.conversation.message import Message, Speaker
from assuage.language.span import Span
from assuage.reading.passage import Passage
from assuage.reading.signal import HOUSE, Cue, Example, Signal
from assuage.reading.tone import is_kind

_BAD_NEWS = (
    "afraid", "unfortunately", "cannot", "can't", "unable", "not able", "declin", "reject", "refus", "policy", "delay", "decided not",
    "no record", "our records", "non-refundable", "final", "expired", "closed", "sorry you feel", "any inconvenience", "your patience",
    "understand how", "calm down", "please wait", "very busy", "higher than usual", "not possible", "won't", "only refund", "voucher",
    "fee", "charge", "terms", "contract", "missed", "another", "rescheduled", "cancelled", "we value", "escalated", "in due course",
)  # fmt: skip


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Bad news just before, and nothing content in the answer."""
    del name
    if passage.last_agent and not is_kind(passage):
        news = sum(1 for word in _BAD_NEWS if word in passage.last_agent)
        if news:
            yield Cue(Span(0, 0), min(1.5, 0.6 + 0.3 * news))


signal = Signal(
    why="What was said just before decides how a plain sentence is meant.",
    source=HOUSE,
    heat=5.5,
    hear=hear,
    hears=(
        Example(
            "So the rules could be bent all along.",
            (Message(Speaker.AGENT, "I'm afraid our policy does not allow that."),),
        ),
        Example(
            "It was due on Monday, then on Thursday.",
            (Message(Speaker.AGENT, "Unfortunately there has been a delay."),),
        ),
    ),
    leaves=(
        Example("Fair enough, thanks for checking.", (Message(Speaker.AGENT, "I'm afraid we can't do that."),)),
        Example("Could you send it on Friday?", (Message(Speaker.AGENT, "Shall we send it?"),)),
    ),
)
