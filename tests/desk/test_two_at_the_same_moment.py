"""Two people, or two workers, do the same thing at the same moment: it happens once, and nobody's words are lost."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from django.db import transaction

from assuage.record.chain import verify
from assuage_desk.cases.folding import entries
from assuage_desk.cases.models import Case, Message, StoredFact
from assuage_desk.channels.outbox import deliver
from assuage_desk.people.models import Person
from assuage_desk.replies.drafts import draft_of, keep_draft
from assuage_desk.replies.outcomes import MovedOn, Sent, Stale, TooLate
from assuage_desk.replies.services import release, send_reply, take_back
from tests.desk.conftest import later
from tests.desk.threads import at_once

pytestmark = pytest.mark.django_db(transaction=True)

WORDS = "Gus, I have your case, and I am looking for the parcel now."
Outcome = Sent | Stale | MovedOn


def sending(case: Case, person: Person, outcomes: list[Outcome], external_id: str | None = None) -> Outcome:
    outcome = send_reply(
        case_id=case.pk, person=person, text=WORDS, seen=1, now=later(), external_id=external_id, hold=timedelta()
    )
    outcomes.append(outcome)
    return outcome


def test_of_two_agents_who_send_at_once_one_is_shown_the_others_words(gus: Case, maya: Person, leon: Person) -> None:
    outcomes: list[Outcome] = []
    assert not at_once(lambda: sending(gus, maya, outcomes), lambda: sending(gus, leon, outcomes))
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["MovedOn", "Sent"]
    assert Message.objects.filter(speaker="agent").count() == 1
    assert verify(entries(gus.pk)).holds


def test_a_reply_sent_twice_at_once_under_one_id_is_one_reply(gus: Case, maya: Person) -> None:
    outcomes: list[Outcome] = []
    assert not at_once(*[lambda: sending(gus, maya, outcomes, "r-1")] * 3)
    assert {outcome.message.pk for outcome in outcomes if isinstance(outcome, Sent)} == {
        Message.objects.get(speaker="agent").pk
    }


def test_a_reply_leaves_or_is_taken_back_and_never_both(gus: Case, maya: Person) -> None:
    sent = sending(gus, maya, [])
    assert isinstance(sent, Sent)
    troubles = at_once(
        lambda: take_back(message_id=sent.message.pk, person=maya, now=later()),
        lambda: release(sent.message.pk, later()),
    )
    message = Message.objects.get(pk=sent.message.pk)
    draft = draft_of(case_id=gus.pk, person=maya)
    if message.state == Message.State.LEAVING:
        assert [type(trouble) for trouble in troubles] == [TooLate]
        assert (message.text, draft) == (WORDS, None)
    else:
        assert troubles == []
        assert (message.text, draft.text if draft else "") == ("", WORDS)


def test_two_workers_deliver_a_reply_once(gus: Case, maya: Person) -> None:
    sent = sending(gus, maya, [])
    assert isinstance(sent, Sent)
    release(sent.message.pk, later())
    assert not at_once(*[lambda: deliver(sent.message.pk, 1, later())] * 3)
    assert StoredFact.objects.filter(kind="delivered").count() == 1


def test_saves_of_a_draft_that_overtake_each_other_keep_the_newest(gus: Case, maya: Person) -> None:
    def save(sequence: int) -> None:
        keep_draft(case_id=gus.pk, person=maya, text=f"draft {sequence}", seen=1, sequence=sequence, now=later())

    assert not at_once(*[lambda n=n: save(n) for n in (3, 1, 5, 2, 4)])  # type: ignore[misc]
    draft = draft_of(case_id=gus.pk, person=maya)
    assert draft is not None
    assert draft.text == "draft 5"


def test_a_draft_that_is_first_saved_while_its_case_is_written_in_holds_up_nobody(gus: Case, maya: Person) -> None:
    """Each would wait for the other for ever if the case's key were locked: the new draft names the case."""
    saved, sent = threading.Event(), threading.Event()

    def save() -> None:
        with transaction.atomic():
            keep_draft(case_id=gus.pk, person=maya, text="Gus,", seen=1, sequence=1, now=later())
            saved.set()
            sent.wait(0.5)  # so that the other holds the case and waits for the draft

    def send() -> None:
        saved.wait(20)
        send_reply(case_id=gus.pk, person=maya, text=WORDS, seen=1, sequence=2, now=later())
        sent.set()

    assert not at_once(save, send)
    assert Message.objects.filter(speaker="agent").count() == 1
    assert draft_of(case_id=gus.pk, person=maya) is None
