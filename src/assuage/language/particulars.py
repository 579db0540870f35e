"""The particulars somebody gave: sums, spans of time, counts, days, numbers of things, addresses, and where they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from assuage.language.span import Span


class Kind(StrEnum):
    """What sort of thing was given. From *order-number* on they are asked for often, and must not be asked twice."""

    AMOUNT = "amount"
    LENGTH = "length"
    COUNT = "count"
    DAY = "day"
    ORDER_NUMBER = "order-number"
    ACCOUNT_NUMBER = "account-number"
    BOOKING = "booking"
    REFERENCE = "reference"
    FLIGHT = "flight"
    EMAIL = "e-mail"
    PHONE = "phone"
    POSTCODE = "postcode"
    ADDRESS = "address"
    PHOTO = "photo"

    @property
    def is_asked_for(self) -> bool:
        return self not in (Kind.AMOUNT, Kind.LENGTH, Kind.COUNT, Kind.DAY)


@dataclass(frozen=True, slots=True)
class Particular:
    kind: Kind
    span: Span
    text: str


_SMALL = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a couple of|several|\d+(?:\.\d+)?)"
_UNIT = r"(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|years?)"
_ID = r"(?:[A-Z]{0,4}[-#]?)?(?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{2,}"
_NAMED = r"(?:\s*(?:no\.?|number|nr\.?|ref(?:erence)?|id|code))?\s*(?:is|was|:|#)?\s*#?"
_STREET = r"(?:street|st|road|rd|lane|row|avenue|ave|close|way|drive|square|place|court|terrace|gardens?|crescent)"

# Tried in this order; the first to claim a stretch keeps it.
_PATTERNS: tuple[tuple[Kind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, flags))
    for kind, pattern, flags in (
        (Kind.EMAIL, r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b", re.IGNORECASE),
        (Kind.ORDER_NUMBER, rf"\b(?:order|parcel|tracking|consignment){_NAMED}\s*(?P<it>{_ID})\b", re.IGNORECASE),
        (Kind.ACCOUNT_NUMBER, rf"\b(?:account|acct|customer|contract|policy|meter){_NAMED}\s*(?P<it>{_ID})\b", re.IGNORECASE),
        (Kind.BOOKING, rf"\b(?:booking|reservation){_NAMED}\s*(?P<it>(?=[A-Z0-9]*\d|[A-Z]{{5,}})[A-Z0-9]{{5,}})\b", 0),
        (Kind.REFERENCE, rf"\b(?:case|ticket|ref(?:erence)?|claim|complaint|invoice){_NAMED}\s*(?P<it>{_ID})\b", re.IGNORECASE),
        (Kind.REFERENCE, r"\b[A-Z]{2,4}-\d{3,}\b", 0),
        (Kind.FLIGHT, r"\bflight\s+(?P<it>[A-Z]{2}\s?\d{2,4})\b", re.IGNORECASE),
        (Kind.AMOUNT, r"(?:[£$€]|\b(?:GBP|EUR|USD|Rs\.?|CHF)\s?)\s?\d[\d,]*(?:\.\d{1,2})?\b|\b\d[\d,]*(?:\.\d{1,2})?\s?(?:pounds|quid|euros?|dollars?|bucks|francs|GBP|EUR|USD)\b|\b\d{1,5}\.\d{2}\b", re.IGNORECASE),
        (Kind.PHONE, r"(?<![\w-])(?:\+\d[\d ]{8,14}\d|0\d[\d ]{8,12}\d)(?![\w-])", 0),
        (Kind.POSTCODE, r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b", 0),
        (Kind.ADDRESS, rf"\b\d{{1,4}}[a-z]? [A-Z]\w+(?: [A-Z]\w+)? (?i:{_STREET})\b", 0),
        (Kind.PHOTO, r"\b(?:photos?|pictures?|pics?|screen ?shots?|video)\b(?=[^.!?\n]{0,30}\b(?:attached|enclosed|below|here|sent)\b)|\b(?:attached|enclosed|sent(?: you)?|here (?:is|are)|here's)\b[^.!?\n]{0,25}\b(?P<it>photos?|pictures?|pics?|screen ?shots?|video)\b", re.IGNORECASE),
        (Kind.LENGTH, rf"\b(?:(?:over|nearly|almost|about|more than)\s+)?{_SMALL}\s+(?:(?:whole|full|entire|long|solid|bloody|working|and a half)\s+)*{_UNIT}\b(?!\s+ago)", re.IGNORECASE),
        (Kind.COUNT, rf"\b(?:once|twice|thrice|{_SMALL}\s+(?:times|calls|e-?mails|messages|letters|visits|phone calls|attempts|engineers|replacements|agents|people))\b|\b(?:second|third|fourth|fifth|sixth|seventh|tenth|\d+(?:nd|rd|th))\s+(?:time|[a-z]{{3,}})\b", re.IGNORECASE),
        (Kind.DAY, r"\b(?:(?:last|this|next|since|on)\s+)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2}\b|\byesterday\b|\blast (?:night|week|month)\b", re.IGNORECASE),
    )
)  # fmt: skip

_DIGIT = re.compile(r"\d")
_WITH_DIGITS = frozenset(
    [
        Kind.ORDER_NUMBER,
        Kind.ACCOUNT_NUMBER,
        Kind.REFERENCE,
        Kind.FLIGHT,
        Kind.AMOUNT,
        Kind.PHONE,
        Kind.POSTCODE,
        Kind.ADDRESS,
    ]
)


def particulars(text: str) -> tuple[Particular, ...]:
    """The particulars in *text*, in order, none overlapping. The words are those of the text, as they stand there.

    >>> [(one.kind.value, one.text) for one in particulars("Order 4471, charged £54.90 twice")]
    [('order-number', '4471'), ('amount', '£54.90'), ('count', 'twice')]
    """
    found: list[Particular] = []
    has_digit = _DIGIT.search(text) is not None
    for kind, pattern in _PATTERNS:
        if not has_digit and kind in _WITH_DIGITS:
            continue
        for match in pattern.finditer(text):
            span = Span(*(match.span("it") if "it" in pattern.groupindex and match["it"] else match.span()))
            if not any(span.overlaps(other.span) for other in found):
                found.append(Particular(kind, span, span.of(text)))
    return tuple(sorted(found, key=lambda one: one.span))
