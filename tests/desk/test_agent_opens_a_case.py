"""An agent opens a case: their words with what was heard in them, what they need, what comes next. Nobody else sees it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client
from pytest_django.fixtures import DjangoAssertNumQueries

from assuage_desk.cases.models import Case, Message
from assuage_desk.cases.reading import read_message
from assuage_desk.people.models import Person
from assuage_desk.replies.drafts import keep_draft
from assuage_desk.replies.services import keep_note, send_reply
from tests.desk.conftest import NOON, later, writes

SWEARING = "What the hell am I paying for? My order number 48213 is six weeks late. WHERE IS IT?"
MOST_QUESTIONS = 30  # to the database for a page, however long the talk is


@pytest.fixture
def read_case(gus: Case) -> Case:
    for message in Message.objects.filter(case=gus):
        read_message(message_id=message.pk, now=NOON)
    return gus


def page(client: Client, case: Case, more: str = "") -> str:
    answer = client.get(f"/cases/{case.pk}/{more}")
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_page_has_their_words_their_heat_and_what_they_need(
    read_case: Case, maya: Person, signed_in: Callable[[Person], Client]
) -> None:
    html = page(signed_in(maya), read_case)
    assert "Third time" in html
    assert "What Gus needs" in html
    assert "Furious" in html or "Angry" in html
    assert 'role="img" aria-label="Heat of one message' in html
    assert "Their money back" in html


def test_what_is_not_read_yet_is_not_called_calm(
    gus: Case, maya: Person, signed_in: Callable[[Person], Client]
) -> None:
    html = page(signed_in(maya), gus)
    assert "being read" in html
    assert "heat-calm" not in html


@pytest.mark.parametrize(("setting", "is_covered"), [("slurs", False), ("insults", True), ("nothing", False)])
def test_swearing_is_covered_for_those_who_want_it(
    team: object, maya: Person, signed_in: Callable[[Person], Client], setting: str, is_covered: bool
) -> None:
    maya.masks = setting
    maya.save()
    html = page(signed_in(maya), writes("gus-1", SWEARING))
    assert ('data-mask="hell"' in html) is is_covered


def test_a_note_stands_in_the_talk_as_another_kind_of_paper(
    gus: Case, maya: Person, leon: Person, signed_in: Callable[[Person], Client]
) -> None:
    keep_note(case_id=gus.pk, person=leon, text="The depot has it.", now=later(5))
    assert "Leon, staff only" in page(signed_in(maya), gus)
    assert "You, staff only" in page(signed_in(leon), gus)


def test_a_held_reply_can_be_taken_back_from_the_page(
    gus: Case, maya: Person, leon: Person, signed_in: Callable[[Person], Client]
) -> None:
    send_reply(case_id=gus.pk, person=maya, text="Gus, this is mine now.", seen=1, now=later())
    message = Message.objects.get(speaker="agent")
    assert f"/messages/{message.pk}/take-back" in page(signed_in(maya), gus)
    assert f"/messages/{message.pk}/take-back" not in page(signed_in(leon), gus)


def test_the_draft_comes_back_with_what_was_seen_when_it_was_begun(
    gus: Case, maya: Person, signed_in: Callable[[Person], Client]
) -> None:
    keep_draft(case_id=gus.pk, person=maya, text="Gus, I", seen=1, sequence=1, now=later())
    writes("gus-2", "Hello?", now=later(90))
    html = page(signed_in(maya), gus)
    assert "Gus, I</textarea>" in html
    assert '<input type="hidden" name="seen" value="1">' in html


def test_a_long_talk_folds_what_is_over(gus: Case, maya: Person, signed_in: Callable[[Person], Client]) -> None:
    for n in range(12):
        writes(f"more-{n}", f"Message number {n}", now=later(60 * n))
        send_reply(
            case_id=gus.pk, person=maya, text=f"Answer {n}", seen=10_000, accept_stale=True, now=later(60 * n + 30)
        )
    html = page(signed_in(maya), gus)
    assert "earlier messages" in html
    assert "Message number 0" in html  # folded, not gone


def test_a_very_long_message_is_shown_in_part_and_can_be_read_whole(
    team: object, maya: Person, signed_in: Callable[[Person], Client]
) -> None:
    case = writes("gus-1", "word " * 20_000)
    client = signed_in(maya)
    html = page(client, case)
    assert len(html) < 200_000
    message = Message.objects.get(case=case)
    assert f"/messages/{message.pk}/whole" in html
    whole = client.get(f"/messages/{message.pk}/whole")
    assert whole.content.decode() == message.text
    assert whole.headers["Content-Type"].startswith("text/plain")


@pytest.mark.parametrize("address", ["", "live/", "record/", "record.jsonl"])
def test_a_case_of_another_team_is_not_there(
    gus: Case, stranger: Person, maya: Person, signed_in: Callable[[Person], Client], address: str
) -> None:
    assert signed_in(maya).get(f"/cases/{gus.pk}/{address}").status_code == 200
    assert signed_in(stranger).get(f"/cases/{gus.pk}/{address}").status_code == 404
    assert signed_in(stranger).get(f"/cases/999999/{address}").status_code == 404


def test_markup_in_their_words_stays_words(team: object, maya: Person, signed_in: Callable[[Person], Client]) -> None:
    html = page(signed_in(maya), writes("gus-1", "<script>alert(1)</script> & <b>bold</b>", who='<img src="x">'))
    assert "<script>alert" not in html
    assert "<img src" not in html


def test_a_page_asks_the_database_as_often_for_a_long_talk_as_for_a_short_one(
    gus: Case,
    maya: Person,
    signed_in: Callable[[Person], Client],
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    client = signed_in(maya)
    page(client, gus)
    for n in range(30):
        message = writes(f"more-{n}", f"Where is order 48213? That is {n}.", now=later(n))
        read_message(message_id=Message.objects.filter(case=message).latest("at").pk, now=later(n))
    with django_assert_max_num_queries(MOST_QUESTIONS):
        page(client, gus)


def test_a_talk_of_years_is_shown_from_its_end(
    gus: Case, maya: Person, signed_in: Callable[[Person], Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assuage_desk.cases.case_page.DRAWN", 3)
    for n in range(5):
        writes(f"more-{n}", f"Message number {n}", now=later(60 * n))
    html = page(signed_in(maya), gus)
    assert "3 older messages</a> in the record" in html
    assert "Message number 4" in html
    assert "Message number 0" not in html
