"""The desk dies at random moments: every 202 is there once, every accepted reply is delivered once, the chain holds.

ASSUAGE_KILL_MESSAGES and ASSUAGE_KILL_REPLIES make it as long as you like (2000 and 200 for the whole proof).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk.killing import through_kills
from tests.desk.postgresql import own_database

MESSAGES = int(os.environ.get("ASSUAGE_KILL_MESSAGES", "150"))
REPLIES = int(os.environ.get("ASSUAGE_KILL_REPLIES", "15"))


@pytest.fixture(params=["SQLite", "PostgreSQL"])
def database(request: pytest.FixtureRequest) -> Iterator[str]:
    if request.param == "SQLite":
        yield ""
        return
    with own_database() as address:
        yield address


def test_what_was_acknowledged_is_there_once_after_kills(tmp_path: Path, database: str) -> None:
    promised, there, kills = through_kills(
        tmp_path, messages=MESSAGES, replies=REPLIES, least_kills=3, seed=7, database=database
    )
    assert promised.troubles == []
    assert len(promised.messages) == MESSAGES
    assert len(promised.replies) == REPLIES
    assert kills >= 3
    assert there["waiting"] == 0
    assert there["dead"] == 0

    stored = {external.partition(":")[2]: (case, message) for message, external, case in there["messages"]}
    assert stored == promised.messages
    assert len(there["messages"]) == MESSAGES  # and nothing is there twice under another id

    replied = {external.rpartition(":")[2]: message for message, external, _ in there["replies"]}
    assert replied == promised.replies
    assert {state for _, _, state in there["replies"]} == {"delivered"}

    facts = there["facts"]
    assert all(facts[f"Received {message}"] == 1 for _, message in promised.messages.values())
    assert all(
        facts[f"Replied {message}"] == facts[f"Delivered {message}"] == 1 for message in promised.replies.values()
    )
    assert there["broken"] == []
