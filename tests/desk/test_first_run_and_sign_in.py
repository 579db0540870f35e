"""The first person makes the house theirs; then people sign in, and nobody else comes in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from assuage_desk.people import services
from assuage_desk.people.house import forget_house, house
from assuage_desk.people.models import House, Person, Team
from tests.desk.conftest import NOON

pytestmark = pytest.mark.django_db

PASSWORD = "three plain words 9"
MAYA = {"name": "Maya Lindqvist", "username": "maya", "password": PASSWORD}
HOUSE = {"name": "Harbour", "zone": "Europe/London", "currency": "GBP", "opens": "08:00", "closes": "18:00"}


@pytest.fixture(autouse=True)
def fresh(settings: Settings) -> Iterator[None]:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # slow on purpose elsewhere
    forget_house()
    yield
    forget_house()


@pytest.fixture
def browser(client: Client) -> Client:
    return client


def begun(browser: Client, begin: str = "empty") -> None:
    browser.post("/first-run/", MAYA)
    browser.post("/first-run/house/", HOUSE)
    browser.post("/first-run/begin/", {"begin": begin})


def test_on_a_new_desk_every_page_leads_to_the_first_question(browser: Client) -> None:
    for page in ("/", "/cases/1/", "/search", "/nowhere"):
        assert browser.get(page).headers["Location"] == "/first-run/"
    assert browser.get("/api/v1/cases").status_code == 503
    assert browser.get("/healthz").status_code == 200


def test_three_short_pages_make_the_first_admin_and_the_house(browser: Client) -> None:
    assert b"Who are you" in browser.get("/first-run/").content
    assert browser.post("/first-run/", MAYA).headers["Location"] == "/first-run/house/"
    assert browser.post("/first-run/house/", HOUSE).headers["Location"] == "/first-run/begin/"
    assert browser.post("/first-run/begin/", {"begin": "empty"}).headers["Location"] == "/"
    maya = Person.objects.get()
    assert (maya.role, maya.name, maya.check_password(PASSWORD)) == ("admin", "Maya Lindqvist", True)
    assert (house().name, house().zone, house().is_begun, house().is_demo) == ("Harbour", "Europe/London", True, False)
    assert Team.objects.get().pk == house().team_id
    assert browser.get("/").status_code == 200


def test_the_demo_begins_in_a_case_and_leaves_no_password_behind(browser: Client) -> None:
    browser.post("/first-run/", {**MAYA, "username": "olga", "name": "Olga Berg"})
    browser.post("/first-run/house/", HOUSE)
    page = browser.post("/first-run/begin/", {"begin": "demo"}, follow=True)
    assert page.redirect_chain[-1][0].startswith("/cases/")
    assert "Gus Petrov" in page.content.decode()
    assert house().is_demo
    assert not [person for person in Person.objects.exclude(username="olga") if person.has_usable_password()]


@pytest.mark.parametrize("password", ["short", "123456789012", "password1234", "mayalindqvist"])
def test_a_weak_password_makes_nobody(browser: Client, password: str) -> None:
    answer = browser.post("/first-run/", {**MAYA, "password": password})
    assert answer.status_code == 200
    assert not Person.objects.exists()


@pytest.mark.parametrize(
    "wrong",
    [{"zone": "Mars/Olympus"}, {"currency": "pounds"}, {"closes": "07:00"}, {"opens": "25:00"}, {"name": ""}],
)
def test_a_house_that_cannot_be_is_asked_again(browser: Client, wrong: dict[str, str]) -> None:
    browser.post("/first-run/", MAYA)
    assert browser.post("/first-run/house/", {**HOUSE, **wrong}).status_code == 200
    assert not House.objects.exists()


def test_there_is_one_first_admin(browser: Client) -> None:
    services.create_first_admin(username="ravi", name="Ravi", password=PASSWORD)
    assert browser.post("/first-run/", MAYA).status_code == 302
    assert Person.objects.get().username == "ravi"
    with pytest.raises(services.AlreadyBegun):
        services.create_first_admin(username="maya", name="Maya", password=PASSWORD)


def test_a_stranger_cannot_go_on_with_somebody_s_first_run(browser: Client) -> None:
    browser.post("/first-run/", MAYA)
    stranger = Client()
    assert stranger.post("/first-run/house/", HOUSE).headers["Location"].startswith("/sign-in/")
    assert not House.objects.exists()


def test_a_first_run_that_is_over_stays_over(browser: Client) -> None:
    begun(browser)
    for page in ("/first-run/", "/first-run/house/", "/first-run/begin/"):
        assert browser.get(page).headers["Location"] == "/"


def test_asking_whether_the_first_run_is_over_costs_no_question(browser: Client) -> None:
    begun(browser)
    house()
    with CaptureQueriesContext(connection) as asked:
        Client().get("/sign-in/")
    assert not [query for query in asked if "people_house" in query["sql"]]


def test_people_sign_in_by_name_or_address(browser: Client) -> None:
    begun(browser)
    Person.objects.update(email="maya@harbour.example")
    for login in ("maya", "maya@harbour.example"):
        visitor = Client()
        answer = visitor.post("/sign-in/", {"login": login, "password": PASSWORD})
        assert answer.status_code == 302, answer.content
        assert visitor.get("/").status_code == 200


def test_a_wrong_try_does_not_say_what_was_wrong(browser: Client) -> None:
    begun(browser)
    wrong = Client().post("/sign-in/", {"login": "maya", "password": "something else 1"})
    nobody = Client().post("/sign-in/", {"login": "nobody", "password": "something else 1"})
    assert wrong.status_code == nobody.status_code == 200
    words = "Name and password do not go together"
    assert words in wrong.content.decode()
    assert words in nobody.content.decode()


def test_guessing_is_slowed_down_and_does_not_lock_out_others(browser: Client) -> None:
    begun(browser)
    guesser = Client(REMOTE_ADDR="203.0.113.9")
    for _ in range(8):
        last = guesser.post("/sign-in/", {"login": "maya", "password": "guess"})
    assert last.status_code == 429
    assert guesser.post("/sign-in/", {"login": "maya", "password": PASSWORD}).status_code == 429
    assert Client().post("/sign-in/", {"login": "maya", "password": PASSWORD}).status_code == 302


def test_nobody_signs_up(browser: Client) -> None:
    begun(browser)
    assert Client().get("/accounts/signup/").status_code == 404
    assert Client().get("/signup/").status_code == 404


def test_pages_ask_who_you_are(browser: Client) -> None:
    begun(browser)
    for page in ("/", "/promises/", "/search?q=x"):
        assert Client().get(page).headers["Location"].startswith("/sign-in/")


def test_signing_out_is_a_deed(browser: Client) -> None:
    begun(browser)
    browser.get("/sign-out/")
    assert browser.get("/").status_code == 200
    browser.post("/sign-out/")
    assert browser.get("/").status_code == 302


def played(settings: Settings, *, process: bool, database: bool) -> Client:
    settings.DEMO = process
    House.objects.create(pk=1, begun_at=NOON, is_demo=database)
    Person.objects.create_user(username="maya", name="Maya")  # invented people have no password
    forget_house()
    return Client()


def test_in_the_demo_people_can_be_played_with_one_click(settings: Settings) -> None:
    visitor = played(settings, process=True, database=True)
    assert b"/demo/enter/maya" in visitor.get("/sign-in/").content
    assert visitor.post("/demo/enter/maya").status_code == 302
    assert visitor.get("/").status_code == 200


@pytest.mark.parametrize(("process", "database"), [(True, False), (False, True), (False, False)])
def test_outside_the_demo_nobody_can_be_played(settings: Settings, process: bool, database: bool) -> None:
    visitor = played(settings, process=process, database=database)
    assert b"/demo/enter" not in visitor.get("/sign-in/").content
    assert visitor.post("/demo/enter/maya").status_code == 404
    assert visitor.get("/").status_code == 302


def test_a_real_person_is_never_played_by_others(settings: Settings) -> None:
    visitor = played(settings, process=True, database=True)
    Person.objects.create_user(username="boss", name="Real Boss", password=PASSWORD)
    assert b"/demo/enter/boss" not in visitor.get("/sign-in/").content
    assert visitor.post("/demo/enter/boss").status_code == 404


def test_a_link_cannot_play_anybody(settings: Settings) -> None:
    visitor = played(settings, process=True, database=True)
    assert visitor.get("/demo/enter/maya").status_code == 405
    assert visitor.post("/demo/enter/nobody").status_code == 404
    with_checks = Client(enforce_csrf_checks=True)
    assert with_checks.post("/demo/enter/maya").status_code == 403


def test_missing_and_forbidden_look_the_same(browser: Client) -> None:
    begun(browser)
    missing = browser.get("/cases/999999/")
    assert missing.status_code == 404
    assert b"There is nothing here for you" in missing.content


def test_what_fails_is_noted_under_a_short_number(
    browser: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise RuntimeError("the database is on fire")

    begun(browser)
    monkeypatch.setattr("assuage_desk.config.health.connection.cursor", fails)
    browser.raise_request_exception = False
    answer = browser.get("/healthz")
    assert answer.status_code == 500
    noted = next(record.message.split(":")[0] for record in caplog.records if record.name == "assuage.failed")
    assert len(noted) == 4
    assert f"noted as {noted}" in answer.content.decode()


def test_every_page_carries_a_strict_policy(browser: Client) -> None:
    begun(browser)
    policy = browser.get("/").headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
