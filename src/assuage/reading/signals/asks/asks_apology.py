"""They want it said: sorry."""

from __future__ import annotations

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Signal, quoted, said, told


def _by_writer(passage: Passage, found: Found) -> bool:
    """The writer apologises, declines an apology, or has had too many of them."""
    before = passage.words[max(0, found.first - 4) : found.first]
    if frozenset(before) & frozenset(("need", "stop", "accept", "your", "same")):
        return True
    return bool(before) and (
        (before[-1] == "i" and passage.words[found.first].startswith("apolog"))
        or ("like" in before and passage.words[found.first] == "say")
    )


signal = Signal(
    why="An apology that is asked for is still worth giving, if it names the fault.",
    source=HOUSE,
    phrases="""
        2: apology, apologise, apologize, say sorry, said sorry, an apology, sorry would be, written apology
        2: owe me an apology, owes me, not even a sorry, no apology, without an apology, not one sorry
        2: nobody has said sorry, no sorry, expect an apology, want an apology, apologies from
    """,
    hear=said(unless=(quoted, told, _by_writer), ask=Ask.APOLOGY),
    hears=(
        "I want an apology.",
        "nobody has even said sorry",
        "You owe my mother an apology.",
    ),
    leaves=(
        "I apologise for my tone.",
        "No need to apologise.",
        "Stop apologising and fix it.",
        "I'd like to say sorry to him.",
    ),
)
