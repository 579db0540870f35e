"""A customer writes from a shop's page: nothing is lost or doubled, and they see only what is for them."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from assuage_desk.cases import bus
from assuage_desk.cases.models import Case, Message, Quarantined
from assuage_desk.channels.outbox import deliver
from assuage_desk.channels.webchat import limits
from assuage_desk.channels.webchat.marks import new_token, reference_of
from assuage_desk.people.models import Person
from assuage_desk.replies.outcomes import Sent
from assuage_desk.replies.services import keep_note, release, send_reply
from tests.desk.conftest import FURIOUS, NOON, later


@pytest.fixture(autouse=True)
def fresh_limits(team: object) -> None:
    limits.limits.__init__()  # type: ignore[misc]


@pytest.fixture
def token() -> str:
    return new_token()


def says(token: str, text: object, mark: str = "m-1", **more: object) -> Any:
    return Client(raise_request_exception=False).post(
        "/chat/messages",
        json.dumps({"id": mark, "text": text, **more}),
        content_type="application/json",
        headers={"Authorization": f"Bearer {token}"},
    )


def sees(token: str, after: int = 0) -> dict[str, Any]:
    answer = Client().get(f"/chat/messages?after={after}", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 200
    return answer.json()


def answered(case: Case, person: Person, text: str) -> Sent:
    case.refresh_from_db()
    outcome = send_reply(case_id=case.pk, person=person, text=text, seen=case.fact_count, now=later())
    assert isinstance(outcome, Sent)
    return outcome


def test_their_words_are_stored_before_they_are_answered(token: str) -> None:
    answer = says(token, FURIOUS)
    assert answer.status_code == 202
    message = Message.objects.get(pk=answer.json()["id"])
    assert (message.text, message.channel, message.case.customer.reference) == (FURIOUS, "chat", reference_of(token))


def test_a_message_sent_again_after_a_lost_answer_is_stored_once(token: str) -> None:
    first = says(token, FURIOUS).json()
    assert says(token, FURIOUS).json() == {**first, "is_new": False}
    assert [line["text"] for line in sees(token)["messages"]] == [FURIOUS]


def test_two_customers_browsers_may_make_the_same_mark(token: str) -> None:
    assert says(token, "One").json()["is_new"]
    assert says(new_token(), "Two").json()["is_new"]


def test_they_see_a_reply_when_it_was_delivered_and_not_while_it_is_held(token: str, maya: Person) -> None:
    says(token, FURIOUS)
    case = Case.objects.get()
    reply = answered(case, maya, "Your parcel is at the depot. I will ring you by 14:20 today.")
    keep_note(case_id=case.pk, person=maya, text="He is right, by the way.", now=later(61))
    assert len(sees(token)["messages"]) == 1
    release(reply.message.pk, reply.leaves_at)
    assert len(sees(token)["messages"]) == 1
    deliver(reply.message.pk, 1, reply.leaves_at)
    talk = sees(token)
    assert [(line["from"], line["who"]) for line in talk["messages"]] == [("you", ""), ("us", "Maya")]
    assert "He is right" not in json.dumps(talk)
    assert talk["promises"][0]["state"] == "open"
    assert talk["promises"][0]["due_at"].startswith("2026-03-02T14:20")


def test_they_ask_only_for_what_is_new(token: str) -> None:
    says(token, "One", "m-1")
    newest = sees(token)["newest"]
    says(token, "Two", "m-2")
    assert [line["text"] for line in sees(token, newest)["messages"]] == ["Two"]
    assert sees(token, sees(token)["newest"])["messages"] == []


def test_a_customer_sees_nothing_of_another(token: str) -> None:
    says(token, FURIOUS)
    assert sees(new_token())["messages"] == []


@pytest.mark.parametrize("forged", ["", "x", "gus", "gus:abc", "\x00", "a" * 5000])
def test_a_mark_that_we_did_not_sign_opens_nothing(team: object, forged: str) -> None:
    answer = says(forged.replace("\x00", "%00"), "Hello")
    assert answer.status_code == 401
    assert "Reload" in answer.json()["mend"]
    assert not Message.objects.exists()


def test_they_are_told_who_answers(token: str, maya: Person) -> None:
    assert sees(token)["who"]["line"] == "a person reads and answers"
    says(token, FURIOUS)
    assert "not opened yet" in sees(token)["who"]["line"]
    Case.objects.update(owner=maya)
    assert sees(token)["who"] == {"name": "Maya at Halden Home", "line": "a person", "initials": "ML"}


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ({"text": ""}, 422),
        ({"text": " \n\t "}, 422),
        ({"text": None}, 422),
        ({"text": ["nested"]}, 422),
        ({"text": "x" * 20_001}, 413),
        ({"id": "", "text": "Hello"}, 422),
        ({"id": "a:b", "text": "Hello"}, 422),
        ({"id": "ü", "text": "Hello"}, 422),
        ({"id": {"deep": 1}, "text": "Hello"}, 422),
    ],
)
def test_what_cannot_be_taken_is_said_kindly(token: str, said: dict[str, object], status: int) -> None:
    answer = says(token, **{"text": "Hello", "mark": "m", **said})  # type: ignore[arg-type]
    assert answer.status_code == status
    assert set(answer.json()) == {"what", "mend"}
    assert not Message.objects.exists()


@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"[" * 100_000, b"[1]", b"null", b'{"a":' * 5_000])
def test_a_body_that_is_no_message_harms_nothing(token: str, body: bytes) -> None:
    answer = Client(raise_request_exception=False).post(
        "/chat/messages", body, content_type="application/json", headers={"Authorization": f"Bearer {token}"}
    )
    assert answer.status_code in (400, 422)
    assert says(token, "Still here").status_code == 202


def test_a_body_of_ten_megabytes_is_refused_by_its_length(token: str) -> None:
    assert says(token, "x" * (10 * 2**20)).status_code == 413


@pytest.mark.parametrize(
    "text", ["a\x00b", "half \ud83d", "\u202egnilcric", "<script>alert(1)</script>", "👩🏽‍🔧" * 50]
)
def test_strange_words_are_taken_and_shown_as_words(token: str, text: str) -> None:
    assert says(token, text).status_code == 202
    shown = sees(token)["messages"][0]["text"]
    assert shown == text or Quarantined.objects.filter(channel="chat").exists()  # kept whole where it had to be changed


@pytest.mark.parametrize(
    "at", ["yesterday", "2026-13-40T99:00:00Z", 7, "1970-01-01T00:00:00Z", "2999-01-01T00:00:00Z", "2026-03-02"]
)
def test_a_wrong_clock_counts_as_now(token: str, at: object) -> None:
    says(token, "Hello", at=at)
    message = Message.objects.get()
    assert message.at == message.stored_at


def test_too_many_at_once_are_asked_to_wait_and_lose_nothing(token: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "time", SimpleNamespace(monotonic=lambda: 1000.0))
    statuses = [says(token, "Hello", f"m-{n}").status_code for n in range(25)]
    assert statuses == [202] * 20 + [429] * 5
    answer = says(token, "Hello", "m-99")
    assert int(answer["Retry-After"]) >= 1
    assert "kept here" in answer.json()["mend"]


def test_without_scripts_the_form_works(team: object) -> None:
    browser = Client()
    page = browser.get("/chat/")
    token = page.context["token"]
    form = {"token": token, "id": page.context["next_id"], "text": FURIOUS}
    assert browser.post("/chat/messages", form)["Location"] == "/chat/"
    again = browser.get("/chat/")
    assert again.context["token"] == token
    assert b"I have HAD IT" in again.content
    browser.post("/chat/messages", form)  # the button pressed twice, or the page sent again
    assert Message.objects.count() == 1
    refused = browser.post("/chat/messages", {**form, "id": "n", "text": "x" * 20_001})
    assert refused.status_code == 413
    assert b"in parts" in refused.content


def test_the_talk_may_be_framed_by_the_houses_pages_only(team: object) -> None:
    page = Client().get("/chat/")
    assert "frame-ancestors 'self'" in page["Content-Security-Policy"]
    assert "unsafe" not in page["Content-Security-Policy"]
    assert "X-Frame-Options" not in page
    assert page["Cache-Control"] == "no-store"


def test_the_script_for_shops_may_be_loaded_from_anywhere(team: object) -> None:
    script = Client().get("/widget.js")
    assert script["Content-Type"].startswith("text/javascript")
    assert script["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert len(script.content) < 8_000


def test_a_ping_that_they_still_write_stores_nothing(token: str) -> None:
    says(token, "One")
    answer: HttpResponse = Client().post(
        "/chat/typing", "{}", content_type="application/json", headers={"Authorization": f"Bearer {token}"}
    )  # type: ignore[assignment]
    assert answer.status_code == 204
    assert Message.objects.count() == 1


def test_once_their_message_is_there_they_write_no_more(token: str) -> None:
    says(token, "One")
    heard: list[bus.Said] = []
    leave = bus.listen(heard.append)
    Client().post("/chat/typing", "{}", content_type="application/json", headers={"Authorization": f"Bearer {token}"})
    says(token, "Two", mark="m-2")
    leave()
    assert [said.body["is_writing"] for said in heard if said.what == "typing"] == [True, False]


def test_words_written_offline_keep_their_hour(token: str) -> None:
    from datetime import timedelta

    from django.utils import timezone

    then = timezone.now() - timedelta(minutes=12)
    says(token, "On the train", at=then.isoformat())
    assert abs((Message.objects.get().at - then).total_seconds()) < 1
    assert then > NOON
