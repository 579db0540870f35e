"""What a person changes in a case besides its words: the reading, the path, the owner. All of it is recorded."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from django.test import Client

from assuage.record.facts import Assigned, ReadingCorrected
from assuage.record.spelling import parse_fact
from assuage_desk.cases.models import Case, Message, StoredFact
from assuage_desk.cases.reading import read_message
from assuage_desk.people.models import Person
from tests.desk.conftest import NOON, writes

HTMX = {"HX-Request": "true"}


def newest(case: Case) -> object:
    return parse_fact(StoredFact.objects.filter(case=case).latest("number").body.encode())


@pytest.fixture
def words(gus: Case) -> Message:
    message = Message.objects.get(case=gus)
    read_message(message_id=message.pk, now=NOON)
    return message


def seen(case: Case) -> int:
    return Case.objects.get(pk=case.pk).fact_count


def test_a_reading_is_corrected_and_both_are_kept(
    gus: Case, words: Message, maya: Person, signed_in: Callable[[Person], Client]
) -> None:
    client = signed_in(maya)
    client.post(f"/messages/{words.pk}/correct", {"seen": seen(gus), "heat": "calm"})
    fact = newest(gus)
    assert isinstance(fact, ReadingCorrected)
    assert (fact.what, fact.now) == ("heat", "calm")
    assert fact.was in ("angry", "furious")
    assert Case.objects.get(pk=gus.pk).level == "calm"
    assert "As somebody here heard it." in client.get(f"/cases/{gus.pk}/").content.decode()


def test_a_correction_that_says_the_same_records_nothing(
    gus: Case, words: Message, maya: Person, signed_in: Callable[[Person], Client]
) -> None:
    before = seen(gus)
    words.refresh_from_db()
    signed_in(maya).post(f"/messages/{words.pk}/correct", {"seen": before, "heat": words.reading.level})
    assert seen(gus) == before


def test_a_correction_by_somebody_who_has_not_seen_the_newest_is_shown_it_first(
    gus: Case, words: Message, maya: Person, signed_in: Callable[[Person], Client]
) -> None:
    old = seen(gus)
    writes("gus-2", "Never mind.")
    answer = signed_in(maya).post(f"/messages/{words.pk}/correct", {"seen": old, "heat": "calm"}, follow=True)
    assert b"This case changed since you opened it" in answer.content
    assert not isinstance(newest(gus), ReadingCorrected)


@pytest.mark.parametrize("heat", ["lukewarm", "<b>", "x" * 5000])
def test_a_word_that_is_no_heat_is_refused(
    gus: Case, words: Message, maya: Person, signed_in: Callable[[Person], Client], heat: str
) -> None:
    before = seen(gus)
    signed_in(maya).post(f"/messages/{words.pk}/correct", {"seen": before, "heat": heat})
    assert seen(gus) == before


def test_a_stranger_corrects_nothing(
    gus: Case, words: Message, stranger: Person, signed_in: Callable[[Person], Client]
) -> None:
    assert signed_in(stranger).post(f"/messages/{words.pk}/correct", {"seen": 1, "heat": "calm"}).status_code == 404


def test_an_open_page_is_told_and_fetches_what_is_new(
    gus: Case, words: Message, maya: Person, signed_in: Callable[[Person], Client]
) -> None:
    answer = signed_in(maya).post(f"/messages/{words.pk}/correct", {"seen": seen(gus), "heat": "calm"}, headers=HTMX)
    assert answer.status_code == 204
    assert json.loads(answer.headers["HX-Trigger"])["desk:changed"].startswith("Corrected.")


def test_somebody_takes_a_case_and_gives_it_on(
    gus: Case, maya: Person, leon: Person, signed_in: Callable[[Person], Client]
) -> None:
    client = signed_in(maya)
    client.post(f"/cases/{gus.pk}/assign", {"seen": seen(gus), "to": maya.actor})
    assert Case.objects.get(pk=gus.pk).owner == maya
    client.post(f"/cases/{gus.pk}/assign", {"seen": seen(gus), "to": leon.actor})
    assert Case.objects.get(pk=gus.pk).owner == leon
    assert newest(gus) == Assigned(to=leon.actor)


def test_a_case_given_to_a_team_that_one_does_not_see_leads_back_to_the_inbox(
    gus: Case, ravi: Person, stranger: Person, signed_in: Callable[[Person], Client]
) -> None:
    answer = signed_in(ravi).post(f"/cases/{gus.pk}/assign", {"seen": seen(gus), "to": f"team:{stranger.team_id}"})
    assert answer.headers["Location"] == "/"
    assert signed_in(stranger).get(f"/cases/{gus.pk}/").status_code == 200


@pytest.mark.parametrize("to", ["person:999", "team:x", "person:", "; DROP TABLE", "7"])
def test_a_case_is_not_given_to_nobody_in_particular(
    gus: Case, maya: Person, signed_in: Callable[[Person], Client], to: str
) -> None:
    before = seen(gus)
    signed_in(maya).post(f"/cases/{gus.pk}/assign", {"seen": before, "to": to})
    assert seen(gus) == before


def test_the_safety_path_opens_by_itself_and_closes_by_a_person(
    team: object, maya: Person, signed_in: Callable[[Person], Client]
) -> None:
    case = writes("night", "I can't see a reason to go on living. I want to kill myself.")
    read_message(message_id=Message.objects.get(case=case).pk, now=NOON)
    client = signed_in(maya)
    assert "Safety first" in client.get(f"/cases/{case.pk}/").content.decode()
    client.post(f"/cases/{case.pk}/not-about-safety", {"seen": seen(case)})
    assert "Safety first" not in client.get(f"/cases/{case.pk}/").content.decode()
    fact = newest(case)
    assert isinstance(fact, ReadingCorrected)
    assert (fact.what, fact.was) == ("safety", "self-harm")
