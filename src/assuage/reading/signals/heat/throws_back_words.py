"""The firm's own words, held up in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assuage.language.span import Span
from assuage.reading.passage import Passage
from assuage.reading.signal import HOUSE, Cue, Signal
from assuage.reading.tone import is_glad

_SHORT_QUOTE = re.compile(r"[\"\u201c][^\"\u201c\u201d\n]{2,60}[\"\u201d]")
_FIRM = frozenset("you your yours company team driver system policy website app letter email agent".split())
_NAMES = frozenset("called titled named spelt spelled word book song film game reads code password".split())


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Short quotations in a message to the firm that is not glad, and that names no titles."""
    del name
    words = frozenset(passage.words)
    if not words & _FIRM or words & _NAMES or is_glad(passage):
        return
    for found in list(_SHORT_QUOTE.finditer(passage.text))[:3]:
        yield Cue(Span(*found.span()), 0.9)


signal = Signal(
    why='"Free" delivery, said the man who paid for it. Marks around a promise say that it was none.',
    source=HOUSE,
    heat=7,
    hear=hear,
    hears=(
        'Your "free" delivery cost me seven pounds.',
        'You said "soon". It has been a month.',
    ),
    leaves=(
        'The book is called "Soon".',
        'My nan said "sod that" and bought three, love it.',
    ),
)
