"""What is read off an expression holds for every text that it matches."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.coach.coach import all_checks
from assuage.language.expressions import needs, openings, rarest_gram
from assuage.language.patterns import Patterns
from assuage.language.phrases import plain

SOURCES = (
    r"\b(?:calm|cool) down\b",
    r"\bapologi[sz]e(?:d|s)?\b",
    r"\bmistakes? (?:was|were) made",
    r"\b(?:un|mis)?inform\w+",
    r"(?:^|[.!?]\s+)so you say\b|\bif you say so\b",
)
TEXTS = [
    text if isinstance(text, str) else text.reply
    for check in all_checks().values()
    for text in (*check.bad, *check.good)
]


def test_the_most_telling_need_comes_first() -> None:
    first, *_ = needs(r"\bit was the courier\b")
    assert first.words == {"courier"}


def test_the_beginning_of_a_word_is_a_run() -> None:
    assert needs(r"\bfrustrat\w+\b")[0].runs == {"frustrat"}


def test_openings_are_the_first_letters() -> None:
    assert openings(r"\b(?:calm|cool) down") == {"ca", "co"}
    assert openings(r"\b(?:so )?sorry") == {"so"}


@pytest.mark.parametrize("source", [r"down\b", r"\b\w+ down", r"(?:^|\n)no"])
def test_an_unsure_beginning_has_no_openings(source: str) -> None:
    assert openings(source) == frozenset()


def test_the_rarest_letters_stand_for_a_run() -> None:
    assert rarest_gram("the quick") == "qui"


@pytest.mark.parametrize("source", SOURCES)
def test_patterns_find_what_the_expression_finds(source: str) -> None:
    for text in TEXTS:
        ready = plain(text)
        whole = [found.span() for found in re.finditer(source, ready.text) if found[0]]
        assert [found.span() for found in Patterns(source).find(ready)] == whole


@given(st.text(alphabet="calmo dwnist'. \n", max_size=60))
def test_a_look_ahead_misses_no_match(text: str) -> None:
    for source in SOURCES:
        ready = plain(text)
        assert Patterns(source).is_in(ready) == (re.search(source, ready.text) is not None)
