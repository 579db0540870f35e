"""Weighing: from cues to a reading. This is where judgement is made, and the only place.

Signals say what they heard; they do not decide. `weigh` adds their points to a heat, lets the gravest abuse win,
collects safety and asks, and says how sure it is.

This is the seam for a trained model. Its scores for heat, abuse, safety and asks will come in here, beside the
cues, and be blended with what the cues say; nothing outside this file has to know. Two things stay with the cues,
because a rule can be read and checked: a safety cue is never voted down, and every claim keeps the words it rests on.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from assuage.language.span import Span
from assuage.reading.reading import Abuse, Ask, Emotion, Evidence, Level, Reading, Safety, Target, level_of
from assuage.reading.signal import Cue, Signal

_GRAVITY = {kind: rank for rank, kind in enumerate(Abuse)}
_MORE = (1.0, 0.4, 0.2, 0.1)  # the second cue of one signal adds less than the first, and so on
CLAIMED = 0.5  # an attack is claimed from this certainty on; below it the words are at most swearing
_FLOORS = {Abuse.INSULT: 60, Abuse.THREAT: 76, Abuse.HATE: 60}  # a cold threat is at least angry


@dataclass(frozen=True, slots=True)
class Circumspection:
    """What limits how sure a reading can be: *share_read* of the text, 0–1, and whether it *is_foreign*."""

    share_read: float = 1.0
    is_foreign: bool = False
    word_count: int = 0
    speaks_to_reader: bool = False
    speaks_of_firm: bool = False


def weigh(
    cues: Sequence[Cue],
    signals: Mapping[str, Signal],
    about: Circumspection,
    version: str = "",
) -> Reading:
    """The reading that *cues* add up to. *signals* gives the points of each; *version* marks who read."""
    abuse, certainty = _abuse(cues)
    points = heat_points(cues, signals)
    claimed = _claimed(cues)
    cues = [cue for cue in cues if not cue.abuse.attacks_a_person or cue.abuse in claimed]
    heat = _scaled(points)
    if abuse in _FLOORS and certainty >= CLAIMED:
        heat = max(heat, _FLOORS[abuse])
    whole = max(0, min(100, round(heat)))
    return Reading(
        heat=whole,
        confidence=_confidence(whole, cues, signals, about),
        abuse=abuse,
        abuse_confidence=round(certainty, 2),
        target=_target(whole, abuse, cues, about),
        safety=_safety(cues),
        asks=_asks(cues),
        emotions=_emotions(cues, whole),
        evidence=_evidence(cues),
        version=version,
    )


def forces(cues: Iterable[Cue]) -> dict[str, float]:
    """How loudly each signal spoke: its cues by force, the later ones counting less."""
    rows: defaultdict[str, list[float]] = defaultdict(list)
    for cue in cues:
        rows[cue.signal].append(cue.force)
    return {
        signal: sum(force * share for force, share in zip(sorted(row, reverse=True), _MORE, strict=False))
        for signal, row in rows.items()
    }


def heat_points(cues: Iterable[Cue], signals: Mapping[str, Signal]) -> float:
    """The points of all cues; 0 where nothing was heard, below it for thanks and jokes."""
    return sum(signals[signal].heat * force for signal, force in forces(cues).items())


# Where points stand on the scale of heat. Nothing heard is calm but not glad; one plain cue irritates; the borders
# of the levels lie where they served best on our own labelled messages (see docs/explanation/reading.md).
_SCALE = (
    (-40.0, 2.0),
    (-12.0, 8.0),
    (0.0, 18.0),
    (4.5, 25.0),
    (16.5, 50.0),
    (36.5, 75.0),
    (80.0, 97.0),
    (160.0, 100.0),
)


def _scaled(points: float) -> float:
    if points <= _SCALE[0][0]:
        return _SCALE[0][1]
    for (low, cool), (high, hot) in pairwise(_SCALE):
        if points <= high:
            return cool + (hot - cool) * (points - low) / (high - low)
    return _SCALE[-1][1]


def _doubts(cues: Iterable[Cue]) -> dict[Abuse, float]:
    """What is left of the doubt in each kind of abuse, 0–1, once every cue has spoken; weak cues add up."""
    doubt: dict[Abuse, float] = {}
    for cue in cues:
        if cue.abuse is not Abuse.NONE:
            doubt[cue.abuse] = doubt.get(cue.abuse, 1.0) * (1 - cue.certainty)
    return doubt


def _claimed(cues: Iterable[Cue]) -> frozenset[Abuse]:
    """The kinds that are sure enough to be said aloud; a suspicion below that leaves no mark on anybody's words."""
    return frozenset(kind for kind, left in _doubts(cues).items() if 1 - left >= CLAIMED)


def _abuse(cues: Sequence[Cue]) -> tuple[Abuse, float]:
    """The gravest kind that is claimed and how sure that is; with none claimed, how sure it is that there is none."""
    doubt = _doubts(cues)
    claimed = _claimed(cues)
    if claimed:
        worst = max(claimed, key=_GRAVITY.__getitem__)
        return worst, 1 - doubt[worst]
    return Abuse.NONE, min(doubt.values(), default=1.0)


def _safety(cues: Iterable[Cue]) -> tuple[Safety, ...]:
    heard = {cue.safety for cue in cues if cue.safety is not None}
    return tuple(kind for kind in Safety if kind in heard)


def _asks(cues: Iterable[Cue]) -> tuple[Ask, ...]:
    heard = {cue.ask for cue in cues if cue.ask is not None}
    if len(heard) > 1:
        heard.discard(Ask.UNCLEAR)
    return tuple(kind for kind in Ask if kind in heard)


def _target(heat: int, abuse: Abuse, cues: Sequence[Cue], about: Circumspection) -> Target:
    if abuse.attacks_a_person:
        return Target.PERSON
    if heat < 25:
        return Target.NONE
    aimed: defaultdict[Target, float] = defaultdict(float)
    for cue in cues:
        if cue.target is not None:
            aimed[cue.target] += cue.force
    # From anger on, people hold the firm to account, whatever the grammar; irritation is about what happened.
    aimed[Target.COMPANY] += 0.4 * about.speaks_of_firm + 0.2 * about.speaks_to_reader + 1.5 * (heat >= 50)
    aimed[Target.SITUATION] += 1.2
    return max(aimed, key=lambda target: aimed[target])


def _emotions(cues: Iterable[Cue], heat: int) -> tuple[tuple[Emotion, float], ...]:
    """Feelings heard, 0–1, strongest first. Anger and annoyance also follow from the heat itself."""
    strength: dict[Emotion, float] = {}
    for cue in cues:
        for feeling, share in cue.feelings:
            strength[feeling] = 1 - (1 - strength.get(feeling, 0.0)) * (1 - share)
    if heat >= 50:
        strength[Emotion.ANGER] = max(strength.get(Emotion.ANGER, 0.0), heat / 100)
    elif heat >= 25:
        strength[Emotion.ANNOYANCE] = max(strength.get(Emotion.ANNOYANCE, 0.0), 0.3 + heat / 100)
    rows = [(feeling, round(min(share, 1.0), 2)) for feeling, share in strength.items() if share >= 0.15]
    return tuple(sorted(rows, key=lambda row: (-row[1], row[0].value)))


def _evidence(cues: Iterable[Cue]) -> tuple[Evidence, ...]:
    """Each stretch once for each signal, in the order of the text."""
    seen: dict[tuple[Span, str], Evidence] = {}
    for cue in cues:
        if not cue.span.is_empty:
            seen[cue.span, cue.signal] = Evidence(cue.span, cue.signal)
    return tuple(seen[key] for key in sorted(seen))


# How often each level was right on our own labelled messages. Between calm and anger lies the hardest border.
_SURE = {Level.CALM: 0.64, Level.IRRITATED: 0.36, Level.ANGRY: 0.53, Level.FURIOUS: 0.74}


def _confidence(heat: int, cues: Sequence[Cue], signals: Mapping[str, Signal], about: Circumspection) -> float:
    """How likely the level is right, 0–1, from how often readings like this one were.

    Calm is surer with warm words and less sure with hot ones beside them; silence of the signals in a message of a
    word or two says little; a part not read, or another language, takes the rest away.
    """
    if about.word_count == 0 and not cues:
        return 0.1
    level = level_of(heat)
    hot = sum(1 for cue in cues if signals[cue.signal].heat > 0)
    cool = sum(1 for cue in cues if signals[cue.signal].heat < 0)
    sure = _SURE[level]
    if level is Level.CALM:
        sure += 0.12 * min(cool, 2) - 0.13 * min(hot, 2) - 0.13 * (not cues)
    elif level is Level.FURIOUS:
        sure += 0.02 * min(hot - 3, 3)
    sure *= math.sqrt(about.share_read)
    if about.is_foreign:
        sure = min(sure, 0.3)
    return round(max(0.05, min(0.95, sure)), 2)
