"""Two servers behind one port: streams are asynchronous, pages run in kept threads with kept connections.

Synchronous views run as ASGI would open a new SQLite connection for every request; measured, writing is then more
than ten times slower.
"""

from __future__ import annotations

import contextlib
import os
import threading
from typing import cast

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "assuage_desk.config.settings")
django.setup()

from django.conf import settings  # noqa: E402 - after the setup, as is all that follows
from django.db import connection  # noqa: E402

from assuage_desk.cases import bus  # noqa: E402
from assuage_desk.cases.carriers import Line  # noqa: E402
from assuage_desk.cases.live import Hub  # noqa: E402
from assuage_desk.cases.stream import STREAM_THREADS, Receive, Scope, Send, Streams  # noqa: E402
from assuage_desk.channels.webchat.marks import CHANNEL, reference_of  # noqa: E402
from assuage_desk.config.pages import Pages, Wsgi  # noqa: E402
from assuage_desk.config.wsgi import application as pages  # noqa: E402


def customer_of(token: str) -> tuple[str, str] | None:
    """The channel and reference of the customer whose browser carries *token*."""
    reference = reference_of(token)
    return (CHANNEL, reference) if reference is not None else None


class Desk:
    """The whole desk as one ASGI application."""

    def __init__(self, page_threads: int) -> None:
        self.hub = Hub()
        self._page_threads = page_threads
        self._streams = Streams(self.hub, customer_of)
        self._pages = Pages(cast("Wsgi", pages), page_threads)
        self._line: Line | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http" and Streams.answers(scope["path"]):
            await self._streams(scope, receive, send)
        elif scope["type"] == "http":
            await self._pages(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1000})

    async def _live(self, receive: Receive, send: Send) -> None:
        while True:
            match (await receive())["type"]:
                case "lifespan.startup":
                    await self._streams.open()
                    self._line = Line(bus.heard)
                    await send({"type": "lifespan.startup.complete"})
                case "lifespan.shutdown":
                    self.close()
                    await send({"type": "lifespan.shutdown.complete"})
                    return

    def close(self) -> None:
        """End the streams at once, so that they do not hold up the end; from any thread, more than once."""
        self.hub.close()
        if self._line is not None:
            self._line.close()

    def end_threads(self) -> None:
        """Close the connections that page and stream threads keep, and end them. Only for who serves no more."""
        for threads, count in ((self._pages.threads, self._page_threads), (self._streams.threads, STREAM_THREADS)):
            together = threading.Barrier(count)
            for _ in range(count):
                threads.submit(_close_connection, together)
            threads.shutdown(wait=True)


def _close_connection(together: threading.Barrier) -> None:
    connection.close()
    with contextlib.suppress(threading.BrokenBarrierError):
        together.wait(5)  # so that each of the threads takes one of these


application = Desk(settings.PAGE_THREADS)
