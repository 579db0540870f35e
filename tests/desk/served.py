"""The whole desk served in this process, on a port of its own, as `assuage web` serves it."""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import uvicorn

from assuage_desk.config.serving import Desk

PATIENCE = 20.0  # seconds a busy machine may take for anything here


@contextlib.contextmanager
def served(desk: Desk | None = None) -> Iterator[int]:
    """Serves until the block ends; gives the port."""
    desk = desk or Desk(page_threads=4)
    config = uvicorn.Config(desk, log_level="error", lifespan="on", timeout_graceful_shutdown=2, ws="none")
    server = uvicorn.Server(config)
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    until = time.monotonic() + PATIENCE
    while not server.started and time.monotonic() < until:
        time.sleep(0.01)
    try:
        yield listening.getsockname()[1]
    finally:
        desk.close()
        server.should_exit = True
        thread.join(PATIENCE)
        desk.end_threads()
        listening.close()


@dataclass
class Listening:
    """A page that listens: what it was told so far."""

    status: int
    connection: http.client.HTTPConnection
    response: http.client.HTTPResponse
    told: list[tuple[str, dict[str, object], int | None]] = field(default_factory=list)
    is_over: bool = False

    def until(self, count: int, event: str = "fact") -> list[tuple[str, dict[str, object], int | None]]:
        """What was told, once *count* events of this name were heard, or patience ended."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and not self.is_over:
            heard = [one for one in self.told if one[0] == event]
            if len(heard) >= count:
                return heard
            time.sleep(0.01)
        return [one for one in self.told if one[0] == event]

    def read(self) -> None:
        name, number = "", None
        with contextlib.suppress(OSError, ValueError, AttributeError, http.client.HTTPException):
            for raw in self.response:
                line = raw.decode().rstrip("\n")
                if line.startswith("id: "):
                    number = int(line[4:])
                elif line.startswith("event: "):
                    name = line[7:]
                elif line.startswith("data: "):
                    self.told.append((name, json.loads(line[6:]), number))
                    name, number = "", None
        self.is_over = True


@contextlib.contextmanager
def listening(port: int, path: str = "/stream", cookie: str = "", last: int | None = None) -> Iterator[Listening]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    headers = {"Cookie": cookie} if cookie else {}
    if last is not None:
        headers["Last-Event-ID"] = str(last)
    connection.request("GET", path, headers=headers)
    sock = connection.sock
    response = connection.getresponse()
    page = Listening(response.status, connection, response)
    reader = threading.Thread(target=page.read)
    reader.start()
    try:
        yield page
    finally:
        with contextlib.suppress(OSError):
            sock.shutdown(socket.SHUT_RDWR)
        reader.join(PATIENCE)
        response.close()
        connection.close()
