"""A real desk for a benchmark: a process of its own in a folder of its own, asked over HTTP."""

from __future__ import annotations

import http.cookiejar
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 60  # seconds a desk may take to answer on a busy machine
ASSUAGE = str(Path(sys.executable).with_name("assuage"))


@dataclass(frozen=True, slots=True)
class Desk:
    """A running desk: its address, its process and the environment it runs in."""

    address: str
    process: subprocess.Popen[bytes]
    env: Mapping[str, str]

    @property
    def port(self) -> int:
        return int(self.address.rsplit(":", 1)[1])

    def run(self, *command: str) -> str:
        """What *command* prints, run in the desk's own environment. Raises CalledProcessError."""
        done = subprocess.run(
            [sys.executable, *command], env=dict(self.env), check=True, capture_output=True, text=True
        )
        return done.stdout

    def session(self) -> str:
        """The cookie of somebody who may see everything, as a header's value. Begins the house, if need be."""
        return "assuage_session=" + self.run("-m", "benchmarks.sign_in").strip()

    def token(self, *scopes: str) -> str:
        """A key for the API with these scopes."""
        self.session()
        return self.run("-m", "django", "create_token", "bench", "bench", *(f"--scope={one}" for one in scopes)).strip()

    def signed_in(self, who: str = "maya") -> Browser:
        browser = Browser(self.address)
        browser.post(f"/demo/enter/{who}", {})
        return browser


class Browser:
    """Keeps cookies and the CSRF token, as a browser would, over one address."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.jar = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))

    def get(self, path: str) -> bytes:
        with self.opener.open(self.address + path, timeout=PATIENCE) as answer:
            return bytes(answer.read())

    def post(self, path: str, fields: Mapping[str, str]) -> bytes:
        if self.cookie("assuage_csrf") is None:
            self.get("/sign-in/")
        token = self.cookie("assuage_csrf") or ""
        body = urllib.parse.urlencode({**fields, "csrfmiddlewaretoken": token}).encode()
        asked = urllib.request.Request(self.address + path, body, {"Referer": self.address + "/"})
        with self.opener.open(asked, timeout=PATIENCE) as answer:
            return bytes(answer.read())

    def cookie(self, name: str) -> str | None:
        return next((cookie.value for cookie in self.jar if cookie.name == name), None)

    @property
    def cookies(self) -> str:
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.jar)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(home: Path, **more: str) -> dict[str, str]:
    return {
        **os.environ,
        "ASSUAGE_HOME": str(home),
        "DJANGO_SETTINGS_MODULE": "assuage_desk.config.settings",
        **more,
    }


def wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    """Until the desk answers. Raises RuntimeError when it ends or stays silent."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if process.poll() is not None:
            raise RuntimeError(f"the desk ended with {process.returncode} before it answered")
        try:
            with urllib.request.urlopen(address + "/healthz", timeout=5):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.05)
    raise RuntimeError(f"the desk at {address} did not answer within {PATIENCE} s")


@contextmanager
def running(home: Path, *options: str, **more: str) -> Iterator[Desk]:
    """A desk in *home*, until the block ends."""
    port = free_port()
    env = environment(home, **more)
    process = subprocess.Popen(
        [ASSUAGE, "desk", "--port", str(port), *options], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        address = f"http://127.0.0.1:{port}"
        wait_for(address, process)
        yield Desk(address, process, env)
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def fresh_home() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="assuage-bench-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)
