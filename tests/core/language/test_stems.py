"""Words of one family meet in one stem."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.language.stems import stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("leaking", "leaks"),
        ("kettle's", "kettles"),
        ("delivery", "delivered"),
        ("cancelled", "cancel"),
        ("stopped", "stop"),
        ("twice", "2"),
        ("three", "3x"),
        ("broken", "break"),
        ("Charged", "charges"),
    ],
)
def test_kindred_words_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("ring", "rug"), ("sofa", "soda"), ("12", "21")])
def test_strangers_do_not(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@given(st.text(max_size=30))
def test_any_word_has_a_stem(word: str) -> None:
    assert stem(word) == stem(word)
