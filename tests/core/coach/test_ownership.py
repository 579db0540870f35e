"""A failure is owned where we did it, or where it is ours to bear."""

import pytest

from assuage.coach.ownership import ownings
from assuage.language.phrases import plain

OWNED = (
    "That's our mistake.",
    "We charged you twice.",
    "We should have rung you.",
    "Our driver left it in the rain.",
    "It was late, and that's on us.",
    "It's ours to put right.",
    "We never sent the form.",
    "We're at fault here.",
)
NOT_OWNED = (
    "That's not our mistake.",
    "We never received the form.",
    "If we lost it, it will turn up.",
    "Paid by us, as agreed.",
    "My colleague gave you wrong information.",
    "Your bank charged you twice.",
)


@pytest.mark.parametrize("text", OWNED)
def test_owning_is_heard(text: str) -> None:
    assert ownings(plain(text))


@pytest.mark.parametrize("text", NOT_OWNED)
def test_denying_and_supposing_own_nothing(text: str) -> None:
    assert ownings(plain(text)) == ()
