"""What can be offered in a case, in the order to think of it: owed, yours, with a lead, not offered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from assuage.conversation.money import Money
from assuage.reading.reading import Ask
from assuage.remedies.authority import Decided, Decision, Limit, Offer, decide


class Loss(StrEnum):
    """What the failure cost them. People are best repaid in the coin they lost."""

    MONEY = "money"
    GOODS = "goods"
    SERVICE = "service"
    TIME = "time"
    RESPECT = "respect"


class Place(IntEnum):
    OWED = 0
    YOURS = 1
    WITH_LEAD = 2
    NOT_OFFERED = 3


@dataclass(frozen=True, slots=True)
class Remedy:
    """A remedy the house knows: its id, how it is said, the losses and asks it fits, its limit and usual worth.

    *words* complete "I can …". *is_owed* marks what is theirs by right. *instead* is said where it is not offered.
    """

    kind: str
    words: str
    fits: tuple[Loss, ...] = ()
    answers: tuple[Ask, ...] = ()
    usual: Money | None = None
    limit: Limit = field(default_factory=Limit)
    is_owed: bool = False
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    remedy: Remedy
    place: Place
    decided: Decided


_PLACES = {Decision.YOURS: Place.YOURS, Decision.NEEDS_LEAD: Place.WITH_LEAD, Decision.NOT_OFFERED: Place.NOT_OFFERED}


def options(
    remedies: Iterable[Remedy], *, asks: Iterable[Ask] = (), loss: Loss | None = None, given: Money | None = None
) -> tuple[Option, ...]:
    """All *remedies* for this case, best first: owed by right, then yours, then a lead's, then not offered.

    Within a place those that answer what was asked come first, then those that fit the *loss*, then the cheaper.
    """
    wanted = frozenset(asks)

    def option(remedy: Remedy) -> Option:
        offer = Offer(remedy.kind, remedy.usual, remedy.is_owed)
        decided = decide(offer, remedy.limit, given)
        return Option(remedy, Place.OWED if remedy.is_owed else _PLACES[decided.decision], decided)

    def order(one: Option) -> tuple[int, bool, bool, int, str]:
        asked = wanted.isdisjoint(one.remedy.answers)
        fits = loss is None or loss not in one.remedy.fits
        return one.place, asked, fits, one.remedy.usual.minor if one.remedy.usual else 0, one.remedy.kind

    return tuple(sorted((option(remedy) for remedy in remedies), key=order))
