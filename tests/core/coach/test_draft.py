"""What a draft knows about itself and the conversation it answers."""

import pytest

from assuage.coach.check import agent, customer
from assuage.coach.draft import Draft
from assuage.conversation.message import Message, Speaker
from assuage.language.span import Span
from assuage.reading.reading import Level, Reading


def test_the_latest_words_are_all_since_an_agent_wrote() -> None:
    turns = (customer("Hello"), agent("Hi"), customer("It leaks"), customer("Again!"))
    assert [message.text for message in Draft("", turns).latest] == ["It leaks", "Again!"]


def test_when_the_agent_wrote_last_the_words_before_are_the_latest() -> None:
    turns = (customer("It leaks"), agent("One moment"))
    assert [message.text for message in Draft("", turns).latest] == ["It leaks"]


def test_without_a_customer_nothing_is_read() -> None:
    draft = Draft("Hello.")
    assert draft.reading is None
    assert draft.level is None
    assert not draft.is_hot
    assert not draft.is_first_reply


def test_a_reading_that_is_given_is_not_made_again() -> None:
    heard = Reading(heat=80, confidence=1.0)
    assert Draft("", (customer("all fine"),), heard=heard).level is Level.FURIOUS


@pytest.mark.parametrize(
    ("turn", "is_first"),
    [
        (Message(Speaker.SYSTEM, "Ticket 4 was created"), True),
        (agent("This is an automatic reply, please do not reply to this email."), True),
        (agent("I'm looking at your kettle now."), False),
    ],
)
def test_only_a_person_makes_a_reply_no_longer_the_first(turn: Message, is_first: bool) -> None:
    assert Draft("", (customer("It leaks"), turn)).is_first_reply is is_first


def test_places_are_found_in_their_sentences() -> None:
    draft = Draft("One. Two. Three.")
    assert draft.sentence_at(6).of(draft.text) == "Two."
    assert draft.around(6).of(draft.text) == "One. Two. Three."
    assert draft.around(6, before=0).of(draft.text) == "Two. Three."


def test_what_is_missing_at_the_start_goes_after_the_first_sentence_that_is_no_greeting() -> None:
    draft = Draft("Dear Ms Ito,\nThank you for writing. It leaves today.")
    place = draft.end_of_first_sentence
    assert place.is_empty
    assert draft.text[: place.end].endswith("Thank you for writing.")


def test_quoted_words_are_known_as_quoted() -> None:
    draft = Draft('You wrote "it leaks". It does.')
    assert draft.is_quoted(Span(11, 13))
    assert not draft.is_quoted(Span(22, 24))


def test_what_the_draft_says_back_is_found() -> None:
    draft = Draft("Both kettles leaked. Sorry.", (customer("Second kettle that leaks!"),))
    assert [span.of(draft.text) for span in draft.told_back] == ["Both", "kettles", "leaked"]
    assert draft.tells_back(draft.sentences[0])
    assert not draft.tells_back(draft.sentences[1])


def test_shared_work_is_done_once() -> None:
    done: list[Draft] = []
    draft = Draft("Hello.")
    draft.once(done.append)
    draft.once(done.append)
    assert len(done) == 1


def test_an_empty_draft_has_answers_too() -> None:
    draft = Draft("")
    assert draft.sentence_at(0) == draft.end == draft.end_of_first_sentence == Span(0, 0)
