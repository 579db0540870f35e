"""Money: whole minor units and an ISO 4217 currency."""

from __future__ import annotations

from dataclasses import dataclass


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
