"""Weighing: from cues to a reading. This is where judgement is made, and the only place.

Signals say what they heard; they do not decide. `weigh` adds their points to a heat, lets the gravest abuse win,
collects safety and asks, and says how sure it is. A trained model joins here: its scores for heat, abuse, safety
and asks come in beside the cues as `Judgement`, and are blended with what the cues say. Cues keep the last
word on two things, because rules can be read and checked: a safety cue is never voted down, and every claim keeps
the words it rests on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from assuage.language.span import Span
from assuage.reading.reading import Abuse, Ask, Emotion, Evidence, Reading, Safety, Target
from assuage.reading.signal import Cue, Signal

_GRAVITY = {kind: rank for rank, kind in enumerate(Abuse)}
_MORE = (1.0, 0.4, 0.2, 0.1)  # the second cue of one signal adds less than the first, and so on
CLAIMED = 0.5  # an attack is claimed from this certainty on; below it the words are at most swearing
_FLOORS = {Abuse.INSULT: 60, Abuse.THREAT: 76, Abuse.HATE: 60}  # a cold threat is at least angry


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a model thinks of a message: *heat* 0–100, shares 0–1, and how much its word weighs, *trust* 0–1."""

    heat: float
    abuse: tuple[tuple[Abuse, float], ...] = ()
    safety: tuple[tuple[Safety, float], ...] = ()
    asks: tuple[tuple[Ask, float], ...] = ()
    trust: float = 0.5


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
    judgement: Judgement | None = None,
    version: str = "",
) -> Reading:
    """The reading that *cues* (and a model's *judgement*, if there is one) add up to."""
    points = heat_points(cues, signals)
    abuse, certainty = _abuse(cues)
    heat = _scaled(points)
    if abuse in _FLOORS and certainty >= CLAIMED:
        heat = max(heat, _FLOORS[abuse])
    if judgement is not None:
        heat = heat + judgement.trust * (judgement.heat - heat)
        abuse, certainty = _blended(abuse, certainty, judgement)
    whole = max(0, min(100, round(heat)))
    return Reading(
        heat=whole,
        confidence=_confidence(whole, cues, signals, about),
        abuse=abuse,
        abuse_confidence=round(certainty, 2),
        target=_target(whole, abuse, cues, about),
        safety=_safety(cues, judgement),
        asks=_asks(cues, judgement),
        emotions=_emotions(cues, whole),
        evidence=_evidence(cues, signals),
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


def _abuse(cues: Iterable[Cue]) -> tuple[Abuse, float]:
    """The gravest attack that is claimed, with its certainty; several weak cues strengthen one another."""
    doubt: dict[Abuse, float] = {}
    for cue in cues:
        if cue.abuse is not Abuse.NONE:
            doubt[cue.abuse] = doubt.get(cue.abuse, 1.0) * (1 - cue.certainty)
    claimed = [(kind, 1 - left) for kind, left in doubt.items() if 1 - left >= CLAIMED]
    if claimed:
        return max(claimed, key=lambda pair: _GRAVITY[pair[0]])
    return Abuse.NONE, max((1 - left for left in doubt.values()), default=0.0)


def _blended(abuse: Abuse, certainty: float, judgement: Judgement) -> tuple[Abuse, float]:
    shares = dict(judgement.abuse)
    mixed = {kind: judgement.trust * share for kind, share in shares.items()}
    mixed[abuse] = mixed.get(abuse, 0.0) + (1 - judgement.trust) * (certainty if abuse is not Abuse.NONE else 1.0)
    kind = max(mixed, key=lambda one: (mixed[one], _GRAVITY[one]))
    return kind, min(1.0, mixed[kind])


def _safety(cues: Iterable[Cue], judgement: Judgement | None) -> tuple[Safety, ...]:
    heard = {cue.safety for cue in cues if cue.safety is not None}
    if judgement is not None:
        heard |= {kind for kind, share in judgement.safety if share >= 0.5}
    return tuple(kind for kind in Safety if kind in heard)


def _asks(cues: Iterable[Cue], judgement: Judgement | None) -> tuple[Ask, ...]:
    heard = {cue.ask for cue in cues if cue.ask is not None}
    if judgement is not None:
        heard |= {kind for kind, share in judgement.asks if share >= 0.5}
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
    aimed[Target.COMPANY] += 0.5 * about.speaks_of_firm + 0.3 * about.speaks_to_reader + (heat >= 50) * 0.6
    aimed[Target.SITUATION] += 0.75
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


def _evidence(cues: Iterable[Cue], signals: Mapping[str, Signal]) -> tuple[Evidence, ...]:
    """Each stretch once for each signal, in the order of the text."""
    seen: dict[tuple[Span, str], Evidence] = {}
    for cue in cues:
        if not cue.span.is_empty:
            seen[cue.span, cue.signal] = Evidence(cue.span, cue.signal)
    return tuple(seen[key] for key in sorted(seen))


def _confidence(heat: int, cues: Sequence[Cue], signals: Mapping[str, Signal], about: Circumspection) -> float:
    """How likely the level is right, 0–1: surer far from a border, with several cues that agree."""
    hot = sum(1 for cue in cues if signals[cue.signal].heat > 0)
    cool = sum(1 for cue in cues if signals[cue.signal].heat < 0)
    border = min(abs(heat - edge) for edge in (24.5, 49.5, 74.5))
    sure = 0.45 + 0.012 * min(border, 20) + 0.03 * min(hot, 4) - 0.05 * min(hot, cool, 3)
    sure *= about.share_read**0.5
    if about.is_foreign:
        sure = min(sure, 0.3)
    return round(max(0.05, min(0.95, sure)), 2)
