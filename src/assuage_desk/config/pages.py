"""Pages for an asynchronous server: a WSGI application in threads that are kept, and with them their connections.

A request is read whole before a thread takes it and an answer is written whole after, so a page crosses between
threads twice. Handing over each piece as it comes crossed six times, which cost a fifth of the intake of messages.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile
from typing import IO, Any, cast

from a2wsgi.wsgi import build_environ

from assuage_desk.cases.stream import Receive, Scope, Send

IN_MEMORY = 2**20  # bytes of a request; more goes to a file for the moment
LARGEST = 64 * 2**20  # bytes; the rooms behind refuse what is far smaller, and say so in their own words
TOO_LARGE = b"This is larger than 64 MB, so it was not read. Send less at a time."

Environ = dict[str, Any]
Wsgi = Callable[[Environ, Callable[..., object]], Iterable[bytes]]


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: Sequence[tuple[bytes, bytes]]
    body: bytes


class Pages:
    """*app* served by *threads* kept threads, of which each holds on to its database connection."""

    def __init__(self, app: Wsgi, threads: int) -> None:
        self.app = app
        self.threads = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="assuage-page")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        with SpooledTemporaryFile(max_size=IN_MEMORY) as body:
            if not await _is_read(receive, cast("IO[bytes]", body)):
                await _say(send, Answer(413, [(b"content-type", b"text/plain; charset=utf-8")], TOO_LARGE))
                return
            body.seek(0)
            environ = cast("Environ", build_environ(cast("Any", scope), cast("Any", body)))
            loop = asyncio.get_running_loop()
            await _say(send, await loop.run_in_executor(self.threads, self._answer, environ))

    def _answer(self, environ: Environ) -> Answer:
        begun: list[tuple[str, list[tuple[str, str]]]] = []

        def start(status: str, headers: list[tuple[str, str]], exc_info: object = None) -> None:
            begun[:] = [(status, headers)]

        pieces = self.app(environ, start)
        try:
            body = b"".join(pieces)
        finally:
            close = getattr(pieces, "close", None)
            if close is not None:
                close()
        status, headers = begun[0]
        return Answer(
            int(status.split(" ", 1)[0]),
            [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers],
            body,
        )


async def _is_read(receive: Receive, body: IO[bytes]) -> bool:
    """Whether the request is in *body*, whole; false when it is too large, and for a reader who has gone away."""
    read = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return False
        piece = message.get("body", b"")
        read += len(piece)
        if read > LARGEST:
            return False
        body.write(piece)
        if not message.get("more_body", False):
            return True


async def _say(send: Send, answer: Answer) -> None:
    await send({"type": "http.response.start", "status": answer.status, "headers": answer.headers})
    await send({"type": "http.response.body", "body": answer.body})
