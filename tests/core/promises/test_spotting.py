"""Promises found in replies: the words, who must act, and by when."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.promises.spotting import commitments

LONDON = "Europe/London"
NOW = datetime(2026, 3, 12, 15, 0, tzinfo=ZoneInfo(LONDON))  # a Thursday


def spotted(reply: str, now: datetime = NOW, tz: str = LONDON) -> list[tuple[str, str, str]]:
    return [
        (one.text, one.who.value, f"{one.due_at:%a %d %H:%M}" if one.due_at else ("vague" if one.is_vague else "-"))
        for one in commitments(reply, now, tz)
    ]


@pytest.mark.parametrize(
    ("reply", "text", "who", "due"),
    [
        ("I'll phone you at six today about the kiln.", "I'll phone you at six today", "agent", "Thu 12 18:00"),
        (
            "By noon tomorrow, I'll have spoken to the mill.",
            "By noon tomorrow, I'll have spoken to the mill",
            "agent",
            "Fri 13 12:00",
        ),
        ("Dana, our fitter, will see you at 4.", "Dana, our fitter, will see you at 4", "company", "Thu 12 16:00"),
        ("The lorry leaves tonight.", "The lorry leaves tonight", "company", "Thu 12 23:59"),
        (
            "The roofer's coming Tuesday between 8am and 1pm.",
            "The roofer's coming Tuesday between 8am and 1pm",
            "company",
            "Tue 17 13:00",
        ),
        ("Will do, 5pm.", "Will do, 5pm", "agent", "Thu 12 17:00"),
        ("Back to you by 5.", "Back to you by 5", "agent", "Thu 12 17:00"),
        ("As agreed: you send the keys by Friday.", "you send the keys by Friday", "customer", "Fri 13 23:59"),
        ("You'll hear from me by Monday.", "You'll hear from me by Monday", "agent", "Mon 16 23:59"),
        (
            "You'll have the new card in 3 working days.",
            "You'll have the new card in 3 working days",
            "company",
            "Tue 17 23:59",
        ),
        ("We won't write to that address again.", "We won't write to that address again", "company", "-"),
        ("Somebody will be in touch shortly.", "Somebody will be in touch shortly", "company", "vague"),
        ("I will send it as soon as possible.", "I will send it as soon as possible", "agent", "vague"),
        ("I'll refund it today unless you would rather wait.", "I'll refund it today", "agent", "Thu 12 23:59"),
        (
            "The joiner is booked for Wednesday morning.",
            "The joiner is booked for Wednesday morning",
            "company",
            "Wed 18 12:00",
        ),
        ("I'll ring you at quarter to six.", "I'll ring you at quarter to six", "agent", "Thu 12 17:45"),
        ("I'll write on the 20th.", "I'll write on the 20th", "agent", "Fri 20 23:59"),
        ("I'll go and see it on Monday.", "I'll go and see it on Monday", "agent", "Mon 16 23:59"),
        (
            "Unless it rains, I'll file it by noon on the 20th.",
            "I'll file it by noon on the 20th",
            "agent",
            "Fri 20 12:00",
        ),
        ("Thursday it is. You bring the lid on Monday.", "You bring the lid on Monday", "customer", "Mon 16 23:59"),
        ("Our joiner Will fits it on Friday.", "Our joiner Will fits it on Friday", "company", "Fri 13 23:59"),
        ("I'll ring at 5, ok?", "I'll ring at 5", "agent", "Thu 12 17:00"),
    ],
)
def test_a_commitment_has_its_words_its_owner_and_its_hour(reply: str, text: str, who: str, due: str) -> None:
    assert spotted(reply) == [(text, who, due)]


@pytest.mark.parametrize(
    "reply",
    [
        "I've just sent the label.",
        "I can send it on Friday.",
        "Shall I ring you tomorrow?",
        "If the light stays red, I'll send a fitter today.",
        "Once the form is here I'll pay it out the same day.",
        "We usually answer within a day.",
        "We hope to have it by Friday.",
        "You should have it by Friday.",
        'You wrote "I will pay on Monday", and that was clear.',
        "> I'll ring on Monday",
        "My colleague said she'll ring on Tuesday. She did not.",
        "The shop closes at eight tonight.",
        "Your cover starts on the 3rd.",
        "You'll find the switch on the left.",
        "I'll be honest with you: I do not know yet.",
        "I'm reading the log now.",
        "The courier thinks he'll be there by four.",
        "I hope the cat is well tomorrow.",
        "The next bus is at 8:12.",
        "Your bank will show it on Friday.",
        "",
    ],
)
def test_what_only_sounds_like_a_promise_is_left_alone(reply: str) -> None:
    assert spotted(reply) == []


def test_two_deeds_of_one_person_are_two_promises() -> None:
    reply = "I'll speak to the mill at 4 and ring you by 5."
    assert [(text, due) for text, _, due in spotted(reply)] == [
        ("I'll speak to the mill at 4", "Thu 12 16:00"),
        ("ring you by 5", "Thu 12 17:00"),
    ]


def test_a_condition_on_the_second_deed_leaves_the_first_standing() -> None:
    assert [text for text, _, _ in spotted("I'll check it on the 20th and write if it is off.")] == [
        "I'll check it on the 20th"
    ]


def test_the_same_day_and_the_day_after_follow_the_day_named_before() -> None:
    reply = "The fitter comes on Monday. I'll ring at noon. You're sending the photo tomorrow, as agreed; I'll print it the day after."
    assert [due for _, _, due in spotted(reply)] == ["Mon 16 23:59", "Mon 16 12:00", "Fri 13 23:59", "Sat 14 23:59"]


def test_closed_days_are_no_working_days() -> None:
    holiday = [NOW.date().replace(day=13)]
    [one] = commitments("We'll answer within one working day.", NOW, LONDON, closed=holiday)
    assert one.due_at is not None
    assert one.due_at.day == 16


@given(st.text(max_size=300))
def test_whatever_is_written_spans_lie_inside_it(reply: str) -> None:
    for one in commitments(reply, NOW, LONDON):
        assert reply[one.span.start : one.span.end] == one.text
        assert one.text


WORDS = st.sampled_from(
    [
        "I'll",
        "we",
        "will",
        "ring",
        "you",
        "at",
        "five",
        "by",
        "noon",
        "tomorrow",
        "Monday",
        "and",
        "the",
        "van",
        "leaves",
        ",",
        ".",
        ":",
        ";",
        "if",
        "once",
        "10",
        "14",
        "March",
        "today",
    ]
)


@given(st.lists(WORDS, max_size=25).map(" ".join))
def test_reading_twice_gives_the_same_and_every_hour_knows_its_zone(reply: str) -> None:
    found = commitments(reply, NOW, LONDON)
    assert found == commitments(reply, NOW, LONDON)
    assert all(one.due_at is None or one.due_at.tzinfo is not None for one in found)


def test_a_reply_of_a_megabyte_is_read_only_as_far_as_anybody_writes() -> None:
    assert len(commitments("I'll ring at five. " * 60_000, NOW, LONDON)) <= 6_000
