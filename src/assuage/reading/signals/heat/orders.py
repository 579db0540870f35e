"""Sentences that begin with an order and hold no please."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.signal import HOUSE, Cue, Signal
from assuage.reading.tone import is_kind


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Each bare order in a message without courtesy."""
    if is_kind(passage):
        return
    for found in passage.of(name)[:4]:
        if not passage.is_quoted(found.first):
            yield Cue(passage.span(found.first, found.last))


signal = Signal(
    why="A bare order is a sign that courtesy has run out.",
    source=HOUSE,
    heat=8,
    phrases="""
        2: ^ explain, ^ send, ^ put, ^ get, ^ fix, ^ tell, ^ stop, ^ read, ^ look, ^ refund, ^ answer, ^ listen
        2: ^ sort, ^ pay
        2: ^ bring, ^ find, ^ make, ^ show, ^ keep, ^ save, ^ wake, ^ learn, ^ remove, ^ ring, ^ call, ^ do not
        2: ^ because, ^ go
    """,
    hear=hear,
    hears=(
        "Explain the fee. Send the form.",
        "Don't send another survey.",
    ),
    leaves=(
        "Please send the form.",
        "Take your time, thanks.",
        "So lovely, thank you!",
    ),
)
