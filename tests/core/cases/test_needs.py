"""What they need, and what was said to it."""

from datetime import UTC, datetime

from assuage.cases.needs import Told, given, needs, questions_in
from assuage.conversation.message import Message, Speaker
from assuage.language.particulars import Kind
from assuage.reading.reading import Ask, Reading

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


def theirs(text: str, *asks: Ask) -> tuple[Message, Reading]:
    return Message(Speaker.CUSTOMER, text), Reading(40, 0.9, asks=asks)


def ours(text: str) -> tuple[Message, None]:
    return Message(Speaker.AGENT, text, NOON), None


def test_a_want_is_not_told_then_in_draft_then_told() -> None:
    asked = [theirs("I want my money back", Ask.REFUND)]
    assert [one.state for one in needs(asked)] == [Told.NOT_YET]
    assert [one.state for one in needs(asked, "I've refunded it.")] == [Told.IN_DRAFT]
    [told] = needs([*asked, ours("I've refunded the whole sum.")])
    assert (told.state, told.told_at) == (Told.TOLD, NOON)


def test_a_want_asked_again_is_open_again() -> None:
    [again] = needs([theirs("refund me", Ask.REFUND), ours("The refund is coming."), theirs("refund me!", Ask.REFUND)])
    assert (again.state, again.times) == (Told.NOT_YET, 2)


def test_questions_that_can_be_answered_are_needs_and_rhetoric_is_not() -> None:
    assert questions_in("Are you kidding me? When does the van come?") == ("When does the van come?",)
    [need] = needs([theirs("When does the van come?")])
    assert need.state is Told.NOT_YET
    assert needs([theirs("When does the van come?"), ours("It comes on Friday.")])[0].state is Told.TOLD


def test_what_was_given_is_counted_so_that_nobody_asks_again() -> None:
    messages = [theirs("Order 4471 is late")[0], theirs("I said: order 4471!")[0], ours("Order 9999")[0]]
    [order] = given(messages)
    assert (order.kind, order.words, order.times) == (Kind.ORDER_NUMBER, "4471", 2)


def test_nobody_says_nothing() -> None:
    assert needs([]) == ()
    assert given([]) == ()


def test_a_question_without_telling_words_counts_as_spoken_to_by_the_next_reply() -> None:
    assert questions_in("So what, you're number five?") == ()
    assert needs([theirs("What now?"), ours("The van leaves tonight.")])[0].state is Told.TOLD
