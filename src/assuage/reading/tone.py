"""The tone of a whole message, as far as a glance tells: is it glad, is it courteous, does it complain?

Many signals weigh their words by it. "Brilliant" beside a grievance is irony, an oath in a glad message is joy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from assuage.reading.passage import Passage

_GLAD = ("thanks", "praises", "jokes", "glad-signs")
_COURTEOUS = ("is-polite", "settled")
_GRIEVANCES = (
    "condemns", "names-anger", "accuses", "counts-repeats", "leaves-us", "plain-fault", "has-waited", "asks-bitterly",
    "refuses-script", "names-annoyance", "names-disappointment", "swears", "demands", "gives-ultimatum",
    "suffers-consequence", "insults-person/nouns",
)  # fmt: skip
_WISHES = (
    "asks-status",
    "asks-fix",
    "asks-refund",
    "asks-explanation",
    "asks-human",
    "asks-manager",
    "asks-no-contact",
)


def _kept(passage: Passage, name: str, count: Callable[[], int]) -> int:
    if name not in passage.kept:
        passage.kept[name] = count()
    return passage.kept[name]


def _has(passage: Passage, tables: Iterable[str]) -> int:
    return int(any(passage.of(table) for table in tables))


def is_glad(passage: Passage) -> bool:
    """Whether there is thanks, praise, laughter or a glad sign anywhere."""
    return bool(_kept(passage, "glad", lambda: _has(passage, _GLAD)))


def is_warm(passage: Passage) -> bool:
    """Thanks, laughter, a glad sign, or strong praise; one mild "great" is not enough, for irony begins with it."""
    return bool(
        _kept(
            passage,
            "warm",
            lambda: (
                _has(passage, ("thanks", "jokes", "glad-signs"))
                or any(found.strength > 2 for found in passage.of("praises"))
            ),
        )
    )


def is_kind(passage: Passage) -> bool:
    """Glad, courteous, or settled."""
    return is_glad(passage) or bool(_kept(passage, "courteous", lambda: _has(passage, _COURTEOUS)))


def grievances(passage: Passage) -> int:
    """How many plain words of complaint there are; the weak ones (strength 1) are not counted."""
    return _kept(
        passage,
        "grievances",
        lambda: sum(1 for table in _GRIEVANCES for found in passage.of(table) if found.strength > 1),
    )


def wants_something(passage: Passage) -> bool:
    """Whether a status, a repair, money or a person is asked for."""
    return bool(_kept(passage, "wants", lambda: _has(passage, _WISHES)))
