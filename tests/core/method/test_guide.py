"""Which step the guide names, and what it makes of what is known."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assuage.cases.standing import CaseState, standing
from assuage.conversation.circumstances import Circumstances, Fault
from assuage.conversation.message import Conversation, Message, Speaker
from assuage.house.policy import Hours, House, SafetyRules
from assuage.method.guide import Guidance, guide
from assuage.method.step import PLACES
from assuage.method.view import View
from assuage.reading.read import read
from assuage.record import facts as f

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


def talk(*turns: str) -> Conversation:
    """Turns of "they: …" and "we: …", ten minutes apart, named m1, m2, …"""
    parted = [turn.split(": ", 1) for turn in turns]
    return Conversation(
        "k",
        tuple(
            Message(
                Speaker.CUSTOMER if who == "they" else Speaker.AGENT,
                text,
                NOON + timedelta(minutes=10 * n),
                f"m{n + 1}",
            )
            for n, (who, text) in enumerate(parted)
        ),
    )


def guided(
    conversation: Conversation, state: CaseState | None = None, house: House | None = None, **known: object
) -> Guidance:
    messages = conversation.messages
    readings = [read(m.text, messages[:n]) if m.is_customers else None for n, m in enumerate(messages)]
    return guide(conversation, readings, state, Circumstances(**known), house)  # type: ignore[arg-type]


def test_swearing_at_a_situation_never_opens_the_boundary_path() -> None:
    for words in ("this fucking line is dead again", "what a shitshow, my order is lost", "BLOODY HELL my bag is gone"):
        assert guided(talk(f"they: {words}")).step != "boundary-path"


def test_a_missed_promise_of_the_case_is_owned_before_anything_else() -> None:
    conversation = talk(
        "they: My line is dead!", "we: I'll ring you by 13:00.", "they: I'm furious, nobody rang, my line is dead!"
    )
    made = f.PromiseMade("p", "m2", 0, len("I'll ring you by 13:00"), "agent", NOON + timedelta(hours=1))
    found = guided(conversation, standing([made]), now=NOON + timedelta(hours=2))
    assert found.step == "own-it"
    assert "I'll ring you by 13:00" in found.say[0]


def test_what_was_given_is_never_asked_for_and_said_to_be_left_out() -> None:
    found = guided(talk("they: Order 4471 is late again. Order 4471!!! I am so angry."))
    assert any("4471" in words for words in found.avoid)
    assert not any("order number" in words.lower() for words in found.say)


def test_no_fault_no_ownership() -> None:
    conversation = talk(
        "they: You cancelled my booking and I'm furious",
        "we: We cancelled your booking? Of course you're furious.",
        "they: Yes!!",
    )
    assert guided(conversation, fault=Fault.NO).step not in ("apologise", "own-it")


def test_a_danger_stood_down_leads_back_to_the_matter() -> None:
    conversation = talk("they: I don't want to live any more, the bill is 640")
    raised = [f.Received("m1", "chat", "d"), f.SafetyRaised("m1", "self-harm")]
    assert guided(conversation, standing(raised)).step == "safety-path"
    down = [*raised, f.ReadingCorrected("m1", "safety", "self-harm", "")]
    assert guided(conversation, standing(down)).step != "safety-path"


def test_on_the_safety_path_the_numbers_are_the_houses_and_no_sum_is_named() -> None:
    house = House(safety=SafetyRules(emergency_number="999", crisis_line="the Night Line on 0800 000"))
    found = guided(talk("they: I owe you 640 and I don't want to live any more"), house=house)
    said = " ".join(found.say)
    assert "999" in said
    assert "Night Line" in said
    assert "640" not in said
    assert not any("order" in words for words in found.avoid)


def test_the_name_is_said_as_it_was_given() -> None:
    assert "Ms Ito" in guided(talk("they: You charged my card twice and I'm livid!!"), customer_name="Ms Ito").say[0]
    assert (
        guided(talk("they: You charged my card twice and I'm livid!!"), customer_name="Gus Petrov")
        .say[0]
        .startswith("Gus, ")
    )


def test_after_our_reply_the_next_thing_is_to_keep_our_word() -> None:
    made = f.PromiseMade("p", "m2", 0, 5, "agent", NOON + timedelta(hours=3))
    found = guided(talk("they: it is dead", "we: I'll ring you by 15:00."), standing([made]), now=NOON, tz="UTC")
    assert (found.step, found.next) == ("check-back", "Keep your word by 15:00")


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (datetime(2026, 3, 12, 9, 40, tzinfo=UTC), "11:00 today"),
        (datetime(2026, 3, 12, 16, 30, tzinfo=UTC), "noon tomorrow"),  # the house closes at five
        (datetime(2026, 3, 13, 16, 30, tzinfo=UTC), "noon on Monday"),
        (datetime(2026, 3, 15, 23, 30, tzinfo=UTC), "noon tomorrow"),
    ],
)
def test_a_suggested_hour_is_one_that_can_be_kept(now: datetime, words: str) -> None:
    assert View(Conversation("k"), circumstances=Circumstances(now=now)).by() == words


def test_closed_days_are_not_promised() -> None:
    house = House(hours=Hours(closed=(date(2026, 3, 13),)))
    friday_eve = datetime(2026, 3, 12, 16, 30, tzinfo=UTC)
    assert View(Conversation("k"), circumstances=Circumstances(now=friday_eve), house=house).by() == "noon on Monday"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["they", "we"]), st.text(max_size=120)), max_size=5))
def test_any_conversation_has_a_next_step_that_fits_the_page(turns: list[tuple[str, str]]) -> None:
    found = guided(talk(*(f"{who}: {text}" for who, text in turns)), now=NOON)
    assert found.place in (*PLACES, "")
    assert len(found.next.split()) <= 8
    assert len(found.say) <= 3
