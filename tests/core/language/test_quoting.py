"""Quoted words are somebody else's; apostrophes quote nothing."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.language.quoting import quoted


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('He said "calm down" to you.', ['"calm down"']),
        ("He said “calm down” to you.", ["“calm down”"]),
        ("Er sagte „ruhig“ dazu.", ["„ruhig“"]),
        ("The note says 'back at ten' in red.", ["'back at ten'"]),
        ("> where is it\nIt left today.", ["> where is it"]),
        ("You wrote that it leaks, but the seal is new.", [" that it leaks"]),
        ("You told us nobody came. It is so.", [" nobody came"]),
    ],
)
def test_quoted_words_are_found(text: str, words: list[str]) -> None:
    assert [span.of(text) for span in quoted(text)] == words


@pytest.mark.parametrize(
    "text",
    [
        "It's the drivers' van and it isn't ours.",
        'A 5" pipe is 12 cm.',
        "We said Friday.",
        "",
        "The '90s lamp is here.",
    ],
)
def test_nothing_is_quoted(text: str) -> None:
    assert quoted(text) == ()


def test_a_mark_that_never_closes_quotes_nothing() -> None:
    assert quoted('He said "calm down to you.\n\nIt is over.') == ()


@given(st.text(alphabet=st.sampled_from("ab \"'“”‘’>\n.,"), max_size=80))
def test_quoted_stretches_are_in_order_and_apart(text: str) -> None:
    spans = quoted(text)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end < two.start for one, two in pairwise(spans))
