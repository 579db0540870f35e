"""Whose a remedy is to give."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.conversation.amounts import amount
from assuage.conversation.money import Money
from assuage.remedies.authority import Decision, Limit, Offer, decide

LIMIT = Limit(yours=amount("20.00 GBP"), leads=amount("75.00 GBP"))


@pytest.mark.parametrize(
    ("worth", "given", "decision"),
    [
        ("20.00 GBP", "0.00 GBP", Decision.YOURS),
        ("15.00 GBP", "10.00 GBP", Decision.NEEDS_LEAD),  # 25 over the case
        ("75.00 GBP", "0.00 GBP", Decision.NEEDS_LEAD),
        ("75.01 GBP", "0.00 GBP", Decision.NOT_OFFERED),
        ("5.00 EUR", "0.00 GBP", Decision.NEEDS_LEAD),  # nobody gave a rate
    ],
)
def test_sums_are_added_over_the_case(worth: str, given: str, decision: Decision) -> None:
    assert decide(Offer("goodwill", amount(worth)), LIMIT, amount(given)).decision is decision


def test_above_the_limit_the_reason_names_it_and_what_is_still_yours() -> None:
    decided = decide(Offer("goodwill", amount("50.00 GBP")), LIMIT, amount("5.00 GBP"))
    assert decided.yours_now == amount("15.00 GBP")
    assert "20.00 GBP" in decided.reason


def test_a_lead_gives_what_a_lead_may_and_no_more() -> None:
    assert decide(Offer("goodwill", amount("75.00 GBP")), LIMIT, leads=True).decision is Decision.YOURS
    assert decide(Offer("goodwill", amount("75.01 GBP")), LIMIT, leads=True).decision is Decision.NOT_OFFERED


def test_what_is_owed_is_given_whatever_the_limit() -> None:
    assert decide(Offer("refund", amount("900.00 GBP"), is_owed=True), None).decision is Decision.YOURS


def test_a_kind_the_house_does_not_know_is_not_offered() -> None:
    assert decide(Offer("free-year"), None).decision is Decision.NOT_OFFERED
    assert decide(Offer("cash", amount("1 GBP")), Limit(is_offered=False)).decision is Decision.NOT_OFFERED


def test_a_remedy_in_kind_can_be_a_leads() -> None:
    assert decide(Offer("upgrade"), Limit(in_kind_needs_lead=True)).decision is Decision.NEEDS_LEAD
    assert decide(Offer("upgrade"), Limit()).decision is Decision.YOURS


def test_money_cannot_be_taken_away_by_an_offer() -> None:
    with pytest.raises(ValueError, match="takes money away"):
        decide(Offer("goodwill", Money(-1, "GBP")), LIMIT)


@given(st.integers(0, 10_000), st.integers(0, 10_000), st.integers(0, 10_000))
def test_more_given_before_never_makes_an_offer_more_yours(worth: int, given: int, more: int) -> None:
    order = [Decision.YOURS, Decision.NEEDS_LEAD, Decision.NOT_OFFERED]
    offer = Offer("goodwill", Money(worth, "GBP"))
    first = decide(offer, LIMIT, Money(given, "GBP")).decision
    later = decide(offer, LIMIT, Money(given + more, "GBP")).decision
    assert order.index(later) >= order.index(first)
