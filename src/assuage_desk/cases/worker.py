"""Workers: threads that take due work and do it, one row at a time, until they are told to end."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib import import_module

from django.conf import settings
from django.db import DatabaseError, close_old_connections, connection
from django.db.models import Q
from django.utils import timezone

from assuage_desk.cases import bus, due
from assuage_desk.cases.due import LEASE, Leased
from assuage_desk.cases.models import Case
from assuage_desk.cases.services import recount
from assuage_desk.cases.together import is_crowded

log = logging.getLogger("assuage.worker")

Handler = Callable[[Leased, datetime], object]
"""Does the work of a row, idempotently. Whatever it raises is noted on the row, and it is tried again."""

LOOK = 1.0  # seconds at most between two looks for work: a wake-up may be lost
GATHER = 0.01  # seconds after a wake-up: of a hundred messages a second a few are taken together
AT_ONCE = 20
AWAY_TIMES = 3  # a gentle worker leaves three quarters of the time to those who keep words
AWAY_MOST = 0.05  # seconds
DONE_KEPT = timedelta(hours=1)  # done rows, for whoever wonders what ran
SWEEP_EVERY = timedelta(minutes=10)


@dataclass
class Lane:
    """One thread for some kinds of work, so that a crowd of one kind does not hold up another."""

    handlers: Mapping[str, Handler]
    recounts: bool = False
    name: str = "work"
    gently: bool = False

    def __post_init__(self) -> None:
        self._woken = threading.Event()
        self._ended = threading.Event()
        self._leave = bus.listen(self._hear)
        self._swept_at = timezone.now()
        self._thread = threading.Thread(target=self._run, name=f"assuage-{self.name}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def tell_to_end(self) -> None:
        """Finish the row in hand. What was leased beyond it comes up again by itself."""
        self._ended.set()
        self._woken.set()
        self._leave()

    def wait(self, patience: float) -> None:
        """Until it has ended, for at most *patience* seconds."""
        self._thread.join(patience)

    @property
    def is_alive(self) -> bool:
        return self._thread.is_alive()

    def _hear(self, said: bus.Said) -> None:
        if said.what == "work" and said.body.get("kind") in self.handlers:
            self._woken.set()

    def _run(self) -> None:
        while not self._ended.is_set():
            self._woken.clear()
            try:
                busy = turn(self.handlers, timezone.now, ended=self._ended, gently=self.gently)
                if self.recounts and not busy:
                    busy = recount_due(timezone.now()) > 0
                    self._sweep()
                if not busy:
                    self._woken.wait(self._pause())
                    self._ended.wait(GATHER)
            except DatabaseError:
                log.exception("The database did not answer a worker; trying again.")
                close_old_connections()
                self._ended.wait(LOOK)
            except Exception:
                log.exception("A worker stumbled; it goes on.")
                self._ended.wait(LOOK)
        connection.close()

    def _pause(self) -> float:
        """Until the next hour that is known, and never longer than a look."""
        until = due.next_run_at(tuple(self.handlers))
        if until is None:
            return LOOK
        return min(LOOK, max(0.005, (until - timezone.now()).total_seconds()))

    def _sweep(self) -> None:
        now = timezone.now()
        if now - self._swept_at < SWEEP_EVERY:
            return
        self._swept_at = now
        import_module(settings.SESSION_ENGINE).SessionStore.clear_expired()
        while due.sweep(now - DONE_KEPT) and not self._ended.is_set():
            self._ended.wait(GATHER)  # others write in between


def turn(
    handlers: Mapping[str, Handler],
    clock: Callable[[], datetime],
    *,
    limit: int = AT_ONCE,
    ended: threading.Event | None = None,
    gently: bool = False,
) -> bool:
    """Take what is due of these kinds and do it. Gives whether there was anything.

    *gently* gives way, after each row, while words come in thick in the same process: keeping comes before reading.
    """
    leased_at = clock()
    rows = due.take(leased_at, limit, tuple(handlers))
    worked: list[Leased] = []
    for row in rows:
        if clock() - leased_at > LEASE / 2 or (ended is not None and ended.is_set()):
            break  # another worker may soon take the rest; so let it
        began = time.monotonic()
        if do(row, handlers[row.kind], clock):
            worked.append(row)
        if gently and is_crowded():
            time.sleep(min(AWAY_MOST, AWAY_TIMES * (time.monotonic() - began)))
    due.done(*worked)  # together: a row that was worked twice is no harm, a commit for each would be
    return bool(rows)


def do(row: Leased, handler: Handler, clock: Callable[[], datetime]) -> bool:
    """Whether the work of one row succeeded; else it is tried again later, or given up where a person sees it."""
    try:
        handler(row, clock())
    except Exception as trouble:
        said = f"{type(trouble).__name__}: {trouble}"
        if due.again(row, said, clock()):
            log.exception("%s was given up after %s tries", row.key, row.attempts)
        else:
            log.warning("%s did not work (%s), try %s; it is tried again.", row.key, said, row.attempts)
        return False
    return True


def recount_due(now: datetime, limit: int = 200) -> int:
    """Work out again the listing columns that time alone has changed, soonest first; gives how many."""
    waiting = Case.objects.filter(Q(recount_at__lte=now)).order_by("recount_at").values_list("pk", flat=True)
    late: Sequence[int] = list(waiting[:limit])
    for case_id in late:
        recount(case_id, now)
    return len(late)
