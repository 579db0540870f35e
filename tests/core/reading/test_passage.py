import pytest

from assuage.reading.passage import Passage


def first(passage: Passage, word: str) -> int:
    return passage.words.index(word)


@pytest.mark.parametrize("text", ["I am not angry", "never been angry", "no one is angry", "without being angry"])
def test_a_denial_reaches_over_the_clause(text: str) -> None:
    passage = Passage(text)
    assert passage.is_negated(first(passage, "angry"))


@pytest.mark.parametrize(
    "text", ["not only late, angry", "I did not call but I am angry", "not just angry", "Oh no, angry"]
)
def test_other_clauses_and_other_turns_deny_nothing(text: str) -> None:
    passage = Passage(text)
    assert not passage.is_negated(first(passage, "angry"))


def test_quoted_words_are_known_and_the_rest_is_not() -> None:
    passage = Passage('He wrote "you idiot" and you laughed')
    assert passage.is_quoted(first(passage, "idiot"))
    assert not passage.is_quoted(first(passage, "laughed"))


def test_told_words_belong_to_who_told_them() -> None:
    told = Passage("your driver called me an idiot")
    assert told.is_told(first(told, "idiot"))
    own = Passage("I called you an idiot")
    assert not own.is_told(first(own, "idiot"))


@pytest.mark.parametrize(
    ("text", "subject"),
    [("I am furious", "self"), ("my boss is furious", "other"), ("you sound furious", "you"), ("furious", "")],
)
def test_the_subject_is_the_nearest_before(text: str, subject: str) -> None:
    passage = Passage(text)
    assert passage.subject(first(passage, "furious")) == subject


def test_a_span_leads_back_through_disguise() -> None:
    passage = Passage("what a sh\u200b*t day")
    at = first(passage, "shit")
    assert passage.span(at, at + 1).of(passage.text) == "sh\u200b*t"
