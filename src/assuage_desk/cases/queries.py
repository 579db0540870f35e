"""What the pages about many cases need, in a known number of questions to the database."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Q
from django.db.models.query import QuerySet
from django.utils import timezone

from assuage.cases.urgency import TIER, Group, length_of_wait
from assuage_desk.cases.access import visible_sql
from assuage_desk.cases.live import facts_after
from assuage_desk.cases.models import Case
from assuage_desk.cases.search import matching
from assuage_desk.people.access import sight
from assuage_desk.people.models import Person, Role

VIEWS = ("mine", "team", "waiting", "all")
ROWS = 50  # of a page: more than anybody works through before looking again
MOST_COUNTED = 100  # a count stops there and is said as 99+
MOST_FOUND = 50

WITH_THEM_FROM = 40 * TIER  # ranks of `assuage.cases.urgency`: now, today, with them
SETTLED_FROM = 58 * TIER  # settled, resting and closed come last of all

GROUPS = {Group.NOW.value: "Now", Group.TODAY.value: "Today", Group.WITH_THEM.value: "With them"}


@dataclass(frozen=True, slots=True)
class InboxRow:
    """A case as the queue shows it. *level* is empty where their newest words are not read."""

    case_id: int
    customer: str
    subject: str
    channel: str
    reference: str
    last_words: str
    last_message_at: datetime | None
    reason: str
    group: str
    standing: str
    level: str
    heat: int | None
    course: str
    is_safety: bool
    unanswered: int
    next_due_at: datetime | None
    owner_id: int | None
    owner: str

    @property
    def has_new_words(self) -> bool:
        return self.unanswered > 0


@dataclass(frozen=True, slots=True)
class InboxGroup:
    """*name* is now, today or with-them, *title* how it is headed."""

    name: str
    title: str
    rows: tuple[InboxRow, ...]


@dataclass(frozen=True, slots=True)
class InboxPage:
    """*counts* has "0" to "99+" for mine, team and waiting; *after* asks for the next page, empty on the last."""

    view: str
    groups: tuple[InboxGroup, ...]
    counts: Mapping[str, str]
    filters: Mapping[str, str] = field(default_factory=dict)
    after: str = ""

    @property
    def rows(self) -> tuple[InboxRow, ...]:
        return tuple(row for group in self.groups for row in group.rows)


def inbox(person: Person, view: str = "mine", filters: Mapping[str, str] | None = None, page: str = "") -> InboxPage:
    """The cases that *person* may see, those who need us first. At most three questions, and three for the counts.

    *filters* may have ``level``, ``channel``, ``owner`` (``nobody``) and ``safety`` (``yes``); what is unknown is
    left aside. *page* (or ``after`` among the filters) is the *after* of the page before.
    """
    filters = filters or {}
    wanted, chosen = _wanted(filters)
    lowest, below = _ranks(view)
    found = Q(rank__gte=lowest, rank__lt=below) & wanted & _beyond(page or filters.get("after", ""))
    cases = _first(found, _scopes(person, view), ROWS + 1)
    now = timezone.now()
    rows = [_row(case, now) for case in cases[:ROWS]]
    groups = tuple(
        InboxGroup(name, title, tuple(row for row in rows if row.group == name))
        for name, title in GROUPS.items()
        if any(row.group == name for row in rows)
    )
    last = cases[ROWS - 1] if len(cases) > ROWS else None
    return InboxPage(view, groups, _counts(person), chosen, f"{last.rank}-{last.pk}" if last else "")


def _wanted(filters: Mapping[str, str]) -> tuple[Q, dict[str, str]]:
    wanted, chosen = Q(), {}
    for name in ("level", "channel"):
        if said := filters.get(name, "")[:20]:
            wanted &= Q(**{name: said})
            chosen[name] = said
    if filters.get("owner") == "nobody":
        wanted &= Q(owner=None)
        chosen["owner"] = "nobody"
    if filters.get("safety") == "yes":
        wanted &= Q(is_safety=True)
        chosen["safety"] = "yes"
    return wanted, chosen


def _ranks(view: str) -> tuple[int, int]:
    match view:
        case "waiting":
            return WITH_THEM_FROM, SETTLED_FROM
        case "all":
            return 0, 100 * TIER
        case _:
            return 0, SETTLED_FROM


def _scopes(person: Person, view: str) -> list[Q]:
    """What the view may show, in parts that each have an index in the order of need: together too slow to sort.

    Mine is what a person must answer: their own cases, and those of their team that nobody has taken. A customer whom
    nobody has taken would else wait beside an empty list.
    """
    mine, team = Q(owner=person), Q(team=person.team_id) if person.team_id else Q(team=None)
    if view == "mine":
        return [mine, team & Q(owner=None)]
    if view == "team":
        return [team]
    if person.role == Role.ADMIN:
        return [Q()]
    return [mine, team, Q(team=None)] if person.role == Role.LEAD and person.team_id else [mine, team]


def _beyond(page: str) -> Q:
    rank, _, number = page.partition("-")
    if not (rank.isdecimal() and number.isdecimal() and len(page) < 40):
        return Q()
    return Q(rank__gte=int(rank)) & (Q(rank__gt=int(rank)) | Q(pk__gt=int(number)))


def _first(found: Q, scopes: list[Q], limit: int) -> list[Case]:
    """The first *limit* cases of all scopes together, each once: one question a scope, none of them sorting."""
    base = Case.objects.select_related("customer", "owner").order_by("rank", "pk")
    streams: list[QuerySet[Case]] = [base.filter(found & scope)[:limit] for scope in scopes]
    return list(_each_once(heapq.merge(*streams, key=lambda case: (case.rank, case.pk)), limit))


def _each_once(cases: Iterator[Case], limit: int) -> Iterator[Case]:
    seen: set[int] = set()
    for case in cases:
        if case.pk not in seen:
            seen.add(case.pk)
            yield case
        if len(seen) == limit:
            return


def _counts(person: Person) -> dict[str, str]:
    counts: dict[str, str] = {}
    for view in ("mine", "team", "waiting"):
        lowest, below = _ranks(view)
        scope = Q()
        for part in _scopes(person, view):
            scope |= part
        counted = Case.objects.filter(scope, rank__gte=lowest, rank__lt=below)[:MOST_COUNTED].count()
        counts[view] = str(counted) if counted < MOST_COUNTED else "99+"
    return counts


def _row(case: Case, now: datetime) -> InboxRow:
    return InboxRow(
        case_id=case.pk,
        customer=case.customer.name or "A customer",
        subject=case.subject,
        channel=case.channel,
        reference=case.reference,
        last_words=case.last_words,
        last_message_at=case.last_message_at,
        reason=reason_now(case, now),
        group=case.group,
        standing=case.standing,
        level=case.level,
        heat=case.heat,
        course=case.course,
        is_safety=case.is_safety,
        unanswered=case.unanswered,
        next_due_at=case.next_due_at,
        owner_id=case.owner_id,
        owner=case.owner.called if case.owner is not None else "",
    )


def reason_now(case: Case, now: datetime) -> str:
    """The stored reason, with the wait in it as it is now: minutes pass without a fact."""
    if case.waiting_since is None or case.counted_at is None:
        return case.reason
    then = length_of_wait(case.counted_at - case.waiting_since)
    if not case.reason.startswith(then):
        return case.reason
    return length_of_wait(now - case.waiting_since) + case.reason.removeprefix(then)


@dataclass(frozen=True, slots=True)
class Hit:
    """A case that has all the words."""

    case_id: int
    customer: str
    subject: str
    reference: str
    last_words: str
    last_message_at: datetime | None
    standing: str
    level: str


def search(person: Person, words: str, limit: int = MOST_FOUND) -> list[Hit]:
    """Cases that *person* may see and that have all of *words*: names first, then the newest words. Three questions.

    A number alone finds the case of that number first.
    """
    condition, params = visible_sql(person)
    numbers = matching(words, where=condition, params=params, limit=limit)
    asked = words.strip().removeprefix("#")
    if asked.isascii() and asked.isdecimal() and len(asked) < 19:
        numbers = [int(asked), *numbers]
    found = {case.pk: case for case in Case.objects.filter(pk__in=numbers).select_related("customer")}
    hits: dict[int, Hit] = {}
    for number in numbers:
        case = found.get(number)
        if case is None or not _may_see(person, case):
            continue
        hits[number] = Hit(
            case_id=case.pk,
            customer=case.customer.name or "A customer",
            subject=case.subject,
            reference=case.reference,
            last_words=case.last_words,
            last_message_at=case.last_message_at,
            standing=case.standing,
            level=case.level,
        )
    return list(hits.values())[:limit]


def _may_see(person: Person, case: Case) -> bool:
    return sight(person).sees(owner_id=case.owner_id, team_id=case.team_id)


__all__ = ["VIEWS", "Hit", "InboxGroup", "InboxPage", "InboxRow", "facts_after", "inbox", "search"]
