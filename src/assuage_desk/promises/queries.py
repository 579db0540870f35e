"""Promises by their hour: what is due, for whom, and which are near."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Q

from assuage_desk.cases.access import visible
from assuage_desk.cases.models import Case, Promise
from assuage_desk.cases.promised import PromiseLine, line
from assuage_desk.people.models import Person

MOST = 200  # promises on the page; the soonest
TODAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class DuePage:
    """*groups* are titles with lines, the soonest first. *late* and *near* are counted for the head of the page."""

    view: str
    groups: tuple[tuple[str, tuple[PromiseLine, ...]], ...]
    late: int
    near: int

    @property
    def count(self) -> int:
        return sum(len(lines) for _, lines in self.groups)


def due_page(person: Person, view: str, *, now: datetime) -> DuePage:
    """Open promises of the cases *person* has (view mine) or may see (team). Two questions."""
    cases = Q(owner=person) if view == "mine" else visible(person)
    rows = (
        Promise.objects.filter(state=Promise.State.OPEN, case__in=Case.objects.filter(cases))
        .exclude(who="customer")
        .select_related("message", "message__author", "case", "case__customer", "case__owner")
        .order_by("due_at")[:MOST]
    )
    lines = [line(promise, now=now, me=person.actor) for promise in rows]
    late = tuple(one for one in lines if one.state == "late")
    vague = tuple(one for one in lines if one.state == "vague")
    timed = [one for one in lines if one.state not in ("late", "vague")]
    soon = tuple(one for one in timed if one.promise.due_at and one.promise.due_at - now <= TODAY)
    later = tuple(one for one in timed if one not in soon)
    groups = (("Late", late), ("Within a day", soon), ("Later", later), ("Without a time", vague))
    return DuePage(
        view=view,
        groups=tuple((title, found) for title, found in groups if found),
        late=len(late),
        near=sum(one.state == "near" for one in lines),
    )
