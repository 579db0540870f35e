"""Danger is what the reading says it is; a warning is told from service."""

import pytest

from assuage.coach.draft import Draft
from assuage.coach.warnings import is_warning
from assuage.conversation.message import Message, Speaker
from assuage.language.phrases import plain
from assuage.reading.read import read


@pytest.mark.parametrize(
    "words",
    [
        "I don't want to be here any more",
        "there's smoke coming from the fuse box",
        "she can't breathe",
        "I smell gas, a gas leak",
    ],
)
def test_danger_is_heard(words: str) -> None:
    assert Draft("Your bill is 20.", (Message(Speaker.CUSTOMER, words),)).is_safety_path


@pytest.mark.parametrize(
    "words", ["this queue is killing me", "two years ago I couldn't go on, I'm fine now", "fire sale?"]
)
def test_idiom_and_past_trouble_are_no_danger(words: str) -> None:
    assert not Draft("Your bill is 20.", (Message(Speaker.CUSTOMER, words),)).is_safety_path


def test_a_reading_that_is_given_decides() -> None:
    told = (Message(Speaker.CUSTOMER, "there's smoke coming from the fuse box"),)
    assert not Draft("Your bill is 20.", told, heard=read("Where is my bill?")).is_safety_path


def test_a_warning_is_told_from_service() -> None:
    assert is_warning(plain("Please don't call me names, or I'll end this chat."))
    assert not is_warning(plain("Please don't plug it in; the engineer calls at nine."))
