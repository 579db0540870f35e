import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.language.folding import fold
from assuage.reading.tokens import tokens

SPELT_OUT = [
    ("I'm fed up", "i am fed up"),
    ("im fed up", "i am fed up"),
    ("u dont care", "you do not care"),
    ("you're late", "you are late"),
    ("it's the firm's fault", "it is the firm 's fault"),
    ("won't, can't", "will not , can not"),
    ("call-back", "call back"),
    ("two \u2014 three", "two - three"),
]


@pytest.mark.parametrize(("text", "words"), SPELT_OUT)
def test_short_forms_are_written_out(text: str, words: str) -> None:
    assert " ".join(tokens(fold(text).text).words) == words


def test_sentences_are_numbered_and_prices_are_not_split() -> None:
    row = tokens("it cost 3.50. why?")
    assert [row.sentence[row.words.index(word)] for word in ("it", "50", "why")] == [0, 0, 1]


@given(st.text(max_size=200))
def test_every_token_lies_in_the_text(text: str) -> None:
    folded = fold(text).text
    row = tokens(folded)
    assert all(0 <= start < end <= len(folded) for start, end in zip(row.starts, row.ends, strict=True))
    assert len(row.words) == len(row.starts) == len(row.ends) == len(row.sentence)
