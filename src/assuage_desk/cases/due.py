"""Work with a time. Rows are taken in order of their hour by any number of workers; each is done at least once.

A row is leased by moving its hour forward, so that a worker that dies loses nothing: the row comes up again. Its
count of attempts is the fencing token: a worker that slept through its lease can no longer say "done".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from django.db import connection, transaction
from django.db.models import F

from assuage_desk.cases import bus
from assuage_desk.cases.models import Due
from assuage_desk.cases.together import in_one_commit

LEASE = timedelta(seconds=60)  # the longest honest handler talks to a mail server for less
FIRST_WAIT = timedelta(seconds=10)
LONGEST_WAIT = timedelta(hours=1)
MOST_TRIES = 6  # 10 s, 20 s, 40 s, 80 s, 160 s: five minutes of trouble are outlived, then a person looks


SCHEDULE = """
INSERT INTO cases_due (key, kind, subject, case_id, run_at, attempts, state, trouble)
VALUES (%s, %s, %s, %s, %s, 0, 'waiting', '')
ON CONFLICT (key) DO UPDATE SET run_at = excluded.run_at, attempts = 0, state = 'waiting', trouble = ''
"""


@dataclass(frozen=True, slots=True)
class Leased:
    """A row as a worker holds it until *run_at*. *attempts* counts this one."""

    key: str
    kind: str
    subject: str
    case_id: int | None
    attempts: int


def schedule(*, key: str, kind: str, subject: str, run_at: datetime, case_id: int | None = None) -> None:
    """Ask for the work *key* at *run_at*. Asked again, it runs at the new hour, even if it was done or given up."""
    with connection.cursor() as cursor:
        cursor.execute(SCHEDULE, [key, kind, subject, case_id, _stored(run_at)])
    transaction.on_commit(partial(bus.work_waits, kind))


def cancel(*, key: str) -> None:
    """Forget the work *key*, if it still waits."""
    Due.objects.filter(key=key, state=Due.State.WAITING).delete()


def take(now: datetime, limit: int = 20, kinds: Sequence[str] = ()) -> list[Leased]:
    """Lease up to *limit* rows whose hour has come, oldest hour first; of all *kinds*, where none are named.

    Two workers never hold the same row.
    """
    waiting = Due.objects.filter(state=Due.State.WAITING, run_at__lte=now)
    if kinds:
        waiting = waiting.filter(kind__in=kinds)
    if not waiting.exists():
        return []  # looking must not take SQLite's one lock for writing

    def leased() -> list[Due]:
        rows = list(waiting.select_for_update(skip_locked=True).order_by("run_at", "id")[:limit])
        Due.objects.filter(pk__in=[row.pk for row in rows]).update(run_at=now + LEASE, attempts=F("attempts") + 1)
        return rows

    return [Leased(row.key, row.kind, row.subject, row.case_id, row.attempts + 1) for row in in_one_commit(leased)]


def done(*rows: Leased) -> int:
    """Say that the work is done; gives of how many rows it was believed.

    Not of a row that another worker has taken since, or that was asked for anew.
    """

    def believed() -> int:
        return sum(
            Due.objects.filter(key=row.key, attempts=row.attempts, state=Due.State.WAITING).update(
                state=Due.State.DONE, trouble=""
            )
            for row in rows
        )

    return in_one_commit(believed) if rows else 0


def again(row: Leased, trouble: str, now: datetime) -> bool:
    """Say that it did not work. True when it was the last try: the row stays, given up, where a person sees it."""
    given_up = row.attempts >= MOST_TRIES
    wait = min(FIRST_WAIT * 2 ** (row.attempts - 1), LONGEST_WAIT)
    mine = Due.objects.filter(key=row.key, attempts=row.attempts, state=Due.State.WAITING)
    state = Due.State.DEAD if given_up else Due.State.WAITING
    return bool(mine.update(run_at=now + wait, state=state, trouble=trouble[:400])) and given_up


def next_run_at(kinds: Sequence[str]) -> datetime | None:
    """When the next waiting row of these kinds has its hour, or None."""
    waiting = Due.objects.filter(state=Due.State.WAITING, kind__in=kinds)
    return waiting.order_by("run_at").values_list("run_at", flat=True).first()


def sweep(before: datetime, limit: int = 5000) -> int:
    """Drop rows that were done before *before*, at most *limit*; gives how many. Given-up rows stay."""
    old = Due.objects.filter(state=Due.State.DONE, run_at__lt=before).values_list("pk", flat=True)[:limit]
    return Due.objects.filter(pk__in=list(old)).delete()[0]


def _stored(at: datetime) -> Any:
    """An instant as the database's driver takes it in plain SQL."""
    return connection.ops.adapt_datetimefield_value(at) if connection.vendor == "sqlite" else at
