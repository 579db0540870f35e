from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from assuage.language.words import words


def test_apostrophes_hyphens_and_decimals_stay_inside_a_word() -> None:
    text = "Don't re-open it, 'Jo', for £1,200.50 or 3pm 😡"
    assert [span.of(text) for span in words(text)] == ["Don't", "re-open", "it", "Jo", "for", "1,200.50", "or", "3pm"]


@given(st.text(max_size=300))
def test_words_are_in_order_and_hold_no_white_space(text: str) -> None:
    spans = words(text)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert not any(sign.isspace() for span in spans for sign in span.of(text))
