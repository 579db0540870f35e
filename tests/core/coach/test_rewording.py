"""Replacements are made from what this customer said, and fit where they are put."""

import pytest

from assuage.coach.check import customer
from assuage.coach.coach import coach
from assuage.coach.draft import Draft

LATE = (customer("You lost my bag on Friday and nobody has rung me. I am furious!"),)


def mended(text: str, check: str) -> str:
    finding = next(one for one in coach(Draft(text, LATE)).findings if one.check == check)
    return text[: finding.span.start] + finding.replacement + text[finding.span.end :]


@pytest.mark.parametrize(
    ("text", "check", "better"),
    [
        (
            "Calm down. The bag is in Oslo.",
            "tells-to-calm-down",
            "You have every reason to be upset: we lost your bag on Friday. The bag is in Oslo.",
        ),
        ("As I said on Monday, the bag is in Oslo.", "as-i-already-said", "The bag is in Oslo."),
        ("The bag is in Oslo! 🎉🎉 It flies tonight.", "forced-cheer", "The bag is in Oslo! It flies tonight."),
        ("It is NOT here.", "shouting", "It is not here."),
        ("I hear you, but those are the rules.", "but-after-empathy", "I hear you. Those are the rules."),
        ("You need to send the tag.", "bare-demand", "Please send the tag."),
    ],
)
def test_a_fault_is_mended_with_one_key(text: str, check: str, better: str) -> None:
    assert mended(text, check) == better


def test_nothing_is_put_in_place_of_half_a_clause() -> None:
    (finding,) = [
        one
        for one in coach(Draft("I ask you to stop shouting at me.", LATE)).findings
        if one.check == "tells-to-calm-down"
    ]
    assert finding.replacement == ""
