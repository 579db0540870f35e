"""The record of a case in plain sentences, checked whenever it is looked at, and as a file for anyone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date, datetime
from typing import get_args, get_type_hints

import pytest
from django.test import Client

from assuage.record.dispute_check import check_dispute
from assuage.record.facts import Fact
from assuage_desk.cases.models import Case, StoredFact
from assuage_desk.cases.record_page import GROUPS, record_page
from assuage_desk.cases.told import Names, told
from assuage_desk.people.models import Person
from assuage_desk.replies.services import keep_note, send_reply, take_back
from tests.desk.conftest import NOON, later

SAMPLES: dict[object, object] = {
    str: "a-code",
    int: 3,
    bool: True,
    datetime: NOON,
    date: NOON.date(),
    tuple[str, ...]: ("a", "b"),
    int | None: 2050,
    datetime | None: NOON,
    date | None: NOON.date(),
}


def one_of_each() -> list[Fact]:
    """A fact of every kind, full, and one of every kind as empty as it can be."""
    found: list[Fact] = []
    for kind in get_args(Fact):
        hints = get_type_hints(kind)
        found.append(kind(**{field.name: SAMPLES[hints[field.name]] for field in fields(kind)}))
    return found


@pytest.fixture
def lived(gus: Case, maya: Person) -> Case:
    keep_note(case_id=gus.pk, person=maya, text="Ring the depot.", now=later(5))
    sent = send_reply(case_id=gus.pk, person=maya, text="Gus, I'll ring by 14:00 today.", seen=2, now=later(60))
    take_back(message_id=sent.message.pk, person=maya, now=later(62))  # type: ignore[union-attr]
    return Case.objects.get(pk=gus.pk)


def test_it_tells_what_happened_in_order(lived: Case) -> None:
    told_ = [line.sentence for line in record_page(lived).lines]
    assert told_[0] == "Gus wrote, by web chat."
    assert told_[1] == "Maya kept a note for staff."
    assert told_[2].startswith("Maya sent a reply to leave at ")
    assert told_[-1] == "Maya took the reply back before it left."


def test_a_customer_without_a_name_is_the_customer_wherever_they_stand() -> None:
    sentences = [told(fact, by, Names("The customer")) for fact in one_of_each() for by in ("customer", "desk")]
    assert not [said for said in sentences if " The customer" in said]


def test_it_says_that_it_is_unchanged(lived: Case, maya: Person, signed_in: Callable[[Person], Client]) -> None:
    html = signed_in(maya).get(f"/cases/{lived.pk}/record/").content.decode()
    assert "unchanged since they were written" in html


def test_it_names_the_first_fact_that_does_not_fit(
    lived: Case, maya: Person, signed_in: Callable[[Person], Client]
) -> None:
    row = StoredFact.objects.get(case=lived, number=2)
    StoredFact.objects.filter(pk=row.pk).update(by="person:999")
    page = record_page(lived)
    assert page.wrong_at == 2
    assert [line.is_first_wrong for line in page.lines][:3] == [False, True, False]
    client = signed_in(maya)
    assert "Fact 2 does not fit" in client.get(f"/cases/{lived.pk}/record/").content.decode()
    assert client.get(f"/cases/{lived.pk}/record.jsonl").status_code == 302  # a file of it would prove nothing


def test_facts_cut_off_at_the_end_are_missed(lived: Case) -> None:
    StoredFact.objects.filter(case=lived).latest("number").delete()
    assert record_page(lived).wrong_at is not None


def test_the_exported_file_verifies_by_itself(gus: Case, maya: Person, signed_in: Callable[[Person], Client]) -> None:
    keep_note(case_id=gus.pk, person=maya, text="Ring the depot.", now=later(5))
    answer = signed_in(maya).get(f"/cases/{gus.pk}/record.jsonl")
    assert answer.headers["Content-Disposition"] == f'attachment; filename="case-{gus.pk}.jsonl"'
    assert check_dispute(answer.content).holds


@pytest.mark.parametrize("kind", ["words", "promises", "nothing-known", "<script>"])
def test_a_filter_shows_its_kind_and_an_unknown_one_shows_all(lived: Case, kind: str) -> None:
    page = record_page(lived, kind)
    kinds = {line.kind for line in page.lines}
    if kind in GROUPS:
        assert kinds <= set(GROUPS[kind][1])
    else:
        assert len(page.lines) == page.count


@pytest.mark.parametrize("fact", one_of_each(), ids=lambda fact: type(fact).__name__)
def test_every_kind_of_fact_has_its_sentence(fact: Fact) -> None:
    sentence = told(fact, "person:1", Names("Gus Petrov", {"person:1": "Maya"}))
    assert sentence[0].isupper()
    assert sentence.endswith((".", ")."))
    assert "None" not in sentence


def test_no_kind_of_fact_is_forgotten() -> None:
    assert {type(fact) for fact in one_of_each()} == set(get_args(Fact))
