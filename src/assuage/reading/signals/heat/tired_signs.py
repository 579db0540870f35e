"""Emoji of weariness: 🙄 😒 😑 🤦."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Each tired sign; tears in a glad message are tears of joy."""
    glad = bool(passage.of("thanks") or passage.of("glad-signs"))
    for found in passage.of(name):
        if not glad:
            force = FORCE[found.strength] if found.strength > 1 else 0.4
            feeling = Emotion.ANNOYANCE if found.strength > 1 else Emotion.SADNESS
            yield Cue(passage.span(found.first, found.last), force, feelings=((feeling, 0.5),))


signal = Signal(
    why="Rolled eyes say what a polite sentence hides.",
    source=HOUSE,
    heat=10,
    phrases="""
        2: 🙄, 😒, 😑, 🤦, 😩, 😫, 🤨, 😐, 😖, 😣, 🥱, 😮, 🫠, 🤷
        1: 😞, 😔, 😕, 🙁, ☹, 😟, 😢, 😭
    """,
    hear=hear,
    hears=(
        "day six 🙄",
        "great, another form 😒",
    ),
    leaves=(
        "😊",
        "thank you so much 😭❤️",
        "see you tomorrow 👍",
    ),
)
