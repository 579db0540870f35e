"""A note is another kind of thing than a reply: another table, and no road from it to a customer."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from django.test import Client

import assuage_desk.channels
from assuage.record.chain import verify
from assuage_desk.cases.folding import entries
from assuage_desk.cases.models import Case, Due, Message, Note
from assuage_desk.channels.webchat import queries
from assuage_desk.people.models import Person
from assuage_desk.replies.outcomes import NotSendable
from assuage_desk.replies.services import keep_note
from tests.desk.conftest import later

SECRET = "He was rude to Samira last week; go gently."


def test_a_note_is_stored_for_staff_and_nothing_is_due_for_it(gus: Case, maya: Person) -> None:
    before = Due.objects.count()
    note = keep_note(case_id=gus.pk, person=maya, text=SECRET, now=later())
    assert Note.objects.get().text == SECRET
    assert not Message.objects.filter(pk=note.pk).exists()
    assert Due.objects.count() == before
    assert verify(entries(gus.pk)).holds


def test_the_customer_is_shown_no_note(gus: Case, maya: Person) -> None:
    keep_note(case_id=gus.pk, person=maya, text=SECRET, now=later())
    talk = queries.talk("gus")
    assert len(talk.lines) == 1
    assert SECRET not in str(talk)


def test_no_channel_knows_what_a_note_is() -> None:
    """The names of notes stand nowhere in the code that carries words out."""
    folder = Path(assuage_desk.channels.__path__[0])
    for file in folder.rglob("*.py"):
        if file.parent.name == "replay":
            continue  # brings words in, and keeps what a machine said as a note
        names = {node.id for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.Name)}
        names |= {
            alias.name
            for node in ast.walk(ast.parse(file.read_text()))
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        assert not names & {"Note", "keep_note", "Noted"}, file


def test_a_note_goes_by_its_own_form(gus: Case, maya: Person, signed_in: Callable[[Person], Client]) -> None:
    page = signed_in(maya)
    said = page.post(f"/cases/{gus.pk}/note", {"text": SECRET}, headers={"Accept": "application/json"}).json()
    assert said["state"] == "kept"
    assert Message.objects.filter(speaker="agent").count() == 0
    assert page.post(f"/cases/{gus.pk}/note", {"text": "Another."})["Location"] == f"/cases/{gus.pk}/"


def test_an_empty_note_is_refused(gus: Case, maya: Person) -> None:
    with pytest.raises(NotSendable):
        keep_note(case_id=gus.pk, person=maya, text=" \n", now=later())


def test_nobody_keeps_a_note_in_a_case_that_is_not_theirs(
    gus: Case, stranger: Person, signed_in: Callable[[Person], Client]
) -> None:
    assert signed_in(stranger).post(f"/cases/{gus.pk}/note", {"text": SECRET}).status_code == 404
    assert not Note.objects.exists()
