"""A reply is held for a moment; until it leaves, its writer can have the words back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client

from assuage.record.chain import verify
from assuage_desk.cases.folding import entries
from assuage_desk.cases.models import Case, Due, Message, Promise, StoredFact
from assuage_desk.people.models import Person
from assuage_desk.replies.drafts import draft_of, keep_draft
from assuage_desk.replies.outcomes import Sent, TooLate
from assuage_desk.replies.services import release, send_reply, take_back
from assuage_desk.replies.undo import CALM, HOT
from tests.desk.conftest import NOON, later, writes

WORDS = "Gus, your parcel is at the Leeds depot. I will ring you by 14:20 today with the driver's hour."


def sent(case: Case, person: Person, text: str = WORDS) -> Sent:
    outcome = send_reply(case_id=case.pk, person=person, text=text, seen=case.fact_count, now=later())
    assert isinstance(outcome, Sent)
    return outcome


def test_words_taken_back_are_in_the_draft_and_nowhere_else(gus: Case, maya: Person) -> None:
    reply = sent(gus, maya)
    take_back(message_id=reply.message.pk, person=maya, now=later(63))
    message = Message.objects.get(pk=reply.message.pk)
    assert (message.state, message.text, bytes(message.salt), message.is_erased) == ("taken-back", "", b"", True)
    draft = draft_of(case_id=gus.pk, person=maya)
    assert draft is not None
    assert draft.text == WORDS
    assert Promise.objects.get().state == "withdrawn"
    assert verify(entries(gus.pk)).holds


def test_what_was_begun_since_stays_behind_the_words_taken_back(gus: Case, maya: Person) -> None:
    reply = sent(gus, maya)
    keep_draft(case_id=gus.pk, person=maya, text="One more thing.", seen=3, sequence=10**13, now=later(61))
    assert take_back(message_id=reply.message.pk, person=maya, now=later(62)) == f"{WORDS}\n\nOne more thing."


def test_a_reply_that_has_left_cannot_be_taken_back(gus: Case, maya: Person) -> None:
    reply = sent(gus, maya)
    assert release(reply.message.pk, reply.leaves_at)
    with pytest.raises(TooLate, match="Write another"):
        take_back(message_id=reply.message.pk, person=maya, now=reply.leaves_at)


def test_a_reply_taken_back_never_leaves(gus: Case, maya: Person) -> None:
    reply = sent(gus, maya)
    take_back(message_id=reply.message.pk, person=maya, now=later(61))
    assert not release(reply.message.pk, later(3600))
    assert not Due.objects.filter(kind="deliver").exists()


def test_taking_back_twice_is_taking_back_once(gus: Case, maya: Person) -> None:
    reply = sent(gus, maya)
    first = take_back(message_id=reply.message.pk, person=maya, now=later(61))
    assert take_back(message_id=reply.message.pk, person=maya, now=later(62)) == first
    assert StoredFact.objects.filter(case=gus, kind="taken-back").count() == 1


def test_nobody_takes_back_a_colleagues_reply(
    gus: Case, maya: Person, leon: Person, signed_in: Callable[[Person], Client]
) -> None:
    reply = sent(gus, maya)
    url = f"/messages/{reply.message.pk}/take-back"
    assert signed_in(leon).post(url, headers={"Accept": "application/json"}).status_code == 404
    assert Message.objects.get(pk=reply.message.pk).text == WORDS
    answer = signed_in(maya).post(url, headers={"Accept": "application/json"})  # the success that this guards
    assert answer.json()["text"] == WORDS


def test_a_calm_reply_to_a_calm_message_waits_five_seconds(team: object, maya: Person) -> None:
    case = writes("calm", "Hello, which bulb fits the Heron lamp? Thank you.", who="ana")
    case.level = "calm"
    case.save(update_fields=["level"])
    words = "Hello Ana, thank you for asking. The Heron takes an E27 bulb of up to 8 watts, warm white, which is in the box."
    outcome = send_reply(case_id=case.pk, person=maya, text=words, seen=case.fact_count, now=later())
    assert isinstance(outcome, Sent)
    assert outcome.leaves_at - later() == CALM


@pytest.mark.parametrize("level", ["angry", "furious"])
def test_a_reply_to_an_angry_message_waits_longer(gus: Case, maya: Person, level: str) -> None:
    gus.level = level
    gus.save(update_fields=["level"])
    assert sent(gus, maya).leaves_at - later() == HOT


def test_a_reply_with_a_fault_left_in_it_waits_longer_and_says_which(team: object, maya: Person) -> None:
    case = writes("calm", "My lamp has not come yet. Could you look, please?", who="ana")
    case.level = "calm"
    case.save(update_fields=["level"])
    outcome = send_reply(
        case_id=case.pk,
        person=maya,
        text="Calm down. As I already told you, it is your own fault.",
        seen=1,
        now=later(),
    )
    assert isinstance(outcome, Sent)
    assert outcome.leaves_at - later() == HOT
    assert '"left":["' in StoredFact.objects.get(case=case, kind="replied").body


def test_the_held_reply_leaves_on_time_and_not_before(gus: Case, maya: Person) -> None:
    reply = sent(gus, maya)
    assert not release(reply.message.pk, reply.leaves_at - timedelta(milliseconds=1))
    assert release(reply.message.pk, reply.leaves_at)
    assert not release(reply.message.pk, reply.leaves_at)
    assert Due.objects.get(kind="deliver").key == f"deliver:{reply.message.pk}"
    assert later() == NOON + timedelta(seconds=60)


def test_sending_works_while_the_coach_rests(gus: Case, maya: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("assuage_desk.replies.coaching.coach", broken)
    monkeypatch.setattr("assuage_desk.replies.coaching.commitments", broken)
    assert sent(gus, maya).promises == 0
    assert verify(entries(gus.pk)).holds
