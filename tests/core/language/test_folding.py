import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.language.folding import fold

UNDONE = [
    ("F*CK this", "fuck this"),
    ("f**king useless", "fucking useless"),
    ("sh1t, a55hole, W4NK3R", "shit, asshole, wanker"),
    ("fu_ck off", "fuck off"),
    ("f u c k this", "fuck this"),
    ("s.h.i.t", "shit"),
    ("what the f***", "what the fuck"),
    ("pr!ck!!!", "prick!!!"),
    ("fu\u200bck", "fuck"),
    ("fu\u0441k", "fuck"),  # a Cyrillic es
    ("\uff46\uff52\uff45\uff45", "free"),  # full width
    ("f\u0336u\u0336c\u0336k\u0336", "fuck"),  # struck through
    ("STIIILLL waiting soooo long", "still waiting so long"),
    ("I don\u2019t", "i don't"),
    ("caf\u00e9", "cafe"),
]

LEFT_ALONE = [
    "tw-88120 on 5g",
    "co-op, e.g. a re-do",
    "the a55 is closed, as5 is out of stock",
    "5* hotel",
    "**really** good",
    "scunthorpe",
    "4days, 12lbs, 3pm, b2b, mp3",
    "user_name at www.shop.example",
    "a b c d",
    "привет, как дела",
]


@pytest.mark.parametrize(("written", "plain"), UNDONE)
def test_a_disguise_comes_off(written: str, plain: str) -> None:
    assert fold(written).text == plain


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_plain_words_and_codes_stay(text: str) -> None:
    assert fold(text).text == text


def test_a_place_in_the_folded_text_leads_back_to_the_very_characters() -> None:
    written = "Oh, sh\u200b1t!! It is stiiilll bro\u00adken"
    folded = fold(written)
    at = folded.text.index("still")
    assert folded.original(at, at + 5).of(written) == "stiiilll"
    at = folded.text.index("shit")
    assert folded.original(at, at + 4).of(written) == "sh\u200b1t"
    at = folded.text.index("broken")
    assert folded.original(at, at + 6).of(written) == "bro\u00adken"
    assert [span.of(written) for span in folded.stretched] == ["stiiilll"]


def test_a_place_outside_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        fold("abc").original(2, 9)


@given(st.text(max_size=300), st.data())
def test_every_folded_stretch_points_into_the_source(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    span = folded.original(start, end)
    assert span.end <= len(text)
    for undone in (*folded.stretched, *folded.disguised):
        assert undone.end <= len(text)


@given(st.text(alphabet=st.characters(codec="ascii", categories=("Lu", "Ll", "Zs")), max_size=200))
def test_plain_words_keep_their_places(text: str) -> None:
    folded = fold(text)
    if not folded.stretched and not folded.disguised:
        assert folded.text == text.lower()
        assert folded.original(0, len(text)).of(text) == text


@pytest.mark.parametrize("text", ["a" * 200_000, "ab" * 100_000, "f*" * 100_000, "a " * 100_000, "\u0430b" * 100_000])
def test_long_monotony_is_folded_in_linear_time(text: str) -> None:
    began = time.perf_counter()
    fold(text)
    assert time.perf_counter() - began < 5
