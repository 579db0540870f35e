"""Promises stand in a list by their hour; they are kept, or moved while they are still promises."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from assuage_desk.cases.changes import assign
from assuage_desk.cases.models import Case, Draft, Promise, StoredFact
from assuage_desk.people.models import Person
from assuage_desk.promises import services
from assuage_desk.promises.queries import due_page
from assuage_desk.replies.services import send_reply
from tests.desk.conftest import NOON, later


@pytest.fixture
def promise(gus: Case, maya: Person) -> Promise:
    assign(case=gus, to=maya, team=None, seen=1, by=maya, now=later(30))
    send_reply(case_id=gus.pk, person=maya, text="Gus, I'll ring you by 14:00 today.", seen=2, now=later())
    return Promise.objects.get(case=gus)


def test_a_promise_in_my_case_is_on_my_list(promise: Promise, maya: Person, leon: Person, stranger: Person) -> None:
    assert due_page(maya, "mine", now=later(90)).count == 1
    assert due_page(leon, "mine", now=later(90)).count == 0
    assert due_page(leon, "team", now=later(90)).count == 1
    assert due_page(stranger, "team", now=later(90)).count == 0


@pytest.mark.parametrize(
    ("after", "title"),
    [(timedelta(minutes=5), "Within a day"), (timedelta(hours=3), "Late")],
)
def test_the_list_says_what_is_late(promise: Promise, maya: Person, after: timedelta, title: str) -> None:
    assert due_page(maya, "mine", now=NOON + after).groups[0][0] == title


def test_a_kept_promise_leaves_the_list(promise: Promise, maya: Person, signed_in: Callable[[Person], Client]) -> None:
    client = signed_in(maya)
    assert client.post(f"/promises/{promise.pk}/keep", {"from": "promises"}).headers["Location"] == "/promises/"
    assert due_page(maya, "mine", now=later(90)).count == 0
    assert StoredFact.objects.latest("id").kind == "promise-kept"
    assert b"Nothing is promised right now" in client.get("/promises/").content


def test_a_moved_promise_brings_the_words_that_tell_them(promise: Promise, maya: Person) -> None:
    services.move(promise=promise, due_at=NOON + timedelta(hours=4), by=maya, now=later(90))
    promise.refresh_from_db()
    assert promise.was_moved
    assert promise.due_at == NOON + timedelta(hours=4)
    draft = Draft.objects.get(case=promise.case, person=maya).text
    assert "instead, and here is why" in draft


def test_words_already_begun_stay_below_those_that_tell_them(promise: Promise, maya: Person) -> None:
    Draft.objects.filter(case=promise.case, person=maya).delete()
    Draft.objects.create(case=promise.case, person=maya, text="The depot says", seen=1, changed_at=NOON)
    services.move(promise=promise, due_at=NOON + timedelta(hours=4), by=maya, now=later(90))
    assert Draft.objects.get(case=promise.case, person=maya).text.endswith("The depot says")


def test_a_promise_is_not_moved_into_the_past(promise: Promise, maya: Person) -> None:
    with pytest.raises(services.InThePast):
        services.move(promise=promise, due_at=NOON, by=maya, now=later(90))


def test_a_promise_is_settled_once(promise: Promise, maya: Person) -> None:
    services.keep(promise=promise, by=maya, now=later(90))
    with pytest.raises(services.NotOpen):
        services.keep(promise=promise, by=maya, now=later(95))


@pytest.mark.parametrize("due_at", ["", "soon", "2026-13-45T99:99"])
def test_a_time_that_is_none_moves_nothing(
    promise: Promise, maya: Person, signed_in: Callable[[Person], Client], due_at: str
) -> None:
    signed_in(maya).post(f"/promises/{promise.pk}/move", {"due_at": due_at})
    promise.refresh_from_db()
    assert not promise.was_moved


def test_a_time_is_read_in_the_zone_of_the_house(
    promise: Promise, maya: Person, signed_in: Callable[[Person], Client]
) -> None:
    tomorrow = timezone.now() + timedelta(days=1)
    signed_in(maya).post(f"/promises/{promise.pk}/move", {"due_at": f"{tomorrow:%Y}-07-01T10:00"})
    promise.refresh_from_db()
    if promise.was_moved and promise.due_at is not None:  # the first of July is still to come this year
        assert promise.due_at.hour == 9  # British summer time is an hour ahead


def test_a_promise_of_another_team_is_not_there(
    promise: Promise, stranger: Person, signed_in: Callable[[Person], Client]
) -> None:
    assert signed_in(stranger).post(f"/promises/{promise.pk}/keep").status_code == 404
    assert signed_in(stranger).post("/promises/nothing/keep").status_code == 404
