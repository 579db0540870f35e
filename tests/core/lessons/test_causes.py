from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.lessons.causes import Learned, tally, weekly
from assuage.reading.reading import Level

DAY = date(2026, 3, 12)


def learned(case: str, cause: str, back: int = 0, peak: Level = Level.CALM) -> Learned:
    return Learned(case, cause, DAY - timedelta(days=back), peak)


def test_causes_stand_in_the_order_of_their_cases_then_of_the_hot_ones() -> None:
    found = tally(
        [
            learned("1", "missed-call", peak=Level.FURIOUS),
            learned("2", "missed-call"),
            learned("3", "wrong-size"),
            learned("4", "billing", peak=Level.ANGRY),
        ]
    )
    assert [(one.cause, one.cases, one.hot) for one in found] == [
        ("missed-call", 2, 1),
        ("billing", 1, 1),
        ("wrong-size", 1, 0),
    ]


def test_a_cause_drawn_twice_in_a_case_counts_once() -> None:
    (only,) = tally([learned("1", "missed-call"), learned("1", "missed-call", back=3)])
    assert only.cases == 1


def test_weeks_are_counted_back_from_the_day_and_older_cases_left_out() -> None:
    rows = [learned("1", "x", back=0), learned("2", "x", back=6), learned("3", "x", back=7), learned("4", "x", back=60)]
    assert weekly(rows, "x", weeks=3, until=DAY) == (0, 1, 2)


def test_a_count_over_no_weeks_is_refused() -> None:
    with pytest.raises(ValueError, match="one or more"):
        weekly([], "x", weeks=0, until=DAY)


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from("xyz"), st.integers(0, 40))))
def test_no_cause_has_more_cases_than_there_are(rows: list[tuple[str, str, int]]) -> None:
    found = tally(learned(case, cause, back) for case, cause, back in rows)
    assert all(one.cases <= len({case for case, _, _ in rows}) for one in found)
    assert all(sum(weekly([], one.cause, 6, DAY)) == 0 for one in found)
