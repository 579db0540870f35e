"""How quickly the inbox and a case page come, with many cases behind them, over HTTP on SQLite."""

from __future__ import annotations

import os
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from benchmarks.desk import fresh_home, running
from benchmarks.figures import Figure, percentile, times_ms

CASES = int(os.environ.get("ASSUAGE_BENCH_CASES", "100000"))
MESSAGES = int(os.environ.get("ASSUAGE_BENCH_MESSAGES", "1000000"))
RUNS = 120


def figures() -> Iterator[Figure]:
    with fresh_home() as home:
        with running(home, "--no-demo") as desk:
            desk.run("-m", "benchmarks.fill", str(CASES), str(MESSAGES))
        yield from asked(home)


def asked(home: Path) -> Iterator[Figure]:
    how = f"{CASES:,} cases, {MESSAGES:,} messages, SQLite, over HTTP, {RUNS} requests"
    with running(home, "--no-demo") as desk:
        cookies = desk.session()
        for name, path in (
            ("inbox, mine", "/"),
            ("inbox, team", "/?view=team"),
            ("inbox, all", "/?view=all"),
            ("case page", "/cases/4242/"),
            ("search for two words", "/search?q=kettle+unacceptable"),
            ("search for a reference", "/search?q=HH-004242"),
        ):
            taken = times_ms(lambda path=path: get(desk.address + path, cookies), runs=RUNS, warm=10)
            goal = 50 if name.startswith("inbox") else None
            yield Figure(f"{name}, p50", percentile(taken, 0.5), "ms", how=how)
            yield Figure(f"{name}, p95", percentile(taken, 0.95), "ms", goal=goal, how=how)


def get(address: str, cookies: str) -> None:
    asked = urllib.request.Request(address, headers={"Cookie": cookies})
    with urllib.request.urlopen(asked, timeout=60) as answer:
        if answer.status != 200 or "/sign-in/" in answer.url:
            raise RuntimeError(f"{address} answered {answer.status} at {answer.url}")
        answer.read()
