"""A house that outgrew one process: two that serve and two that work, on one database."""

from __future__ import annotations

import contextlib
import http.client
import itertools
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.desk.killing import insist
from tests.desk.test_desk_runs_and_ends import ASSUAGE, PATIENCE, asked, free_port

SESSION = """
import django; django.setup()
from django.conf import settings
from django.test import Client
from assuage_desk.people.models import Person
browser = Client()
browser.force_login(Person.objects.get(username="maya"), backend="allauth.account.auth_backends.AuthenticationBackend")
print(f"{settings.SESSION_COOKIE_NAME}={browser.cookies[settings.SESSION_COOKIE_NAME].value}")
"""
MARK = "m" * 32  # stands in the cookie and in the header: what a page of ours would send


class Several:
    """Four processes of one house; *bus* is a Redis address or empty. *ends* are their exit statuses in the end."""

    def __init__(self, home: Path, database: str, bus: str) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("ASSUAGE_")}
        self._env = kept | {
            "ASSUAGE_HOME": str(home),
            "ASSUAGE_DATABASE_URL": database,
            "ASSUAGE_BUS": bus,
            "DJANGO_SETTINGS_MODULE": "assuage_desk.config.settings",
        }
        self.ports = (free_port(), free_port())
        self.ends: list[int] = []

    @contextlib.contextmanager
    def running(self) -> Iterator[None]:
        commands = [["web", "--port", str(port)] for port in self.ports] + [["work"], ["work"]]
        started = [subprocess.Popen([*ASSUAGE, *words], env=self._env, stdout=subprocess.DEVNULL) for words in commands]
        try:
            until = time.monotonic() + PATIENCE
            while not all(asked(port)[0] == 200 for port in self.ports):
                assert time.monotonic() < until, "the desk did not answer in time"
                time.sleep(0.1)
            yield
        finally:
            for one in started:
                one.terminate()
            self.ends = [one.wait(PATIENCE) for one in started]

    def run(self, *words: str) -> str:
        """What ``python`` with *words* prints, beside the servers on the same database."""
        ended = subprocess.run([sys.executable, *words], env=self._env, capture_output=True, text=True, check=True)
        return ended.stdout.strip()

    def post(self, path: str, said: dict[str, Any], key: str) -> tuple[int, dict[str, Any]]:
        """To the API, of one web process or the other."""
        return insist(itertools.cycle(f"http://127.0.0.1:{port}" for port in self.ports), path, said, key)

    def press(self, port: int, path: str, fields: str, cookie: str) -> int:
        """What a page does with a form; gives the status."""
        page = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        headers = {
            "Cookie": f"{cookie}; assuage_csrf={MARK}",
            "X-CSRFToken": MARK,
            "Content-Type": "application/x-www-form-urlencoded",
        }
        with contextlib.closing(page):
            page.request("POST", path, fields, headers)
            return page.getresponse().status

    def chat(self, port: int, path: str, said: dict[str, Any], token: str) -> int:
        """What a customer's browser does; gives the status."""
        page = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        with contextlib.closing(page):
            page.request("POST", f"/chat/{path}", json.dumps(said), headers)
            return page.getresponse().status
