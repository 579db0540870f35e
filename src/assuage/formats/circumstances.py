"""The ``facts`` of a row become Circumstances, in the words that callers use for them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import tzinfo
from decimal import Decimal

import msgspec

from assuage.conversation.circumstances import Circumstances, Fault, GivenWord
from assuage.conversation.money import NO_CURRENCY, Money
from assuage.formats.rows import RowError
from assuage.formats.times import instant_of, zone_of

_Amount = int | float | str


class PromiseRow(msgspec.Struct, frozen=True):
    text: str
    due: str | None = None


class FactsRow(msgspec.Struct, frozen=True):
    """What a caller may tell about the case; all of it may be missing or null, and other fields are left alone.

    *limit* and amounts in *given* are in whole units ("20", 20.5, "20.50 EUR"). *given* lists what was given so far
    on either side: amounts from us, and things the customer sent or told. *warnings* is a count or a list.
    """

    limit: _Amount | None = None
    currency: str | None = None
    allowed: list[str] | None = None
    excluded: list[str] | None = None
    given: list[_Amount] | _Amount | None = None
    fault: bool | str | None = None
    warnings: list[object] | int | None = None
    settled: bool | None = None
    customer_name: str | None = None
    open_promises: list[str | PromiseRow] | None = None
    now: str | None = None
    tz: str | None = None
    channel: str | None = None


def circumstances_of(row: FactsRow | None) -> Circumstances:
    """Raises RowError, naming the fact, when one cannot be meant."""
    if row is None:
        return Circumstances()
    try:
        zone = zone_of(row.tz) if row.tz else None
        now = instant_of(row.now, zone) if row.now else None
        currency = (row.currency or "").strip().upper()
        limit = None if row.limit is None else _money(row.limit, currency)
        given, known = _given(row.given, currency or (limit.currency if limit else ""))
        warnings = len(row.warnings) if isinstance(row.warnings, list) else row.warnings or 0
        if warnings < 0:
            raise ValueError(f"warnings is {warnings}; nobody was warned less than never. Give 0 or more.")
        return Circumstances(
            limit=limit,
            given=given,
            currency=currency or (limit.currency if limit and limit.currency != NO_CURRENCY else ""),
            allowed=None if row.allowed is None else tuple(row.allowed),
            excluded=tuple(row.excluded or ()),
            fault=_fault(row.fault),
            warnings=warnings,
            is_settled=row.settled,
            customer_name=(row.customer_name or "").strip(),
            open_promises=tuple(_promise(one, zone) for one in row.open_promises or ()),
            now=now.astimezone(zone) if now and zone else now,
            tz=row.tz or "",
            channel=(row.channel or "").strip().casefold(),
            known=known,
        )
    except (ValueError, ArithmeticError) as error:
        raise RowError(f"facts: {error}") from error


def _fault(said: bool | str | None) -> Fault | None:
    if said is None or isinstance(said, bool):
        return None if said is None else (Fault.YES if said else Fault.NO)
    try:
        return Fault(said.strip().casefold())
    except ValueError:
        raise ValueError(f"fault is {said[:40]!r}. Write yes, no or unknown.") from None


def _promise(one: str | PromiseRow, zone: tzinfo | None) -> GivenWord:
    if isinstance(one, str):
        return GivenWord(one)
    return GivenWord(one.text, instant_of(one.due, zone) if one.due else None)


_SIGNS = {"£": "GBP", "€": "EUR", "$": "USD", "₹": "INR", "¥": "JPY"}
_CODES = "AED AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF INR JPY MXN NOK NZD PLN RON SAR SEK SGD TRY USD ZAR"
_OF = f"[£€$₹¥]|{_CODES.replace(' ', '|')}"
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,12}(?:[.,]\d{1,2})?"  # 1,250.00 or 12,50 or 1250
_BARE = re.compile(_NUMBER)
_SUM = re.compile(
    rf"(?<![\w.,-])(?:(?P<before>{_OF})\s?(?P<second>{_NUMBER})|(?P<first>{_NUMBER})\s?(?P<after>{_OF}))(?![\w.,-]*\d|\w)"
)


def _money(amount: _Amount, currency: str) -> Money:
    """An amount on its own, or written with its currency."""
    if not isinstance(amount, str):
        return Money.of(Decimal(str(amount)), currency or NO_CURRENCY)
    if _BARE.fullmatch(amount.strip()):
        return Money.of(_decimal(amount.strip()), currency or NO_CURRENCY)
    found = _SUM.fullmatch(amount.strip())
    if found is None:
        raise ValueError(f'{amount[:40]!r} is not an amount of money. Write a number, or "20.50 EUR".')
    return _sum(found)


def _sum(found: re.Match[str]) -> Money:
    named = found["before"] or found["after"]
    return Money.of(_decimal(found["first"] or found["second"]), _SIGNS.get(named, named))


def _decimal(number: str) -> Decimal:
    """A comma before exactly three digits parts thousands; any other is a decimal comma."""
    return Decimal(re.sub(r",(?=\d{3})", "", number).replace(",", "."))


def _given(given: list[_Amount] | _Amount | None, currency: str) -> tuple[Money | None, tuple[str, ...]]:
    """What we gave, added up in the currency of the case, and what the customer gave us, in words."""
    each: Iterable[_Amount] = given if isinstance(given, list) else () if given is None else (given,)
    sums: list[Money] = []
    known: list[str] = []
    for one in each:
        if not isinstance(one, str) or (one is given and _BARE.fullmatch(one.strip())):
            sums.append(_money(one, currency))
        elif found := _SUM.search(one):
            sums.append(_sum(found))
        else:
            known.append(one)
    of = currency or (sums[0].currency if sums else NO_CURRENCY)
    ours = [one.minor for one in sums if one.currency == of]
    return (Money(sum(ours), of) if ours else None), tuple(known)
