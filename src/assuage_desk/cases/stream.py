"""The streams, as a small ASGI application in front of the pages: server-sent events, resumed by number.

It touches the database only in a few threads of its own, which keep their connections.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Awaitable, Callable, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from http.cookies import CookieError, SimpleCookie
from importlib import import_module
from typing import Any
from urllib.parse import parse_qs

from django.conf import settings
from django.contrib.auth import SESSION_KEY, get_user
from django.db import DatabaseError, close_old_connections
from django.http import HttpRequest

from assuage_desk.cases.live import (
    AT_ONCE,
    CustomerEyes,
    Eyes,
    Hub,
    StaffEyes,
    Subscriber,
    event,
    facts_after,
    newest_number,
)
from assuage_desk.people.access import sight
from assuage_desk.people.models import Person

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

HEARTBEAT = 15.0  # seconds: proxies close quiet connections after 30 to 60
LIFE = 15 * 60.0  # seconds: then the page comes back by itself, and who may see what is looked up again
BEHIND = 5_000  # facts: a page further behind than this is told to load anew
STREAM_THREADS = 2  # they look up who listens, and what a page missed; both take a millisecond
CHAT = re.compile(r"/chat/(?P<token>[^/]{1,400})/stream")
HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
    (b"x-content-type-options", b"nosniff"),
]

CustomerOf = Callable[[str], tuple[str, str] | None]
"""The channel and reference that a chat token stands for, or None."""


class Streams:
    """``/stream`` for the people of the house, ``/chat/<token>/stream`` for customers."""

    def __init__(self, hub: Hub, customer_of: CustomerOf) -> None:
        self.hub = hub
        self._customer_of = customer_of
        self._opening = asyncio.Lock()
        self.threads = ThreadPoolExecutor(max_workers=STREAM_THREADS, thread_name_prefix="assuage-stream")

    @staticmethod
    def answers(path: str) -> bool:
        return path == "/stream" or CHAT.fullmatch(path) is not None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] not in ("GET", "HEAD"):
            await _answer(send, 405, b"Streams are read with GET.")
            return
        try:
            eyes = await self._in_thread(self._eyes, scope)
        except DatabaseError:
            await _answer(send, 503, b"The database did not answer. Try again.")
            return
        if eyes is None:  # 204 tells an EventSource to stop asking; missing and forbidden look the same
            await _answer(send, 204, b"")
            return
        await self._flow(eyes, _resumed_from(scope), receive, send)

    async def open(self) -> None:
        """Begin to listen; once, whoever asks first."""
        async with self._opening:
            if not self.hub.is_open:
                self.hub.open(await self._in_thread(newest_number))

    async def _flow(self, eyes: Eyes, resumed: int | None, receive: Receive, send: Send) -> None:
        await self.open()
        is_too_far = resumed is not None and self.hub.newest - resumed > BEHIND
        reached = self.hub.newest if resumed is None or is_too_far else resumed
        subscriber = self.hub.subscribe(eyes, reached)
        gone = asyncio.ensure_future(_disconnected(receive))
        try:
            await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
            await _write(send, b"retry: 1000\n\n" + (event("behind", {}, reached) if is_too_far else b""))
            await self._catch_up(subscriber, send)
            await _pour(subscriber, gone, send)
            if not gone.done():
                await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            gone.cancel()
            self.hub.leave(subscriber)

    async def _catch_up(self, subscriber: Subscriber, send: Send) -> None:
        """What happened while the page was away: from the database as far as needed, then from the hub."""
        self.hub.catch_up(subscriber)
        while subscriber.is_behind:
            facts = await self._in_thread(facts_after, subscriber.reached, AT_ONCE)
            for fact in facts:
                if subscriber.eyes.sees_fact(fact):
                    await _write(send, subscriber.eyes.spelled(fact))
            subscriber.reached = facts[-1].id if facts else max(subscriber.reached, self.hub.covers)
            self.hub.catch_up(subscriber)

    def _eyes(self, scope: Scope) -> Eyes | None:
        if (chat := CHAT.fullmatch(scope["path"])) is not None:
            found = self._customer_of(chat["token"])
            return CustomerEyes(*found) if found is not None else None
        person = signed_in(scope)
        return StaffEyes(sight(person)) if person is not None else None

    async def _in_thread(self, call: Callable[..., Any], *args: object) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self.threads, _with_connection, call, *args)


def _with_connection(call: Callable[..., Any], *args: object) -> Any:
    close_old_connections()  # only those that are broken; the others are kept
    return call(*args)


def signed_in(scope: Scope) -> Person | None:
    """The active person whose session the browser's cookie names."""
    cookies = SimpleCookie()
    for name, value in scope["headers"]:
        if name == b"cookie":
            with contextlib.suppress(CookieError):
                cookies.load(value.decode("latin-1"))
    key = cookies.get(settings.SESSION_COOKIE_NAME)
    if key is None:
        return None
    request = HttpRequest()
    request.session = import_module(settings.SESSION_ENGINE).SessionStore(key.value)
    if SESSION_KEY not in request.session:
        return None
    person = get_user(request)
    return person if isinstance(person, Person) and person.is_active else None


def _resumed_from(scope: Scope) -> int | None:
    """The last number the page has seen: the browser's own header, else ``?after=``; None for a new page."""
    said = next((value for name, value in scope["headers"] if name == b"last-event-id"), b"").decode("latin-1")
    said = said or parse_qs(scope.get("query_string", b"").decode("latin-1")).get("after", [""])[0]
    return int(said) if said.isascii() and said.isdigit() and len(said) < 19 else None


async def _pour(subscriber: Subscriber, gone: asyncio.Future[None], send: Send) -> None:
    """Write what is queued, as it comes, with a comment when nothing does; until either side ends it."""
    clock = asyncio.get_running_loop().time
    ends_at = clock() + LIFE
    getting: asyncio.Future[bytes | None] | None = None
    try:
        while not gone.done() and clock() < ends_at:
            getting = getting or asyncio.ensure_future(subscriber.queue.get())
            waiting: set[asyncio.Future[Any]] = {getting, gone}
            await asyncio.wait(waiting, timeout=HEARTBEAT, return_when=asyncio.FIRST_COMPLETED)
            if gone.done():
                return
            if not getting.done():
                await _write(send, b": still here\n\n")
                continue
            words, getting = getting.result(), None
            if words is None:
                return
            await _write(send, words)
    finally:
        if getting is not None:
            getting.cancel()


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _write(send: Send, body: bytes) -> None:
    await send({"type": "http.response.body", "body": body, "more_body": True})


async def _answer(send: Send, status: int, words: bytes) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"cache-control", b"no-store")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": words})
