"""Particulars people give, where they stand."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.language.particulars import Kind, particulars


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Order 4471 never came", [("order-number", "4471")]),
        ("my account number is AB-22871", [("account-number", "AB-22871")]),
        ("You took £54.90 twice on 3 May", [("amount", "£54.90"), ("count", "twice"), ("day", "3 May")]),
        ("six weeks and four calls", [("length", "six weeks"), ("count", "four calls")]),
        ("the third kettle", [("count", "third kettle")]),
        ("write to ann@shop.example", [("e-mail", "ann@shop.example")]),
        ("I have attached photos of it", [("photo", "photos")]),
        ("12 Mill Lane, LS1 4AB", [("address", "12 Mill Lane"), ("postcode", "LS1 4AB")]),
        ("in order to complain", []),
        ("", []),
    ],
)
def test_particulars_are_found_with_their_kind(text: str, found: list[tuple[str, str]]) -> None:
    assert [(one.kind.value, one.text) for one in particulars(text)] == found


@given(st.text(max_size=300))
def test_spans_lie_in_the_text_and_never_overlap(text: str) -> None:
    found = particulars(text)
    for one in found:
        assert one.span.of(text) == one.text
    for one, other in pairwise(found):
        assert one.span.end <= other.span.start


def test_what_people_are_asked_for_is_told_from_what_they_tell() -> None:
    assert Kind.ORDER_NUMBER.is_asked_for
    assert not Kind.AMOUNT.is_asked_for
