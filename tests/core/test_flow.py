"""The journey of a message, without a desk."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from assuage.cases.pieces import Standing
from assuage.conversation.circumstances import Circumstances
from assuage.conversation.message import Conversation, Message, Speaker
from assuage.flow import journey

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


def said(*turns: tuple[str, str]) -> Conversation:
    messages = (Message(Speaker(who), text, NOON + timedelta(minutes=n)) for n, (who, text) in enumerate(turns))
    return Conversation("k", tuple(messages))


def test_nothing_said_is_listened_to() -> None:
    empty = journey(Conversation("k"))
    assert empty.state.standing is Standing.OPEN
    assert empty.guidance.step in ("listen", "check-back")
    assert empty.urgency is None


def test_promises_in_replies_stand_in_the_case_and_are_missed_when_their_hour_passes() -> None:
    talk = said(("customer", "my router is dead"), ("agent", "I'll ring you at 3 today."), ("customer", "well?"))
    before = journey(talk, Circumstances(now=NOON + timedelta(hours=1), tz="UTC"))
    assert [p.due_at for p in before.state.our_promises] == [NOON + timedelta(hours=3)]
    late = journey(talk, Circumstances(now=NOON + timedelta(hours=4), tz="UTC"))
    assert late.guidance.step == "own-it"
    assert late.urgency is not None
    assert "Promise missed" in late.urgency.reason


def test_without_an_hour_promises_have_words_and_no_due_time() -> None:
    talk = Conversation("k", (Message(Speaker.AGENT, "I'll ring you at 3 today."),))
    [one] = journey(talk).state.our_promises
    assert one.due_at is None


def test_a_settled_case_says_so() -> None:
    talk = said(("customer", "it leaks"), ("agent", "I've sent another."), ("customer", "thanks, all sorted"))
    assert journey(talk, Circumstances(is_settled=True)).state.standing is Standing.SETTLED


def test_a_draft_is_coached_in_its_conversation_and_its_promises_are_read() -> None:
    told = journey(
        said(("customer", "my kettle leaks")),
        Circumstances(now=NOON, tz="UTC"),
        draft="Please calm down. I'll ring at 5.",
    )
    assert "tells-to-calm-down" in [one.check for one in told.coaching.findings]
    assert told.commitments[0].due_at == NOON + timedelta(hours=5)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["customer", "agent", "system"]), st.text(max_size=80)), max_size=5))
def test_whatever_is_said_the_journey_ends_with_a_next_step(turns: list[tuple[str, str]]) -> None:
    told = journey(said(*turns), Circumstances(now=NOON, tz="UTC"))
    assert told.guidance.step
    assert len(told.readings) == len(turns)
