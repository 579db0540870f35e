"""Words turned round to the one who hears them."""

import pytest

from assuage.language.turning import turned


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("my kettle leaks", "your kettle leaks"),
        ("you charged me twice", "we charged you twice"),
        ("I've called you four times", "you've called us four times"),
        ("your driver left it in the rain", "our driver left it in the rain"),
        ("we were at the gate all night", "you were at the gate all night"),
        ("I'm locked out", "you're locked out"),
        ("the yours and mine of it", "the our and yours of it"),
        ("it rained", "it rained"),
        ("", ""),
    ],
)
def test_persons_are_turned_and_nothing_else(said: str, heard: str) -> None:
    assert turned(said) == heard
