"""Patterns find what the plain expression finds, and only skip where no match could be."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.language.expressions import Need, needs
from assuage.language.patterns import Patterns
from assuage.language.phrases import plain

SOURCES = (
    r"\byou never (?:even |once )?(?:read|checked|paid)\b",
    r"\b(?:an?|the) (?:mistakes?|mix-?ups?|discrepanc(?:y|ies)) (?:was|were) made\b",
    r"\bcan(?:'t|not) (?:be )?(?:done|moved)\b",
    r"(?:'s|\bis) (?:simply )?not possible\b",
    r"\b(?:over(?:ly)?[- ]?|too |so )sensitive\b",
    r"(?:^|[.!?]\s+)whatever(?=[.!])",
    r"\bmisunderst\w+",
    r"\b(?:please|kindly) (?:re-?submit|re-?send)\b",
    r"\bwe(?:'re| are) (?:at fault|to blame)\b",
)
WORDS = (
    "you never even once read checked paid a an the mistake mistakes mix-up mixups discrepancy discrepancies was were made "
    "can't cannot be done moved it's is simply not possible oversensitive overly sensitive too so whatever whatever. "
    "misunderstood please kindly resubmit re-submit resend we're we are at fault to blame . ! ,"
).split()


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join), st.sampled_from(SOURCES))
def test_a_part_is_skipped_only_where_it_could_not_match(text: str, source: str) -> None:
    ready = plain(text)
    expected = [found.span() for found in re.finditer(source, ready.text) if found[0]]
    assert [found.span() for found in Patterns(source).find(ready)] == expected


@pytest.mark.parametrize(
    ("source", "most_telling"),
    [
        (r"\byou(?:'re| are) (?:wrong|mistaken)\b", Need(words=frozenset(("wrong", "mistaken")))),
        (r"\bmistakes? (?:was|were) made\b", Need(words=frozenset(("mistake", "mistakes")))),
        (r"\bmisunderst\w+", Need(runs=frozenset(("misunderst",)))),  # part of a word, so no whole one is sure
        (r"\bcan(?:'t|not)\b", Need(runs=frozenset(("can",)))),
        (r"(?:maybe )?\w+", None),
    ],
)
def test_what_a_text_must_hold_is_read_off_the_expression(source: str, most_telling: Need | None) -> None:
    found = needs(source, is_open_before=True, is_open_after=True)
    assert (found[0] if found else None) == most_telling


def test_of_two_matches_that_begin_together_the_longer_counts() -> None:
    found = Patterns(r"\bnot our\b", r"\bnot our fault\b").find(plain("It is not our fault."))
    assert [match[0] for match in found] == ["not our fault"]


def test_matches_stay_between_the_ends_that_are_given() -> None:
    patterns = Patterns(r"\bno\b")
    assert [match.start() for match in patterns.find(plain("no, no, no"), 1, 6)] == [4]
