"""The details a customer gave: things, places, days, amounts, counts, people, what it cost them."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NamedThing:
    """One detail: its *words* as the customer wrote them, and the *keys* that a reply repeating it would hold."""

    words: str
    keys: frozenset[str]


_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_EMPTY = frozenset(
    "issue issues matter inconvenience situation experience trouble problem problems service company customer thing "
    "things something anything nothing everything somebody someone anybody nobody time times please thanks thank".split()
)


def named_things(text: str) -> tuple[NamedThing, ...]:
    found: dict[str, NamedThing] = {}
    for word in _WORD.findall(text):
        key = word.lower()
        if len(key) > 3 and key not in _EMPTY:
            found.setdefault(key, NamedThing(word, frozenset([key])))
    return tuple(found.values())
