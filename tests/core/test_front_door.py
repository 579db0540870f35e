"""The front door of the library."""

import subprocess
import sys
from datetime import UTC, datetime

import pytest

import assuage
from assuage.conversation.message import Conversation, Message, Speaker


def test_four_functions_answer() -> None:
    assert assuage.read("You charged me twice. I'm furious!").level == "furious"
    assert assuage.coach("Please calm down.").findings[0].check == "tells-to-calm-down"
    [one] = assuage.promises("I'll ring by five.", datetime(2026, 3, 12, 12, tzinfo=UTC))
    assert one.who == "agent"
    assert assuage.guide(Conversation("k", (Message(Speaker.CUSTOMER, "hello??"),))).step == "listen"


def test_rooms_that_are_functions_can_still_be_entered() -> None:
    import assuage.coach.check
    import assuage.promises.due as due

    assert assuage.coach.check.Check
    assert due.Calendar
    assert callable(assuage.coach)


@pytest.mark.parametrize("name", assuage.__all__)
def test_every_name_of_the_door_opens(name: str) -> None:
    assert callable(getattr(assuage, name))


def test_what_is_not_there_is_told_with_what_is() -> None:
    with pytest.raises(AttributeError, match="front door has"):
        _ = assuage.sentiment


def test_importing_the_package_loads_no_room() -> None:
    code = "import sys, assuage; print([m for m in sys.modules if m.startswith('assuage.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
