"""Thanks that are meant."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion
from assuage.reading.signal import HOUSE, Cue, Signal, denied, quoted, told

_SOUR_AFTER = frozenset(
    "nothing ruining wasting losing breaking ignoring lying cancelling making proving nowt the to".split()
)
_SOUR = (
    "condemns",
    "names-anger",
    "accuses",
    "counts-repeats",
    "leaves-us",
    "plain-fault",
    "has-waited",
    "asks-bitterly",
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Thanks, weaker where the rest of the message complains (there it is manners, or irony)."""
    words = passage.words
    grievances = sum(1 for table in _SOUR for found in passage.of(table) if found.strength > 1)
    for found in passage.of(name):
        if quoted(passage, found) or told(passage, found) or denied(passage, found):
            continue
        after = frozenset(words[found.last : found.last + 5])
        if "for" in after and after & _SOUR_AFTER - {"the", "to"}:
            continue
        if words[found.first] == "thanks" and words[found.last : found.last + 1] == ("to",):
            continue
        would = found.first >= 2 and bool({"would", "be"} & set(words[max(0, found.first - 3) : found.first]))
        force = 0.5 if would else 1.0 if not grievances else 0.25
        yield Cue(passage.span(found.first, found.last), force, feelings=((Emotion.GRATITUDE, 0.8 * force),))


signal = Signal(
    why="Gratitude is the surest sign of calm, unless it is thanks for nothing.",
    source=HOUSE,
    heat=-12,
    phrases="""
        2: thank you, thanks, cheers, ta, many thanks, much appreciated, appreciate it, really appreciate
        2: i appreciate, we appreciate, grateful, gratefully, bless you, obliged, 🙏, thankful, gracias, merci
        2: danke
    """,
    hear=hear,
    hears=(
        "Thank you so much!",
        "Cheers, that's sorted it.",
    ),
    leaves=(
        "Thanks for nothing.",
        "No thanks to you.",
        "Thank you for ruining my day.",
    ),
)
