"""Short cries with a single mark, one after another: Thursday! Again! No!"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assuage.language.span import Span
from assuage.reading.passage import Passage
from assuage.reading.signal import HOUSE, Cue, Signal
from assuage.reading.tone import is_kind

_CRY = re.compile(r"(?<![!?])!(?![!?])")


def hear(passage: Passage, _name: str) -> Iterator[Cue]:
    """Two or more single cries in a message that is not glad."""
    if is_kind(passage):
        return
    cries = [found.start() for found in _CRY.finditer(passage.text)]
    if len(cries) >= 2:
        yield Cue(Span(cries[0], cries[0] + 1), min(3.0, 0.8 * len(cries) - 0.6))


signal = Signal(
    why='A single "!" is no sign of anger; three short cries in a row are.',
    source=HOUSE,
    heat=5.5,
    hear=hear,
    hears=(
        "No! It's always closed! Every time!",
        "Twenty-eight! He took a picture! You have the picture!",
    ),
    leaves=(
        "Thank you!",
        "Great news! Thanks!",
        "Hello! Could you help me with a booking?",
    ),
)
