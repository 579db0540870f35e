"""The command line as somebody else's program meets it: a process with arguments, bytes in, bytes out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest


@dataclass(frozen=True, slots=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ran]


@pytest.fixture
def run() -> Run:
    def run_it(*arguments: str, given: bytes = b"", **environment: str) -> Ran:
        ran = subprocess.run(
            [sys.executable, "-c", "from assuage.cli.app import main; main()", *arguments],
            input=given,
            capture_output=True,
            timeout=120,
            env={**os.environ, "TERM": "dumb", "COLUMNS": "100", **environment},
            check=False,
        )
        return Ran(ran.returncode, ran.stdout.decode(), ran.stderr.decode())

    return run_it
