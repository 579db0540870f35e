"""A feeling named with its cause is an acknowledgement; a stock phrase is not."""

import pytest

from assuage.coach.check import customer
from assuage.coach.draft import Draft

COLD = (customer("No heating for a week, and the baby is ill."),)


@pytest.mark.parametrize(
    "text",
    [
        "A week without heating would wear anyone down.",
        "You have every right to be angry about the heating.",
        "No wonder you're furious: a week, with a baby.",
        "I'd be livid too after a week in the cold.",
        "I can see why the second cold night frightened you.",
    ],
)
def test_feeling_and_cause_are_heard(text: str) -> None:
    assert any(one.has_cause for one in Draft(text, COLD).acknowledgements)


@pytest.mark.parametrize(
    "text", ["I understand your frustration.", "I can imagine.", "How frustrating.", "The part comes on Monday.", ""]
)
def test_no_cause_is_heard_where_there_is_none(text: str) -> None:
    assert not any(one.has_cause for one in Draft(text, COLD).acknowledgements)
