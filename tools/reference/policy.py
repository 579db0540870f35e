"""The page of the house policy: every key with its default and what it does."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from assuage.house.policy import House
from assuage.remedies.authority import Limit
from assuage.remedies.options import Remedy
from tools.reference.page import first_line, page, table


def policy() -> str:
    house = House()
    sections = []
    for room in fields(House):
        value = getattr(house, room.name)
        if is_dataclass(value):
            rows = [
                (f"`{key.name}`", f"`{_written(getattr(value, key.name))}`", key.metadata["says"])
                for key in fields(value)
            ]
            sections.append(
                f"## {room.name}\n\n{room.metadata['says']}\n\n{table(('key', 'default', 'what it does'), rows)}"
            )
    kinds = [
        (f"`{kind}`", f"I can {one.words}", "by right" if one.is_owed else "") for kind, one in house.remedies.items()
    ]
    sections.append(
        "## remedies\n\n"
        "A table for each kind, such as `[remedies.goodwill]`; the kinds below need not be written. "
        f"{first_line(Remedy)}\n\n{table(('kind', 'said', 'owed'), kinds)}\n\n"
        f"**Keys of a remedy:** {', '.join(f'`{f.name}`' for f in fields(Remedy) if f.name != 'kind')}. "
        f"**Keys of its `limit`:** {', '.join(f'`{f.name}`' for f in fields(Limit))}. {first_line(Limit)} "
        'Amounts are written with their currency: `"20.00 EUR"`.'
    )
    return page(
        "House policy",
        "One TOML file. Every key may be left out and then has its default; a key that is not listed here is an error that "
        "says what was probably meant. `src/assuage/house/default.toml` is a whole file to start from.",
        sections,
    )


def _written(value: object) -> str:
    """A default as the file would spell it."""
    if isinstance(value, tuple):
        return f"[{', '.join(_written(one) for one in value)}]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, timedelta):
        return f'"{_length(value)}"'
    if isinstance(value, time):
        return f'"{value:%H:%M}"'
    if isinstance(value, date):
        return value.isoformat()
    return f'"{value}"' if isinstance(value, str | StrEnum) else str(value)


def _length(value: timedelta) -> str:
    seconds = int(value.total_seconds())
    for unit, size in (("days", 86400), ("hours", 3600), ("min", 60)):
        if seconds % size == 0 and seconds >= size:
            count = seconds // size
            return f"{count} {unit.rstrip('s') if count == 1 else unit}"
    return f"{seconds} s"
