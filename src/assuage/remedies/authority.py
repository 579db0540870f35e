"""What may be offered here, now, by this person: owed by right, theirs to give, a lead's to give, or not offered."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from assuage.conversation.money import Money


class Decision(StrEnum):
    BY_RIGHT = "by-right"
    YOURS = "yours"
    NEEDS_LEAD = "needs-lead"
    NOT_OFFERED = "not-offered"


@dataclass(frozen=True, slots=True)
class Remedy:
    """A kind of remedy as the house names it. *worth* is None for a remedy in kind, which no limit of money bounds.

    *is_right*: owed by law or contract. *agent_limit* and *lead_limit* bound what each may give in one case, all such
    remedies added up; None: no bound.
    """

    kind: str
    worth: Money | None = None
    is_right: bool = False
    agent_limit: Money | None = None
    lead_limit: Money | None = None


@dataclass(frozen=True, slots=True)
class Ruling:
    """*decision* about a remedy and why, in words for the person who would offer it."""

    remedy: Remedy
    decision: Decision
    why: str


class CurrencyMismatch(ValueError):  # noqa: N818 - it names what happened
    """A limit compares money, so both must be of one currency."""


def decide(
    remedy: Remedy, *, given: Money | None = None, excluded: Collection[str] = (), leads: bool = False
) -> Ruling:
    """Whether *remedy* may be offered when *given* of it was given in this case already.

    *leads* says that the person may give what a lead may. Raises CurrencyMismatch when a sum and its limit are in
    different currencies.
    """
    if remedy.kind in excluded:
        return Ruling(remedy, Decision.NOT_OFFERED, "The house does not offer this here.")
    if remedy.is_right:
        return Ruling(remedy, Decision.BY_RIGHT, "Owed by right.")
    if remedy.worth is None:
        return Ruling(remedy, Decision.YOURS, "Yours to give.")
    total = _sum(remedy.worth, given)
    if _within(total, remedy.agent_limit):
        return Ruling(remedy, Decision.YOURS, "Yours to give.")
    if _within(total, remedy.lead_limit):
        if leads:
            return Ruling(remedy, Decision.YOURS, "Yours to give, as a lead.")
        return Ruling(remedy, Decision.NEEDS_LEAD, "A lead's to give: above what you may give in one case.")
    return Ruling(remedy, Decision.NOT_OFFERED, "Above what anybody here may give.")


ORDER = (Decision.BY_RIGHT, Decision.YOURS, Decision.NEEDS_LEAD, Decision.NOT_OFFERED)


def ranked(rulings: Iterable[Ruling]) -> tuple[Ruling, ...]:
    """Owed by right first, then what is theirs, then with a lead, then what is not offered; as they came within each."""
    return tuple(sorted(rulings, key=lambda ruling: ORDER.index(ruling.decision)))


def _sum(worth: Money, given: Money | None) -> Money:
    if given is None:
        return worth
    _same(worth, given)
    return Money(worth.minor + given.minor, worth.currency)


def _within(total: Money, limit: Money | None) -> bool:
    if limit is None:
        return True
    _same(total, limit)
    return total.minor <= limit.minor


def _same(one: Money, other: Money) -> None:
    if one.currency != other.currency:
        raise CurrencyMismatch(
            f"{one.currency} and {other.currency} cannot be compared without a rate. State both in one currency."
        )
