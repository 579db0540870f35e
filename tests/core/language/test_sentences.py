from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.language.sentences import sentences

CASES = [
    ("", []),
    ("  \n ", []),
    ("It broke. Again.", ["It broke.", "Again."]),
    ("Why?! Tell me!!", ["Why?!", "Tell me!!"]),
    ("I paid 3.50 at 3 p.m. on Mr. Ode's till.", ["I paid 3.50 at 3 p.m. on Mr. Ode's till."]),
    ("We met at 3 p.m. Nobody came.", ["We met at 3 p.m.", "Nobody came."]),
    ("See www.shop.example for more", ["See www.shop.example for more"]),
    ("well... maybe not", ["well... maybe not"]),
    ("Well... Maybe not", ["Well...", "Maybe not"]),
    ("one\ntwo\r\n\r\nthree", ["one", "two", "three"]),
    ('He said "no." Then he left.', ['He said "no."', "Then he left."]),
    ("Order no. 12 is late. No. It is lost.", ["Order no. 12 is late.", "No.", "It is lost."]),
    ("J. Okafor wrote. So did I. Twice.", ["J. Okafor wrote.", "So did I.", "Twice."]),
    ("Great!Now what?Hm", ["Great!", "Now what?", "Hm"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sentences_end_where_a_reader_takes_breath(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in sentences(text)] == expected


@given(st.text(max_size=300))
def test_sentences_cover_everything_but_white_space(text: str) -> None:
    spans = sentences(text)
    covered = {place for span in spans for place in range(span.start, span.end)}
    assert all(place in covered or sign.isspace() for place, sign in enumerate(text))
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() for span in spans)
