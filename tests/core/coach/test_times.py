"""A time is something a clock or a calendar knows."""

import pytest

from assuage.coach.times import names_a_time, names_a_time_to_come


@pytest.mark.parametrize(
    "words",
    [
        "by noon", "on friday", "at 4:15", "by five", "within the hour", "in ten minutes", "2-3 working days", "on 3 may",
        "by the end of the week", "right away", "tomorrow", "half an hour", "at 9 pm",
    ],
)  # fmt: skip
def test_these_are_times(words: str) -> None:
    assert names_a_time(f"i'll ring {words}.")


@pytest.mark.parametrize(
    "words",
    ["soon", "shortly", "asap", "as soon as possible", "in due course", "when we can", "at the earliest", "for 22.00"],
)
def test_these_are_none(words: str) -> None:
    assert not names_a_time(f"i'll ring {words}.")


def test_a_time_gone_by_is_none_to_come() -> None:
    assert not names_a_time_to_come("sorry it's been stuck since monday.")
    assert names_a_time_to_come("the van leaves on monday.")
