"""What a person should look at: replies that could not be sent, and what came in that was not understood."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Max, Q

from assuage.record.facts import DeliveryFailed
from assuage.record.spelling import parse_fact
from assuage_desk.cases.access import visible
from assuage_desk.cases.models import Case, Due, Message, Quarantined, StoredFact
from assuage_desk.channels.quarantine import legible
from assuage_desk.people.models import Person

REASONS = {
    "no-way-out": "this desk has no way to send by that channel",
    "carrier-failed": "the channel itself failed; the log says how",
}
MOST = 100  # rows of each kind on the page; the newest


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """One channel: when the last word came in and went out, and how many replies are parked."""

    name: str
    last_in_at: datetime | None
    last_out_at: datetime | None
    parked: int


@dataclass(frozen=True, slots=True)
class Stuck:
    """A reply that is not with the customer. *next_at* is when it is tried again, None when it is parked."""

    message: Message
    trouble: str
    attempts: int
    next_at: datetime | None


@dataclass(frozen=True, slots=True)
class Unread:
    """Something quarantined; *words* is what is legible of it."""

    row: Quarantined
    words: str


@dataclass(frozen=True, slots=True)
class ChannelsPage:
    channels: tuple[ChannelRow, ...]
    stuck: tuple[Stuck, ...]
    given_up: tuple[Due, ...]
    quarantined: tuple[Unread, ...]


def channels_page(person: Person) -> ChannelsPage:
    """Six queries, whatever there is. A person sees replies of the cases they may see."""
    cases = Case.objects.filter(visible(person))
    counted = (
        Message.objects.values("channel")
        .annotate(
            last_in=Max("stored_at", filter=Q(speaker="customer")),
            last_out=Max("stored_at", filter=Q(speaker="agent", state=Message.State.DELIVERED)),
            parked=Count("pk", filter=Q(state=Message.State.PARKED)),
        )
        .order_by("channel")
    )
    channels = tuple(ChannelRow(row["channel"], row["last_in"], row["last_out"], row["parked"]) for row in counted)
    waiting = list(
        Message.objects.filter(case__in=cases, state__in=(Message.State.PARKED, Message.State.LEAVING))
        .select_related("case", "case__customer", "author")
        .order_by("-stored_at")[:MOST]
    )
    rows = {row.subject: row for row in Due.objects.filter(key__in=[f"deliver:{message.pk}" for message in waiting])}
    failures = _failures({message.case_id for message in waiting})
    stuck = tuple(
        Stuck(
            message,
            trouble=in_words(failures[message.pk].reason),
            attempts=failures[message.pk].attempts,
            next_at=rows[message.pk].run_at if message.state == Message.State.LEAVING and message.pk in rows else None,
        )
        for message in waiting
        if message.pk in failures
    )
    given_up = tuple(Due.objects.filter(state=Due.State.DEAD, case__in=cases).order_by("-run_at")[:MOST])
    unread = Quarantined.objects.filter(settled_at=None).order_by("-at")[:MOST] if person.leads else ()
    return ChannelsPage(channels, stuck, given_up, tuple(Unread(row, legible(bytes(row.raw), 2_000)) for row in unread))


def _failures(case_ids: Collection[int]) -> dict[str, DeliveryFailed]:
    """The newest failed try of each message in these cases."""
    bodies = StoredFact.objects.filter(case_id__in=case_ids, kind="delivery-failed").order_by("id")
    facts = (parse_fact(body.encode()) for body in bodies.values_list("body", flat=True))
    return {fact.message: fact for fact in facts if isinstance(fact, DeliveryFailed)}


def in_words(reason: str) -> str:
    """A channel's short code for what went wrong, as a person reads it."""
    return REASONS.get(reason, reason.replace("-", " "))
