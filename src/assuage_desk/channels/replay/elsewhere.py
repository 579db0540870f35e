"""The door to a desk elsewhere: its API."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from typing import Any

from assuage.formats.bad_line import BadLine
from assuage_desk.channels.replay.figures import Figures
from assuage_desk.channels.replay.pacing import Turn


class Api:
    """The API of a desk at *address*, with a key that may bring in messages and reply."""

    TRIES = 4

    def __init__(self, run: str, address: str, key: str, sleep: Callable[[float], None] = time.sleep) -> None:
        self.figures = Figures()
        self._run = run
        self._address = address.rstrip("/")
        self._key = key
        self._sleep = sleep
        self._cases: dict[str, int] = {}

    def customer(self, turn: Turn) -> None:
        talk = turn.conversation
        said = self._post(
            "/api/v1/messages",
            {
                "customer": {"reference": f"{self._run}:{talk.id}"[:200], "name": talk.customer_name[:200]},
                "text": turn.message.text,
                "external_id": self._id(turn),
                "subject": talk.subject[:200],
                "reference": talk.id[:200],
            },
        )
        if said is not None:
            self._cases[talk.id] = said["case_id"]
            self.figures.messages += bool(said["is_new"])
            self.figures.already_there += not said["is_new"]

    def agent(self, turn: Turn) -> None:
        case_id = self._cases.get(turn.conversation.id)
        if case_id is None:
            self.figures.left_out += 1
            return
        said = {"text": turn.message.text, "external_id": self._id(turn)}
        if self._post(f"/api/v1/cases/{case_id}/replies", said) is not None:
            self.figures.replies += 1

    def system(self, turn: Turn) -> None:
        self.figures.left_out += 1  # the API takes no notes

    def unreadable(self, line: BadLine) -> None:
        self.figures.left_out += not line.was_read
        self.figures.trouble(str(line))

    def finish(self, patience: float) -> None:
        """The other desk reads in its own time; its pages show how."""

    def _id(self, turn: Turn) -> str:
        return f"{self._run}:{turn.conversation.id}:{turn.place}"[-200:]

    def _post(self, path: str, said: Mapping[str, object]) -> dict[str, Any] | None:
        """The answer, or None when it was refused, which is counted. Tries again while the desk is away."""
        request = urllib.request.Request(  # noqa: S310 - the address was checked to be http(s)
            self._address + path,
            data=json.dumps(said).encode(),
            headers={"Authorization": f"Bearer {self._key}", "Content-Type": "application/json"},
        )
        for again in range(self.TRIES):
            try:
                with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
                    return dict(json.load(answer))
            except urllib.error.HTTPError as refused:
                words = refused.read(2_000).decode("utf-8", "replace")
                if refused.code not in (429, 502, 503, 504):
                    self.figures.errors += 1
                    self.figures.trouble(f"{refused.code}: {words}")
                    return None
            except OSError as away:  # nobody answers, or the connection broke: the same id makes a repeat safe
                words = str(away)
            self._sleep(2.0**again)
        self.figures.errors += 1
        self.figures.trouble(f"{self._address} does not answer: {words}")
        return None
