"""Plain readers of the desk's event stream, many in one thread."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field


@dataclass
class Reader:
    """One open page: remembers when each fact came, by its global number."""

    port: int
    cookies: str
    came: dict[int, float] = field(default_factory=dict)
    opened: asyncio.Event = field(default_factory=asyncio.Event)

    async def read(self) -> None:
        """Read until cancelled or cut off."""
        incoming, outgoing = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            outgoing.write(
                (
                    f"GET /stream HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
                    f"Cookie: {self.cookies}\r\nAccept: text/event-stream\r\n\r\n"
                ).encode()
            )
            await outgoing.drain()
            status = await incoming.readline()
            if b" 200 " not in status:
                raise ConnectionError(f"the stream answered {status!r}")
            self.opened.set()
            while line := await incoming.readline():
                if line.startswith(b"id:"):
                    self.came.setdefault(int(line[3:]), time.perf_counter())
        finally:
            outgoing.close()
