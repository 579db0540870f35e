"""A desk that is killed with -9 again and again while a program brings in messages and an agent replies."""

from __future__ import annotations

import contextlib
import http.client
import itertools
import json
import os
import random
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

QUESTION = (
    "Good morning, could you tell me whether the oak tray comes in a larger size? This is question {}. Thank you."
)
ANSWER = "Thank you for asking about the oak tray. The larger one is 60 by 40 centimetres and is in stock. Answer {}."

SETTING_UP = """
import django; django.setup()
from django.core.management import call_command
from django.utils import timezone
call_command("migrate", verbosity=0)
from assuage_desk.api.models import Scope
from assuage_desk.api.tokens import create_token
from assuage_desk.people.models import House, Person, Team
team = Team.objects.create(name="Front desk")
House.objects.create(pk=1, name="Halden", team=team, begun_at=timezone.now())
maya = Person.objects.create_user(username="maya", password="x" * 20, name="Maya Lind", team=team)
print(create_token(person=maya, name="kill", scopes=Scope.values, now=timezone.now())[1])
"""

SERVING = "from assuage_desk.config.commands import desk; desk(port={port}, host='127.0.0.1', demo=False)"

LOOKING = """
import django, json; django.setup()
from collections import Counter
from assuage.record.chain import verify
from assuage.record.facts import Delivered, Received, Replied
from assuage_desk.cases.folding import entries
from assuage_desk.cases.models import Case, Due, Message
facts = Counter()
broken = []
for case in Case.objects.all():
    record = entries(case.pk)
    verdict = verify(record, head=case.head)
    if not verdict.holds or len(record) != case.fact_count:
        broken.append([case.pk, verdict.trouble])
    for entry in record:
        if isinstance(entry.fact, (Received, Replied, Delivered)):
            facts[type(entry.fact).__name__ + " " + entry.fact.message] += 1
print(json.dumps({
    "messages": list(Message.objects.filter(speaker="customer").values_list("pk", "external_id", "case_id")),
    "replies": list(Message.objects.filter(speaker="agent").values_list("pk", "external_id", "state")),
    "facts": facts,
    "broken": broken,
    "waiting": Due.objects.filter(kind__in=("release", "deliver"), state="waiting").count(),
    "dead": Due.objects.filter(state="dead").count(),
}))
"""


@dataclass
class Desk:
    """A desk in a process of its own, on the *database* named, else an embedded one in *home*."""

    home: Path
    database: str = ""
    port: int = 0
    kills: int = 0
    _server: subprocess.Popen[bytes] | None = None
    _env: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("ASSUAGE_", "DJANGO_"))}
        self._env = {**kept, "ASSUAGE_HOME": str(self.home), "DJANGO_SETTINGS_MODULE": "assuage_desk.config.settings"}
        if self.database:
            self._env["ASSUAGE_DATABASE_URL"] = self.database

    def run(self, script: str) -> str:
        """What *script* prints, run beside the server on the same database."""
        done = subprocess.run(
            [sys.executable, "-c", script], env=self._env, capture_output=True, text=True, timeout=120, check=True
        )
        return done.stdout.strip()

    def start(self) -> None:
        with (self.home / "server.log").open("ab") as log:
            self._server = subprocess.Popen(
                [sys.executable, "-c", SERVING.format(port=self.port)], env=self._env, stdout=log, stderr=log
            )

    def wait_until_up(self) -> None:
        """Until it answers. Raises with its log when it has ended by itself."""
        until = time.monotonic() + 120
        while time.monotonic() < until:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=5):
                    return
            except OSError:
                if self._server is not None and self._server.poll() is not None:
                    break
                time.sleep(0.05)
        raise RuntimeError("the desk does not start:\n" + (self.home / "server.log").read_text()[-4000:])

    def kill(self) -> None:
        """SIGKILL: no handler runs, no buffer is flushed."""
        if self._server is not None:
            self._server.kill()
            self._server.wait()
            self.kills += 1

    def end(self) -> None:
        if self._server is not None:
            self._server.terminate()
            self._server.wait(timeout=20)

    def post(self, path: str, said: dict[str, Any], key: str) -> tuple[int, dict[str, Any]]:
        return insist(itertools.repeat(f"http://127.0.0.1:{self.port}"), path, said, key)


class Posts(Protocol):
    """Whoever takes what programs bring."""

    def post(self, path: str, said: dict[str, Any], key: str) -> tuple[int, dict[str, Any]]: ...


def insist(addresses: Iterator[str], path: str, said: dict[str, Any], key: str) -> tuple[int, dict[str, Any]]:
    """Posts to one address after the other until somebody answers: each may be dead at any moment."""
    until = time.monotonic() + 120
    while time.monotonic() < until:
        request = urllib.request.Request(
            f"{next(addresses)}/api/v1/{path}",
            data=json.dumps(said).encode(),
            headers={"Authorization": f"Bearer {key}", "Content-Type": "application/json"},
        )
        with contextlib.suppress(OSError, ValueError, http.client.HTTPException):  # nobody there, or half an answer
            try:
                with urllib.request.urlopen(request, timeout=20) as answer:
                    return answer.status, json.load(answer)
            except urllib.error.HTTPError as refused:
                if refused.code < 500:
                    return refused.code, json.load(refused)
        time.sleep(0.05)
    raise TimeoutError(f"the desk did not answer {path} for two minutes")


@dataclass
class Promised:
    """What the desk said it has: external id to the ids it answered with."""

    messages: dict[str, tuple[int, str]] = field(default_factory=dict)
    replies: dict[str, str] = field(default_factory=dict)
    troubles: list[str] = field(default_factory=list)


def bring_in(desk: Posts, key: str, count: int, promised: Promised) -> None:
    for number in range(count):
        name = f"m-{number}"
        said = {"customer": {"reference": f"c-{number % 12}"}, "text": QUESTION.format(number), "external_id": name}
        status, answer = desk.post("messages", said, key)
        if status == 202:
            promised.messages[name] = (answer["case_id"], answer["message_id"])
        else:
            promised.troubles.append(f"{name}: {status} {answer}")


def reply(desk: Posts, key: str, count: int, promised: Promised) -> None:
    for number in range(count):
        while not promised.messages:
            time.sleep(0.05)
        case_id = random.choice(list(promised.messages.values()))[0]
        said: dict[str, Any] = {"text": ANSWER.format(number), "external_id": f"r-{number}"}
        status, answer = desk.post(f"cases/{case_id}/replies", said, key)
        while status == 409:  # they wrote meanwhile: read it, and send all the same
            said |= {"seen": answer["seen"], "accept_stale": True}
            status, answer = desk.post(f"cases/{case_id}/replies", said, key)
        if status == 202:
            promised.replies[f"r-{number}"] = answer["message_id"]
        else:
            promised.troubles.append(f"r-{number}: {status} {answer}")


def through_kills(
    home: Path, *, messages: int, replies: int, least_kills: int, seed: int, database: str = ""
) -> tuple[Promised, dict[str, Any], int]:
    """What was promised, what is there in the end, and how often the desk was killed."""
    dice = random.Random(seed)
    desk = Desk(home, database)
    key = desk.run(SETTING_UP)
    promised = Promised()
    workers = [
        threading.Thread(target=bring_in, args=(desk, key, messages, promised)),
        threading.Thread(target=reply, args=(desk, key, replies, promised)),
    ]
    desk.start()
    try:
        for worker in workers:
            worker.start()
        while any(worker.is_alive() for worker in workers) or desk.kills < least_kills:
            if dice.random() < 0.8:  # the others die while they start
                desk.wait_until_up()
            time.sleep(dice.uniform(0.1, 2.5))
            desk.kill()
            desk.start()
        for worker in workers:
            worker.join()
        there: dict[str, Any] = {}
        until = time.monotonic() + 150
        while time.monotonic() < until:
            time.sleep(2)
            there = json.loads(desk.run(LOOKING))
            if not there["waiting"]:
                break
        return promised, there, desk.kills
    finally:
        desk.end()
