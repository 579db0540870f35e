"""Working every case out anew from its facts, to prove that what we list by is their shadow, or to mend it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction

from assuage.cases.standing import standing
from assuage.record.chain import verify
from assuage.record.facts import Fact, PromiseBroken, PromiseKept, PromiseMade, PromiseMoved, TakenBack
from assuage.record.spelling import SpellingError
from assuage_desk.cases import folding, shadow
from assuage_desk.cases.models import Case, Promise


@dataclass(frozen=True, slots=True)
class Difference:
    """In *case_id*, *what* (a column, a promise, the chain) is *there* and should be *due*."""

    case_id: int
    what: str
    there: str
    due: str

    def __str__(self) -> str:
        return f"case {self.case_id}: {self.what} is {self.there!r} and the facts say {self.due!r}"


@dataclass(frozen=True, slots=True)
class Promised:
    """A promise as the facts have it."""

    message: str
    start: int
    end: int
    who: str
    due_at: datetime | None
    state: str
    was_moved: bool = False


def differences(*, mend: bool) -> Iterator[Difference]:
    """Every difference between the facts and their shadow; with *mend* the shadow is written anew.

    A broken chain is reported and never mended: nobody but a person may decide what happened.
    """
    for case_id in Case.objects.order_by("pk").values_list("pk", flat=True).iterator():
        with transaction.atomic():
            case = Case.objects.select_for_update(no_key=True).get(pk=case_id)
            yield from _of_case(case, mend=mend)


def _of_case(case: Case, *, mend: bool) -> Iterator[Difference]:
    there = {name: _said(case, name) for name in shadow.COLUMNS}
    try:
        entries = folding.entries(case.pk)
    except SpellingError as trouble:
        yield Difference(case.pk, "the chain", "readable", str(trouble))
        return
    verdict = verify(entries, case.head)
    if not verdict.holds:
        yield Difference(case.pk, "the chain", "broken", verdict.trouble)
        return
    state = standing(entries)
    case.fact_count = len(entries)
    if case.counted_at is not None:  # as it stood when it was worked out last: time alone moves it too
        shadow.recast(case, state, now=case.counted_at)
    found = [
        Difference(case.pk, name, str(there[name]), str(due))
        for name in shadow.COLUMNS
        if (due := _said(case, name)) != there[name]
    ]
    if found and mend:
        case.save(update_fields=shadow.COLUMNS)
    yield from found
    yield from _promises(case, (entry.fact for entry in entries), mend=mend)


def _said(case: Case, name: str) -> object:
    return getattr(case, f"{name}_id" if name in ("owner", "team") else name)


def promises_of(facts: Iterable[Fact]) -> dict[str, Promised]:
    """The promises that facts, in order, add up to."""
    found: dict[str, Promised] = {}
    for fact in facts:
        match fact:
            case PromiseMade():
                found[fact.promise] = Promised(fact.message, fact.start, fact.end, fact.who, fact.due_at, "open")
            case PromiseKept(promise=promise) if promise in found:
                found[promise] = replace(found[promise], state="kept")
            case PromiseBroken(promise=promise) if promise in found:
                found[promise] = replace(found[promise], state="broken")
            case PromiseMoved(promise=promise, due_at=due_at) if promise in found:
                found[promise] = replace(found[promise], due_at=due_at, was_moved=True)
            case TakenBack(message=message):
                taken = {name for name, promised in found.items() if promised.message == message}
                found |= {name: replace(found[name], state="withdrawn") for name in taken}
            case _:
                pass  # says nothing of promises
    return found


def _promises(case: Case, facts: Iterable[Fact], *, mend: bool) -> Iterator[Difference]:
    due = promises_of(facts)
    there = {
        row.pk: Promised(row.message_id, row.start, row.end, row.who, row.due_at, row.state, row.was_moved)
        for row in Promise.objects.filter(case_id=case.pk)
    }
    for name in sorted(due.keys() | there.keys()):
        if there.get(name) == due.get(name):
            continue
        yield Difference(case.pk, f"promise {name}", str(there.get(name)), str(due.get(name)))
        if not mend:
            continue
        promised = due.get(name)
        if promised is None:
            Promise.objects.filter(pk=name).delete()
        else:
            Promise.objects.update_or_create(
                pk=name,
                defaults={
                    "case_id": case.pk,
                    "message_id": promised.message,
                    "start": promised.start,
                    "end": promised.end,
                    "who": promised.who,
                    "due_at": promised.due_at,
                    "state": promised.state,
                    "was_moved": promised.was_moved,
                },
            )
