"""The queue as its page shows it: views with their counts, what an empty one says, and the way to the next page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from assuage.reading.reading import Level
from assuage_desk.cases.queries import VIEWS, InboxPage, inbox
from assuage_desk.cases.told import CHANNELS
from assuage_desk.people.models import Person

LABELS = {"mine": "Mine", "team": "Team", "waiting": "Waiting", "all": "All"}
EMPTY = {
    "mine": "Nobody needs you right now",
    "team": "No open cases in your team",
    "waiting": "Nobody owes us an answer",
    "all": "No cases yet",
}
LIVE = ("chat", "api", "replay")  # channels that bring words in today


@dataclass(frozen=True, slots=True)
class View:
    """One way of looking at the cases; *count* is "0" to "99+", empty where it is not counted."""

    name: str
    label: str
    count: str


@dataclass(frozen=True, slots=True)
class Queue:
    """*here* is the address that brings this list again, *more* the one of its next page, empty on the last."""

    page: InboxPage
    views: tuple[View, ...]
    empty: str
    fact: str
    here: str
    more: str
    now_count: int
    levels: tuple[str, ...] = tuple(level.value for level in Level)
    channels: tuple[tuple[str, str], ...] = tuple((name, words) for name, words in CHANNELS.items() if name in LIVE)


def queue(person: Person, asked: Mapping[str, str], open_id: int | None = None) -> Queue:
    """The queue of *person* as an address *asked* for it; *open_id* is the case that is open beside it."""
    view = asked.get("view", "")
    view = view if view in VIEWS else "mine"
    page = inbox(person, view, asked)
    names = VIEWS if person.leads else VIEWS[:3]
    views = tuple(View(name, LABELS[name], page.counts.get(name, "")) for name in names)
    address = {"view": view, **page.filters}
    if asked.get("after"):
        address["after"] = asked["after"]
    return Queue(
        page=page,
        views=views,
        empty=EMPTY[view],
        fact=_fact(page),
        here=urlencode({**address, **({"open": open_id} if open_id else {})}),
        more=urlencode({**address, "after": page.after}) if page.after else "",
        now_count=sum(len(group.rows) for group in page.groups if group.name == "now"),
    )


def _fact(page: InboxPage) -> str:
    if page.filters:
        return "Nothing here has what you filter by."
    waiting = page.counts.get("waiting", "0")
    if page.view == "mine" and waiting != "0":
        return f"{waiting} {'case waits' if waiting == '1' else 'cases wait'} for somebody else’s answer."
    if page.view == "mine":
        return "What comes in stands here at once."
    return "New words from a customer bring a case back here."
