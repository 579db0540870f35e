"""When a promise is due: pieces of time, read from an instant in the zone of the case."""

from __future__ import annotations

import calendar
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

from assuage.promises.pieces import (
    CalendarDate,
    Clock,
    EndOf,
    Length,
    PartOfDay,
    Piece,
    RelativeDay,
    Weekday,
)

LAST_MINUTE = time(23, 59)
CLOSE_OF_BUSINESS = time(17, 0)
HOURS_OF = {
    "morning": time(12, 0),
    "lunchtime": time(14, 0),
    "afternoon": time(18, 0),
    "evening": time(21, 0),
    "noon": time(12, 0),
    "first-thing": time(10, 0),
}
FRIDAY = 4
MONTH_FIRST = ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Phoenix",
               "America/Detroit", "America/Anchorage", "America/Boise", "America/Indiana/", "America/Kentucky/",
               "America/North_Dakota/", "America/Juneau", "Pacific/Honolulu", "US/")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Calendar:
    """What the words of time are read against: the instant, the zone, the order of dates, the closed days.

    *now* must be aware. *month_first* None lets the zone decide: month first in the United States.
    """

    now: datetime
    tz: str
    month_first: bool | None = None
    closed: Collection[date] = ()

    @property
    def local(self) -> datetime:
        return self.now.astimezone(ZoneInfo(self.tz))

    @property
    def is_month_first(self) -> bool:
        return self.tz.startswith(MONTH_FIRST) if self.month_first is None else self.month_first

    def at(self, day: date, hour: time) -> datetime:
        """The instant of a wall-clock time; one that a clock change skips moves on with the clock."""
        wall = datetime.combine(day, hour, tzinfo=ZoneInfo(self.tz))
        return wall.astimezone(UTC).astimezone(ZoneInfo(self.tz))

    def works(self, day: date) -> bool:
        return day.weekday() <= FRIDAY and day not in self.closed


def due(pieces: Iterable[Piece], today: Calendar, named: date | None = None) -> tuple[datetime | None, date | None]:
    """The instant that *pieces* name together, and the day they name, for the promise that follows.

    *named* is the day a promise before this one named: "that same day", "the day after" and a bare clock time
    are read from it. No pieces, or pieces that name no day on the calendar, give (None, None).
    """
    day: date | None = None
    clocks: list[Clock] = []
    part = ""
    end = ""
    length: Length | None = None
    is_tonight = False
    for piece in pieces:
        match piece:
            case Clock():
                clocks.append(piece)
            case PartOfDay(name=name):
                part = name if part in ("", "first-thing") and part != "first-thing" else part
            case EndOf(what=what):
                end = what
            case Length():
                length = piece
            case RelativeDay() | Weekday() | CalendarDate():
                day = _day(piece, today, named)
                is_tonight = isinstance(piece, RelativeDay) and piece.of == "tonight"
            case _:
                assert_never(piece)
    try:
        if is_tonight and clocks:
            part = "evening"
        if length is not None and length.unit not in ("minute", "hour"):
            day = _after(length, today)[1] if clocks or part else day
        return _together(day, clocks[-1] if clocks else None, part, end, length, today, named)
    except (ValueError, OverflowError):
        return None, None  # "31 April", "in 90000000 days": the check on dates speaks of those


def _together(
    day: date | None,
    clock: Clock | None,
    part: str,
    end: str,
    length: Length | None,
    today: Calendar,
    named: date | None,
) -> tuple[datetime | None, date | None]:
    here = today.local
    if length is not None and day is None and clock is None:
        return _after(length, today)[0], None  # "within five days" leaves the day open, so none is named
    if end in ("week", "next-week", "month"):
        day = _end(end, here.date())
        return today.at(day, LAST_MINUTE), day
    if clock is not None:
        return _clock(clock, part, day, today, named)
    if end:
        day = day or here.date()
        return today.at(day, CLOSE_OF_BUSINESS if end == "business" else LAST_MINUTE), day
    if part == "midnight":
        day = (day or here.date()) + timedelta(days=1)
        return today.at(day, time(0, 0)), day
    if part:
        chosen = day or (named if named and named > here.date() and part != "evening" else None) or here.date()
        instant = today.at(chosen, HOURS_OF[part])
        if (
            day is None
            and chosen == here.date()
            and instant <= today.now
            and part in ("noon", "first-thing", "morning")
        ):
            chosen += timedelta(days=1)
            instant = today.at(chosen, HOURS_OF[part])
        return instant, chosen
    if day is not None:
        return today.at(day, LAST_MINUTE), day
    return None, None


def _day(piece: RelativeDay | Weekday | CalendarDate, today: Calendar, named: date | None) -> date | None:
    here = today.local.date()
    match piece:
        case RelativeDay(days=days, of="named"):
            return (named or here) + timedelta(days=days)
        case RelativeDay(days=days):
            return here + timedelta(days=days)
        case Weekday(number=number):
            return here + timedelta(days=(number - here.weekday() - 1) % 7 + 1)
        case CalendarDate(day=day, month=month, year=year, is_numeric=is_numeric):
            if (is_numeric and today.is_month_first and day <= 12) or (is_numeric and month > 12):
                day, month = month, day
            return _calendar_day(day, month, year, here)


def _calendar_day(day: int, month: int, year: int, here: date) -> date | None:
    """The next such date; without a month, the next month that has the day."""
    try:
        if year:
            return date(year, month, day)
        if month:
            this_year = date(here.year, month, day)
            return this_year if this_year >= here else date(here.year + 1, month, day)
        first = here.replace(day=1)
        for _ in range(3):
            length = calendar.monthrange(first.year, first.month)[1]
            if day <= length and first.replace(day=day) >= here:
                return first.replace(day=day)
            first = (first + timedelta(days=32)).replace(day=1)
    except ValueError:
        return None
    return None


def _after(length: Length, today: Calendar) -> tuple[datetime, date | None]:
    here = today.local
    if length.unit in ("minute", "hour"):
        minutes = length.amount * (60 if length.unit == "hour" else 1)
        passed = today.now.astimezone(UTC) + timedelta(minutes=minutes)  # real time, whatever the clocks do
        return passed.astimezone(ZoneInfo(today.tz)), None
    day = here.date()
    if length.unit == "working-day":
        left = int(length.amount)
        while left > 0:
            day += timedelta(days=1)
            left -= today.works(day)
    elif length.unit == "month":
        for _ in range(int(length.amount)):
            into = day.replace(day=1) + timedelta(days=32)
            day = into.replace(day=min(here.day, calendar.monthrange(into.year, into.month)[1]))
    else:
        day += timedelta(days=round(length.amount * (7 if length.unit == "week" else 1)))
    return today.at(day, LAST_MINUTE), day


def _end(what: str, here: date) -> date:
    if what == "month":
        return here.replace(day=calendar.monthrange(here.year, here.month)[1])
    friday = here + timedelta(days=(FRIDAY - here.weekday()) % 7)
    return friday + timedelta(days=7) if what == "next-week" else friday


def _clock(
    clock: Clock, part: str, day: date | None, today: Calendar, named: date | None
) -> tuple[datetime, date | None]:
    here = today.local
    chosen = day or (named if named and named > here.date() else None)
    hours = _hours(clock, part)
    if chosen is not None and chosen != here.date():
        return today.at(chosen, time(hours[0], clock.minute)), chosen
    coming = [today.at(here.date(), time(hour, clock.minute)) for hour in hours]
    later = [instant for instant in coming if instant > today.now]
    if later:
        return later[0], here.date()
    if day is not None:
        return coming[-1], day  # "by 10 today", said at noon: it is past, and saying so is the check's work
    tomorrow = here.date() + timedelta(days=1)
    return today.at(tomorrow, time(hours[0], clock.minute)), tomorrow


def _hours(clock: Clock, part: str) -> tuple[int, ...]:
    """The hours of the day that may be meant, likeliest first; 1 to 6 without am or pm is afternoon."""
    hour = clock.hour
    if clock.half == "24":
        return (hour,)
    if clock.half:
        return (hour % 12 + (12 if clock.half == "pm" else 0),)
    if part == "morning" or part == "first-thing":
        return (hour % 12,) if hour != 12 else (12,)
    if part in ("afternoon", "evening"):
        return (hour % 12 + 12,)
    if hour <= 6:
        return (hour + 12,)
    return (12,) if hour == 12 else (hour, hour + 12)
