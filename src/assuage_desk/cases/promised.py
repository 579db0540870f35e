"""The promises of a case as its page lists them: those with a clock first, then what was kept, missed, moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from assuage_desk.cases.models import Promise

LONGEST = 90  # characters of a promise's words in a list
NEAR = timedelta(minutes=10)  # from here on it stands out


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """One promise. *state* is open, near, late, vague, kept, missed or moved; *who* says whose it is."""

    promise: Promise
    words: str
    who: str
    state: str
    is_mine: bool


@dataclass(frozen=True, slots=True)
class Promised:
    """*summary* counts what is over: "1 kept, 4 missed"."""

    lines: tuple[PromiseLine, ...]
    summary: str
    open_count: int


def promised(promises: Sequence[Promise], *, now: datetime, me: str) -> Promised:
    """*promises* of one case, with their messages, as lines for the person *me*."""
    told = [p for p in promises if p.state != Promise.State.WITHDRAWN]
    lines = [line(p, now=now, me=me) for p in told]
    order = {"late": 0, "near": 1, "open": 2, "moved": 2, "vague": 3, "missed": 4, "kept": 5}
    far = datetime.max.replace(tzinfo=now.tzinfo)
    lines.sort(key=lambda one: (order[one.state], one.promise.due_at or far))
    kept = sum(p.state == Promise.State.KEPT for p in told)
    missed = sum(p.state == Promise.State.BROKEN for p in told)
    parts = [f"{kept} kept"] * bool(kept) + [f"{missed} missed"] * bool(missed)
    return Promised(tuple(lines), ", ".join(parts), sum(p.state == Promise.State.OPEN for p in told))


def line(promise: Promise, *, now: datetime, me: str) -> PromiseLine:
    author = promise.message.author
    is_mine = author is not None and author.actor == me and promise.who == "agent"
    if promise.who == "customer":
        who = "They"
    elif promise.who == "company":
        who = "We"
    else:
        who = "You" if is_mine else author.called if author is not None else "We"
    return PromiseLine(promise, words_of(promise), who, _state(promise, now), is_mine)


def words_of(promise: Promise) -> str:
    """The words of the promise, from its reply; a sentence where they were erased."""
    words = " ".join(promise.message.text[promise.start : promise.end].split())
    if not words:
        return "words erased"
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


def _state(promise: Promise, now: datetime) -> str:
    if promise.state == Promise.State.KEPT:
        return "kept"
    if promise.state == Promise.State.BROKEN:
        return "missed"
    if promise.due_at is None:
        return "vague"
    left = promise.due_at - now
    if left < timedelta(0):
        return "late"
    if left <= NEAR:
        return "near"
    return "moved" if promise.was_moved else "open"
