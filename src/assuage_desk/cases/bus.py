"""Telling who listens, in this process and in the others, that something happened. A lost word costs time, no fact.

Facts are read from the database by whoever was woken. Presence and typing travel here alone.
"""

from __future__ import annotations

import json
import logging
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from assuage_desk.cases import carriers

log = logging.getLogger("assuage.bus")

HERE = secrets.token_hex(8)
"""This process, so that it does not hear its own words twice."""


@dataclass(frozen=True, slots=True)
class Said:
    """*what* is facts, case, work, presence or typing; *body* small and made for JSON."""

    what: str
    body: dict[str, Any] = field(default_factory=dict)


Listener = Callable[[Said], None]
_listeners: list[Listener] = []
_lock = threading.Lock()


def listen(listener: Listener) -> Callable[[], None]:
    """Call *listener*, from any thread, for everything said; it must be quick. Gives the function that ends it."""
    with _lock:
        _listeners.append(listener)

    def leave() -> None:
        with _lock:
            if listener in _listeners:
                _listeners.remove(listener)

    return leave


def say(what: str, **body: Any) -> None:
    """Tell this process at once, and the others by the carrier. Never raises: what matters is in the database."""
    said = Said(what, body)
    _tell(said)
    try:
        carriers.carrier().send(json.dumps({"from": HERE, "what": what, "body": body}))
    except Exception:
        log.warning("The bus did not carry %r; other processes will look by themselves.", what, exc_info=True)


def heard(spelled: str) -> None:
    """What a carrier brought from another process."""
    try:
        words = json.loads(spelled)
        if words["from"] == HERE:
            return
        said = Said(str(words["what"]), dict(words["body"]))
    except (ValueError, KeyError, TypeError):
        log.warning("The bus brought something that is not ours: %.200r", spelled)
        return
    _tell(said)


def facts_written(newest: int) -> None:
    say("facts", newest=newest)


def case_changed(case_id: int, owner_id: int | None, team_id: int | None) -> None:
    """The listing columns of a case moved without a fact: it was read, or time did it."""
    say("case", case=case_id, owner=owner_id, team=team_id)


def work_waits(kind: str) -> None:
    """Due work of this kind was asked for."""
    say("work", kind=kind)


def _tell(said: Said) -> None:
    with _lock:
        now_listening = tuple(_listeners)
    for listener in now_listening:
        try:
            listener(said)
        except Exception:
            log.exception("A listener failed at %r", said.what)
