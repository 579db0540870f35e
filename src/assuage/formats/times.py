"""Times and zones as people and programs write them."""

from __future__ import annotations

from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

_YEARS = range(1900, 2200)  # a customer writes within these; anything else is a slip, and breaks sums later


def zone_of(name: str) -> ZoneInfo:
    """The time zone called *name*, such as Europe/London. Raises ValueError for a name nobody knows."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:  # OSError: "Europe" is a folder of the zone database
        raise ValueError(
            f"{name[:60]!r} is not the name of a time zone, so hours cannot be told. Write one such as Europe/London."
        ) from error


def instant_of(text: str, zone: tzinfo | None) -> datetime:
    """The moment that an ISO 8601 *text* names; one without an offset is in *zone*.

    Raises ValueError when it is not ISO 8601, lies outside the years 1900 to 2199, or has neither offset nor zone.
    """
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise ValueError(
            f"{text[:40]!r} is not a time we can read. Write ISO 8601, such as 2026-03-01T14:03:00+01:00."
        ) from error
    if at.year not in _YEARS:
        raise ValueError(f"{text[:40]!r} lies outside the years 1900 to 2199. Check the date.")
    if at.tzinfo is None:
        if zone is None:
            raise ValueError(f"{text[:40]!r} has no offset, so it could be any of 38 hours. Add one, such as +01:00.")
        return at.replace(tzinfo=zone)
    return at
