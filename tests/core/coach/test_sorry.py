"""What a sorry is about decides what it is."""

import pytest

from assuage.coach.sorry import Kind, sorries
from assuage.language.phrases import plain


@pytest.mark.parametrize(
    ("text", "kind", "about"),
    [
        ("I'm sorry we lost your ring.", Kind.FAILURE, "we lost your ring"),
        ("Sorry to have kept you waiting.", Kind.FAILURE, "to have kept you waiting"),
        ("The box was wet, sorry.", Kind.FAILURE, ""),
        ("I can't say sorry enough.", Kind.FAILURE, ""),
        ("Sorry you took it badly.", Kind.REACTION, "you took it badly"),
        ("I'm sorry you found the gate locked.", Kind.FAILURE, "you found the gate locked"),
        ("We apologise if we were late.", Kind.CONDITION, "if we were late"),
        ("If that upset you, I'm sorry.", Kind.CONDITION, ""),
        ("I'm so sorry about your mother.", Kind.CONDOLENCE, "about your mother"),
        ("I'm sorry about your mother's coat.", Kind.FAILURE, "about your mother's coat"),
        ("Sorry to hear that it leaks.", Kind.SYMPATHY, "to hear that it leaks"),
        ("Sorry, which street was it?", Kind.HEARING, "which street was it"),
        ("Sorry, we can't do that.", Kind.SOFTENER, ""),
    ],
)
def test_a_sorry_is_told_by_what_follows_it(text: str, kind: Kind, about: str) -> None:
    (found,) = sorries(plain(text))
    assert found.kind is kind
    assert about in found.about.of(text.lower())


@pytest.mark.parametrize(
    "text",
    [
        "No need to be sorry.",
        "You'll regret nothing.",
        "Your apology is accepted.",
        "Better safe than sorry.",
        "I felt sorry.",
    ],
)
def test_words_about_sorry_are_no_sorry(text: str) -> None:
    assert sorries(plain(text)) == ()


def test_each_sorry_of_a_row_stands_for_itself() -> None:
    text = "Sorry for the noise, sorry for the dust, and sorry about the smell."
    assert [one.about.of(text) for one in sorries(plain(text))] == ["for the noise", "for the dust", "about the smell"]
