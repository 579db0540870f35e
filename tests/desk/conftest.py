"""A small house: one team, two agents and a lead, and Gus, who is furious about a parcel."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time, timedelta

import pytest
from django.db import connection
from django.test import Client
from pytest_django import DjangoDbBlocker

from assuage_desk.cases.models import Case
from assuage_desk.cases.services import receive
from assuage_desk.people.house import forget_house
from assuage_desk.people.models import House, Person, Role, Team

# These start desks of their own on databases of their own, PostgreSQL among them: once is enough.
BRING_THEIR_OWN = [
    "test_desk_runs_and_ends.py",
    "test_desk_on_several_processes.py",
    "test_nothing_is_lost_by_a_kill.py",
]
collect_ignore = BRING_THEIR_OWN if os.environ.get("ASSUAGE_DATABASE_URL") else []

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
FURIOUS = "Third time my parcel is lost. I have HAD IT with you. Where is it and when do I get my money back?"


@pytest.fixture
def team(db: None) -> Iterator[Team]:
    team = Team.objects.create(name="Front desk")
    House.objects.create(
        pk=1, name="Halden Home", zone="Europe/London", opens=time(8), closes=time(18), team=team, begun_at=NOON
    )
    forget_house()
    yield team
    forget_house()


@pytest.fixture
def maya(team: Team) -> Person:
    return Person.objects.create_user(username="maya", password="correct horse lamp", name="Maya Lind", team=team)


@pytest.fixture
def leon(team: Team) -> Person:
    return Person.objects.create_user(username="leon", password="correct horse lamp", name="Leon Ako", team=team)


@pytest.fixture
def ravi(team: Team) -> Person:
    return Person.objects.create_user(
        username="ravi", password="correct horse lamp", name="Ravi Shah", team=team, role=Role.LEAD
    )


@pytest.fixture
def stranger(db: None) -> Person:
    """Somebody of the house, in another team."""
    other = Team.objects.create(name="Billing")
    return Person.objects.create_user(username="noor", password="correct horse lamp", name="Noor Aziz", team=other)


@pytest.fixture
def gus(team: Team) -> Case:
    """The case that Gus began in the chat at noon."""
    return writes("gus-1", FURIOUS)


def writes(
    external_id: str,
    text: str,
    *,
    now: datetime = NOON,
    who: str = "gus",
    channel: str = "chat",
    case_id: int | None = None,
) -> Case:
    """A customer writes; gives their case."""
    receipt = receive(
        channel=channel,
        text=text,
        external_id=external_id,
        customer_reference=who,
        customer_name=who.capitalize(),
        case_id=case_id,
        now=now,
    )
    return Case.objects.get(pk=receipt.case_id)


def later(seconds: float = 60) -> datetime:
    return NOON + timedelta(seconds=seconds)


@pytest.fixture
def signed_in() -> Callable[[Person], Client]:
    """A browser in which somebody is signed in."""

    def browser(person: Person) -> Client:
        client = Client()
        client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
        return client

    return browser


@pytest.fixture(autouse=True)
def _no_words_left(request: pytest.FixtureRequest, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The full-text index is no table of Django's: what a test committed is taken out of it here."""
    yield
    marked = request.node.get_closest_marker("django_db")
    if marked is not None and marked.kwargs.get("transaction"):
        with django_db_blocker.unblock(), connection.cursor() as cursor:
            cursor.execute("DELETE FROM cases_words")
