"""The API answers about words in the shapes of the command line, and takes whatever comes."""

from __future__ import annotations

import json
from collections.abc import Iterator

import msgspec
import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, settings
from schemathesis.checks import CHECKS

from assuage_desk.api.models import Scope
from assuage_desk.api.tokens import create_token
from assuage_desk.api.v1 import api
from assuage_desk.people.models import Person
from tests.desk.conftest import FURIOUS

TURNS = [{"speaker": "customer", "text": FURIOUS}]


@pytest.fixture
def key(maya: Person) -> str:
    return create_token(person=maya, name="words", scopes=Scope.values, now=timezone.now())[1]


def ask(path: str, said: object, key: str) -> tuple[int, dict]:
    answer = Client().post(
        f"/api/v1/{path}", json.dumps(said), content_type="application/json", headers={"Authorization": f"Bearer {key}"}
    )
    return answer.status_code, answer.json()


def test_a_message_is_read(key: str) -> None:
    status, said = ask("read", {"id": 7, "text": FURIOUS}, key)
    assert (status, said["id"], said["level"] in ("angry", "furious")) == (200, 7, True)
    assert all(0 <= one["start"] <= one["end"] <= len(FURIOUS) for one in said["evidence"])


def test_a_draft_is_coached(key: str) -> None:
    reply = "Calm down. It is not our fault."
    status, said = ask("coach", {"id": "d", "reply": reply, "context": TURNS}, key)
    assert status == 200
    assert said["findings"]
    assert set(said["findings"][0]) == {"check", "severity", "start", "end", "say", "reword"}


def test_promises_are_found_with_their_hour(key: str) -> None:
    said = {"reply": "I will ring you by 14:20 today.", "now": "2026-03-02T12:00:00+00:00", "tz": "Europe/London"}
    assert ask("promises", said, key)[1]["commitments"][0]["due"] == "2026-03-02T14:20+00:00"


def test_the_next_step_is_named(key: str) -> None:
    status, said = ask("guide", {"messages": TURNS, "facts": {"customer_name": "Gus"}}, key)
    assert status == 200
    assert said["step"]
    assert said["state"]["turns"] == 1


def test_the_answer_is_the_one_of_the_command_line(key: str) -> None:
    from assuage.cli.answers import reading_answer
    from assuage.reading.read import read

    said = ask("read", {"text": FURIOUS}, key)[1]
    del said["id"]
    assert said == msgspec.to_builtins(reading_answer(read(FURIOUS)))


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("promises", {"reply": "Soon.", "now": "2026-03-02T12:00:00"}),
        ("promises", {"reply": "Soon.", "now": "2026-03-02T12:00:00+00:00", "tz": "Mars/Olympus"}),
        ("coach", {"reply": "Soon.", "facts": {"limit": "lots"}}),
        ("read", {"text": "x" * 200_001}),
        ("guide", {"messages": []}),
        ("guide", {"messages": [{"speaker": "dog", "text": "woof"}]}),
    ],
)
def test_what_cannot_be_meant_is_said(key: str, path: str, said: object) -> None:
    status, problem = ask(path, said, key)
    assert status == 422
    assert problem["why"]
    assert problem["mend"]


def test_another_scope_does_not_read_words(maya: Person) -> None:
    _, narrow = create_token(person=maya, name="in", scopes=[Scope.WRITE_MESSAGES], now=timezone.now())
    assert ask("read", {"text": "Hello"}, narrow)[0] == 403


@pytest.fixture
def bearer(key: str, gus: object) -> Iterator[dict[str, str]]:
    """A key's header, with the desk as a WSGI application on the test's own connection."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield {"Authorization": f"Bearer {key}"}
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


schema = schemathesis.openapi.from_dict(json.loads(json.dumps(api.get_openapi_schema(path_prefix="/api/v1/"))))
schema.app = get_wsgi_application()
schema.config.checks.negative_data_rejection.expected_statuses = ["400", "401", "403", "404", "405", "413", "422"]


@schema.parametrize()
@settings(
    max_examples=8,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.filter_too_much],
)
def test_every_operation_answers_as_it_describes(case: schemathesis.Case, bearer: dict[str, str]) -> None:
    # What a schema cannot say (times, zones, cursors) is refused with a problem, so valid shapes may be refused.
    left_out = [CHECKS.get_one(name) for name in ("unsupported_method", "positive_data_acceptance")]
    case.call_and_validate(headers=bearer, excluded_checks=left_out)
