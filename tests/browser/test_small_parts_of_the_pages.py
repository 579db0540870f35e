"""The reckoning inside the scripts, each part asked by itself in a real browser."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page


def asked(page: Page, module: str, call: str) -> Any:
    """What *call* gives, with the module's functions in reach as ``m``."""
    return page.evaluate(f"async () => {{ const m = await import('/static/design/js/{module}.js'); return {call} }}")


@pytest.fixture
def page(someone: Callable[..., Page]) -> Page:
    opened = someone(None)
    opened.goto("/sign-in/")
    return opened


SPAN = "{ start: 4, end: 9, kind: 'error' }"


@pytest.mark.parametrize(
    ("was", "now", "left"),
    [
        ("one three five", "one three five six", [[4, 9]]),  # written after it
        ("one three five", "so one three five", [[7, 12]]),  # written before it
        ("one three five", "one thee five", [[4, 8]]),  # a letter out of it: it shrinks with the word
        ("one three five", "one five", []),  # it is gone
    ],
)
def test_a_mark_follows_its_words_until_the_coach_has_read_anew(
    page: Page, was: str, now: str, left: list[Any]
) -> None:
    found = asked(page, "marks", f"m.shifted([{SPAN}], {was!r}, {now!r}).map((s) => [s.start, s.end])")
    assert found == left


def test_places_count_characters_and_not_halves_of_them(page: Page) -> None:
    found = asked(page, "marks", "m.toUnits('😡 no', [{ start: 2, end: 4 }]).map((s) => [s.start, s.end])")
    assert found == [[3, 5]]


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("[1, 2, 3]", "[3, 1, 2]", "1 case moved"),
        ("[1, 2, 3, 4]", "[4, 3, 1, 2]", "2 cases moved"),
        ("[1, 2]", "[5, 1, 2]", "1 new case"),
        ("[1, 2, 3]", "[1, 3]", "1 case left this list"),
        ("[1, 2, 3]", "[6, 3, 1]", "1 new case, 1 case moved, 1 case left this list"),
        ("[1, 2]", "[1, 2]", ""),
    ],
)
def test_what_changed_in_a_list_is_said_in_words(page: Page, before: str, after: str, words: str) -> None:
    assert asked(page, "queue", f"m.sentence({before}, {after})") == words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (8, "8 min left"),
        (0, "due now"),
        (-12, "12 min late"),
        (96, "1 h 36 left"),
        (120, "2 h left"),
        (4320, "3 days left"),
    ],
)
def test_time_left_is_said_as_time(page: Page, minutes: int, words: str) -> None:
    assert asked(page, "clock", f"m.leftInWords({minutes})") == words
