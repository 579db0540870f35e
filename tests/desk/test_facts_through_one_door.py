"""Facts are written through one door, only by who has seen the newest, and what we list by is their shadow."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import connection

from assuage.record.chain import verify
from assuage.record.facts import Assigned, Closed, PromiseKept, PromiseMade, PromiseMoved, ReadingCorrected, Replied
from assuage_desk.cases import folding
from assuage_desk.cases.models import Case, Message, MessageReading, Promise
from assuage_desk.cases.reading import FAILED, read_message
from assuage_desk.cases.rebuilding import differences
from assuage_desk.cases.services import CaseMovedOn, record
from assuage_desk.cases.worker import recount_due
from assuage_desk.people.models import Person
from tests.desk.conftest import NOON, later, writes


def promised(case: Case, hours: float = 2) -> Case:
    message = Message.objects.filter(case=case).first()
    assert message is not None
    facts = (
        Replied(message.pk, "chat", "0" * 64, later(), answers=message.pk),
        PromiseMade("p1", message.pk, 0, 5, "agent", NOON + timedelta(hours=hours)),
    )
    return record(case_id=case.pk, facts=facts, seen=case.fact_count, by="desk", now=later())


def test_a_writer_who_has_not_seen_the_newest_fact_is_refused(gus: Case, maya: Person, leon: Person) -> None:
    record(case_id=gus.pk, facts=[Assigned(maya.actor)], seen=1, by=maya.actor, now=later())
    with pytest.raises(CaseMovedOn, match="Show what is new"):
        record(case_id=gus.pk, facts=[Assigned(leon.actor)], seen=1, by=leon.actor, now=later())
    gus.refresh_from_db()
    assert (gus.owner, gus.fact_count) == (maya, 2)


def test_refused_facts_leave_nothing_behind(gus: Case) -> None:
    note = Message(case=gus, speaker="agent", channel="chat", text="x", salt=b"", at=NOON, stored_at=NOON, state="held")
    with pytest.raises(CaseMovedOn):
        record(case_id=gus.pk, facts=[Closed("settled")], seen=0, by="desk", now=NOON, rows=[note])
    assert Message.objects.count() == 1


def test_the_owner_and_team_follow_the_facts(gus: Case, maya: Person) -> None:
    case = record(case_id=gus.pk, facts=[Assigned(maya.actor)], seen=1, by=maya.actor, now=later())
    assert (case.owner_id, case.team_id) == (maya.pk, gus.team_id)
    case = record(case_id=gus.pk, facts=[Assigned()], seen=2, by=maya.actor, now=later())
    assert (case.owner_id, case.team_id) == (None, gus.team_id)


def test_a_promise_has_a_row_with_its_hour(gus: Case) -> None:
    case = promised(gus)
    assert case.next_due_at == NOON + timedelta(hours=2)
    assert Promise.objects.get().state == "open"
    moved = PromiseMoved("p1", NOON + timedelta(hours=3))
    case = record(case_id=gus.pk, facts=[moved], seen=3, by="desk", now=later())
    assert (Promise.objects.get().was_moved, case.next_due_at) == (True, NOON + timedelta(hours=3))
    case = record(case_id=gus.pk, facts=[PromiseKept("p1")], seen=4, by="desk", now=later())
    assert (Promise.objects.get().state, case.next_due_at) == ("kept", None)


def test_time_alone_moves_a_case_up(gus: Case) -> None:
    assert promised(gus).group == "today"
    assert recount_due(NOON + timedelta(minutes=59)) == 0
    assert recount_due(NOON + timedelta(minutes=61)) == 1
    assert Case.objects.get(pk=gus.pk).group == "now"
    recount_due(NOON + timedelta(hours=2))
    assert Case.objects.get(pk=gus.pk).reason == "Promise missed at 14:00"


def test_the_desk_reads_what_came_in(gus: Case) -> None:
    message = Message.objects.get()
    row = read_message(message_id=message.pk, now=later())
    gus.refresh_from_db()
    assert row.level in ("angry", "furious")
    assert (gus.level, gus.heat) == (row.level, row.heat)
    read_message(message_id=message.pk, now=later())
    assert MessageReading.objects.count() == 1


def test_a_reading_that_fails_is_a_state_that_shows(gus: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError("out of words")

    monkeypatch.setattr("assuage_desk.cases.reading.read", fails)
    row = read_message(message_id=Message.objects.get().pk, now=later())
    gus.refresh_from_db()
    assert (row.failed, gus.level, gus.heat) == (FAILED, "", None)


def test_danger_opens_the_safety_path_once(team: object) -> None:
    case = writes("1", "There is a smell of gas in the whole flat and my baby is in here. Help us now.")
    message = Message.objects.get()
    for _ in range(2):
        read_message(message_id=message.pk, now=later())
    case.refresh_from_db()
    assert case.is_safety
    assert case.group == "now"
    assert case.facts.filter(kind="safety-raised").count() == 1


def test_a_corrected_reading_changes_the_heat_of_the_case(gus: Case, maya: Person) -> None:
    message = Message.objects.get()
    read_message(message_id=message.pk, now=later())
    fact = ReadingCorrected(message.pk, "heat", "furious", "irritated")
    case = record(case_id=gus.pk, facts=[fact], seen=1, by=maya.actor, now=later())
    assert case.level == "irritated"


def test_the_shadow_is_what_the_facts_say(gus: Case, maya: Person) -> None:
    read_message(message_id=Message.objects.get().pk, now=later())
    promised(Case.objects.get())
    record(case_id=gus.pk, facts=[Assigned(maya.actor)], seen=3, by=maya.actor, now=later(90))
    assert list(differences(mend=False)) == []


def test_a_shadow_that_was_touched_is_found_and_mended(gus: Case, capsys: pytest.CaptureFixture[str]) -> None:
    promised(gus)
    Case.objects.update(rank=7, reason="Because")
    Promise.objects.update(state="kept")
    with pytest.raises(SystemExit) as ended:
        call_command("rebuild_cases", "--check")
    assert ended.value.code == 1
    assert "reason is 'Because'" in capsys.readouterr().out
    call_command("rebuild_cases")
    call_command("rebuild_cases", "--check")
    assert Case.objects.get().reason != "Because"


def test_a_fact_that_was_changed_is_found_and_left_as_it_is(gus: Case) -> None:
    promised(gus)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE cases_storedfact SET at = %s WHERE number = 2", [later(999).isoformat()])
    found = list(differences(mend=True))
    assert [difference.what for difference in found] == ["the chain"]
    assert not verify(folding.entries(gus.pk)).holds
