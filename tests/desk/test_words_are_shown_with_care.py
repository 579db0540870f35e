"""What customers write is shown in pieces: not a character is lost, and some words wait to be asked for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.language.span import Span
from assuage.reading.read import read
from assuage_desk.cases.heat_line import Heard, heat_line
from assuage_desk.cases.marking import Mark, paragraphs
from assuage_desk.cases.masking import masks, spoken

COVERED = [
    # text, setting, what is covered
    ("What the hell am I paying for?", "insults", ["hell"]),
    ("What the hell am I paying for?", "slurs", []),
    ("This wait was hell for my mother.", "insults", []),  # a hard time, not swearing
    ("What the f*ck is this sh1t?", "insults", ["f*ck", "sh1t"]),
    ("You bloody tiger, Scunthorpe and the assassin", "insults", ["bloody"]),
    ('Your man called me "a stupid bitch" in the queue.', "insults", []),  # it was said to them
    ("The bastards at the depot lost it.", "nothing", []),
    ("Send it back, please.", "insults", []),
]


@pytest.mark.parametrize(("text", "setting", "covered"), COVERED)
def test_words_are_covered_as_the_person_set_it(text: str, setting: str, covered: list[str]) -> None:
    assert [mark.span.of(text) for mark in sorted(masks(text, None, setting), key=lambda m: m.span)] == covered


def test_an_insult_to_a_person_is_covered_by_what_was_read() -> None:
    text = "You are an absolute idiot and you know it."
    kinds = {mark.mask for mark in masks(text, read(text), "insults")}
    assert "insult to you" in kinds


def test_what_is_read_aloud_says_the_kind_of_a_covered_word() -> None:
    text = "What the hell is this?"
    assert spoken(text, masks(text, None, "insults")) == "What the (swearing) is this?"


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(st.text(alphabet=st.sampled_from("ab \n😡"), max_size=60))
    places = st.integers(0, len(text) + 3)
    spans = draw(st.lists(st.tuples(places, places), max_size=8))
    return text, [
        Mark(Span(min(a, b), max(a, b)), mask="swearing" if n % 2 else "", signal="shouts")
        for n, (a, b) in enumerate(spans)
    ]


@given(marked_texts())
def test_no_character_is_lost_or_doubled(marked: tuple[str, list[Mark]]) -> None:
    text, marks = marked
    shown = "".join(piece.text for pieces in paragraphs(text, marks) for piece in pieces)
    assert shown.replace("\n", "").replace(" ", "") == text.replace("\n", "").replace(" ", "")


@given(marked_texts())
def test_a_covered_character_never_stands_in_the_open(marked: tuple[str, list[Mark]]) -> None:
    text, marks = marked
    covered = {
        place
        for mark in marks
        if mark.mask and mark.span.end <= len(text)
        for place in range(mark.span.start, mark.span.end)
        if not text[place].isspace()
    }
    hidden = sum(
        not character.isspace()
        for pieces in paragraphs(text, marks)
        for piece in pieces
        if piece.mask
        for character in piece.text
    )
    assert hidden == len(covered)


NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@given(st.lists(st.integers(0, 100), min_size=1, max_size=60))
def test_the_heat_line_stays_in_its_drawing(heats: list[int]) -> None:
    line = heat_line([Heard(NOON + timedelta(minutes=n), heat) for n, heat in enumerate(heats)])
    assert line is not None
    for dot in (*line.dots, line.now):
        assert 60 <= dot.x <= 300
        assert 10 <= dot.y <= 84
    assert len(line.rows) == len(heats)


def test_hotter_is_higher() -> None:
    line = heat_line([Heard(NOON, 10), Heard(NOON + timedelta(minutes=1), 90)])
    assert line is not None
    assert line.now.y < line.dots[0].y


def test_the_heat_line_is_said_in_words() -> None:
    heard = [Heard(NOON, 30), Heard(NOON + timedelta(hours=1), 90), Heard(NOON + timedelta(hours=2), 55)]
    line = heat_line(heard, missed=[NOON + timedelta(minutes=30)])
    assert line is not None
    assert line.label.startswith("Heat over 3 messages: irritated at first")
    assert "highest furious" in line.label
    assert "angry now" in line.label
    assert line.label.endswith("1 promise missed on the way.")


def test_no_words_have_no_line() -> None:
    assert heat_line([]) is None
