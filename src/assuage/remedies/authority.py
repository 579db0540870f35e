"""Whether a remedy is yours to give, a lead's, or not offered here, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assuage.conversation.amounts import written
from assuage.conversation.money import Money


class Decision(StrEnum):
    YOURS = "yours"
    NEEDS_LEAD = "needs-lead"
    NOT_OFFERED = "not-offered"


@dataclass(frozen=True, slots=True)
class Offer:
    """A remedy that somebody wants to give. *worth* is None for one in kind; *is_owed*: theirs by right."""

    kind: str
    worth: Money | None = None
    is_owed: bool = False


@dataclass(frozen=True, slots=True)
class Limit:
    """How far a role may go with one kind of remedy over one case.

    *yours* is what the agent gives alone, *leads* what a lead may say yes to; None is without a limit.
    A remedy in kind has no worth to compare: *in_kind_needs_lead* says who gives it.
    """

    yours: Money | None = None
    leads: Money | None = None
    is_offered: bool = True
    in_kind_needs_lead: bool = False


@dataclass(frozen=True, slots=True)
class Decided:
    """The decision, the reason in a sentence, and what of the offer is yours at once (None: nothing or all)."""

    decision: Decision
    reason: str
    yours_now: Money | None = None


def decide(offer: Offer, limit: Limit | None, given: Money | None = None, *, leads: bool = False) -> Decided:
    """Whose the offer is to give, when *given* of the same kind of money was given in this case before.

    No *limit* at all means that the house does not offer this kind. What is owed by right is always given,
    whatever the limit. *leads* says that whoever asks may give what a lead may. Sums in different currencies cannot be compared and go to a lead.
    """
    if offer.is_owed:
        return Decided(Decision.YOURS, "This is owed by right: it is given, not offered.")
    if limit is None or not limit.is_offered:
        return Decided(Decision.NOT_OFFERED, f"The house does not offer {offer.kind.replace('-', ' ')} here.")
    if offer.worth is None:
        if limit.in_kind_needs_lead and not leads:
            return Decided(Decision.NEEDS_LEAD, "This kind is a lead's to give, whatever its size.")
        return Decided(Decision.YOURS, "This kind is yours to give.")
    if offer.worth.minor < 0:
        raise ValueError(f"an offer of {written(offer.worth)} takes money away. Give an amount of zero or more.")
    if limit.yours is None:
        return Decided(Decision.YOURS, "This kind is yours to give, without a limit.")
    before = given if given is not None else Money(0, offer.worth.currency)
    sums = {offer.worth.currency, limit.yours.currency, before.currency}
    if len(sums) > 1:
        return Decided(Decision.NEEDS_LEAD, f"{' and '.join(sorted(sums))} cannot be compared, so a lead looks at it.")
    total = Money(before.minor + offer.worth.minor, offer.worth.currency)
    if total.minor <= limit.yours.minor:
        return Decided(Decision.YOURS, f"Within your {written(limit.yours)} for one case.")
    left = max(0, limit.yours.minor - before.minor)
    now = Money(left, total.currency) if left else None
    so_far = f", with {written(before)} given before" if before.minor else ""
    if limit.leads is None or (limit.leads.currency == total.currency and total.minor <= limit.leads.minor):
        if leads:
            return Decided(Decision.YOURS, "Yours to give, as a lead.")
        return Decided(Decision.NEEDS_LEAD, f"Above your {written(limit.yours)}{so_far}: a lead's to give.", now)
    return Decided(Decision.NOT_OFFERED, f"Above what the house offers, {written(limit.leads)}{so_far}.", now)
