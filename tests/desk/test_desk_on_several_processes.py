"""A house that outgrew one process: two web processes and two workers on PostgreSQL, woken by either bus."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import psycopg
import pytest
import redis

from tests.desk.served import listening
from tests.desk.test_desk_runs_and_ends import ASSUAGE, BEGIN, PATIENCE, PROVE, Poster, asked, free_port

SERVER = "postgresql://postgres@127.0.0.1:5432"
SESSION = """
import django; django.setup()
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from assuage_desk.people.models import Person
maya = Person.objects.get(username="maya")
session = SessionStore()
session[SESSION_KEY], session[HASH_SESSION_KEY] = str(maya.pk), maya.get_session_auth_hash()
session[BACKEND_SESSION_KEY] = "allauth.account.auth_backends.AuthenticationBackend"
session.save()
print(f"{settings.SESSION_COOKIE_NAME}={session.session_key}")
"""


def has_redis() -> bool:
    try:
        return bool(redis.Redis.from_url("redis://127.0.0.1:6379/8", socket_connect_timeout=1).ping())
    except redis.RedisError:
        return False


@pytest.fixture
def database() -> Iterator[str]:
    """A database of this test's own."""
    name = f"assuage_processes_{os.getpid()}"
    try:
        server = psycopg.connect(f"{SERVER}/postgres", autocommit=True, connect_timeout=2)
    except psycopg.OperationalError:
        pytest.skip("no PostgreSQL here")
    with server:
        server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        server.execute(f"CREATE DATABASE {name}")
        yield f"{SERVER}/{name}"
        server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@pytest.mark.parametrize("bus", ["", "redis://127.0.0.1:6379/8"], ids=["by LISTEN and NOTIFY", "by Redis"])
def test_what_one_process_takes_in_the_other_shows_in_order(
    database: str, bus: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    if bus and not has_redis():
        pytest.skip("no Redis here")
    env = {key: value for key, value in os.environ.items() if not key.startswith("ASSUAGE_")} | {
        "ASSUAGE_HOME": str(tmp_path_factory.mktemp("home")),
        "ASSUAGE_DATABASE_URL": database,
        "ASSUAGE_BUS": bus,
        "DJANGO_SETTINGS_MODULE": "assuage_desk.config.settings",
    }

    def run(*words: str) -> str:
        return subprocess.run([sys.executable, *words], env=env, capture_output=True, text=True, check=True).stdout

    ports = (free_port(), free_port())
    commands = [["web", "--port", str(port)] for port in ports] + [["work"], ["work"]]
    running = [subprocess.Popen([*ASSUAGE, *words], env=env, stdout=subprocess.DEVNULL) for words in commands]
    try:
        until = time.monotonic() + PATIENCE
        while not all(asked(port)[0] == 200 for port in ports):
            assert time.monotonic() < until, "the desk did not answer in time"
            time.sleep(0.1)
        run("-c", BEGIN)
        found = re.search(
            r"\b[A-Za-z0-9_-]{30,}\b", run("-m", "django", "create_token", "maya", "t", "--scope=messages:write")
        )
        assert found is not None
        cookie = run("-c", SESSION).strip()
        posters = [Poster(ports[who % 2], found.group(), who) for who in range(4)]
        with listening(ports[1], cookie=cookie) as page:
            for poster in posters:
                poster.start()
            threading.Event().wait(2)
            for poster in posters:
                poster.ended.set()
                poster.join()
            acknowledged = [mark for poster in posters for mark in poster.acknowledged]
            told = page.until(len(acknowledged))
            while (proof := json.loads(run("-c", PROVE)))["waiting"] and time.monotonic() < until + PATIENCE:
                time.sleep(0.2)
    finally:
        for one in running:
            one.terminate()
        ends = [one.wait(PATIENCE) for one in running]
    received = [number for _, said, number in told if said["kind"] == "received"]
    assert len(acknowledged) > 10
    assert len(received) == len(acknowledged)
    assert received == sorted(received)
    assert sorted(proof["kept"]) == sorted(acknowledged)
    assert (proof["broken"], proof["differences"], proof["unread"]) == ([], [], 0)
    assert ends == [0, 0, 0, 0]
