"""Money as people write it in a policy: "20.00 EUR" to and from `Money`."""

from __future__ import annotations

import re
from decimal import Decimal

from assuage.conversation.money import Money

# Currencies whose minor unit is not a hundredth.
_NO_MINOR = frozenset("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split())
_THOUSANDTHS = frozenset("BHD IQD JOD KWD LYD OMR TND".split())
_WRITTEN = re.compile(r"\s*(?P<amount>-?\d{1,12}(?:\.\d+)?)\s+(?P<currency>[A-Z]{3})\s*")


def digits_after_point(currency: str) -> int:
    """How many digits the minor unit of *currency* has: 2 for most, 0 for JPY, 3 for KWD."""
    return 0 if currency in _NO_MINOR else 3 if currency in _THOUSANDTHS else 2


def amount(written: str) -> Money:
    """The money that *written* names, such as "20.00 EUR" or "20 EUR".

    Raises ValueError, with the words to write instead, when there is no currency or a digit too many.
    """
    found = _WRITTEN.fullmatch(written)
    if found is None:
        number = re.fullmatch(r"\s*(-?\d+(?:\.\d+)?)\s*", written)
        rest = f'"{written}" is no amount with a currency. Write one like "20.00 EUR".'
        if number:
            rest = f'"{written.strip()}" has no currency. Write {Decimal(number[1]):.2f} EUR.'
        raise ValueError(rest)
    places = digits_after_point(found["currency"])
    minor = Decimal(found["amount"]).scaleb(places)
    if minor != minor.to_integral_value():
        raise ValueError(
            f'"{written.strip()}" is finer than {found["currency"]} can be paid. Write {places} digits after the point.'
        )
    return Money(int(minor), found["currency"])


def written(money: Money) -> str:
    """The amount as `amount` reads it: ``written(Money(2050, "GBP"))`` is "20.50 GBP"."""
    places = digits_after_point(money.currency)
    return f"{Decimal(money.minor).scaleb(-places):.{places}f} {money.currency}"
