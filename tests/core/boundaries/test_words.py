"""Words for a rung name the act, what follows and the way on."""

from datetime import date

import pytest

from assuage.boundaries.ladder import Rung
from assuage.boundaries.words import WayOn, words_for

WAY = WayOn("your refund", "cases@firm.example", date(2026, 9, 1))


def test_a_warning_has_behaviour_consequence_and_way_on() -> None:
    said = words_for(Rung.WARN, "call my colleague names", WAY)
    assert "call my colleague names" in said
    assert "end this contact" in said
    assert "carry on with your refund" in said


def test_an_ending_names_another_way_in_and_the_day_it_is_looked_at() -> None:
    said = words_for(Rung.END, "threaten my colleague", WAY)
    assert "cases@firm.example" in said
    assert "1 September 2026" in said
    with pytest.raises(ValueError, match="another way in"):
        words_for(Rung.END, "threaten my colleague", WayOn())


def test_a_rung_without_the_behaviour_cannot_be_written() -> None:
    with pytest.raises(ValueError, match="names what was done"):
        words_for(Rung.WARN, " ", WAY)
