"""What a customer may see of their own talk: their words, what was delivered to them, and what we promised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from assuage.record.facts import Delivered, Received
from assuage.record.spelling import parse_fact
from assuage_desk.cases.models import Case, Message, Promise, StoredFact
from assuage_desk.channels.webchat.marks import CHANNEL
from assuage_desk.people.house import house
from assuage_desk.people.models import Person

MOST_AT_ONCE = 500  # messages in one answer; a page that is further behind asks again
LONGEST_PROMISE = 80  # characters of a promise's words on its chip


@dataclass(frozen=True, slots=True)
class Line:
    """One message as the customer sees it. *number* is global and grows; *external_id* is their browser's own."""

    number: int
    id: str
    external_id: str
    is_theirs: bool
    who: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Agreed:
    """One of our promises with a time, in the words in which it was given."""

    words: str
    due_at: datetime
    state: str


@dataclass(frozen=True, slots=True)
class Answerer:
    """Who answers, and that it is a person: no machine writes here."""

    name: str
    line: str
    initials: str


@dataclass(frozen=True, slots=True)
class Talk:
    lines: tuple[Line, ...]
    promises: tuple[Agreed, ...]
    who: Answerer
    newest: int


def open_case(reference: str) -> Case | None:
    """The newest case of the customer of this chat, or None when they have not written."""
    return (
        Case.objects.filter(customer__channel=CHANNEL, customer__reference=reference)
        .select_related("owner", "customer")
        .order_by("-id")
        .first()
    )


def talk(reference: str, *, after: int = 0) -> Talk:
    """All of the customer's talk with a number above *after*, oldest first; six queries at most."""
    case = open_case(reference)
    if case is None:
        return Talk((), (), _answerer(None), after)
    numbers: dict[str, int] = {}
    newest = after
    facts = StoredFact.objects.filter(
        case__customer_id=case.customer_id, id__gt=after, kind__in=("received", "delivered")
    ).order_by("id")
    for number, body in facts.values_list("id", "body")[:MOST_AT_ONCE]:
        newest = number
        match parse_fact(body.encode()):
            case Received(message=message) | Delivered(message=message):
                numbers[message] = number
            case _:
                pass  # a kind of fact that brings no words
    rows = Message.objects.filter(pk__in=numbers).select_related("author")
    lines = sorted((_line(row, numbers[row.pk]) for row in rows), key=lambda line: line.number)
    return Talk(tuple(lines), _promises(case), _answerer(case), newest)


def _line(message: Message, number: int) -> Line:
    is_theirs = message.speaker == "customer"
    return Line(
        number=number,
        id=message.pk,
        external_id=(message.external_id or "").rpartition(":")[2] if is_theirs else "",
        is_theirs=is_theirs,
        who="" if is_theirs else (message.author.called if message.author else house().name),
        text="(These words were erased.)" if message.is_erased else message.text,
        at=message.at,
    )


def _promises(case: Case) -> tuple[Agreed, ...]:
    """Ours, with a time, in replies that were delivered: open ones first, then the last that were kept or missed."""
    rows = (
        Promise.objects.filter(
            case__customer_id=case.customer_id,
            message__state=Message.State.DELIVERED,
            due_at__isnull=False,
            state__in=(Promise.State.OPEN, Promise.State.KEPT, Promise.State.BROKEN),
        )
        .exclude(who="customer")
        .select_related("message")
        .order_by("-due_at")[:6]
    )
    agreed = [
        Agreed(_words(row), row.due_at, str(row.state)) for row in rows if row.due_at and not row.message.is_erased
    ]
    return tuple(sorted(agreed, key=lambda one: (one.state != "open", one.due_at)))


def _words(promise: Promise) -> str:
    words = " ".join(promise.message.text[promise.start : promise.end].split())
    return words if len(words) <= LONGEST_PROMISE else words[: LONGEST_PROMISE - 1].rstrip() + "…"


def _answerer(case: Case | None) -> Answerer:
    name = house().name
    if case is None:
        return Answerer(name, "a person reads and answers", _initials(name))
    person = case.owner or _answered_last(case)
    if person is None:
        return Answerer(name, "a person answers; not opened yet", _initials(name))
    return Answerer(f"{person.called} at {name}", "a person", person.initials)


def _answered_last(case: Case) -> Person | None:
    """Who wrote the newest reply they have, where nobody has taken the case."""
    reply = (
        Message.objects.filter(case=case, speaker="agent", state=Message.State.DELIVERED)
        .select_related("author")
        .order_by("-at")
        .first()
    )
    return reply.author if reply else None


def _initials(name: str) -> str:
    words = [word for word in name.split() if word[0].isalnum()]
    return "".join(word[0] for word in words[:2]).upper()
