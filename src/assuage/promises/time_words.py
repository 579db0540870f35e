"""The words that numbers, days and months are written in, and those that only sound like a time."""

from __future__ import annotations

import re

UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]  # fmt: skip
TENS: dict[str, float] = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}
NUMBERS: dict[str, float] = {word: n for n, word in enumerate(UNITS, 1)} | TENS | {
    f"{ten}{dash}{unit}": base + n
    for ten, base in TENS.items()
    for n, unit in enumerate(UNITS[:9], 1)
    for dash in ("-", " ")
}  # fmt: skip
NUMBERS |= {"a": 1, "an": 1, "a couple of": 2, "couple of": 2, "a few": 3, "half a": 0.5, "half an": 0.5}
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
VAGUE = re.compile(
    r"\b(?:soon|shortly|as soon as (?:possible|(?:i|we) can|practicable)|asap|in due course|at the earliest|when (?:i|we) can"
    r"|in a (?:bit|while|moment|minute|sec(?:ond)?)|before long|at some point|in the (?:near future|coming days)|eventually|later)\b",
    re.IGNORECASE,
)
