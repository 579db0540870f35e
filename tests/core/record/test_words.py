"""A digest stands for words without giving them away."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.record.words import digest, matches

SALT = bytes(range(16))


@given(st.text(), st.text())
def test_a_digest_matches_its_own_words_only(said: str, other: str) -> None:
    assert matches(SALT, said, digest(SALT, said))
    assert matches(SALT, other, digest(SALT, said)) == (said == other)


def test_the_same_words_under_another_salt_look_unrelated() -> None:
    assert digest(SALT, "thank you") != digest(SALT[::-1], "thank you")


def test_the_digest_is_the_plain_hmac_that_anyone_can_compute() -> None:
    # printf 'thank you' | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102030405060708090a0b0c0d0e0f
    assert digest(SALT, "thank you") == "669c4532f0b2cc7532388b5cf25ec62959ed1fc72bb78bdbfbc70c9173a5af27"


def test_half_a_character_is_digested_as_it_is() -> None:
    assert matches(SALT, "\ud83d", digest(SALT, "\ud83d"))
    assert not matches(SALT, "x", "\ud83d")


def test_a_short_salt_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 16 random bytes"):
        digest(b"salt", "thank you")
