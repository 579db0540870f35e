"""Phrases find what they say, in any dress, and nothing beside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.language.phrase_pattern import PhraseError
from assuage.language.phrases import Phrases, plain

FOUND = [
    ("calm down", "Please CALM  DOWN now", "CALM  DOWN"),
    ("it is only", "It's only a day", "It's only"),
    ("it is only", "it’s only", "it’s only"),
    ("that is not true", "that isn't true", "that isn't true"),
    ("that is not true", "that's not true", "that's not true"),
    ("i cannot help", "I can't help", "I can't help"),
    ("i cannot help", "i can not help", "i can not help"),
    ("we will not pay", "we won't pay", "we won't pay"),
    ("let us see", "let's see", "let's see"),
    ("you do not say", "you dont say", "you dont say"),
    ("e-mail", "an email", "email"),
    ("(slow|late) again", "late again", "late again"),
    ("so [very] kind", "so kind", "so kind"),
    ("so [very] kind", "so very kind", "so very kind"),
    ("a _ day", "a rainy day", "a rainy day"),
    ("send ... back", "send the blue one back", "send the blue one back"),
    ("apolog*", "apologising", "apologising"),
    ("{we} think", "I think", "I think"),
    ("you (are feeling|feel)", "you're feeling", "you're feeling"),
    ("again ,", "Again, no", "Again,"),
    ("great (!|,)", "great!", "great!"),
    ("^ relax", "Now then: relax", "relax"),
]
NOT_FOUND = [
    ("calm down", "calmdown"),
    ("calm", "calmly"),
    ("i", "i'm"),
    ("send ... back", "send it. Go back"),
    ("send ... back", "send one two three four five six back"),
    ("^ relax", "we relax"),
    ("so [very] kind", "so kindly"),
]


@pytest.mark.parametrize(("phrase", "text", "words"), FOUND)
def test_a_phrase_is_found(phrase: str, text: str, words: str) -> None:
    assert [span.of(text) for span in Phrases([phrase]).find(text)] == [words]


@pytest.mark.parametrize(("phrase", "text"), NOT_FOUND)
def test_a_phrase_is_not_found(phrase: str, text: str) -> None:
    assert not Phrases([phrase]).is_in(text)


def test_the_longest_match_from_the_left_wins() -> None:
    text = "calm down now"
    assert [span.of(text) for span in Phrases(["calm", "calm down", "down now"]).find(text)] == ["calm down"]


@pytest.mark.parametrize("phrase", ["", "(open", "[open", "{nowhere} to", "a + b"])
def test_a_phrase_that_cannot_be_read_says_so(phrase: str) -> None:
    with pytest.raises(PhraseError):
        Phrases([phrase])


@given(st.text())
def test_plain_text_keeps_every_place(text: str) -> None:
    assert len(plain(text).text) == len(text)


@given(st.text())
def test_matches_lie_inside_any_text(text: str) -> None:
    for span in Phrases(["a _", "{we} ... it", "^ so", "i*"]).find(text):
        assert 0 <= span.start < span.end <= len(text)
