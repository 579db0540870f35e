"""Which sentences can hold a time or a promise at all: a look at their words spares most of them the long patterns."""

from __future__ import annotations

import re
from itertools import product

from assuage.promises.time_words import UNITS

_WORD = re.compile(r"[a-z]+|\d")
DIGIT = frozenset("#")
HOURS = frozenset(UNITS[:12])
LENGTHS = frozenset(
    f"{unit}{s}"
    for unit, s in product(("minute", "min", "hour", "hr", "day", "night", "week", "fortnight", "month"), ("", "s"))
)
WEEKDAY_NAMES = frozenset(
    f"{name}{day}"
    for name, day in product(
        ("mon", "tue", "tues", "wed", "wednes", "thu", "thur", "thurs", "fri", "sat", "satur", "sun"), ("", "day")
    )
)
HALF_DAYS = frozenset(["morning", "lunch", "lunchtime", "afternoon", "evening", "night"])
_TIME = frozenset().union(
    DIGIT,
    HOURS,
    LENGTHS,
    WEEKDAY_NAMES,
    HALF_DAYS,
    "today tonight tomorrow end close cob eod first noon midday midnight half quarter past twenty".split(),
)
_PROMISE = frozenset(
    "ll ill will shall won wont shan shant going gonna about promise undertake commit pledge not".split()
)


def words_of(sentence: str) -> frozenset[str]:
    """The runs of plain letters in *sentence*, lower case; ``#`` among them where there is a digit."""
    return frozenset("#" if word.isdigit() else word for word in _WORD.findall(sentence.lower()))


def may_promise(words: frozenset[str]) -> bool:
    """Whether a sentence of these *words* may hold a commitment: it speaks of what is to come, or names a time.
    False is sure, True is not."""
    return not (_PROMISE.isdisjoint(words) and _TIME.isdisjoint(words))
