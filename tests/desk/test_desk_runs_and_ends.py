"""The desk starts, serves and ends as one process; a killed one loses nothing that it acknowledged."""

from __future__ import annotations

import json
import os
import random
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connection

from assuage_desk.config.serving import Desk
from tests.desk.served import served

PATIENCE = 60.0  # seconds: machines are shared
ASSUAGE = [sys.executable, "-c", "from assuage.cli.app import main; main()"]


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def process(home: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    env = {key: value for key, value in os.environ.items() if not key.startswith("ASSUAGE_")}
    env |= {"ASSUAGE_HOME": str(home), "PYTHONUNBUFFERED": "1"}
    running = subprocess.Popen([*ASSUAGE, *words], env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        yield running
    finally:
        running.kill()
        running.communicate()


def asked(port: int, path: str = "/healthz") -> tuple[int, str]:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()
    except OSError:
        return 0, ""


def ready(port: int, running: subprocess.Popen[str]) -> None:
    until = time.monotonic() + PATIENCE
    while asked(port)[0] != 200:
        assert running.poll() is None, running.communicate()[0]
        assert time.monotonic() < until, "the desk did not answer in time"
        time.sleep(0.05)


def test_one_command_serves_a_filled_demo_and_ends_when_told(tmp_path: Path) -> None:
    port = free_port()
    with process(tmp_path, "desk", "--port", str(port)) as running:
        ready(port, running)
        status, page = asked(port, "/sign-in/")
        assert status == 200
        assert "/demo/enter/" in page
        began = time.monotonic()
        running.send_signal(signal.SIGINT)
        said, _ = running.communicate(timeout=PATIENCE)
        assert time.monotonic() - began < 10  # 3 on a machine of one's own
    assert running.returncode == 0, said
    assert f"http://127.0.0.1:{port}/" in said
    assert "Traceback" not in said
    assert (tmp_path / "secret-key").stat().st_mode & 0o077 == 0


def test_without_the_demo_the_first_page_is_the_first_question(tmp_path: Path) -> None:
    port = free_port()
    with process(tmp_path, "desk", "--no-demo", "--port", str(port)) as running:
        ready(port, running)
        assert "Who are you" in asked(port, "/")[1]
        assert asked(port, "/demo/enter/maya")[0] in (404, 405, 200)  # 200: led to the first question
        with sqlite3.connect(tmp_path / "assuage.sqlite3") as rows:
            assert rows.execute("SELECT count(*) FROM people_person").fetchone() == (0,)


def test_a_port_that_is_taken_is_said_and_ends_with_1(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with process(tmp_path, "web", "--port", str(taken.getsockname()[1])) as running:
            said, _ = running.communicate(timeout=PATIENCE)
    assert running.returncode == 1, said
    assert "in use" in said


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("ASSUAGE_DEMO", "perhaps", "neither yes nor no"),
        ("ASSUAGE_BUS", "carrier pigeon", "redis://"),
        ("ASSUAGE_DATABASE_URL", "mysql://x/y", "not served"),
        ("ASSUAGE_ORIGINS", "shop.example", "no origin"),
        ("ASSUAGE_PAGE_THREADS", "many", "whole number"),
    ],
)
def test_an_environment_that_cannot_be_meant_is_refused_with_how_to_mend_it(
    tmp_path: Path, name: str, value: str, words: str
) -> None:
    env = os.environ | {"ASSUAGE_HOME": str(tmp_path), name: value}
    code = "import assuage_desk.config.settings"
    ended = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False)
    assert ended.returncode != 0
    assert words in ended.stderr


@pytest.mark.django_db(transaction=True)
def test_page_threads_keep_their_connections() -> None:
    opened: list[int] = []
    seen: dict[int, set[int]] = {}

    def page(environ: dict[str, object], start_response: object) -> list[bytes]:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        seen.setdefault(threading.get_ident(), set()).add(id(connection.connection))
        opened.append(1)
        start_response("200 OK", [("Content-Type", "text/plain")])  # type: ignore[operator]
        return [b"ok"]

    desk = Desk(page_threads=2)
    desk._pages.app = page
    with served(desk) as port:
        for _ in range(30):
            assert asked(port) == (200, "ok")
    assert len(opened) == 30
    assert len(seen) <= 2
    assert all(len(connections) == 1 for connections in seen.values())


class Poster(threading.Thread):
    """Posts messages until the desk dies; remembers which were acknowledged."""

    def __init__(self, port: int, token: str, who: int) -> None:
        super().__init__()
        self.port, self.token, self.who = port, token, who
        self.acknowledged: list[str] = []
        self.ended = threading.Event()

    def run(self) -> None:
        number = 0
        while not self.ended.is_set():
            mark = f"{self.who}-{number}"
            body = {"external_id": mark, "customer": {"reference": f"c{number % 7}"}, "text": f"Where is it? {mark}"}
            headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
            request = urllib.request.Request(
                f"http://127.0.0.1:{self.port}/api/v1/messages", json.dumps(body).encode(), headers
            )
            try:
                with urllib.request.urlopen(request, timeout=10) as answer:
                    if answer.status == 202:
                        self.acknowledged.append(mark)
                        number += 1
            except OSError:
                time.sleep(0.05)  # it is down: the same message again, as a good client does


BEGIN = """
import django; django.setup()
from datetime import time
from django.utils import timezone
from assuage_desk.people import services
from assuage_desk.people.models import Team
services.name_house(name="x", zone="UTC", currency="EUR", opens=time(9), closes=time(17))
services.begin(now=timezone.now(), is_demo=False)
services.add_person(username="maya", name="Maya Lind", role="admin", team=Team.objects.first())
"""

PROVE = """
import django, json; django.setup()
from assuage.record.chain import verify
from assuage_desk.cases.folding import entries
from assuage_desk.cases.models import Case, Due, Message, MessageReading
from assuage_desk.cases.rebuilding import differences
broken = [c.pk for c in Case.objects.all() if not verify(entries(c.pk), c.head).holds]
print(json.dumps({
    "kept": [mark.rpartition(":")[2] for mark in Message.objects.values_list("external_id", flat=True)],
    "broken": broken,
    "differences": [str(d) for d in differences(mend=False)],
    "waiting": Due.objects.filter(kind="read", state="waiting").count(),
    "dead": Due.objects.filter(state="dead").count(),
    "unread": Message.objects.filter(speaker="customer", reading=None).count(),
}))
"""


def test_killed_again_and_again_it_keeps_every_acknowledged_message_once(tmp_path: Path) -> None:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("ASSUAGE_")}
    env = kept | {"ASSUAGE_HOME": str(tmp_path), "DJANGO_SETTINGS_MODULE": "assuage_desk.config.settings"}

    def run(*words: str) -> str:
        return subprocess.run([sys.executable, *words], env=env, capture_output=True, text=True, check=True).stdout

    run("-m", "django", "migrate", "-v0")
    run("-c", BEGIN)
    token = re.search(
        r"\b[A-Za-z0-9_-]{30,}\b", run("-m", "django", "create_token", "maya", "t", "--scope=messages:write")
    )
    assert token is not None
    port, dice = free_port(), random.Random(3)
    posters = [Poster(port, token.group(), who) for who in range(3)]
    for poster in posters:
        poster.start()
    for _ in range(3):
        with process(tmp_path, "desk", "--no-demo", "--port", str(port)) as running:
            ready(port, running)
            time.sleep(dice.uniform(0.3, 1.2))
            running.send_signal(signal.SIGKILL)
            running.wait()
    with process(tmp_path, "desk", "--no-demo", "--port", str(port)) as running:
        ready(port, running)
        for poster in posters:
            poster.ended.set()
            poster.join()
        acknowledged = sorted(mark for poster in posters for mark in poster.acknowledged)
        until = time.monotonic() + PATIENCE
        # What was leased by the killed comes up again after its lease; the clock is not waited for here.
        with sqlite3.connect(tmp_path / "assuage.sqlite3", timeout=20) as rows:
            rows.execute("UPDATE cases_due SET run_at = '2000-01-01 00:00:00' WHERE state = 'waiting'")
        while (proof := json.loads(run("-c", PROVE)))["waiting"] and time.monotonic() < until:
            time.sleep(0.2)
    assert len(acknowledged) > 20
    assert len(proof["kept"]) == len(set(proof["kept"]))
    assert set(acknowledged) <= set(proof["kept"])
    assert (proof["broken"], proof["differences"], proof["dead"], proof["unread"]) == ([], [], 0, 0)
