"""The bridge between the asynchronous server and the pages behind it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from assuage_desk.config import pages
from assuage_desk.config.pages import Pages

Start = Callable[..., object]


def asked(app: Any, *pieces: bytes, threads: int = 1, gone: bool = False) -> list[dict[str, Any]]:
    said: list[dict[str, Any]] = []

    async def run() -> None:
        coming = [
            {"type": "http.request", "body": piece, "more_body": place < len(pieces) - 1 or gone}
            for place, piece in enumerate(pieces)
        ]
        if gone:
            coming.append({"type": "http.disconnect"})
        line = iter(coming)

        async def receive() -> dict[str, Any]:
            return next(line)

        async def send(message: Any) -> None:
            said.append(dict(message))

        scope = {
            "type": "http",
            "http_version": "1.1",
            "method": "POST",
            "path": "/caf\u00e9",
            "query_string": b"a=1",
            "headers": [(b"content-length", str(sum(map(len, pieces))).encode()), (b"x-one", b"1")],
            "server": ("127.0.0.1", 8000),
            "client": ("127.0.0.1", 5000),
        }
        await Pages(app, threads)(scope, receive, send)

    with ThreadPoolExecutor(1) as apart:  # the browser's tests leave a loop of their own in this thread
        apart.submit(lambda: asyncio.run(run())).result()
    return said


def echo(environ: dict[str, Any], start: Start) -> Iterable[bytes]:
    start("200 OK", [("Content-Type", "text/plain"), ("X-One", environ["HTTP_X_ONE"])])
    return [environ["wsgi.input"].read(), environ["QUERY_STRING"].encode()]


def test_a_request_in_pieces_is_answered_whole() -> None:
    begin, body = asked(echo, b"one ", b"two ", b"three ")
    assert begin["status"] == 200
    assert (b"x-one", b"1") in begin["headers"]
    assert body["body"] == b"one two three a=1"


def test_a_request_without_end_is_refused_and_no_page_sees_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "LARGEST", 10)

    def never(environ: dict[str, Any], start: Start) -> Iterable[bytes]:
        raise AssertionError("a page saw it")

    begin, body = asked(never, b"12345678", b"12345678")
    assert begin["status"] == 413
    assert b"Send less" in body["body"]


def test_an_answer_is_closed_even_when_it_breaks_in_the_middle() -> None:
    closed: list[bool] = []

    class Breaks:
        def __iter__(self) -> Iterator[bytes]:
            yield b"one"
            raise RuntimeError("in the middle")

        def close(self) -> None:
            closed.append(True)

    def app(environ: dict[str, Any], start: Start) -> Iterable[bytes]:
        start("200 OK", [])
        return Breaks()

    with pytest.raises(RuntimeError):
        asked(app, b"")
    assert closed == [True]


def test_pages_run_in_kept_threads() -> None:
    names: list[str] = []

    def app(environ: dict[str, Any], start: Start) -> Iterable[bytes]:
        names.append(threading.current_thread().name)
        start("204 No Content", [])
        return []

    asked(app, b"")
    assert names[0].startswith("assuage-page")
