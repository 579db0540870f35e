"""They have written several times in this conversation, with little in between."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.conversation.message import Message, Speaker
from assuage.language.folding import fold
from assuage.language.span import Span
from assuage.reading.passage import Passage
from assuage.reading.signal import HOUSE, Cue, Example, Signal
from assuage.reading.tone import is_glad

_COMMON = frozenset(
    "the a an i you it is to of my for and in on that this we have has are be what when where with can do".split()
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Messages in a row without an answer, and words that come back from earlier turns."""
    del name
    if not passage.earlier or is_glad(passage):
        return
    unanswered = 0
    for message in reversed(passage.context):
        if not message.is_customers:
            break
        unanswered += 1
    words = frozenset(word for word in passage.words if word.isalpha()) - _COMMON
    repeats = sum(
        1
        for message in passage.earlier[-4:]
        if _comes_again(words, frozenset(word.strip(".,!?") for word in fold(message.text[:400]).text.split()))
    )
    force = 0.6 * min(unanswered, 3) + 0.5 * min(repeats, 3)
    if force:
        yield Cue(Span(0, 0), force)


def _comes_again(words: frozenset[str], earlier: frozenset[str]) -> bool:
    shared = words & earlier
    return len(shared) >= 2 or any(len(word) >= 6 for word in shared)


signal = Signal(
    why="Each unanswered turn is a knock on a closed door.",
    source=HOUSE,
    heat=4,
    hear=hear,
    hears=(
        Example(
            "Hello?",
            (
                Message(Speaker.CUSTOMER, "Where is my order?"),
                Message(Speaker.CUSTOMER, "Anyone?"),
            ),
        ),
        Example(
            "I asked about the refund.",
            (
                Message(Speaker.CUSTOMER, "When is the refund coming?"),
                Message(Speaker.AGENT, "How are you today?"),
                Message(Speaker.CUSTOMER, "The refund, please."),
                Message(Speaker.AGENT, "Please hold."),
            ),
        ),
    ),
    leaves=(
        Example(
            "And the blue one?",
            (
                Message(Speaker.CUSTOMER, "Is it in stock?"),
                Message(Speaker.AGENT, "The red one is."),
            ),
        ),
        "Hello",
    ),
)
