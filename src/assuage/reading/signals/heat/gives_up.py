"""Forget it, whatever, never mind: the tired end of trying."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, quoted, told

_ALONE = frozenset("fine hello anyone anybody typical whatever unreal christ jesus meh omg".split())
_KIND = frozenset("thanks thank please with found love lovely i'd like good morning hi".split())


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A tired word; the common ones count only where they are the whole of a short sentence."""
    words = passage.words
    for found in passage.of(name):
        if quoted(passage, found) or told(passage, found):
            continue
        first, last = passage.sentence_bounds(found.first)
        if frozenset(words[first:last]) & _KIND:
            continue
        word = words[found.first]
        if word in _ALONE and (found.first != first or last - found.last > 1):
            continue
        is_greeting = word == "hello" and found.first == 0 and last < len(words) and words[last - 1] != "?"
        if not is_greeting:
            yield Cue(passage.span(found.first, found.last), FORCE[found.strength])


signal = Signal(
    why="Resignation reads as calm and is not; these customers leave without another word.",
    source=HOUSE,
    heat=4.5,
    phrases="""
        2: forget it, forget about it, whatever, never mind then, fine then, fine, i give up, given up
        2: giving up, no point, what is the point, do not bother, i cannot be bothered, can not be bothered, cba
        2: why bother, there is no point, pointless, i am done, done trying, no use, useless talking
        2: as expected, as usual, typical, of course, figures, knew it, i knew it, should have known
        2: par for the course, story of my, smh, sigh, ugh, argh, grr, grrr, gah, meh, bah, tsk, hmph, pfft
        2: jesus, christ, for goodness sake, for god's sake, for gods sake, for crying out loud, for pity's sake
        2: for heaven's sake, for the love of, good grief, give me a break, come on, oh come on, omg, oh my god
        2: my god, unreal, hello, helloo, anyone there, anybody there, is anyone there, anyone, anybody
        2: you there, are you there
    """,
    hear=hear,
    hears=(
        "Forget it.",
        "ugh, typical",
        "for goodness' sake",
    ),
    leaves=(
        "Never mind, I found it, thanks!",
        "I'm fine with either.",
        "Hello, I'd like to book a table.",
    ),
)
