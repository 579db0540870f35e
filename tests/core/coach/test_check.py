"""A check that could not be trusted cannot be made."""

from typing import Any

import pytest

from assuage.catalogue.source import Source
from assuage.coach.check import Check, CheckError, Example, Spot, customer, says
from assuage.coach.draft import Draft
from assuage.language.span import Span

HOUSE = Source(work="Assuage", where="docs/explanation/tone.md", supports="house opinion")


def a_check(**changes: Any) -> Check:
    parts: dict[str, Any] = {
        "severity": "hint",
        "why": "Because.",
        "source": HOUSE,
        "look": says("blue moon"),
        "say": "Say.",
        "reword": "Reword.",
        "bad": ("blue moon",) * 4,
        "good": ("red moon",) * 4,
    }
    return Check(**{**parts, **changes})


@pytest.mark.parametrize(
    "lack",
    [{"bad": ("blue moon",) * 3}, {"good": ("red moon",) * 3}, {"why": " "}, {"say": ""}, {"reword": ""}],
)
def test_a_check_without_examples_or_words_cannot_be_made(lack: dict[str, Any]) -> None:
    with pytest.raises(CheckError):
        a_check(**lack)


def test_a_check_without_a_source_cannot_be_made() -> None:
    with pytest.raises(TypeError):
        Check(severity="hint", why="w", look=says("x"), say="s", reword="r", bad=("x",) * 4, good=("y",) * 4)  # type: ignore[call-arg]


def test_an_unknown_severity_cannot_be_given() -> None:
    with pytest.raises(ValueError, match="loud"):
        a_check(severity="loud")


def test_spots_come_in_order_and_do_not_overlap() -> None:
    look = lambda draft: [Span(3, 6), Spot(Span(0, 4)), Span(0, 2), Span(8, 8), Span(8, 8)]  # noqa: E731
    assert [spot.span for spot in a_check(look=look).spots(Draft("0123456789"))] == [Span(0, 4), Span(8, 8)]


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Once in a blue moon.", True),
        ("BLUE   Moon", True),
        ('He wrote "blue moon" twice.', False),
        ("There is no blue moon.", False),  # "no" alone is not heard as a denial of what follows
        ("It is not a blue moon.", False),
        ("Our driver told you blue moon.", False),
        ("Would you like a blue moon?", False),
        ("A blue moon cake.", False),
    ],
)
def test_says_hears_the_agents_own_words_only(text: str, is_found: bool) -> None:
    look = says("blue moon", but_not=("blue moon cake", "no blue moon"))
    assert bool(list(look(Draft(text)))) is is_found


def test_an_example_brings_its_conversation() -> None:
    draft = Example("Hello.", to="My kettle leaks", after=(customer("hi"),)).draft
    assert [turn.text for turn in draft.turns] == ["hi", "My kettle leaks"]
