"""The writer says that they are annoyed, frustrated or fed up."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, denied, quoted, told


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Annoyance that is the writer's own, or said of the thing; not denied, and not told of others."""
    for found in passage.of(name):
        if quoted(passage, found) or told(passage, found) or denied(passage, found):
            continue
        if passage.subject(found.first) == "other":
            continue
        if passage.words[found.first] == "patience" and {"your", "thank", "thanks"} & set(passage.words[: found.first]):
            continue
        before = passage.words[max(0, found.first - 5) : found.first]
        force = FORCE[found.strength] * (0.4 if "was" in before or "were" in before else 1.0)
        yield Cue(passage.span(found.first, found.last), force, feelings=((Emotion.ANNOYANCE, min(1.0, 0.6 * force)),))


signal = Signal(
    why="A milder word than anger, and still a plain statement of feeling.",
    source=HOUSE,
    heat=12,
    phrases="""
        3: fed up to the back teeth, sick and tired, sick to death, sick to the back teeth
        3: beyond frustrated/annoyed/irritated, extremely frustrated/annoyed
        2: annoyed, irritated, frustrated, frustrat*, fed up, sick of, tired of, had enough, enough is enough
        2: exasperat*, aggravat*, infuriat*, peeved, irked, miffed, vexed, narked, cheesed off, browned off
        2: brassed off, hacked off, ticked off, had my fill, getting on my nerves, doing my head in
        2: does my head in, drives me (mad/crazy/nuts/insane), driving me (mad/crazy/nuts/insane/up the wall)
        2: wearing thin, running low on patience, patience, trying my patience, testing my patience
        1: annoy*, irritat*, bothered by, gets old, getting old, getting tiring, tiresome, tedious, a bit much
        1: exhausting
    """,
    hear=hear,
    hears=(
        "I'm fed up with these letters.",
        "This is so frustrating",
        "sick of ringing you",
    ),
    leaves=(
        "I'm not annoyed, only puzzled.",
        "Thanks for your patience, you were great.",
        "My sister was annoyed, I found it funny.",
    ),
)
