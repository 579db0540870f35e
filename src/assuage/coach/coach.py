"""Reads a draft with every check and says, in the order of the draft, what to mend and what is good already."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache

from assuage.catalogue.entries import load
from assuage.coach.check import Check, Spot
from assuage.coach.draft import Draft
from assuage.coach.finding import Coaching, Finding, Praise, Severity
from assuage.coach.strength import Strength

MOST_PRAISE = 2  # more would read as flattery
_GRAVITY = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.HINT: 2}


@cache
def all_checks() -> Mapping[str, Check]:
    """Every check of the catalogue by its id."""
    return load("assuage.coach.checks", Check)


@cache
def all_strengths() -> Mapping[str, Strength]:
    """Every praise of the catalogue by its id."""
    return load("assuage.coach.praises", Strength)


def coach(draft: Draft, *, severities: Mapping[str, Severity] | None = None, silent: Collection[str] = ()) -> Coaching:
    """What the coach says about *draft*; nothing for a draft without words.

    *severities* are a house's own for single checks; checks and praises named in *silent* do not run. On the safety
    path only the checks made for it run, and praise is silent.
    """
    if not draft.text.strip():
        return Coaching()
    is_safety_path = draft.is_safety_path
    found = {
        name: spots
        for name, check in all_checks().items()
        if name not in silent and (check.on_safety_path or not is_safety_path)
        if (spots := check.spots(draft))
    }
    findings = [
        Finding(
            check=name,
            severity=(severities or {}).get(name, check.severity),
            span=spot.span,
            say=spot.say or check.say,
            reword=spot.reword or check.reword,
            replacement=spot.replacement,
        )
        for name, spots in _one_report_a_fault(draft, found).items()
        for check in (all_checks()[name],)
        for spot in spots
    ]
    findings.sort(key=lambda one: (one.span, _GRAVITY[one.severity], one.check))
    return Coaching(tuple(findings), _praise(draft, silent))


def _one_report_a_fault(draft: Draft, found: Mapping[str, tuple[Spot, ...]]) -> dict[str, tuple[Spot, ...]]:
    """Leaves out what another check says better: in the same sentence, or anywhere for something missing."""
    sentences = {name: {draft.sentence_number(spot.span.start) for spot in spots} for name, spots in found.items()}
    kept: dict[str, tuple[Spot, ...]] = {}
    for name, spots in found.items():
        rivals = [sentences[other] for other in all_checks()[name].yields_to if other in sentences]
        left = tuple(
            spot
            for spot in spots
            if not any(spot.span.is_empty or draft.sentence_number(spot.span.start) in rival for rival in rivals)
        )
        if left:
            kept[name] = left
    return kept


def _praise(draft: Draft, silent: Collection[str]) -> tuple[Praise, ...]:
    """The two strengths that say most, in the order of the draft."""
    if draft.is_safety_path:
        return ()
    shown: list[Praise] = []
    for name, strength in sorted(all_strengths().items(), key=lambda named: named[1].rank):
        if len(shown) == MOST_PRAISE:
            break
        if name not in silent and (span := strength.look(draft)) is not None:
            shown.append(Praise(name, span, strength.say))
    return tuple(sorted(shown, key=lambda one: one.span))
