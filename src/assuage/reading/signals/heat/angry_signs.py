"""Emoji that are angry: 😡 🤬 😤 and the middle finger."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Each angry sign, unless it is laughed off in the same breath."""
    laughing = any(sign in passage.text for sign in "😂🤣❤")
    for found in passage.of(name):
        if not laughing and not passage.is_quoted(found.first):
            force = FORCE[found.strength] * 0.8
            yield Cue(passage.span(found.first, found.last), force, feelings=((Emotion.ANGER, 0.6),))


signal = Signal(
    why="They count as words, and plain ones.",
    source=HOUSE,
    heat=18,
    phrases="""
        3: 😡, 🤬, 👿, 🖕, 💢, 🤮
        2: 😤, 😠, 😾, 💩, 🤡, 👎, 🗑
    """,
    hear=hear,
    hears=(
        "still nothing 😡",
        "🤬",
        "😤 third day",
    ),
    leaves=(
        "My son dressed as an angry devil 😊",
        "😂",
        "👍 thanks",
    ),
)
