"""The hours that words name, over zones, clock changes and the ends of months."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from assuage.promises.due import Calendar, due
from assuage.promises.times import times


def named(
    words: str, now: str, tz: str = "Europe/London", month_first: bool | None = None, closed: tuple[date, ...] = ()
) -> str:
    here = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(tz))
    instant, _ = due([one.piece for one in times(words)], Calendar(here, tz, month_first, closed))
    return instant.isoformat(timespec="minutes") if instant else "-"


THURSDAY = "2026-03-12T15:00"


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("at five", "2026-03-12T17:00+00:00"),
        ("by 2", "2026-03-13T14:00+00:00"),  # two has gone by today
        ("at 9", "2026-03-12T21:00+00:00"),  # the next time a clock shows nine
        ("at 9 tomorrow", "2026-03-13T09:00+00:00"),
        ("by nine tonight", "2026-03-12T21:00+00:00"),
        ("at 06:40", "2026-03-13T06:40+00:00"),
        ("at half past eight in the evening", "2026-03-12T20:30+00:00"),
        ("on Thursday", "2026-03-19T23:59+00:00"),  # today is not the next one
        ("tonight", "2026-03-12T23:59+00:00"),
        ("by end of day", "2026-03-12T23:59+00:00"),
        ("by close of business tomorrow", "2026-03-13T17:00+00:00"),
        ("this afternoon", "2026-03-12T18:00+00:00"),
        ("Friday lunchtime", "2026-03-13T14:00+00:00"),
        ("by midnight", "2026-03-13T00:00+00:00"),
        ("first thing on Monday", "2026-03-16T10:00+00:00"),
        ("between 9 and 11 on Friday", "2026-03-13T11:00+00:00"),
        ("in 3 to 5 days", "2026-03-17T23:59+00:00"),
        ("within the hour", "2026-03-12T16:00+00:00"),
        ("in an hour and a half", "2026-03-12T16:30+00:00"),
        ("within a fortnight", "2026-03-26T23:59+00:00"),
        ("within two working days", "2026-03-16T23:59+00:00"),
        ("by the end of the week", "2026-03-13T23:59+00:00"),
        ("by the end of the month", "2026-03-31T23:59+01:00"),  # the clocks have changed by then
        ("on 14 April at 11", "2026-04-14T11:00+01:00"),
        ("on 3 January", "2027-01-03T23:59+00:00"),
        ("by 31 April", "-"),
        ("soon", "-"),
        ("in spring", "-"),
        ("the bill of 3 May", "-"),
        ("since Monday", "-"),
    ],
)
def test_words_name_their_hour(words: str, hour: str) -> None:
    assert named(words, THURSDAY) == hour


def test_hours_are_counted_as_they_pass_when_the_clocks_change() -> None:
    assert named("in eight hours", "2026-10-24T20:30") == "2026-10-25T03:30+00:00"
    assert named("in 24 hours", "2026-03-28T12:00") == "2026-03-29T13:00+01:00"


def test_a_time_that_the_clock_skips_moves_on_with_it() -> None:
    assert named("at 01:30 tomorrow", "2026-03-28T12:00") == "2026-03-29T02:30+01:00"


def test_numeric_dates_follow_the_place_or_the_house() -> None:
    assert named("on 4/5", THURSDAY) == "2026-05-04T23:59+01:00"
    assert named("on 4/5", THURSDAY, "America/New_York") == "2026-04-05T23:59-04:00"
    assert named("on 4/5", THURSDAY, month_first=True) == "2026-04-05T23:59+01:00"
    assert named("on 4/25", THURSDAY) == "2026-04-25T23:59+01:00"  # only one order is a date


def test_nothing_named_gives_no_hour() -> None:
    assert due([], Calendar(datetime(2026, 3, 12, tzinfo=UTC), "UTC")) == (None, None)
