"""A desk in a process of its own, as whoever installs it runs it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

PATIENCE = 90  # seconds until the desk answers; the machines are shared
SERVE = "from assuage_desk.config.commands import desk; desk(port={port}, host='127.0.0.1', demo={demo})"


class Desk:
    """A desk that runs. *url* is where; *home* has its database and its log; *variables* are more of its settings."""

    def __init__(self, home: Path, *, demo: bool = True, **variables: str) -> None:
        self.home = home
        self.variables = variables
        with socket.socket() as any_port:
            any_port.bind(("127.0.0.1", 0))
            self.port = any_port.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.demo = demo
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Serve, and wait until the first answer. Raises RuntimeError with the end of the log."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("ASSUAGE_")}
        environment |= {"ASSUAGE_HOME": str(self.home), "ASSUAGE_DEMO": "1" if self.demo else "0"}
        environment |= self.variables
        with (self.home / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", SERVE.format(port=self.port, demo=self.demo)],
                env=environment,
                stdout=log,
                stderr=log,
            )
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if self.process.poll() is not None:
                break
            try:
                with urllib.request.urlopen(f"{self.url}/healthz", timeout=5) as answer:
                    if answer.status == 200:
                        return
            except (urllib.error.URLError, OSError):
                time.sleep(0.2)
        self.stop()
        raise RuntimeError(f"The desk did not come up:\n{(self.home / 'log').read_text()[-3000:]}")

    def kill(self) -> None:
        """With -9: nothing is said, nothing is finished."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def stop(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
