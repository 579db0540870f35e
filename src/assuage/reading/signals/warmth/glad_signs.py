"""Glad emoji: 😊 ❤️ 🎉 👍."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion
from assuage.reading.signal import HOUSE, Cue, Signal

_SOUR = ("condemns", "names-anger", "accuses", "leaves-us", "asks-bitterly", "counts-repeats", "plain-fault")


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A glad sign, worth less beside every grievance (👍 for a lost parcel is no praise)."""
    grievances = sum(1 for table in _SOUR for found in passage.of(table) if found.strength > 1)
    for found in passage.of(name):
        force = 1.0 / (1 + grievances)
        yield Cue(passage.span(found.first, found.last), force, feelings=((Emotion.JOY, 0.5 * force),))


signal = Signal(
    why="They count as words, and warm ones.",
    source=HOUSE,
    heat=-10,
    phrases="""
        2: 😊, 😀, 😃, 😄, 🙂, ☺, 🥰, 😍, 😘, 🤗, ❤, 💕, 💖, 💙, 💚, 💛, 🧡, 💜, 🖤, 🎉, 🎊, 👍, 👌, 🙌, ✨, 🌈, 🌟, ⭐, 🥳, 😎, 💪, 🤩, 😇, 🐾
        2: 🌻, 🌸, 💐
    """,
    hear=hear,
    hears=(
        "It fits 😊",
        "❤️",
    ),
    leaves=(
        "😡",
        "👏👏 great job losing it again",
    ),
)
