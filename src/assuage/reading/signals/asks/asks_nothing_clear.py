"""A call, a sign or an oath, and no word of what it is about."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Cue, Signal

_CALLS = frozenset(
    """hello hi hey hiya helo there anyone anybody are you is here i have a an problem issue complaint help please wtf ffs omg oh
    not again for fuck sake hell bloody fucking damn what the um er so well ok question got sake's fuck's""".split()
)
_GLAD_SIGNS = frozenset("👍❤😊🙏😂🎉👌🥰😍🤣💕🙌")


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A short message made only of calls, oaths and signs; a glad sign is an answer, not a question."""
    del name
    words = [passage.words[at] for at in passage.plain]
    if not passage.text.strip() or len(words) > 7 or any(word not in _CALLS for word in words):
        return
    if set(passage.text) & _GLAD_SIGNS or words in (["ok"], ["well"], ["so"], ["please"], ["oh"]):
        return
    yield Cue(passage.span(0, len(passage.words)), ask=Ask.UNCLEAR)


signal = Signal(
    why="Ask one open question; guessing at a silent customer wastes both their time and ours.",
    source=HOUSE,
    hear=hear,
    hears=(
        "hello??",
        "🤬",
        "I have a problem",
    ),
    leaves=(
        "Hello, where is my order?",
        "Thank you",
        "my kettle is broken",
    ),
)
