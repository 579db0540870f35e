"""People find cases: in the queue, sorted by who needs us first, and by words, names and numbers."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from assuage.record.facts import Assigned, Closed, Erased, Noted
from assuage_desk.cases.models import Case, Message, Note
from assuage_desk.cases.queries import inbox, reason_now, search
from assuage_desk.cases.reading import read_message
from assuage_desk.cases.services import receive, record
from assuage_desk.people.models import Person, Team
from tests.desk.conftest import NOON, later, writes


def found(person: Person, words: str) -> list[int]:
    return [hit.case_id for hit in search(person, words)]


def test_every_word_must_be_there_and_the_last_may_be_unfinished(gus: Case, maya: Person) -> None:
    assert found(maya, "parcel lost") == found(maya, "LOST parc") == [gus.pk]
    assert found(maya, "parcel found") == found(maya, "parc lost") == []


def test_accents_and_case_make_no_difference(team: Team, maya: Person) -> None:
    case = writes("1", "Ich warte seit Wochen auf die Küche. ¿Dónde está?")
    assert found(maya, "KUCHE donde") == found(maya, "küche") == [case.pk]


def test_names_subjects_references_and_numbers_are_found_first(team: Team, maya: Person) -> None:
    talker = writes("1", "My neighbour Quang said you would help")
    named = receive(
        channel="mail",
        text="Hello",
        customer_reference="q@example.org",
        customer_name="Quang Tran",
        customer_email="q@example.org",
        subject="Charged two times",
        reference="V-2041",
        now=NOON,
    )
    assert found(maya, "quang") == [named.case_id, talker.pk]
    assert found(maya, "charged two") == found(maya, "V-2041") == found(maya, "q@example.org") == [named.case_id]
    assert found(maya, str(talker.pk))[0] == found(maya, f"#{talker.pk}")[0] == talker.pk


def test_the_newest_words_come_first(team: Team, maya: Person) -> None:
    cases = [writes(f"{n}", "The kettle leaks", who=f"c{n}").pk for n in range(3)]
    assert found(maya, "kettle") == cases[::-1]


def test_nobody_finds_what_is_not_theirs_to_see(gus: Case, stranger: Person) -> None:
    assert found(stranger, "parcel") == found(stranger, str(gus.pk)) == []


@pytest.mark.parametrize("words", ["", "   ", '"', "* OR NOT (", "a' --", "\x00", "’", "AND", "NEAR(", "x" * 5000])
def test_nothing_that_is_typed_breaks_the_search(gus: Case, maya: Person, words: str) -> None:
    search(maya, words)


def test_words_that_were_erased_are_not_found(gus: Case, maya: Person) -> None:
    message = Message.objects.get()
    record(case_id=gus.pk, facts=[Erased((message.pk,), "request")], seen=1, by=maya.actor, now=later())
    assert found(maya, "parcel") == []


def test_notes_are_found_by_staff(gus: Case, maya: Person) -> None:
    note = Note(case=gus, author=maya, text="The depot has it", salt=b"x" * 16, at=later())
    record(case_id=gus.pk, facts=[Noted(note.pk, "0" * 64)], seen=1, by=maya.actor, now=later(), rows=[note])
    assert found(maya, "depot") == [gus.pk]


def test_a_case_that_has_the_word_often_hides_no_other(team: Team, maya: Person) -> None:
    first = writes("0", "broken lamp", who="first")
    for number in range(60):
        writes(f"o{number}", "broken broken", who="often")
    assert first.pk in found(maya, "broken")


def test_who_needs_us_first_comes_first_and_the_reason_says_why(team: Team, maya: Person) -> None:
    calm = writes("1", "Could you tell me when you open on Sunday?", who="ruth")
    angry = writes("2", "THIS IS THE FOURTH TIME. I am furious. Nobody rings, nobody answers. Disgraceful!", who="gus")
    for message in Message.objects.all():
        read_message(message_id=message.pk, now=later(5))
    rows = inbox(maya, "team").rows
    assert [row.case_id for row in rows] == [angry.pk, calm.pk]
    assert rows[0].group == "now"
    assert rows[0].reason.startswith("Waiting")


def test_a_case_that_nobody_has_taken_is_for_all_of_its_team(
    gus: Case, maya: Person, leon: Person, stranger: Person
) -> None:
    assert [len(inbox(who).rows) for who in (maya, leon, stranger)] == [1, 1, 0]
    assert inbox(leon).counts["mine"] == "1"
    record(case_id=gus.pk, facts=[Assigned(maya.actor)], seen=1, by=maya.actor, now=later())
    assert [len(inbox(who).rows) for who in (maya, leon, stranger)] == [1, 0, 0]


def test_everybody_has_their_own_view(gus: Case, maya: Person, leon: Person, ravi: Person, stranger: Person) -> None:
    record(case_id=gus.pk, facts=[Assigned(maya.actor)], seen=1, by=ravi.actor, now=later())
    assert [len(inbox(maya, view).rows) for view in ("mine", "team", "waiting", "all")] == [1, 1, 0, 1]
    assert [len(inbox(leon, view).rows) for view in ("mine", "team", "waiting", "all")] == [0, 1, 0, 1]
    assert [len(inbox(stranger, view).rows) for view in ("mine", "team", "waiting", "all")] == [0, 0, 0, 0]
    record(case_id=gus.pk, facts=[Assigned(stranger.actor)], seen=2, by=ravi.actor, now=later())
    assert len(inbox(stranger, "all").rows) == 1


def test_what_is_closed_is_listed_among_all_only(gus: Case, maya: Person) -> None:
    record(case_id=gus.pk, facts=[Closed("settled")], seen=1, by=maya.actor, now=later())
    assert [len(inbox(maya, view).rows) for view in ("team", "waiting", "all")] == [0, 0, 1]


def test_filters_narrow_the_queue_and_nonsense_is_left_aside(gus: Case, maya: Person) -> None:
    writes("2", "Thanks, all is well now.", who="ruth", channel="api")
    assert [row.customer for row in inbox(maya, "team", {"channel": "api"}).rows] == ["Ruth"]
    assert len(inbox(maya, "team", {"owner": "nobody", "colour": "blue"}).rows) == 2
    assert inbox(maya, "team", {"safety": "yes"}).rows == ()


def test_pages_follow_each_other_without_gaps_or_repeats(team: Team, maya: Person) -> None:
    for number in range(120):
        writes(f"{number}", "Hello", who=f"c{number}", now=NOON + timedelta(seconds=number % 7))
    seen: list[int] = []
    page = inbox(maya, "all")
    while True:
        seen += [row.case_id for row in page.rows]
        if not page.after:
            break
        page = inbox(maya, "all", {"after": page.after})
    assert len(seen) == len(set(seen)) == 120
    assert inbox(maya, "team").counts["team"] == "99+"


def test_a_queue_takes_the_same_number_of_questions_however_long(team: Team, maya: Person) -> None:
    def questions() -> int:
        with CaptureQueriesContext(connection) as asked:
            inbox(maya, "all")
        return len(asked)

    writes("1", "Hello")
    few = questions()
    for number in range(70):
        writes(f"more-{number}", "Hello", who=f"c{number}")
    assert questions() == few <= 6


def test_the_wait_in_a_reason_grows_without_a_fact(gus: Case) -> None:
    read_message(message_id=Message.objects.get().pk, now=later())
    gus.refresh_from_db()
    assert reason_now(gus, NOON + timedelta(minutes=12)).startswith("Waiting 12 min")
