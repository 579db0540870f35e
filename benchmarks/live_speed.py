"""How soon a message is on an open page after its 202: from the answer to the event on the stream."""

from __future__ import annotations

import asyncio
import http.client
import json
import time
import uuid
from collections.abc import Iterator

from benchmarks.desk import Desk, fresh_home, running
from benchmarks.figures import Figure, percentile
from benchmarks.streams import Reader

MESSAGES = 200
GAP = 0.02  # seconds between messages: fifty a second, a very busy desk


def figures() -> Iterator[Figure]:
    with fresh_home() as home, running(home, "--no-demo") as desk:
        token = desk.token("messages:write")
        cookies = desk.session()
        taken = asyncio.run(measured(desk, token, cookies))
    how = f"{MESSAGES} messages, {1 / GAP:g} a second, one open page, SQLite"
    yield Figure("202 to the open page, p50", percentile(taken, 0.5), "ms", how=how)
    yield Figure("202 to the open page, p95", percentile(taken, 0.95), "ms", goal=150, how=how)


async def measured(desk: Desk, token: str, cookies: str) -> list[float]:
    reader = Reader(desk.port, cookies)
    reading = asyncio.create_task(reader.read())
    await asyncio.wait_for(reader.opened.wait(), 30)
    await asyncio.sleep(0.5)
    answered = await asyncio.to_thread(posted, desk, token)
    until = time.monotonic() + 30
    while len(reader.came) < len(answered) and time.monotonic() < until:
        await asyncio.sleep(0.05)
    reading.cancel()
    came = [reader.came[number] for number in sorted(reader.came)][: len(answered)]
    if len(came) < len(answered):
        raise RuntimeError(f"{len(answered)} messages were taken and {len(came)} reached the page")
    return [max(0.0, (there - then) * 1000) for then, there in zip(answered, came, strict=True)]


def posted(desk: Desk, token: str) -> list[float]:
    """Post the messages, one new case each so that facts come in the same order; when each was answered."""
    line = http.client.HTTPConnection("127.0.0.1", desk.port, timeout=60)
    answered = []
    for _ in range(MESSAGES):
        mark = uuid.uuid4().hex
        body = {
            "external_id": mark,
            "customer": {"reference": mark},
            "text": "Hello, my parcel HH-2231 was due on Monday. Where is it?",
        }
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        line.request("POST", "/api/v1/messages", json.dumps(body), headers)
        answer = line.getresponse()
        answer.read()
        if answer.status != 202:
            raise RuntimeError(f"a message was answered {answer.status}")
        answered.append(time.perf_counter())
        time.sleep(GAP)
    line.close()
    return answered
