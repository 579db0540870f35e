"""A program with a key brings in messages, reads cases and replies, and is told clearly what is wrong."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone

from assuage_desk.api.models import ApiToken, Scope
from assuage_desk.api.tokens import create_token, revoke
from assuage_desk.cases.models import Case, Message
from assuage_desk.people.models import Person
from tests.desk.conftest import later, writes

SAID = {"customer": {"reference": "c-17", "name": "Ana"}, "text": "Where is my lamp?", "external_id": "m-1"}


@pytest.fixture
def key(maya: Person) -> str:
    return create_token(person=maya, name="shop", scopes=Scope.values, now=timezone.now())[1]


def post(path: str, said: object, key: str = "", **more: object) -> tuple[int, dict]:
    body = said if isinstance(said, bytes) else json.dumps(said)
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    answer = Client(raise_request_exception=False).post(
        f"/api/v1/{path}", body, content_type="application/json", headers=headers
    )
    return answer.status_code, answer.json()


def get(path: str, key: str) -> tuple[int, dict]:
    answer = Client().get(f"/api/v1/{path}", headers={"Authorization": f"Bearer {key}"})
    return answer.status_code, answer.json()


def test_a_message_is_stored_and_answered_with_its_case(key: str) -> None:
    status, said = post("messages", SAID, key)
    assert status == 202
    message = Message.objects.get(pk=said["message_id"])
    assert (message.case_id, message.text, said["is_new"]) == (said["case_id"], "Where is my lamp?", True)


def test_the_same_message_sent_again_is_stored_once(key: str) -> None:
    first = post("messages", SAID, key)[1]
    status, again = post("messages", SAID, key)
    assert status == 202
    assert again == {**first, "is_new": False}
    assert Message.objects.count() == 1


def test_two_programs_may_use_the_same_ids(key: str, leon: Person) -> None:
    other = create_token(person=leon, name="other shop", scopes=Scope.values, now=timezone.now())[1]
    assert post("messages", SAID, key)[1]["is_new"]
    assert post("messages", SAID, other)[1]["is_new"]


def test_messages_with_one_reference_join_a_case(key: str) -> None:
    one = post("messages", {**SAID, "reference": "order 5"}, key)[1]
    two = post("messages", {**SAID, "external_id": "m-2", "reference": "order 5"}, key)[1]
    three = post("messages", {**SAID, "external_id": "m-3", "reference": "order 6"}, key)[1]
    assert one["case_id"] == two["case_id"] != three["case_id"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 422),
        (b"\xff\xfe\x00binary", 400),
        (b"[" * 100_000, 400),
        (b'{"text": NaN}', 400),
        (b"[]", 422),
        ({}, 422),
        ({**SAID, "text": ""}, 422),
        ({**SAID, "text": 7}, 422),
        ({**SAID, "text": "a\x00b"}, 422),
        ({**SAID, "text": "half \ud83d"}, 422),
        ({**SAID, "texte": "misspelt"}, 422),
        ({**SAID, "at": "yesterday"}, 422),
        ({**SAID, "at": "2026-03-02T12:00:00"}, 422),  # without a zone nobody knows when
        ({**SAID, "case_id": 10**30}, 422),
        ({**SAID, "case_id": 999_999}, 404),
        ({**SAID, "text": "x" * (3 * 2**20)}, 413),
    ],
)
def test_what_cannot_be_meant_is_answered_with_how_to_mend_it(key: str, body: object, status: int) -> None:
    answered, problem = post("messages", body, key)
    assert answered == status, problem
    assert problem["status"] == status
    assert all(problem[part] for part in ("what", "why", "mend"))
    assert not Message.objects.exists()


def test_a_message_of_the_future_counts_as_written_now(key: str) -> None:
    said = post("messages", {**SAID, "at": (timezone.now() + timedelta(days=400)).isoformat()}, key)[1]
    assert Message.objects.get(pk=said["message_id"]).at <= timezone.now()


def test_without_a_key_nobody_comes_in(team: object) -> None:
    for said in ("", "asg_wrong", "asg_\ud83d"):
        status, problem = post("messages", SAID, said.encode("utf-8", "ignore").decode())
        assert status == 401
        assert "create_token" in problem["mend"]


def test_a_key_does_only_what_it_was_made_for(maya: Person) -> None:
    _, narrow = create_token(person=maya, name="reader", scopes=[Scope.READ_CASES], now=timezone.now())
    assert post("messages", SAID, narrow)[0] == 403
    assert get("cases", narrow)[0] == 200


def test_an_ended_or_revoked_key_is_no_key(maya: Person) -> None:
    past = timezone.now() - timedelta(days=2)
    _, ended = create_token(person=maya, name="old", scopes=Scope.values, now=past, lasts=timedelta(days=1))
    assert get("cases", ended)[0] == 401
    token, secret = create_token(person=maya, name="lost", scopes=Scope.values, now=past)
    assert get("cases", secret)[0] == 200
    revoke(token=token, now=timezone.now())
    assert get("cases", secret)[0] == 401


def test_a_key_is_kept_as_a_digest_only(key: str) -> None:
    kept = ApiToken.objects.values().get()
    assert key not in str(kept)
    assert key.startswith(kept["start"])


def test_a_key_sees_what_its_person_sees(gus: Case, key: str, stranger: Person) -> None:
    _, blind = create_token(person=stranger, name="billing", scopes=Scope.values, now=timezone.now())
    assert get(f"cases/{gus.pk}", blind)[0] == 404
    assert get("cases", blind)[1]["cases"] == []
    assert post(f"cases/{gus.pk}/replies", {"text": "Hello"}, blind)[0] == 404
    status, case = get(f"cases/{gus.pk}", key)  # the success that this guards
    assert (status, case["messages"][0]["speaker"]) == (200, "customer")


def test_pages_of_cases_follow_each_other_without_gaps(key: str) -> None:
    ids = [writes(f"m-{n}", "Hello", who=f"who-{n}").pk for n in range(5)]
    found: list[int] = []
    cursor = ""
    while True:
        page = get(f"cases?limit=2{cursor}", key)[1]
        found += [case["id"] for case in page["cases"]]
        if page["next"] is None:
            break
        cursor = f"&cursor={page['next']}"
    assert found == sorted(ids, reverse=True)


def test_filters_narrow_the_list(gus: Case, key: str, maya: Person) -> None:
    assert [case["id"] for case in get("cases?owner=nobody&channel=chat", key)[1]["cases"]] == [gus.pk]
    assert get("cases?owner=me", key)[1]["cases"] == []
    assert get("cases?level=boiling", key)[0] == 422
    assert get("cases?cursor=7", key)[0] == 422


def test_a_reply_over_the_api_is_held_like_any_other(gus: Case, key: str) -> None:
    status, taken = post(f"cases/{gus.pk}/replies", {"text": "I will ring you by 17:00 today.", "seen": 1}, key)
    assert status == 202
    assert Message.objects.get(pk=taken["message_id"]).state == "held"
    assert taken["facts"] > 1


def test_a_reply_that_knows_not_the_newest_words_is_stopped_once(gus: Case, key: str) -> None:
    writes("gus-2", "And now the courier hung up on me!", now=later(30))
    status, said = post(f"cases/{gus.pk}/replies", {"text": "It is on its way.", "seen": 1}, key)
    assert (status, said["seen"], said["meanwhile"][0]["text"]) == (409, 2, "And now the courier hung up on me!")
    again = {"text": "It is on its way.", "seen": said["seen"], "accept_stale": True}
    assert post(f"cases/{gus.pk}/replies", again, key)[0] == 202


def test_a_reply_with_an_id_is_stored_once(gus: Case, key: str) -> None:
    said = {"text": "I have your case, Gus.", "external_id": "r-1"}
    first = post(f"cases/{gus.pk}/replies", said, key)[1]
    assert post(f"cases/{gus.pk}/replies", said, key)[1]["message_id"] == first["message_id"]
    assert Message.objects.filter(speaker="agent").count() == 1


def test_a_reply_without_words_is_refused(gus: Case, key: str) -> None:
    assert post(f"cases/{gus.pk}/replies", {"text": " \n "}, key)[0] == 422
    assert post(f"cases/{gus.pk}/replies", {"text": "x" * 20_001}, key)[0] == 422


def test_the_command_shows_a_new_key_once(maya: Person, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("create_token", "maya", "shop", "--scope", "messages:write")
    secret = capsys.readouterr().out.strip()
    assert post("messages", SAID, secret)[0] == 202
    assert get("cases", secret)[0] == 403
    with pytest.raises(CommandError, match="Nobody signs in"):
        call_command("create_token", "nobody", "shop")


def test_the_api_describes_itself(team: object) -> None:
    schema = Client().get("/api/v1/openapi.json").json()
    assert {"/api/v1/messages", "/api/v1/cases", "/api/v1/cases/{case_id}/replies"} <= set(schema["paths"])
    page = Client().get("/api/v1/docs")
    assert page.status_code == 200
    assert b"//cdn" not in page.content


def test_an_address_that_is_none_is_answered_like_any_other_problem(key: str) -> None:
    answer = Client().get("/api/v1/nothing-here", headers={"Authorization": f"Bearer {key}"})
    assert (answer.status_code, answer["Content-Type"]) == (404, "application/problem+json")
    assert "/api/v1/docs" in answer.json()["mend"]


def test_our_own_failure_is_noted_and_says_where(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(**_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("assuage_desk.api.messages.receive", broken)
    status, problem = post("messages", SAID, key)
    assert status == 500
    assert problem["reference"]
    assert "external_id" in problem["mend"]


def test_a_desk_that_has_not_begun_says_so(db: None) -> None:
    from assuage_desk.people.house import forget_house

    forget_house()
    answer = Client().get("/api/v1/cases")
    assert (answer.status_code, answer["Content-Type"]) == (503, "application/problem+json")
    assert "first run" in answer.json()["mend"]
