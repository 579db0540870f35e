"""Pieces of time that words name: a clock, a day, a part of a day, a length, the end of something."""

from __future__ import annotations

from dataclasses import dataclass

from assuage.language.span import Span


@dataclass(frozen=True, slots=True)
class Clock:
    """A time on the clock. *half* is "am", "pm", or "" where the words do not say; "24" where they are exact."""

    hour: int
    minute: int = 0
    half: str = ""


@dataclass(frozen=True, slots=True)
class RelativeDay:
    """So many days after today (*of* "today" or "tonight"), or after the day named before (*of* "named")."""

    days: int
    of: str = "today"


@dataclass(frozen=True, slots=True)
class Weekday:
    """Monday is 0. *is_next* where the words are "next Monday"."""

    number: int
    is_next: bool = False


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A date; *month* and *year* may be unknown (0). *is_numeric*: 3/4, whose order the locale settles."""

    day: int
    month: int = 0
    year: int = 0
    is_numeric: bool = False


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """morning, lunchtime, afternoon, evening, night, noon, midnight or first-thing."""

    name: str


@dataclass(frozen=True, slots=True)
class Length:
    """So many of a unit from now: minute, hour, day, working-day, week, month."""

    amount: float
    unit: str


@dataclass(frozen=True, slots=True)
class EndOf:
    """The end of a day, business, week, next-week or month."""

    what: str


Piece = Clock | RelativeDay | Weekday | CalendarDate | PartOfDay | Length | EndOf


@dataclass(frozen=True, slots=True)
class Found:
    span: Span
    piece: Piece
