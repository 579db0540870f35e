"""What takes words from process to process: Redis where one is named, else PostgreSQL itself, else nothing.

On SQLite the other processes watch the database's change counter (see `tail`), which is as quick.
"""

from __future__ import annotations

import functools
import logging
import threading
import time
from collections.abc import Callable
from typing import Protocol

from django.conf import settings
from django.db import connection, connections

log = logging.getLogger("assuage.bus")

CHANNEL = "assuage"
PATIENCE = 1.0  # seconds a listening thread waits before it looks whether it should end
AGAIN = 1.0  # seconds before a lost connection is tried anew
MOST = 7_900  # bytes; PostgreSQL carries 8,000


class Carrier(Protocol):
    def send(self, spelled: str) -> None:
        """Give it to the other processes. May raise: the caller carries on."""

    def receive(self, heard: Callable[[str], None], ended: threading.Event) -> None:
        """Call *heard* for what comes, until *ended*; tries again when the connection is lost."""


class Nothing:
    """One process, or several that watch the same SQLite file."""

    def send(self, spelled: str) -> None:
        pass  # nobody else to tell

    def receive(self, heard: Callable[[str], None], ended: threading.Event) -> None:
        ended.wait()


class Redis:
    def __init__(self, url: str) -> None:
        import redis  # half a second that a desk on SQLite need not wait for

        self._trouble = redis.RedisError
        self._client = redis.Redis.from_url(url, socket_timeout=2, socket_connect_timeout=2, health_check_interval=30)
        self._listening = functools.partial(redis.Redis.from_url, url, socket_connect_timeout=2)

    def send(self, spelled: str) -> None:
        self._client.publish(CHANNEL, spelled)

    def receive(self, heard: Callable[[str], None], ended: threading.Event) -> None:
        while not ended.is_set():
            try:
                with self._listening().pubsub(ignore_subscribe_messages=True) as words:  # type: ignore[no-untyped-call]
                    words.subscribe(CHANNEL)
                    while not ended.is_set():
                        if (brought := words.get_message(timeout=PATIENCE)) is not None:
                            heard(brought["data"].decode())
            except self._trouble as error:
                log.warning("Redis is away (%s); trying again.", error)
                ended.wait(AGAIN)


class Postgres:
    """LISTEN and NOTIFY on the desk's own database."""

    def send(self, spelled: str) -> None:
        if len(spelled.encode()) > MOST:
            raise ValueError("too long for a notification")
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_notify(%s, %s)", [CHANNEL, spelled])

    def receive(self, heard: Callable[[str], None], ended: threading.Event) -> None:
        import psycopg  # on SQLite it may not even be there

        while not ended.is_set():
            try:
                parameters = connections["default"].get_connection_params()
                wanted = {k: v for k, v in parameters.items() if k in ("dbname", "user", "password", "host", "port")}
                with psycopg.connect(**wanted, autocommit=True, connect_timeout=5) as listening:
                    listening.execute(f"LISTEN {CHANNEL}")
                    while not ended.is_set():
                        for brought in listening.notifies(timeout=PATIENCE):
                            heard(brought.payload)
            except psycopg.Error as error:
                log.warning("The listening connection was lost (%s); trying again.", error)
                ended.wait(AGAIN)


@functools.cache
def carrier() -> Carrier:
    """The one this process uses, by its settings."""
    if settings.BUS:
        return Redis(settings.BUS)
    return Postgres() if connection.vendor == "postgresql" else Nothing()


class Line:
    """A thread that hears what other processes say. Opened by whoever serves or works; closed once."""

    def __init__(self, heard: Callable[[str], None]) -> None:
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(heard,), name="assuage-bus", daemon=True)
        self._thread.start()

    def _run(self, heard: Callable[[str], None]) -> None:
        while not self._ended.is_set():
            try:
                carrier().receive(heard, self._ended)
            except Exception:
                log.exception("The bus failed; trying again.")
                time.sleep(AGAIN)

    def close(self) -> None:
        self._ended.set()
