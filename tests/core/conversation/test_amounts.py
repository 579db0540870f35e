"""Money as people write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.conversation.amounts import amount, written
from assuage.conversation.money import Money


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("20.00 EUR", Money(2000, "EUR")),
        ("20 EUR", Money(2000, "EUR")),
        ("300 JPY", Money(300, "JPY")),
        ("1.250 KWD", Money(1250, "KWD")),
    ],
)
def test_amounts_are_whole_minor_units(text: str, money: Money) -> None:
    assert amount(text) == money


@pytest.mark.parametrize(
    ("text", "mend"), [("20", "Write 20.00 EUR"), ("twenty euros", "Write one like"), ("1.005 EUR", "2 digits")]
)
def test_what_is_no_amount_is_told_how_to_be_written(text: str, mend: str) -> None:
    with pytest.raises(ValueError, match=mend):
        amount(text)


@given(st.integers(-(10**9), 10**9), st.sampled_from(["GBP", "JPY", "KWD"]))
def test_what_is_written_reads_back_the_same(minor: int, currency: str) -> None:
    assert amount(written(Money(minor, currency))) == Money(minor, currency)
