"""Money is whole minor units of a named currency."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.conversation.money import Money, minor_digits


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [("20.50", "GBP", 2050), ("20", "EUR", 2000), ("500", "JPY", 500), ("1.250", "KWD", 1250), ("-3.1", "USD", -310)],
)
def test_an_amount_as_people_write_it_becomes_whole_coins(amount: str, currency: str, minor: int) -> None:
    assert Money.of(Decimal(amount), currency) == Money(minor, currency)


@pytest.mark.parametrize(
    ("amount", "currency"), [("1.234", "GBP"), ("0.5", "JPY"), ("NaN", "EUR"), ("Infinity", "EUR"), ("1e999999", "EUR")]
)
def test_an_amount_that_nobody_can_pay_is_refused(amount: str, currency: str) -> None:
    with pytest.raises(ValueError, match="Give"):
        Money.of(Decimal(amount), currency)


@pytest.mark.parametrize("currency", ["", "gbp", "EURO", "ЕUR"])
def test_a_currency_is_three_plain_capitals(currency: str) -> None:
    with pytest.raises(ValueError, match="three capitals"):
        Money(1, currency)


@given(st.integers(-(10**11), 10**11), st.sampled_from(("EUR", "JPY", "TND")))
def test_coins_written_out_and_read_back_are_the_same(minor: int, currency: str) -> None:
    assert Money.of(Decimal(minor).scaleb(-minor_digits(currency)), currency) == Money(minor, currency)
