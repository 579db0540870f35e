"""How many messages a second the API takes and keeps, and that none is lost: `POST /api/v1/messages` on SQLite."""

from __future__ import annotations

import http.client
import json
import os
import threading
import time
import uuid
from collections.abc import Iterator

from benchmarks.desk import Desk, fresh_home, running
from benchmarks.figures import Figure, percentile

SECONDS = float(os.environ.get("ASSUAGE_BENCH_SECONDS", "20"))
CLIENTS = 8  # kept connections that post one message after the other


class Client(threading.Thread):
    """Posts messages over one kept connection until told to stop; remembers what was answered 202."""

    def __init__(self, desk: Desk, token: str, until: float) -> None:
        super().__init__()
        self.desk, self.token, self.until = desk, token, until
        self.accepted: list[str] = []
        self.refused: list[int] = []
        self.taken: list[float] = []

    def run(self) -> None:
        line = http.client.HTTPConnection("127.0.0.1", self.desk.port, timeout=60)
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        while time.monotonic() < self.until:
            mark = uuid.uuid4().hex
            body = {
                "external_id": mark,
                "customer": {"reference": f"bench-{mark[:3]}"},
                "text": "Still no line at the bakery, account LN-40417. Who is mending it, and when?",
            }
            began = time.perf_counter()
            line.request("POST", "/api/v1/messages", json.dumps(body), headers)
            answer = line.getresponse()
            answer.read()
            self.taken.append((time.perf_counter() - began) * 1000)
            if answer.status == 202:
                self.accepted.append(mark)
            else:
                self.refused.append(answer.status)
        line.close()


def figures() -> Iterator[Figure]:
    with fresh_home() as home, running(home, "--no-demo") as desk:
        token = desk.token("messages:write")
        began = time.monotonic()
        clients = [Client(desk, token, began + SECONDS) for _ in range(CLIENTS)]
        for client in clients:
            client.start()
        for client in clients:
            client.join()
        passed = time.monotonic() - began
        accepted = [mark for client in clients for mark in client.accepted]
        stored = int(desk.run("-m", "benchmarks.count_messages"))
        taken = [one for client in clients for one in client.taken]
    how = f"{CLIENTS} clients for {SECONDS:g} s, reading by the worker in the same process"
    yield Figure("messages taken in", len(accepted) / passed, "a second", goal=300, is_floor=True, how=how)
    yield Figure("answered 202 and not stored", len(accepted) - stored, "messages", goal=0, how=how)
    yield Figure("refused", sum(len(client.refused) for client in clients), "messages", goal=0, how=how)
    yield Figure("one POST, p95", percentile(taken, 0.95), "ms", how=how)
