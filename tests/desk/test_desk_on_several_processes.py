"""Two web processes and two workers on PostgreSQL, woken by either bus: nothing is lost, doubled or out of order."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Iterator

import pytest
import redis

from tests.desk.killing import LOOKING, SETTING_UP, Promised, bring_in, reply
from tests.desk.postgresql import own_database
from tests.desk.served import listening
from tests.desk.several import SESSION, Several
from tests.desk.test_desk_runs_and_ends import PATIENCE, PROVE, Poster, asked

REDIS = "redis://127.0.0.1:6379/8"
MESSAGES, REPLIES = 40, 10


def has_redis() -> bool:
    try:
        return bool(redis.Redis.from_url(REDIS, socket_connect_timeout=1).ping())
    except redis.RedisError:
        return False


@pytest.fixture(params=["", REDIS], ids=["by LISTEN and NOTIFY", "by Redis"])
def several(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Several]:
    if request.param and not has_redis():
        pytest.skip("no Redis here")
    with own_database() as database:
        processes = Several(tmp_path_factory.mktemp("home"), database, request.param)
        with processes.running():
            yield processes
    assert processes.ends == [0, 0, 0, 0]


def test_what_one_process_takes_in_the_other_shows_in_order(several: Several) -> None:
    key, cookie = several.run("-c", SETTING_UP), several.run("-c", SESSION)
    posters = [Poster(several.ports[who % 2], key, who) for who in range(4)]
    with listening(several.ports[1], cookie=cookie) as page:
        for poster in posters:
            poster.start()
        threading.Event().wait(2)
        for poster in posters:
            poster.ended.set()
            poster.join()
        acknowledged = [mark for poster in posters for mark in poster.acknowledged]
        told = page.until(len(acknowledged))
    until = time.monotonic() + PATIENCE
    while (proof := json.loads(several.run("-c", PROVE)))["waiting"] and time.monotonic() < until:
        time.sleep(0.2)
    received = [number for _, said, number in told if said["kind"] == "received"]
    assert len(acknowledged) > 10
    assert len(received) == len(acknowledged)
    assert received == sorted(received)
    assert sorted(proof["kept"]) == sorted(acknowledged)
    assert (proof["broken"], proof["differences"], proof["unread"]) == ([], [], 0)


def test_who_writes_at_one_process_is_seen_at_the_other_and_replies_reach_them_once(several: Several) -> None:
    key, cookie = several.run("-c", SETTING_UP), several.run("-c", SESSION)
    here, there = several.ports
    _, page = asked(here, "/chat/")
    found = re.search(r'data-token="([^"]+)"', page)
    assert found is not None
    token = found.group(1)
    with listening(there, cookie=cookie) as desk, listening(there, f"/chat/{token}/stream") as customer:
        assert several.chat(here, "messages", {"id": "1", "text": "Does the oak tray come larger?"}, token) == 202
        _, said, _ = desk.until(1)[0]
        case_id = said["case"]
        assert several.chat(here, "typing", {"is_writing": True}, token) == 204
        assert [one["who"] for _, one, _ in desk.until(1, "typing")] == ["customer"]
        assert several.press(here, f"/cases/{case_id}/here", "does=writing", cookie) == 204
        assert [one["doing"] for _, one, _ in desk.until(1, "presence")] == ["writing"]
        assert len(customer.until(1, "typing")) == 1

        promised = Promised()
        programs = [
            threading.Thread(target=bring_in, args=(several, key, MESSAGES, promised)),
            threading.Thread(target=reply, args=(several, key, REPLIES, promised)),
        ]
        for program in programs:
            program.start()
        answer = {"text": "The larger oak tray is 60 by 40 centimetres.", "external_id": "to-the-chat"}
        assert several.post(f"cases/{case_id}/replies", answer, key)[0] == 202
        for program in programs:
            program.join()
        kinds = [said["kind"] for _, said, _ in customer.until(2)]
    assert kinds == ["received", "delivered"]
    assert promised.troubles == []
    assert len(promised.messages) == MESSAGES
    until = time.monotonic() + PATIENCE
    while (kept := json.loads(several.run("-c", LOOKING)))["waiting"] and time.monotonic() < until:
        time.sleep(0.5)
    assert (kept["broken"], kept["dead"], kept["waiting"]) == ([], 0, 0)
    assert {state for _, _, state in kept["replies"]} == {"delivered"}
    assert len(kept["replies"]) == len(promised.replies) + 1 == REPLIES + 1
    assert all(kept["facts"][f"Delivered {message}"] == 1 for message, _, _ in kept["replies"])
