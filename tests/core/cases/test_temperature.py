"""Heat over turns: where it is and where it goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.cases.temperature import Trend, temperature
from assuage.reading.reading import Level, Reading


def heats(*values: int, confidence: float = 1.0) -> list[tuple[None, Reading]]:
    return [(None, Reading(value, confidence)) for value in values]


def test_nothing_read_is_calm_and_says_so() -> None:
    assert temperature([]).level is Level.CALM
    assert temperature([]).sentence == "Nothing has been read yet."


@pytest.mark.parametrize(
    ("values", "level", "trend"),
    [
        ((60,), Level.ANGRY, Trend.STEADY),
        ((80, 20), Level.IRRITATED, Trend.EASING),  # one calm word is believed for nine tenths: 26
        ((80, 20, 10), Level.CALM, Trend.EASING),
        ((10, 60), Level.ANGRY, Trend.RISING),
        ((60, 62, 58), Level.ANGRY, Trend.STEADY),
    ],
)
def test_heat_rises_at_once_and_falls_with_care(values: tuple[int, ...], level: Level, trend: Trend) -> None:
    now = temperature(heats(*values))
    assert (now.level, now.trend) == (level, trend)


def test_an_unsure_calm_cools_less_and_is_said_to_be_probable() -> None:
    unsure = temperature(heats(80, 20, confidence=0.2))
    assert unsure.heat > temperature(heats(80, 20)).heat
    assert unsure.words.startswith("Probably")


def test_the_sentence_tells_the_levels_in_order_without_numbers_of_heat() -> None:
    assert temperature(heats(80, 60, 60)).sentence == "3 messages: furious then angry; now angry, easing."


@given(st.lists(st.integers(0, 100), max_size=12), st.floats(0, 1))
def test_heat_stays_on_the_scale_and_no_hotter_than_the_hottest(values: list[int], confidence: float) -> None:
    now = temperature(heats(*values, confidence=confidence))
    assert 0 <= now.heat <= max(values, default=0)
    assert len(now.line) == len(values)
