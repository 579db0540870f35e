"""Who is reading or writing in a case, and whether the customer is still writing. Worth nothing a minute later.

It travels on the bus alone; each process keeps what it heard, for as long as it counts.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import datetime, timedelta

from assuage_desk.cases import bus
from assuage_desk.cases.models import Case
from assuage_desk.people.models import Person

HERE_FOR = timedelta(seconds=40)  # a page says so every 15 s; two lost words are forgiven
WRITING_FOR = timedelta(seconds=6)  # the pause after which somebody has stopped writing
DOING = ("reading", "writing", "gone")


@dataclass(frozen=True, slots=True)
class Here:
    """Somebody in a case. *doing* is reading or writing."""

    person_id: int
    name: str
    initials: str
    doing: str


_people: dict[int, dict[int, tuple[datetime, Here]]] = {}
_customers: dict[int, datetime] = {}
_lock = threading.Lock()


def seen_here(*, case: Case, person: Person, doing: str, now: datetime) -> None:
    """*person* is reading, writing, or gone from *case*; everybody else who may see it is told."""
    if doing not in DOING:
        raise ValueError(f"{doing!r} is nothing that people do in a case. Say {', '.join(DOING)}.")
    bus.say(
        "presence",
        case=case.pk,
        person=person.pk,
        name=person.called,
        initials=person.initials,
        doing=doing,
        at=now.isoformat(),
        owner=case.owner_id,
        team=case.team_id,
    )


def customer_writes(*, case: Case, now: datetime, is_writing: bool = True) -> None:
    """The customer is still writing, or has stopped: let them finish."""
    bus.say(
        "typing",
        case=case.pk,
        who="customer",
        is_writing=is_writing,
        at=now.isoformat(),
        owner=case.owner_id,
        team=case.team_id,
    )


def agent_writes(*, case: Case, now: datetime, is_writing: bool = True) -> None:
    """Somebody here is writing to the customer; they are told so, without a name."""
    bus.say(
        "typing",
        case=case.pk,
        who="agent",
        is_writing=is_writing,
        at=now.isoformat(),
        owner=case.owner_id,
        team=case.team_id,
        channel=case.customer.channel,
        reference=case.customer.reference,
    )


def people_here(case_id: int, now: datetime, *, but: int | None = None) -> tuple[Here, ...]:
    """Who is in the case now, in the order in which they came; without the person *but*."""
    with _lock:
        here = _people.get(case_id, {})
        return tuple(who for at, who in here.values() if now - at < HERE_FOR and who.person_id != but)


def customer_is_writing(case_id: int, now: datetime) -> bool:
    with _lock:
        at = _customers.get(case_id)
    return at is not None and now - at < WRITING_FOR


def hear(said: bus.Said) -> None:
    """Remember what the bus says of presence and typing."""
    body = said.body
    if said.what == "presence":
        who = Here(int(body["person"]), str(body["name"]), str(body["initials"]), str(body["doing"]))
        at = datetime.fromisoformat(body["at"])
        with _lock:
            here = _people.setdefault(int(body["case"]), {})
            if who.doing == "gone":
                here.pop(who.person_id, None)
            else:
                here[who.person_id] = (at, who)
            _forget_old(at)
    elif said.what == "typing" and body.get("who") == "customer":
        with _lock:
            if body.get("is_writing"):
                _customers[int(body["case"])] = datetime.fromisoformat(body["at"])
            else:
                _customers.pop(int(body["case"]), None)


def _forget_old(now: datetime) -> None:
    """Called with the lock held, at each presence: what no longer counts takes no room."""
    for case_id, here in list(_people.items()):
        for person_id, (at, _) in list(here.items()):
            if now - at >= HERE_FOR:
                del here[person_id]
        if not here:
            del _people[case_id]
    for case_id, at in list(_customers.items()):
        if now - at >= HERE_FOR:
            del _customers[case_id]
