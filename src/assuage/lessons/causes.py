"""What cases were about underneath: causes tallied over cases, with how many of them ran hot and when."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from assuage.reading.reading import Level


@dataclass(frozen=True, slots=True)
class Learned:
    """A cause that somebody drew from a case. *peak* is the hottest that the case was, *on* the day of its first words."""

    case: str
    cause: str
    on: date
    peak: Level


@dataclass(frozen=True, slots=True)
class CauseTally:
    """One cause over many cases: how many cases, how many of them angry or furious, the first and the newest day."""

    cause: str
    cases: int
    hot: int
    first: date
    newest: date


def tally(learned: Iterable[Learned]) -> tuple[CauseTally, ...]:
    """Causes by the number of cases, then of hot ones, then by name. A cause drawn twice in a case counts once."""
    by_cause: defaultdict[str, dict[str, Learned]] = defaultdict(dict)
    for one in learned:
        by_cause[one.cause].setdefault(one.case, one)
    tallies = [
        CauseTally(
            cause=cause,
            cases=len(cases),
            hot=sum(one.peak in (Level.ANGRY, Level.FURIOUS) for one in cases.values()),
            first=min(one.on for one in cases.values()),
            newest=max(one.on for one in cases.values()),
        )
        for cause, cases in by_cause.items()
    ]
    return tuple(sorted(tallies, key=lambda one: (-one.cases, -one.hot, one.cause)))


def weekly(learned: Iterable[Learned], cause: str, weeks: int, until: date) -> tuple[int, ...]:
    """Cases of *cause* in each of the last *weeks* weeks, oldest first; the last one ends on the day *until*.

    Raises ValueError when *weeks* is not at least 1.
    """
    if weeks < 1:
        raise ValueError(f"{weeks} weeks are no stretch of time to count over. Ask for one or more.")
    counts: Mapping[int, int] = Counter(
        (until - on).days // 7
        for on in {one.case: one.on for one in learned if one.cause == cause}.values()
        if timedelta() <= until - on < timedelta(weeks=weeks)
    )
    return tuple(counts.get(back, 0) for back in reversed(range(weeks)))
