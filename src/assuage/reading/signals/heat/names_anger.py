"""The writer says that they are angry."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, denied, quoted, told

_STILL = frozenset(("still", "now", "today", "honestly", "again", "remain"))
_NOT_FEELINGS = frozenset(
    ("cross", "bitter", "mad", "angry", "rage")
)  # also names of things: these need a person who feels


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A named anger that is the writer's own, said of now, and not denied."""
    for found in passage.of(name):
        if quoted(passage, found) or told(passage, found):
            continue
        words = passage.words
        if words[found.last - 1] == "hate" and words[found.last : found.last + 1] == ("to",):
            continue  # "I hate to bother you"
        before = words[max(0, found.first - 5) : found.first]
        subject = passage.subject(found.first)
        is_turned = words[found.first] == "not"  # "not angry, I'm ...": denied in form only
        if not is_turned and denied(passage, found):
            continue
        if subject == "other" and not {"me", "i"} & set(before):
            continue
        if words[found.first] in _NOT_FEELINGS and found.last == found.first + 1 and not subject and len(words) > 4:
            continue
        if {"would", "if"} & set(words[max(0, found.first - 4) : found.first]):
            continue  # "I'd be furious if ...": not now
        if _is_a_name(passage, found.first) or any(one.strength > 2 for one in passage.of("settled")):
            continue
        is_past = bool({"was", "were", "went", "been", "had"} & set(before)) and not _STILL & set(words)
        force = FORCE[found.strength] * (0.25 if is_past else 1.0)
        yield Cue(passage.span(found.first, found.last), force, feelings=((Emotion.ANGER, min(1.0, 0.6 * force)),))


def _is_a_name(passage: Passage, at: int) -> bool:
    """ "Angry Pigeons plush toys": two capitals in the middle of a sentence."""
    if at + 1 >= len(passage.words) or at == passage.sentence_bounds(at)[0]:
        return False
    return passage.written(at).istitle() and passage.written(at + 1).istitle()


signal = Signal(
    why="People who name their anger mean it; it is the plainest cue there is.",
    source=HOUSE,
    heat=20,
    phrases="""
        3: livid, furious, enraged, incensed, incandescent, (absolutely) seething, fuming, raging, apoplectic
        3: boiling with, blood (is) boiling, seeing red, rage, outraged, beside myself
        3: (shaking) with anger/rage/fury, fury, hate you (all), hate this company/place/firm, despise, loathe
        3: hopping mad, spitting feathers
        2: angry, angrier, mad at/with/about, so/really/very/getting mad, make* me mad, anger*, infuriat*
        2: furiously, had it up to here, lost my patience, losing my patience, lost patience, lose patience
        2: out of patience, last straw, at the end of my tether/rope, at my wit's end, wits end
        2: patience has run out, run out of patience, patience is gone, not angry .. i am, i hate, bloody mad
        2: i have had it, had it with, steaming mad, tamping, pissed off, pissed at, am (so) pissed, ripping
        2: hacked off
        1: cross, indignant, resent, bitter, bristling
    """,
    hear=hear,
    hears=(
        "I am absolutely livid about this.",
        "This makes me so mad!",
        "I have had it with the lot of you.",
        "I'm fuming.",
    ),
    leaves=(
        "I'm not angry, I just want to understand.",
        "My boss was furious when he saw it.",
        "I was fuming on Monday, but it's all sorted now.",
        "The cross on the map is our house.",
        "Do you sell Angry Pigeons plush toys?",
    ),
)
