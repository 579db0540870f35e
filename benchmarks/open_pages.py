"""How much memory the desk takes with many live pages open in its one process."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import psutil

from benchmarks.desk import Desk, fresh_home, running
from benchmarks.figures import Figure
from benchmarks.streams import Reader

PAGES = 500


def figures() -> Iterator[Figure]:
    with fresh_home() as home, running(home, "--no-demo") as desk:
        cookies = desk.session()
        before = memory(desk)
        with_pages = asyncio.run(opened(desk, cookies))
    yield Figure("memory, no page open", before, "MiB", how="resident, after the first page")
    yield Figure("memory, 500 open pages", with_pages, "MiB", goal=300, how="resident, every stream open and idle")


def memory(desk: Desk) -> float:
    """Resident memory of the desk and its children, in MiB."""
    top = psutil.Process(desk.process.pid)
    return sum(one.memory_info().rss for one in (top, *top.children(recursive=True))) / 2**20


async def opened(desk: Desk, cookies: str) -> float:
    readers = [Reader(desk.port, cookies) for _ in range(PAGES)]
    tasks = [asyncio.create_task(reader.read()) for reader in readers]
    await asyncio.wait_for(asyncio.gather(*(reader.opened.wait() for reader in readers)), 60)
    await asyncio.sleep(2)
    if any(task.done() for task in tasks):
        raise RuntimeError("a stream closed by itself")
    measured = memory(desk)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return measured
