"""Open pages are told what happens, by number, so that a lost word or connection loses nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
import redis
from django.conf import settings
from django.db import connection
from django.test import Client
from django.utils import timezone

from assuage.record.facts import Assigned, Delivered, Noted
from assuage_desk.cases import bus, carriers, presence
from assuage_desk.cases.live import StaffEyes
from assuage_desk.cases.models import Case, StoredFact
from assuage_desk.cases.services import record
from assuage_desk.channels.webchat.marks import new_token, reference_of
from assuage_desk.people.access import Sight, sight
from assuage_desk.people.models import Person
from tests.desk.conftest import later, writes
from tests.desk.served import listening, served

pytestmark = pytest.mark.django_db(transaction=True)

SignedIn = Callable[[Person], Client]


@pytest.fixture
def port() -> Iterator[int]:
    with served() as port:
        yield port


def cookie(client: Client) -> str:
    return f"{settings.SESSION_COOKIE_NAME}={client.cookies[settings.SESSION_COOKIE_NAME].value}"


def note(case: Case) -> None:
    record(case_id=case.pk, facts=[Noted("n", "0" * 64)], seen=None, by="desk", now=later())


def test_a_message_is_told_with_its_number(gus: Case, maya: Person, signed_in: SignedIn, port: int) -> None:
    with listening(port, cookie=cookie(signed_in(maya))) as page:
        writes("2", "Hello?", now=later())
        ((_, said, number),) = page.until(1)
    assert page.status == 200
    assert said == {"case": gus.pk, "number": 2, "kind": "received"}
    assert number == StoredFact.objects.latest("id").pk


def test_a_page_that_was_away_is_told_all_it_missed_in_order(
    gus: Case, maya: Person, signed_in: SignedIn, port: int
) -> None:
    seen = StoredFact.objects.latest("id").pk
    for number in range(7):
        writes(f"away-{number}", "Hello?")
    with listening(port, cookie=cookie(signed_in(maya)), last=seen) as page:
        writes("later", "Hello?")
        told = page.until(8)
    assert [said["number"] for _, said, _ in told] == list(range(2, 10))


def test_a_page_resumes_from_before_this_process_began(gus: Case, maya: Person, signed_in: SignedIn) -> None:
    seen = StoredFact.objects.latest("id").pk
    for number in range(21):
        writes(f"m{number}", "Hello?") if number % 3 else note(gus)
    with served() as port, listening(port, f"/stream?after={seen}", cookie=cookie(signed_in(maya))) as page:
        told = page.until(21)
        writes("new", "Hello?")
        told = page.until(22)
    assert [said["number"] for _, said, _ in told] == list(range(2, 24))


def test_nobody_is_told_of_cases_they_may_not_see(
    gus: Case, stranger: Person, maya: Person, signed_in: SignedIn, port: int
) -> None:
    with (
        listening(port, cookie=cookie(signed_in(maya))) as colleague,
        listening(port, cookie=cookie(signed_in(stranger))) as page,
    ):
        note(gus)
        colleague.until(1)  # by then the stranger was passed by
        record(case_id=gus.pk, facts=[Assigned(stranger.actor)], seen=2, by=maya.actor, now=later())
        told = page.until(1)
    assert [said["kind"] for _, said, _ in told] == ["assigned"]


def test_a_customer_is_told_of_their_own_words_and_what_was_delivered_only(maya: Person, port: int) -> None:
    token = new_token()
    mine, other = writes("1", "Hello", who=str(reference_of(token))), writes("2", "Hello", who="somebody-else")
    with listening(port, f"/chat/{token}/stream") as page:
        note(mine)
        note(other)
        record(case_id=other.pk, facts=[Delivered("x")], seen=None, by="desk", now=later())
        record(case_id=mine.pk, facts=[Delivered("x")], seen=None, by="desk", now=later())
        ((_, said, _),) = page.until(1)
    assert said == {"case": mine.pk, "kind": "delivered"}


@pytest.mark.parametrize("path", ["/stream", "/chat/forged/stream", "/chat/forged:token/stream"])
def test_whoever_has_no_key_is_told_to_stop_asking(team: object, port: int, path: str) -> None:
    with listening(port, path) as page:
        assert page.status == 204


def test_nobody_listens_after_signing_out(gus: Case, maya: Person, signed_in: SignedIn, port: int) -> None:
    browser = signed_in(maya)
    key = cookie(browser)
    browser.logout()
    with listening(port, cookie=key) as page:
        assert page.status == 204


def test_colleagues_see_who_reads_and_who_writes(
    gus: Case, maya: Person, leon: Person, signed_in: SignedIn, port: int
) -> None:
    now = timezone.now()
    with listening(port, cookie=cookie(signed_in(leon))) as page:
        presence.seen_here(case=gus, person=maya, doing="writing", now=now)
        ((_, said, number),) = page.until(1, "presence")
    assert (said["person"], said["name"], said["doing"], number) == (maya.pk, "Maya", "writing", None)
    assert "team" not in said
    assert [here.name for here in presence.people_here(gus.pk, now)] == ["Maya"]
    assert presence.people_here(gus.pk, now, but=maya.pk) == ()
    assert presence.people_here(gus.pk, now + timedelta(minutes=1)) == ()


def test_agents_see_that_the_customer_still_writes(gus: Case, maya: Person, signed_in: SignedIn, port: int) -> None:
    now = timezone.now()
    with listening(port, cookie=cookie(signed_in(maya))) as page:
        presence.customer_writes(case=gus, now=now)
        ((_, said, _),) = page.until(1, "typing")
    assert (said["who"], said["is_writing"]) == ("customer", True)
    assert presence.customer_is_writing(gus.pk, now)
    presence.customer_writes(case=gus, now=now, is_writing=False)
    assert not presence.customer_is_writing(gus.pk, now)


def test_a_lost_wake_up_loses_no_fact(
    gus: Case, maya: Person, signed_in: SignedIn, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bus, "say", lambda *_, **__: None)
    with listening(port, cookie=cookie(signed_in(maya))) as page:
        writes("2", "Hello?")
        assert len(page.until(1)) == 1


def test_streams_end_at_once_when_the_desk_does(gus: Case, maya: Person, signed_in: SignedIn) -> None:
    with served() as port, listening(port, cookie=cookie(signed_in(maya))) as page:
        began = timezone.now()
        page.until(0)
    assert page.is_over
    assert timezone.now() - began < timedelta(seconds=10)


def test_the_eyes_of_a_person_are_those_of_their_role(gus: Case, maya: Person, stranger: Person) -> None:
    assert StaffEyes(sight(maya)).sight.sees(owner_id=None, team_id=gus.team_id)
    assert not StaffEyes(sight(stranger)).sight.sees(owner_id=None, team_id=gus.team_id)
    assert Sight(1, "lead", 5).sees(owner_id=None, team_id=None)
    assert not Sight(1, "agent", 5).sees(owner_id=None, team_id=None)
    assert Sight(1, "agent", None).sees(owner_id=None, team_id=None)
    assert Sight(1, "admin", None).sees(owner_id=2, team_id=7)


def reaches(carrier: carriers.Carrier) -> None:
    ended, heard = threading.Event(), []
    got = threading.Event()

    def hear(words: str) -> None:
        heard.append(words)
        got.set()

    def run() -> None:
        carrier.receive(hear, ended)
        connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    for _ in range(50):  # a listener that is not there yet hears nothing: that is the bus
        carrier.send('{"from": "elsewhere"}')
        if got.wait(0.2):
            break
    ended.set()
    carrier.send('{"from": "the end"}')
    thread.join(10)
    assert heard[0] == '{"from": "elsewhere"}'
    assert not thread.is_alive()


def test_redis_carries_words_between_processes() -> None:
    url = "redis://127.0.0.1:6379/7"
    try:
        redis.Redis.from_url(url, socket_connect_timeout=1).ping()
    except redis.RedisError:
        pytest.skip("no Redis here")
    reaches(carriers.Redis(url))


# SQLite has no LISTEN and NOTIFY; the run of the desk's tests on PostgreSQL does not skip this.
@pytest.mark.skipif("sqlite" in settings.DATABASES["default"]["ENGINE"], reason="for PostgreSQL")
def test_postgresql_carries_words_between_processes(db: None) -> None:
    reaches(carriers.Postgres())


def test_words_of_this_process_are_not_heard_twice() -> None:
    heard: list[bus.Said] = []
    leave = bus.listen(heard.append)
    bus.say("work")
    bus.heard(f'{{"from": "{bus.HERE}", "what": "work", "body": {{}}}}')
    bus.heard('{"from": "elsewhere", "what": "work", "body": {}}')
    bus.heard("not ours")
    leave()
    bus.say("work")
    assert [said.what for said in heard] == ["work", "work"]
