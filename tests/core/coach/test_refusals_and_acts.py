"""A no, and what can be had in its place."""

import pytest

from assuage.coach.acts import deeds, offers, questions
from assuage.coach.draft import Draft
from assuage.coach.refusals import refusals


@pytest.mark.parametrize(
    "text",
    [
        "We can't move it.",
        "That isn't possible.",
        "We don't ship there.",
        "The offer has expired.",
        "Unfortunately no.",
    ],
)
def test_a_no_is_heard(text: str) -> None:
    assert refusals(Draft(text))


@pytest.mark.parametrize(
    "text",
    ["I can't wait to see it.", "You won't be charged.", "I can't thank you enough.", 'You wrote "we can\'t move it".'],
)
def test_a_good_no_is_none(text: str) -> None:
    assert refusals(Draft(text)) == ()


@pytest.mark.parametrize(
    "text", ["I've refunded it.", "I'm ringing the depot.", "I'll send a new one.", "A new one leaves today."]
)
def test_a_deed_can_be_seen_to_happen(text: str) -> None:
    assert deeds(Draft(text))


@pytest.mark.parametrize("text", ["We'll look into it.", "We're doing our best.", "I've noted it.", "I understand."])
def test_effort_is_no_deed(text: str) -> None:
    assert deeds(Draft(text)) == ()


def test_an_offer_is_what_can_be_had() -> None:
    assert offers(Draft("I can swap it, or would you like the money?"))
    assert not offers(Draft("I'll ring as soon as I can."))


def test_a_question_counts_where_its_answer_moves_the_matter() -> None:
    assert questions(Draft("Which of the two houses is it?"))
    assert not questions(Draft("What's the problem?"))
