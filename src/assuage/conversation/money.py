"""Money: whole minor units and an ISO 4217 currency."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

NO_CURRENCY = "XXX"
"""ISO 4217's own code for an amount without a currency: we know how much, and not of what."""

_WITHOUT_MINOR = frozenset("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split())
_WITH_THOUSANDTHS = frozenset("BHD IQD JOD KWD LYD OMR TND".split())
_MOST = Decimal(10) ** 12  # beyond any claim; keeps a mistyped 1e999999 from becoming a number of that length


@dataclass(frozen=True, slots=True)
class Money:
    """An amount, such as ``Money(2050, "GBP")`` for £20.50. Minor units may be negative."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if len(self.currency) != 3 or not self.currency.isascii() or not self.currency.isupper():
            raise ValueError(
                f"{self.currency!r} is not a currency code; amounts without one cannot be compared. "
                "Write three capitals, such as GBP or EUR."
            )

    @classmethod
    def of(cls, amount: Decimal, currency: str) -> Money:
        """*amount* in whole units as people write it: ``Money.of(Decimal("20.50"), "GBP")`` is 2050 pence.

        Raises ValueError when the amount is not finite, is beyond a million million, or has a fraction that the
        currency has no coin for.
        """
        if not amount.is_finite() or abs(amount) > _MOST:
            raise ValueError(f"{amount} is not an amount that anybody pays. Give a number below a million million.")
        minor = amount.scaleb(minor_digits(currency))
        if minor != minor.to_integral_value():
            raise ValueError(
                f"{amount} {currency} has more decimals than {currency} has coins for. "
                f"Give at most {minor_digits(currency)}."
            )
        return cls(int(minor), currency)


def minor_digits(currency: str) -> int:
    """How many decimals amounts in *currency* have: 2 for most, 0 for yen and the like, 3 for some dinars."""
    if currency in _WITHOUT_MINOR:
        return 0
    return 3 if currency in _WITH_THOUSANDTHS else 2
