"""How long from the command to the first page, on a fresh folder with the demo filled, once installed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.desk import Browser, fresh_home, running
from benchmarks.figures import Figure


def figures() -> Iterator[Figure]:
    with fresh_home() as home:
        yield Figure("first start with the demo, to the first page", started(home), "s", goal=10)
        yield Figure("second start, to the first page", started(home), "s")


def started(home: Path) -> float:
    began = time.perf_counter()
    with running(home) as desk:
        Browser(desk.address).get("/sign-in/")
        return time.perf_counter() - began
