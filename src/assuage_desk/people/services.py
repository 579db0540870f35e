"""What changes people and the house."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo, available_timezones

from django.contrib.auth.password_validation import validate_password
from django.db import connection, transaction

from assuage.conversation.money import Money
from assuage_desk.people.house import forget_house
from assuage_desk.people.models import House, Person, Role, Team


class AlreadyBegun(Exception):  # noqa: N818 - it names what happened
    """Somebody has created the first admin; another one is made by them, signed in."""


class HouseTrouble(ValueError):  # noqa: N818
    """A detail of the house that cannot be."""


def create_first_admin(*, username: str, name: str, password: str) -> Person:
    """The first person, who may do everything. Raises AlreadyBegun when there is anybody, ValidationError
    when the password is too weak."""
    with transaction.atomic():
        _one_at_a_time()
        if Person.objects.exists():
            raise AlreadyBegun("Somebody was here first. Sign in, or ask them for an account.")
        person = Person(username=username, name=name, role=Role.ADMIN)
        validate_password(password, person)
        person.set_password(password)
        person.save()
    return person


def add_person(
    *,
    username: str,
    name: str,
    role: str = Role.AGENT,
    team: Team | None = None,
    password: str | None = None,
    email: str = "",
) -> Person:
    """Somebody who may sign in; without a password, only once one was set for them."""
    person = Person(username=username, name=name, role=Role(role), team=team, email=email)
    if password is None:
        person.set_unusable_password()
    else:
        validate_password(password, person)
        person.set_password(password)
    person.save()
    return person


def name_house(*, name: str, zone: str, currency: str, opens: time, closes: time) -> House:
    """Says what the house is called and where it is; makes its first team when there is none."""
    if zone not in available_timezones():
        raise HouseTrouble(f"{zone} is no time zone we know. Choose one such as Europe/London.")
    ZoneInfo(zone)
    Money(0, currency)  # raises for anything but three capitals
    if closes <= opens:
        raise HouseTrouble("The house closes before it opens. Write the hours of one day, such as 09:00 to 17:00.")
    with transaction.atomic():
        house = House.objects.select_for_update().filter(pk=1).first() or House(pk=1)
        house.name, house.zone, house.currency, house.opens, house.closes = name, zone, currency, opens, closes
        if house.team is None:
            house.team = Team.objects.order_by("pk").first() or Team.objects.create(name="Front desk")
        house.save()
    _house_changed()
    return house


def begin(*, now: datetime, is_demo: bool) -> House:
    """Ends the first run. *is_demo* marks the database for good: in it people can be played."""
    with transaction.atomic():
        house = House.objects.select_for_update().filter(pk=1).first() or House(pk=1)
        house.begun_at = house.begun_at or now
        house.is_demo = house.is_demo or is_demo
        house.save()
    _house_changed()
    return house


def _house_changed() -> None:
    """Forgotten now, for what this transaction still does, and again once the others can see the change."""
    forget_house()
    transaction.on_commit(forget_house)


def _one_at_a_time() -> None:
    """On SQLite the transaction alone is enough; PostgreSQL needs telling."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [FIRST_RUN_LOCK])


FIRST_RUN_LOCK = 0x61737375_0001  # "assu" and a number of ours
