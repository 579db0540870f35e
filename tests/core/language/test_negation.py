"""Words that are denied, asked or told of are not said."""

import pytest

from assuage.language.negation import is_asked, is_negated, is_reported
from assuage.language.span import Span


def at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("text", "words", "is_denied"),
    [
        ("I won't ask you to calm down.", "calm down", True),
        ("I would never tell you to calm down.", "calm down", True),
        ("Nobody here says it's only a delay.", "only a delay", True),
        ("I'm writing rather than asking you to calm down.", "calm down", True),
        ("Please calm down.", "calm down", False),
        ("I can't help. Calm down.", "Calm down", False),
        ("It did not come, but calm down.", "calm down", False),
        ("Why don't you calm down?", "calm down", False),
        ("Not only did you shout, calm down.", "calm down", False),
        ("A week without water is our fault.", "our fault", False),
    ],
)
def test_a_denial_reaches_to_the_end_of_its_clause(text: str, words: str, is_denied: bool) -> None:
    assert is_negated(text, at(text, words)) is is_denied


@pytest.mark.parametrize(
    ("text", "words", "is_told"),
    [
        ("Our agent should not have told you to calm down.", "calm down", True),
        ("You were told it was your fault.", "your fault", True),
        ("It was your fault.", "your fault", False),
    ],
)
def test_what_somebody_said_is_told_of(text: str, words: str, is_told: bool) -> None:
    assert is_reported(text, at(text, words)) is is_told


def test_a_question_about_a_wish_asks() -> None:
    assert is_asked("Would you like us to send it back?", at("Would you like us to send it back?", "send it back"))
    assert not is_asked("Why did you send it back?", at("Why did you send it back?", "send it back"))
