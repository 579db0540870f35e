"""What becomes of a promise: kept, or moved while it is still one, with words that tell the customer."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from assuage.record.facts import PromiseKept, PromiseMoved
from assuage_desk.cases.models import Case, Draft, Promise
from assuage_desk.cases.services import record
from assuage_desk.design.templatetags.moments import weekday_moment
from assuage_desk.people.models import Person


class NotOpen(ValueError):  # noqa: N818 - it names what the promise is
    """The promise is over: it was kept, missed or taken back meanwhile."""


class InThePast(ValueError):  # noqa: N818
    """A promise cannot be moved to an hour that is over."""


def keep(*, promise: Promise, by: Person, now: datetime) -> Case:
    """The promise was kept. Raises NotOpen when somebody has settled it before."""
    with transaction.atomic():
        case = Case.objects.select_for_update(no_key=True).get(pk=promise.case_id)
        _open(promise)
        return record(case_id=case.pk, facts=(PromiseKept(promise.pk),), seen=case.fact_count, by=by.actor, now=now)


def move(*, promise: Promise, due_at: datetime, by: Person, now: datetime) -> Case:
    """The promise gets another hour; the words that tell the customer are put before what *by* is writing.

    The record says that they have still to be told until a reply goes out. Raises NotOpen and InThePast.
    """
    if due_at <= now:
        raise InThePast("That hour is over. Give one that is still to come.")
    with transaction.atomic():
        case = Case.objects.select_for_update(no_key=True).get(pk=promise.case_id)
        was = _open(promise).due_at
        case = record(
            case_id=case.pk, facts=(PromiseMoved(promise.pk, due_at),), seen=case.fact_count, by=by.actor, now=now
        )
        if promise.who != "customer":
            _begin_to_tell(case, by, telling(was, due_at), now)
    return case


def telling(was: datetime | None, due_at: datetime) -> str:
    """Words that tell a customer of the new hour; why it is so is for the writer to say."""
    first = f"I said {weekday_moment(was)}. " if was else ""
    return f"{first}It will be {weekday_moment(due_at)} instead, and here is why: "


def _open(promise: Promise) -> Promise:
    fresh = Promise.objects.get(pk=promise.pk)
    if fresh.state != Promise.State.OPEN:
        raise NotOpen(f"This promise is over: {fresh.get_state_display().lower()}. Reload the page to see it.")
    return fresh


def _begin_to_tell(case: Case, by: Person, words: str, now: datetime) -> None:
    draft, _ = Draft.objects.get_or_create(
        case=case, person=by, kind="reply", defaults={"changed_at": now, "seen": case.fact_count}
    )
    draft.text = f"{words}\n\n{draft.text}".strip() + ("" if draft.text else " ")
    draft.changed_at = now
    draft.sequence = max(draft.sequence + 1, int(timezone.now().timestamp() * 1000))
    draft.save(update_fields=["text", "changed_at", "sequence"])
