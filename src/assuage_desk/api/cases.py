"""Cases over the API, as far as the key's person may see them. Notes for staff are not given out."""

from __future__ import annotations

from typing import Annotated, Literal

from django.db.models import Q
from django.http import HttpRequest
from ninja import Path, Query, Router, Schema
from pydantic import Field

from assuage_desk.api.door import Key, caller
from assuage_desk.api.models import Scope
from assuage_desk.api.problems import TROUBLES, Refused
from assuage_desk.api.schemas import CasePage, CaseRow, CaseWhole, Instant, MessageOut, PromiseOut, ReadingOut, Words
from assuage_desk.cases.access import case_of, visible
from assuage_desk.cases.models import Case, Message, Promise
from assuage_desk.people.models import Person

router = Router(tags=["cases"])

CaseId = Annotated[int, Path(ge=1, le=2**63 - 1)]


class Filters(Schema):
    """Each narrows the list; without any, it is all cases that the key's person may see."""

    standing: Literal["open", "with-them", "settled", "resting", "closed"] | None = None
    group: Literal["now", "today", "with-them"] | None = None
    level: Literal["calm", "irritated", "angry", "furious"] | None = None
    channel: Annotated[Words, Field(max_length=20)] | None = None
    owner: Annotated[Words, Field(max_length=150)] | None = Field(
        None, description="me, nobody, or somebody's sign-in name"
    )
    changed_after: Instant | None = Field(None, description="only cases with a message after this instant")
    limit: int = Field(50, ge=1, le=100)
    cursor: Annotated[str, Field(max_length=40)] | None = Field(None, description="*next* of the page before")


@router.get(
    "/cases", auth=Key(Scope.READ_CASES), response={200: CasePage, **TROUBLES}, summary="List cases, newest first"
)
def list_cases(request: HttpRequest, filters: Query[Filters]) -> CasePage:
    """A case that is opened while you page through does not move the ones you have still to see."""
    person = caller(request).person
    rows = (
        Case.objects.filter(visible(person) & _asked(filters, person))
        .select_related("customer", "owner", "team")
        .order_by("-pk")
    )
    if filters.cursor is not None:
        rows = rows.filter(pk__lt=_place(filters.cursor))
    found = list(rows[: filters.limit + 1])
    page = found[: filters.limit]
    return CasePage(
        cases=[_row(case) for case in page],
        next=f"before-{page[-1].pk}" if len(found) > len(page) else None,
    )


@router.get(
    "/cases/{case_id}", auth=Key(Scope.READ_CASES), response={200: CaseWhole, **TROUBLES}, summary="Read a case"
)
def get_case(request: HttpRequest, case_id: CaseId) -> CaseWhole:
    """The case with its messages, readings and promises. *facts* goes back as *seen* with a reply."""
    case = case_of(caller(request).person, case_id)
    messages = Message.objects.filter(case=case).select_related("author", "reading").order_by("at", "stored_at", "pk")
    promises = Promise.objects.filter(case=case).select_related("message").order_by("due_at", "pk")
    return CaseWhole(
        **_row(case).model_dump(),
        messages=[_message(row) for row in messages],
        promises=[_promise(row) for row in promises],
    )


def _asked(filters: Filters, person: Person) -> Q:
    asked = Q()
    for field in ("standing", "group", "level", "channel"):
        if (value := getattr(filters, field)) is not None:
            asked &= Q(**{field: value})
    if filters.changed_after is not None:
        asked &= Q(last_message_at__gt=filters.changed_after)
    match filters.owner:
        case None:
            return asked
        case "me":
            return asked & Q(owner=person)
        case "nobody":
            return asked & Q(owner=None)
        case username:
            return asked & Q(owner__username=username)


def _place(cursor: str) -> int:
    """The id that a cursor stands before. Raises Refused for one that we did not give."""
    word, _, number = cursor.partition("-")
    if word != "before" or not (number.isascii() and number.isdecimal() and len(number) < 19):
        raise Refused(
            422,
            "This cursor is none of ours.",
            "Pages are found by the cursor that came with the page before.",
            "Leave it out for the first page, then give *next* back as it came.",
            (("cursor", "unknown"),),
        )
    return int(number)


def _row(case: Case) -> CaseRow:
    return CaseRow(
        id=case.pk,
        subject=case.subject,
        customer=case.customer.name,
        channel=case.channel,
        reference=case.reference,
        standing=case.standing,
        group=case.group,
        reason=case.reason,
        level=case.level,
        heat=case.heat,
        is_safety=case.is_safety,
        owner=case.owner.username if case.owner else None,
        team=case.team.name if case.team else None,
        opened_at=case.opened_at,
        last_message_at=case.last_message_at,
        next_due_at=case.next_due_at,
        unanswered=case.unanswered,
        facts=case.fact_count,
    )


def _message(row: Message) -> MessageOut:
    reading = getattr(row, "reading", None)
    return MessageOut(
        id=row.pk,
        speaker=row.speaker,
        by=row.author.name if row.author else "",
        text=row.text,
        at=row.at,
        state=row.state,
        reading=None if reading is None else ReadingOut(heat=reading.heat, level=reading.level, failed=reading.failed),
    )


def _promise(row: Promise) -> PromiseOut:
    return PromiseOut(
        id=row.pk,
        message_id=row.message_id,
        text=row.message.text[row.start : row.end],
        who=row.who,
        due_at=row.due_at,
        state=row.state,
    )
