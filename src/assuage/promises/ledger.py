"""What was promised and what has become of it: which words are due, soon due, or overdue."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from assuage.record import facts as f


class State(StrEnum):
    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise of a case and what became of it. *due_at* is the hour as last moved, None without a time.

    *first_due_at* is the hour first given; *moved* counts the moves, *is_told* is false while the customer
    has not been told of the last one.
    """

    promise: str
    message: str
    start: int
    end: int
    who: str
    due_at: datetime | None
    first_due_at: datetime | None
    state: State = State.OPEN
    moved: int = 0
    is_told: bool = True

    @property
    def is_open(self) -> bool:
        return self.state is State.OPEN

    @property
    def is_ours(self) -> bool:
        return self.who != "customer"


def ledger(facts: Iterable[f.Fact]) -> tuple[Promise, ...]:
    """Every promise that *facts* tell of, in the order made. One made in a reply taken back was never made."""
    kept: dict[str, Promise] = {}
    for fact in facts:
        match fact:
            case f.PromiseMade(promise=promise, message=message, start=start, end=end, who=who, due_at=due_at):
                kept[promise] = Promise(promise, message, start, end, who, due_at, due_at)
            case f.PromiseKept(promise=promise) if promise in kept:
                kept[promise] = replace(kept[promise], state=State.KEPT)
            case f.PromiseBroken(promise=promise) if promise in kept and kept[promise].is_open:
                kept[promise] = replace(kept[promise], state=State.BROKEN)
            case f.PromiseMoved(promise=promise, due_at=due_at, message=message) if promise in kept:
                was = kept[promise]
                kept[promise] = replace(was, due_at=due_at, moved=was.moved + 1, is_told=bool(message))
            case f.TakenBack(message=message):
                kept = {name: one for name, one in kept.items() if one.message != message}
            case _:
                pass  # every other fact leaves the promises as they are
    return tuple(kept.values())


def overdue(promises: Iterable[Promise], now: datetime) -> tuple[Promise, ...]:
    """Our open promises whose hour has come, longest overdue first. A kept promise is never overdue."""
    return _by_hour(p for p in promises if p.is_open and p.is_ours and p.due_at is not None and p.due_at <= now)


def due_soon(promises: Iterable[Promise], now: datetime, within: timedelta) -> tuple[Promise, ...]:
    """Our open promises whose hour comes within *within* of *now*, the nearest first."""
    until = now + within
    return _by_hour(p for p in promises if p.is_open and p.is_ours and p.due_at is not None and now < p.due_at <= until)


def owed(promises: Iterable[Promise]) -> tuple[Promise, ...]:
    """All our open promises: those with an hour first, in its order, then those without one."""
    return _by_hour(p for p in promises if p.is_open and p.is_ours)


def _by_hour(promises: Iterable[Promise]) -> tuple[Promise, ...]:
    return tuple(
        sorted(promises, key=lambda p: (p.due_at is None, p.due_at.timestamp() if p.due_at else 0.0, p.promise))
    )
