"""One tailer a process reads each new fact once, and gives it to every open page that may see it.

The loop of the server owns the hub: subscribe, publish and leave are called in it. The tailer is a thread, woken by
the bus, by the database's change counter (SQLite), or by its own patience.
"""

from __future__ import annotations

import asyncio
import json
import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Protocol

from django.db import DatabaseError, close_old_connections, connection

from assuage_desk.cases import bus
from assuage_desk.cases.models import StoredFact
from assuage_desk.people.access import Sight

log = logging.getLogger("assuage.live")

LOOK = 1.0  # seconds: a lost wake-up costs no more
GLANCE = 0.05  # seconds between looks at SQLite's change counter, which costs microseconds
GATHER = 0.02  # seconds between two reads when much happens: nobody sees the difference, the database does
AT_ONCE = 500  # facts read with one query
QUEUE = 1000  # events a slow page may be behind; then its stream ends and it resumes from its last number
RECENT = 2000  # facts kept for pages that come back after a moment
CUSTOMERS_SEE = ("received", "delivered")


@dataclass(frozen=True, slots=True)
class Happened:
    """A stored fact, with what it takes to know who may hear of it. *id* is its global number."""

    id: int
    case_id: int
    number: int
    kind: str
    owner_id: int | None
    team_id: int | None
    channel: str
    reference: str


class Eyes(Protocol):
    """What a subscriber may hear of."""

    def sees_fact(self, fact: Happened) -> bool: ...

    def sees_word(self, said: bus.Said) -> bool: ...

    def spelled(self, fact: Happened) -> bytes: ...


@dataclass(frozen=True, slots=True)
class StaffEyes:
    """A person of the house: their cases, and who is reading and writing in them."""

    sight: Sight

    def sees_fact(self, fact: Happened) -> bool:
        return self.sight.sees(owner_id=fact.owner_id, team_id=fact.team_id)

    def sees_word(self, said: bus.Said) -> bool:
        owner, team = said.body.get("owner"), said.body.get("team")
        return said.what in ("presence", "typing", "case") and self.sight.sees(owner_id=owner, team_id=team)

    def spelled(self, fact: Happened) -> bytes:
        return event("fact", {"case": fact.case_id, "number": fact.number, "kind": fact.kind}, fact.id)


@dataclass(frozen=True, slots=True)
class CustomerEyes:
    """A customer, by the mark of their channel: their own words and what was delivered to them. Never notes."""

    channel: str
    reference: str

    def sees_fact(self, fact: Happened) -> bool:
        is_theirs = fact.channel == self.channel and fact.reference == self.reference
        return is_theirs and fact.kind in CUSTOMERS_SEE

    def sees_word(self, said: bus.Said) -> bool:
        is_theirs = (said.body.get("channel"), said.body.get("reference")) == (self.channel, self.reference)
        return said.what == "typing" and is_theirs and said.body.get("who") != "customer"

    def spelled(self, fact: Happened) -> bytes:
        # Without the number inside the case: its gaps would tell of notes.
        return event("fact", {"case": fact.case_id, "kind": fact.kind}, fact.id)


HIDDEN = ("owner", "team", "channel", "reference")
"""Parts of a word on the bus that say who may hear it; they are not sent to browsers."""


def event(name: str, data: dict[str, Any], number: int | None = None) -> bytes:
    """One event of a stream, as text/event-stream spells it."""
    head = f"id: {number}\n" if number is not None else ""
    return f"{head}event: {name}\ndata: {json.dumps(data, separators=(',', ':'))}\n\n".encode()


@dataclass(eq=False)
class Subscriber:
    """An open page. *reached* is the number up to which it has heard everything it may hear.

    While it *is_behind*, what happens is not queued: it is caught up first, in order.
    """

    eyes: Eyes
    reached: int
    is_behind: bool = True
    queue: asyncio.Queue[bytes | None] = field(default_factory=lambda: asyncio.Queue(QUEUE))

    def offer(self, fact: Happened) -> None:
        if fact.id > self.reached and not self.is_behind:
            self.reached = fact.id
            if self.eyes.sees_fact(fact):
                self._put(self.eyes.spelled(fact))

    def hear(self, said: bus.Said) -> None:
        if self.eyes.sees_word(said):
            self._put(event(said.what, {k: v for k, v in said.body.items() if k not in HIDDEN}))

    def end(self) -> None:
        """Close the stream after what is in the queue; where that is full, the page resumes from its last number."""
        if self.queue.full():
            self.queue.get_nowait()
        self.queue.put_nowait(None)

    def _put(self, spelled: bytes) -> None:
        try:
            self.queue.put_nowait(spelled)
        except asyncio.QueueFull:
            self.end()
            self.is_behind = True  # nothing after a gap


class Hub:
    """All open pages of this process, and the newest facts, so that a page that was away for a moment is cheap."""

    def __init__(self) -> None:
        self.subscribers: set[Subscriber] = set()
        self.is_closed = False
        self.newest = 0  # the newest number published here
        self.covers = 0  # all facts above this number, up to the newest, are in *recent*
        self.recent: deque[Happened] = deque(maxlen=RECENT)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._tailer: Tailer | None = None
        self._leave: Callable[[], None] | None = None

    def open(self, newest: int) -> None:
        """Begin to listen, in the server's loop, from the number *newest* on. Called again, it changes nothing."""
        if self._loop is not None:
            return
        self._loop = asyncio.get_running_loop()
        self.newest = self.covers = newest
        self._leave = bus.listen(self._from_bus)
        self._tailer = Tailer(newest, self._from_tailer)
        self._tailer.start()

    @property
    def is_open(self) -> bool:
        return self._loop is not None

    def close(self) -> None:
        """End every stream, from any thread; pages come back by themselves when somebody serves again."""
        self.is_closed = True
        if self._leave is not None:
            self._leave()
        if self._tailer is not None:
            self._tailer.end()
        self._soon(self._end_all)

    def subscribe(self, eyes: Eyes, reached: int) -> Subscriber:
        """A page that has heard everything up to *reached*; call `catch_up` on it until it is not behind."""
        subscriber = Subscriber(eyes, min(reached, self.newest))
        self.subscribers.add(subscriber)
        if self.is_closed:
            subscriber.end()
        return subscriber

    def catch_up(self, subscriber: Subscriber) -> None:
        """From what is kept here, if that reaches back far enough; else the page is still behind."""
        if subscriber.reached >= self.covers:
            subscriber.is_behind = False
            for fact in self.recent:
                subscriber.offer(fact)

    def leave(self, subscriber: Subscriber) -> None:
        self.subscribers.discard(subscriber)

    def _from_bus(self, said: bus.Said) -> None:
        if said.what == "facts":
            if self._tailer is not None:
                self._tailer.wake()
        elif said.what != "work":
            self._soon(self._tell, said)

    def _from_tailer(self, facts: list[Happened]) -> None:
        self._soon(self._publish, facts)

    def _soon(self, call: Callable[..., None], *args: object) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(call, *args)

    def _publish(self, facts: Iterable[Happened]) -> None:
        for fact in facts:
            if len(self.recent) == RECENT:
                self.covers = self.recent[0].id
            self.recent.append(fact)
            self.newest = fact.id
            for subscriber in tuple(self.subscribers):
                subscriber.offer(fact)

    def _tell(self, said: bus.Said) -> None:
        for subscriber in tuple(self.subscribers):
            subscriber.hear(said)

    def _end_all(self) -> None:
        for subscriber in tuple(self.subscribers):
            subscriber.end()


class Tailer:
    """The thread that reads what is new, in order, and hands it on."""

    def __init__(self, newest: int, found: Callable[[list[Happened]], None]) -> None:
        self.reached = newest
        self._found = found
        self._woken = threading.Event()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="assuage-tailer", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        self._woken.set()

    def end(self) -> None:
        self._ended.set()
        self._woken.set()

    def _run(self) -> None:
        seen_change = -1
        while not self._ended.is_set():
            try:
                if connection.vendor == "sqlite":
                    change = _change_counter()
                    if change == seen_change and not self._woken.wait(GLANCE):
                        continue
                    seen_change = change
                else:
                    self._woken.wait(LOOK)
                self._woken.clear()
                while facts := facts_after(self.reached, AT_ONCE):
                    self.reached = facts[-1].id
                    self._found(facts)
                    self._ended.wait(GATHER)
            except DatabaseError:
                log.exception("The database did not answer the tailer; trying again.")
                close_old_connections()
                self._ended.wait(LOOK)
        connection.close()


def facts_after(number: int, limit: int) -> list[Happened]:
    """Facts with a global number above *number*, in order, with who may hear of them. One query."""
    with connection.cursor() as cursor:
        cursor.execute(FACTS_AFTER, [number, limit])
        return [Happened(*row) for row in cursor.fetchall()]


FACTS_AFTER = """
SELECT f.id, f.case_id, f.number, f.kind, c.owner_id, c.team_id, u.channel, u.reference
FROM cases_storedfact f JOIN cases_case c ON c.id = f.case_id JOIN cases_customer u ON u.id = c.customer_id
WHERE f.id > %s ORDER BY f.id LIMIT %s
"""


def newest_number() -> int:
    return StoredFact.objects.order_by("-id").values_list("id", flat=True).first() or 0


def _change_counter() -> int:
    """Moves whenever another connection, of any process, has committed."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA data_version")
        return int(cursor.fetchone()[0])
