"""!!, ??, ?!: marks in a heap."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assuage.language.span import Span
from assuage.reading.passage import Passage
from assuage.reading.signal import HOUSE, Cue, Signal
from assuage.reading.tone import grievances, is_glad, wants_something

_HEAP = re.compile(r"[!?\u203c\u2047-\u2049\uff01\uff1f]{2,}")


def hear(passage: Passage, _name: str) -> Iterator[Cue]:
    """A heap of marks counts by its height; in a glad message it is gladness."""
    if is_glad(passage):
        return
    has_cause = bool(grievances(passage)) or wants_something(passage)
    for found in _HEAP.finditer(passage.text):
        marks = found.group()
        force = 0.6 + 0.2 * min(len(marks) - 1, 4) + (0.4 if "?" in marks and "!" in marks else 0.0)
        if not has_cause and "?" not in marks:
            force *= 0.3
        yield Cue(Span(*found.span()), force)


signal = Signal(
    why="One mark is grammar; a heap of them is a fist on the table, unless the words around it are glad.",
    source=HOUSE,
    heat=5,
    hear=hear,
    hears=(
        "Where is it??",
        "NOW!!!",
        "Answer me?!",
    ),
    leaves=(
        "Thank you!",
        "Is it open today?",
        "Amazing!!! Love it!!",
    ),
)
