"""What a customer named is found again in a reply, in the same words or kindred ones."""

import pytest

from assuage.language.named_things import NamedThings


@pytest.mark.parametrize(
    ("said", "reply", "told"),
    [
        ("My kettle leaks", "The kettles leaked", ["kettles", "leaked"]),
        ("charged twice", "We billed you two times", ["billed", "two"]),
        ("the sofa is torn", "A new couch", ["couch"]),
        ("I paid 54.90", "The 54.90 is back", ["54.90"]),
        ("this is an issue", "Sorry for the issue", []),
        ("", "The kettle", []),
    ],
)
def test_things_are_told_back(said: str, reply: str, told: list[str]) -> None:
    assert [span.of(reply) for span in NamedThings(said).told_back(reply)] == told


@pytest.mark.parametrize(
    ("said", "main"),
    [
        ("My kettle leaks again", "your kettle"),
        ("you lost my repair photos", "your repair photos"),
        ("my grandfather's radio came back broken", "your grandfather's radio"),
        ("my mother is 81", ""),
        ("where is it", ""),
    ],
)
def test_the_main_thing_is_theirs(said: str, main: str) -> None:
    assert NamedThings(said).main == main
