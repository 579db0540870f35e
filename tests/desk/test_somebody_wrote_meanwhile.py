"""A reply that does not know the newest words is stopped once, and the writer decides."""

from __future__ import annotations

from collections.abc import Callable

from django.test import Client

from assuage.record.facts import Replied
from assuage.record.spelling import parse_fact
from assuage_desk.cases.models import Case, Message, StoredFact
from assuage_desk.people.models import Person
from assuage_desk.replies.drafts import draft_of, keep_draft
from assuage_desk.replies.outcomes import MovedOn, Sent, Stale
from assuage_desk.replies.services import keep_note, send_reply, take_back
from tests.desk.conftest import later, writes

WORDS = "Gus, I have your case, and I am looking for the parcel now."
JSON = {"Accept": "application/json"}


def send(
    case: Case, person: Person, seen: int, *, at: float = 60, accept_stale: bool = False
) -> Sent | Stale | MovedOn:
    return send_reply(case_id=case.pk, person=person, text=WORDS, seen=seen, accept_stale=accept_stale, now=later(at))


def replied(case: Case) -> Replied:
    fact = parse_fact(StoredFact.objects.filter(case=case, kind="replied").latest("number").body.encode())
    assert isinstance(fact, Replied)
    return fact


def test_their_new_words_are_shown_before_the_reply_goes(gus: Case, maya: Person) -> None:
    writes("gus-2", "Never mind, it just came.", now=later(30))
    stop = send(gus, maya, seen=1)
    assert isinstance(stop, Stale)
    assert [message.text for message in stop.new_messages] == ["Never mind, it just came."]
    assert not Message.objects.filter(speaker="agent").exists()
    assert isinstance(send(gus, maya, seen=stop.seen, accept_stale=True), Sent)
    assert replied(gus).is_stale
    assert replied(gus).answers == stop.new_messages[0].pk


def test_each_new_message_stops_once(gus: Case, maya: Person) -> None:
    writes("gus-2", "Hello?", now=later(10))
    first = send(gus, maya, seen=1)
    assert isinstance(first, Stale)
    writes("gus-3", "HELLO?", now=later(20))
    second = send(gus, maya, seen=first.seen, accept_stale=True)
    assert isinstance(second, Stale)
    assert [message.text for message in second.new_messages] == ["HELLO?"]
    assert isinstance(send(gus, maya, seen=second.seen, accept_stale=True), Sent)


def test_a_colleagues_reply_is_shown_first_and_ones_own_is_not(gus: Case, maya: Person, leon: Person) -> None:
    assert isinstance(send(gus, leon, seen=1), Sent)
    stop = send(gus, maya, seen=1)
    assert isinstance(stop, MovedOn)
    assert stop.replies[0].author == leon
    own = send(gus, leon, seen=1, at=61)  # their own newer reply is no news to them
    assert isinstance(own, Sent)
    assert isinstance(send(gus, maya, seen=own.seen), Sent)


def test_a_reply_that_was_taken_back_stops_nobody(gus: Case, maya: Person, leon: Person) -> None:
    sent = send(gus, leon, seen=1)
    assert isinstance(sent, Sent)
    take_back(message_id=sent.message.pk, person=leon, now=later(62))
    assert isinstance(send(gus, maya, seen=1), Sent)


def test_a_note_or_a_reading_stops_nobody(gus: Case, maya: Person, leon: Person) -> None:
    keep_note(case_id=gus.pk, person=leon, text="He rang yesterday, too.", now=later(5))
    assert isinstance(send(gus, maya, seen=1), Sent)
    assert not replied(gus).is_stale


def test_the_page_is_told_what_was_written_and_by_whom(
    gus: Case, maya: Person, leon: Person, signed_in: Callable[[Person], Client]
) -> None:
    writes("gus-2", "Still nothing!", now=later(30))
    page = signed_in(maya)
    url = f"/cases/{gus.pk}/send"
    stop = page.post(url, {"text": WORDS, "seen": 1}, headers=JSON)
    assert stop.status_code == 409
    said = stop.json()
    assert (said["state"], said["title"]) == ("stale", "Gus wrote again while you were writing.")
    assert said["messages"][0]["text"] == "Still nothing!"
    assert (
        page.post(url, {"text": WORDS, "seen": said["seen"], "accept_stale": 1}, headers=JSON).json()["state"] == "sent"
    )
    late = signed_in(leon).post(url, {"text": WORDS, "seen": said["seen"]}, headers=JSON).json()
    assert late["state"] == "moved-on"
    assert late["title"].startswith("Maya answered at ")


def test_a_plain_form_comes_back_with_its_words_and_goes_the_second_time(
    gus: Case, maya: Person, signed_in: Callable[[Person], Client]
) -> None:
    writes("gus-2", "Still nothing!", now=later(30))
    page = signed_in(maya)
    answer = page.post(f"/cases/{gus.pk}/send", {"text": WORDS, "seen": 1})
    assert (answer.status_code, answer["Location"]) == (302, f"/cases/{gus.pk}/")
    draft = draft_of(case_id=gus.pk, person=maya)
    assert draft is not None
    assert (draft.text, draft.seen) == (WORDS, 2)
    page.post(f"/cases/{gus.pk}/send", {"text": draft.text, "seen": draft.seen})
    assert Message.objects.get(speaker="agent").text == WORDS
    assert draft_of(case_id=gus.pk, person=maya) is None


def test_an_older_save_never_overwrites_a_newer_one(gus: Case, maya: Person) -> None:
    def keep(text: str, sequence: int) -> bool:
        return keep_draft(case_id=gus.pk, person=maya, text=text, seen=1, sequence=sequence, now=later())

    assert keep("Gus, I am", 10)
    assert keep("Gus, I am looking", 12)
    assert not keep("Gus, I", 11)
    draft = draft_of(case_id=gus.pk, person=maya)
    assert draft is not None
    assert draft.text == "Gus, I am looking"


def test_a_late_save_of_words_that_were_sent_does_not_come_back(gus: Case, maya: Person) -> None:
    send_reply(case_id=gus.pk, person=maya, text=WORDS, seen=1, sequence=50, now=later())
    assert not keep_draft(case_id=gus.pk, person=maya, text=WORDS, seen=1, sequence=49, now=later(61))
    assert draft_of(case_id=gus.pk, person=maya) is None


def test_a_draft_outlives_signing_out_and_is_seen_by_its_writer_only(
    gus: Case, maya: Person, leon: Person, signed_in: Callable[[Person], Client]
) -> None:
    page = signed_in(maya)
    assert page.post(f"/cases/{gus.pk}/draft", {"text": "Gus, I", "seen": 1, "sequence": 5}, headers=JSON).json()[
        "is_kept"
    ]
    page.logout()
    draft = draft_of(case_id=gus.pk, person=maya)
    assert draft is not None
    assert (draft.text, draft.seen) == ("Gus, I", 1)
    assert draft_of(case_id=gus.pk, person=leon) is None


def test_a_draft_remembers_what_was_there_when_it_was_begun(gus: Case, maya: Person) -> None:
    keep_draft(case_id=gus.pk, person=maya, text="Gus,", seen=1, sequence=1, now=later())
    writes("gus-2", "And?", now=later(70))
    keep_draft(case_id=gus.pk, person=maya, text="Gus, I am", seen=2, sequence=2, now=later(80))
    draft = draft_of(case_id=gus.pk, person=maya)
    assert draft is not None
    assert draft.seen == 1
