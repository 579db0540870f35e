"""What a customer told, ready to be said back."""

import pytest

from assuage.conversation.message import Message, Speaker
from assuage.method.told import Told, told
from assuage.reading.read import read


def heard(text: str) -> Told:
    return told([(Message(Speaker.CUSTOMER, text), read(text))])


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("My heater has been dead for nine days.", "your heater has been dead for nine days"),
        ("Your driver left my parcel in the rain!!!", "our driver left your parcel in the rain"),
        ("WHY?? The bag never came and I NEED it.", "the bag never came"),
        ("[Lou] the frame is cracked.", "the frame is cracked"),
    ],
)
def test_what_happened_is_turned_round_and_said_calmly(text: str, event: str) -> None:
    assert heard(text).events[0] == event


@pytest.mark.parametrize(
    "text",
    [
        "Fix it now, please.",
        "When does it come?",
        "I want my money back",
        "That's what your leaflet says never to do.",
        'Your clerk said "your sort always forget".',
        "you stupid idiots, you are all useless",
        "",
    ],
)
def test_wishes_questions_quotes_and_attacks_are_not_said_back(text: str) -> None:
    assert heard(text).events == ()


def test_a_sorry_can_only_be_hung_on_a_failure() -> None:
    assert heard("My son is on oxygen. The van never came.").failures == ("the van never came",)


def test_the_pieces_are_theirs() -> None:
    found = heard("You charged my card £54.90 twice. I'm livid, I waited for two hours. The wedding is on Saturday.")
    assert found.ours == "we charged your card £54.90 twice"
    assert (found.feeling, found.length, found.amount, found.occasion) == ("livid", "two hours", "£54.90", "wedding")


def test_people_are_not_things_to_be_put_right() -> None:
    assert heard("My daughter is crying because nothing came.").thing == ""


def test_nothing_said_tells_nothing() -> None:
    assert told([]) == Told()


def test_short_words_that_were_shouted_are_said_back_calmly() -> None:
    said = Message(Speaker.CUSTOMER, "SIX WEEKS with no line, and the NHS card reader is on it.")
    events = told([(said, None)]).events
    assert any(event.startswith("six weeks") for event in events)
    assert not any("sIX" in event or "SIX" in event for event in events)
