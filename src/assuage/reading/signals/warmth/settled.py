"""It is over: sorted now, no harm done, sorry for shouting."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, denied, quoted

_SOUR = ("condemns", "names-anger", "accuses", "leaves-us", "asks-bitterly", "swears", "refuses-script", "demands")


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A settled word, worth less beside a grievance; "sorry, but" is none."""
    words = passage.words
    grievances = sum(1 for table in _SOUR for found in passage.of(table) if found.strength > 1)
    for found in passage.of(name):
        if quoted(passage, found) or (denied(passage, found) and words[found.first] not in ("no", "not")):
            continue
        if words[found.last : found.last + 2] in (("but",), (",", "but"), ("but", "this"), ("but", "i")):
            continue
        if words[found.last : found.last + 1] == ("but",):
            continue
        force = FORCE[found.strength] / (1 + grievances)
        yield Cue(passage.span(found.first, found.last), force, feelings=((Emotion.RELIEF, min(0.6, 0.25 * force)),))


signal = Signal(
    why="Anger that is past, or taken back, must not be read as anger that is here.",
    source=HOUSE,
    heat=-8.5,
    phrases="""
        3: all sorted, sorted now, is sorted, got sorted, all good, all done, no worries, no problem
        3: no harm done, no hard feelings, no bother, no rush, no hurry, no stress, no need to apologise
        3: not to worry, do not worry, not your fault, not their fault, not her fault, not his fault, forgive
        3: forgiven, water under the bridge, panic over, false alarm, my mistake, my fault, my bad, my own fault
        3: i was wrong, i am sorry, sorry for shouting/swearing/snapping/losing/my/the/being/earlier
        3: i apologise, i apologize, my apologies, apologies for, ashamed of myself, no longer angry/cross/upset
        3: not angry, not cross, not upset, not annoyed, not complaining, no complaints, not a complaint
        3: calmed down, cooled off, in the end, you were right, fair enough, understood, i understand
        3: makes sense, that is fine, that is ok, that is okay, that is grand, is fine, it is fine, is ok
        3: is okay, happy with, found it, i found, got it, it has arrived, has arrived, it arrived, works now
        3: working now, fixed now, is fixed, resolved, close the case, close it, take your time, whenever you
        3: when you have a moment/minute/chance, when you get a chance, if it is not too much trouble
        3: no pressure, at your convenience, in your own time, works for me, suits me, sounds good, will do
        3: perfect, noted
    """,
    hear=hear,
    hears=(
        "It's all sorted now, sorry for shouting earlier.",
        "No harm done, these things happen.",
        "I'm not angry, honestly.",
    ),
    leaves=(
        "It is not sorted.",
        "I'm sorry but this is a disgrace.",
        "That is not fine.",
    ),
)
