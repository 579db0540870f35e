from datetime import UTC, datetime

import pytest

from assuage.cases.needs import Given, Need, Told
from assuage.cases.standing import standing
from assuage.cases.temperature import temperature
from assuage.handover.brief import Brief, BriefError, brief
from assuage.language.particulars import Kind
from assuage.reading.reading import Reading
from assuage.record.facts import BoundaryWarned, Entry, Fact, PromiseMade, Received, Replied

NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)


def entries(*facts: Fact) -> list[Entry]:
    return [Entry("1", number, NOON, "desk", fact, "0" * 64, "0" * 64) for number, fact in enumerate(facts, 1)]


STATE = standing(
    entries(
        Received("m1", "chat", "0" * 64),
        Replied("r1", "chat", "0" * 64, NOON, answers="m1"),
        PromiseMade("p1", "r1", 0, 5, "agent", NOON),
        BoundaryWarned("m1", 0, 3, "r1"),
    )
)


def told(**changes: object) -> Brief:
    return brief(
        STATE,
        temperature([(NOON, Reading(heat=60, confidence=0.8))]),
        needs=(Need("Their money back"), Need("A call back", state=Told.TOLD)),
        given=(Given(Kind.ORDER_NUMBER, "20931", 2),),
        promise_words={"p1": "I'll ring at noon"},
        receiver=str(changes.get("receiver", "Night desk")),
        accept_by=NOON,
    )


def test_the_brief_says_what_waits_what_was_promised_and_what_not_to_ask() -> None:
    lines = told()
    assert lines.needs == "Their money back."
    assert "I'll ring at noon, by Thursday 12 March 12:00" in lines.promised
    assert "20931" in lines.do_not_ask
    assert "Warned once" in lines.how_said
    assert "Night desk" in lines.customer_told


def test_a_handover_to_nobody_is_refused() -> None:
    with pytest.raises(BriefError, match="Name a person or a team"):
        told(receiver=" ")


def test_a_new_case_has_a_brief_without_an_empty_line() -> None:
    lines = brief(standing([]), temperature([]), needs=(), given=(), promise_words={}, receiver="Leon", accept_by=NOON)
    assert lines.tried == "Nothing yet: nobody has replied."


def test_an_empty_line_is_named() -> None:
    with pytest.raises(BriefError, match="tried"):
        Brief("a", "b", "", "d", "e", "f")
