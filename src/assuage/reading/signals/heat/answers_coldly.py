"""A few cold words to a person who asked, comforted or put them off."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.conversation.message import Message, Speaker
from assuage.reading.passage import Passage
from assuage.reading.signal import HOUSE, Cue, Example, Signal
from assuage.reading.tone import is_kind

_BAD_NEWS = frozenset(
    """sorry unfortunately afraid unable cannot can't delay delayed policy declined rejected closed patience inconvenience understand
    apologise apologize apologies busy wait waiting queue regret final not isn't won't soon shortly team feel days""".split()
)
_CONSENT = frozenset(
    """yes yeah yep yup ok okay sure fine please thanks thank noted great perfect will do understood lovely cool
    alright right morning hi hello cheers ta sorry done""".split()
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Up to eight words, in answer to bad news or a set phrase, with no consent and no kindness in them."""
    del name
    words = [passage.words[at] for at in passage.plain]
    if not passage.last_agent or not words or len(words) > 8 or is_kind(passage):
        return
    if words[0] in _CONSENT or any(any(c.isdigit() for c in word) for word in words):
        return
    agent = frozenset(word.strip(".,!?") for word in passage.last_agent.split())
    if agent & _BAD_NEWS:
        yield Cue(passage.span(0, len(passage.words)), 1.0 if len(words) <= 4 else 0.7)


signal = Signal(
    why="After warm or long turns, brevity is a door closing.",
    source=HOUSE,
    heat=7,
    hear=hear,
    hears=(
        Example(
            "Another.",
            (
                Message(Speaker.CUSTOMER, "Any news of the passport?"),
                Message(Speaker.AGENT, "Sorry, there's been another delay."),
            ),
        ),
        Example("no you don't", (Message(Speaker.AGENT, "I understand how you feel."),)),
    ),
    leaves=(
        Example("Yes please.", (Message(Speaker.AGENT, "Shall I book it for you?"),)),
        Example("0092", (Message(Speaker.AGENT, "May I have the last four digits?"),)),
        "noted, thanks",
    ),
)
