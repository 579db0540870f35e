"""Several threads' small transactions in one: SQLite lets one write at a time, and each commit waits for the disk.

While one thread waits for the disk, the others line up; whoever comes next does the work of all of them, each in a
savepoint of its own, and commits once. Each caller gets its own result or error, after the commit.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from django.db import connection, transaction

T = TypeVar("T")

AT_ONCE = 64  # so that nobody waits for more than a few milliseconds of others' work


class _Work(Generic[T]):
    def __init__(self, do: Callable[[], T]) -> None:
        self.do = do
        self.is_done = False
        self.results: list[T] = []
        self.trouble: BaseException | None = None

    def result(self) -> T:
        if self.trouble is not None:
            raise self.trouble
        return self.results[0]


_waiting: deque[_Work[object]] = deque()
_one_writes = threading.Lock()
_crowded_at = 0.0

CROWDED_FOR = 0.25  # seconds after somebody had to line up


def is_crowded() -> bool:
    """Whether several threads of this process wanted to write at the same moment, just now."""
    return time.monotonic() - _crowded_at < CROWDED_FOR


def in_one_commit(do: Callable[[], T]) -> T:
    """The result of *do*, run in a transaction and committed. It must use the database of whatever thread runs it.

    On other databases, and inside a transaction, *do* runs at once in an atomic block of its own.
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        with transaction.atomic():
            return do()
    work: _Work[T] = _Work(do)
    _waiting.append(work)  # type: ignore[arg-type] # results of many kinds stand in one line
    global _crowded_at
    if len(_waiting) > 1:
        _crowded_at = time.monotonic()
    with _one_writes:
        while not work.is_done:
            _commit([_waiting.popleft() for _ in range(min(len(_waiting), AT_ONCE))])
    return work.result()


def _commit(batch: list[_Work[object]]) -> None:
    try:
        with transaction.atomic():
            for work in batch:
                if len(batch) == 1:  # alone, the transaction itself is savepoint enough
                    work.results.append(work.do())
                else:
                    _try(work)
    except BaseException as trouble:
        for work in batch:  # nothing of it was stored
            work.trouble = trouble
        if not isinstance(trouble, Exception):
            raise
    finally:
        for work in batch:
            work.is_done = True


def _try(work: _Work[object]) -> None:
    try:
        with transaction.atomic():
            work.results.append(work.do())
    except Exception as trouble:  # the caller's own: it is raised in their thread
        work.trouble = trouble
