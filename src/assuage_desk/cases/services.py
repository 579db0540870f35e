"""The one door: how words come in, and how facts are written."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

from django.db import IntegrityError, connection, transaction
from django.db.models import Model

from assuage.cases.standing import CaseState, after
from assuage.record.chain import mark_of
from assuage.record.facts import Entry, Erased, Fact, Noted, Received, Replied, TakenBack
from assuage.record.spelling import kind_of, spell_fact
from assuage.record.words import SALT_BYTES, digest
from assuage_desk.cases import bus, due, folding, quick, search, shadow
from assuage_desk.cases.models import Case, Customer, Message, Quarantined, StoredFact, new_id
from assuage_desk.cases.promise_rows import keep_promises
from assuage_desk.cases.together import in_one_commit
from assuage_desk.cases.wording import TooLong, measured, raw, storable, within
from assuage_desk.people.house import house

AHEAD = timedelta(minutes=5)  # a channel's clock may be off by so much; beyond, ours counts
FACTS_IN_ORDER = 0x61737375_0002  # the advisory lock that lets numbers become visible in order


class CaseMovedOn(Exception):  # noqa: N818 - it names what happened
    """Somebody wrote first. *seen* is what the writer had read, *there* what stands there now."""

    def __init__(self, case_id: int, seen: int, there: int) -> None:
        super().__init__(
            f"Case {case_id} has {there} facts and the writer had read {seen}. "
            "Show what is new, and let them decide again."
        )
        self.case_id, self.seen, self.there = case_id, seen, there


@dataclass(frozen=True, slots=True)
class Receipt:
    """Where the customer's words are kept. *is_new* is false when they had come before."""

    case_id: int
    message_id: str
    is_new: bool


def receive(
    *,
    channel: str,
    text: str,
    customer_reference: str,
    now: datetime,
    at: datetime | None = None,
    external_id: str | None = None,
    customer_name: str = "",
    customer_email: str = "",
    case_id: int | None = None,
    subject: str = "",
    reference: str = "",
) -> Receipt:
    """Keep a customer's words before anything else is done with them; once for each *external_id* of a channel.

    They join *case_id*, else the customer's newest case with the same *reference* that is not closed, else begin a
    case. *at* is when they were written, as the channel says. What a database cannot hold (NUL, half characters) is
    shown escaped in the message and kept whole in quarantine. Raises TooLong, and Case.DoesNotExist.
    """
    measured(text)
    external_id = within(external_id, 300) if external_id is not None else None
    if at is not None and at.tzinfo is None:
        raise ValueError(f"{at} has no time zone, so nobody knows when that was. Give an aware datetime.")
    written_at = now if at is None or at > now + AHEAD else min(at, now)

    def kept() -> Receipt:
        if external_id is not None and (there := _receipt(channel, external_id)):
            return there
        customer, is_met = _customer(channel, within(customer_reference), customer_name, customer_email)
        case = _case(customer, is_met, case_id, channel, subject, reference, written_at)
        message, fact = _message(case, channel, text, external_id, written_at, now)
        _write(case, folding.state_of(case), [fact], by="customer", at=written_at, now=now, newest_words=message.text)
        due.schedule(key=f"read:{message.pk}", kind="read", subject=message.pk, run_at=now, case_id=case.pk)
        return Receipt(case.pk, message.pk, is_new=True)

    try:
        return in_one_commit(kept)
    except IntegrityError:  # the same message, or the same new customer, came in twice at the same moment
        if external_id is not None and (there := _receipt(channel, external_id)):
            return there
        return in_one_commit(kept)


def record(
    *,
    case_id: int,
    facts: Sequence[Fact],
    seen: int | None,
    by: str,
    now: datetime,
    rows: Sequence[Model] = (),
    at: datetime | None = None,
) -> Case:
    """Append *facts* to a case of which the writer has read exactly *seen*, and save *rows* with them.

    *seen* is None only for what comes from outside and has read nothing: customers, workers. *at* is when it
    happened, where that is not *now*. Gives the case as it is then. Raises CaseMovedOn and Case.DoesNotExist.
    """
    with transaction.atomic():
        case = quick.locked(Case, case_id)
        if seen is not None and case.fact_count != seen:
            raise CaseMovedOn(case_id, seen, case.fact_count)
        for row in rows:
            row.save(force_insert=row._state.adding)
        return _write(case, folding.state_of(case), facts, by=by, at=at or now, now=now)


def recount(case_id: int, now: datetime) -> Case:
    """Work the listing columns of a case out again: it was read, or time alone has moved it."""
    with transaction.atomic():
        case = quick.locked(Case, case_id)
        shadow.recast(case, folding.state_of(case), now=now)
        quick.update(case, shadow.COLUMNS)
        transaction.on_commit(partial(bus.case_changed, case.pk, case.owner_id, case.team_id))
    return case


def _write(
    case: Case,
    state: CaseState,
    facts: Sequence[Fact],
    *,
    by: str,
    at: datetime,
    now: datetime,
    newest_words: str | None = None,
) -> Case:
    """Facts, index, promises and listing columns together. The row of *case* is locked by the caller."""
    if not facts:
        return case
    was_empty = case.fact_count == 0
    at = at.astimezone(UTC)
    stored: list[StoredFact] = []
    for fact in facts:
        number = case.fact_count + 1
        mark = mark_of(Entry(str(case.pk), number, at, by, fact, case.head, ""))
        body = spell_fact(fact).decode()
        stored.append(
            StoredFact(case_id=case.pk, number=number, kind=kind_of(fact), at=at, by=by, body=body, mark=mark)
        )
        state = after(state, fact, at)
        case.fact_count, case.head = number, mark
    _numbers_in_order()
    for row in stored:
        quick.insert(row)
    _index(case, facts, stored, names=was_empty)
    keep_promises(case.pk, facts)
    readings = [] if was_empty else shadow.readings_of(case.pk)
    words = shadow.newest_words_of(state) if newest_words is None else newest_words
    shadow.cast(case, state, now=now, readings=readings, newest_words=words)
    quick.update(case, shadow.COLUMNS)
    folding.keep(case.head, state)
    transaction.on_commit(partial(bus.facts_written, stored[-1].pk))
    return case


def _numbers_in_order() -> None:
    """On PostgreSQL numbers are given before they are visible; one writer at a time keeps the two orders one."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [FACTS_IN_ORDER])


def _index(case: Case, facts: Sequence[Fact], stored: Sequence[StoredFact], *, names: bool) -> None:
    if names:
        search.index_names(case.pk, is_new=True)
    for fact, row in zip(facts, stored, strict=True):
        match fact:
            case Received(message=message) | Replied(message=message):
                search.index_message(row.pk, message)
            case Noted(note=note):
                search.index_note(row.pk, note)
            case TakenBack(message=message):
                _forget(case.pk, {message})
            case Erased(messages=messages):
                _forget(case.pk, set(messages))
            case _:
                pass  # brings no words


def _forget(case_id: int, gone: set[str]) -> None:
    """Take the words of these messages and notes out of the index."""
    rows = StoredFact.objects.filter(case_id=case_id, kind__in=("received", "replied", "noted"))
    search.forget([pk for pk, body in rows.values_list("pk", "body") if any(f'"{name}"' in body for name in gone)])


def _receipt(channel: str, external_id: str) -> Receipt | None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT case_id, id FROM cases_message WHERE channel = %s AND external_id = %s", [channel, external_id]
        )
        there = cursor.fetchone()
    return Receipt(there[0], there[1], is_new=False) if there else None


def _customer(channel: str, reference: str, name: str, email: str) -> tuple[Customer, bool]:
    """The customer with this mark, and whether they have been met just now."""
    name, email = storable(name)[:200], storable(email)[:254]
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id, name, email FROM cases_customer WHERE channel = %s AND reference = %s", [channel, reference]
        )
        there = cursor.fetchone()
    if there is None:
        customer = Customer(channel=channel, reference=reference, name=name, email=email)
        quick.insert(customer)
        return customer, True
    customer = Customer(id=there[0], channel=channel, reference=reference, name=there[1], email=there[2])
    if (name and not customer.name) or (email and not customer.email):
        # A name given later is kept; one given before is not overwritten.
        customer.name, customer.email = customer.name or name, customer.email or email
        Customer.objects.filter(pk=customer.pk).update(name=customer.name, email=customer.email)
        for case_id in Case.objects.filter(customer_id=customer.pk).values_list("pk", flat=True):
            search.index_names(case_id)
    return customer, False


def _case(
    customer: Customer,
    is_met: bool,
    case_id: int | None,
    channel: str,
    subject: str,
    reference: str,
    opened_at: datetime,
) -> Case:
    """The case that the words belong to, its row locked."""
    if case_id is None and not is_met:
        case_id = _open_case(customer.pk, within(reference))
    if case_id is not None:
        return quick.locked(Case, case_id)
    case = Case(
        customer=customer,
        channel=channel,
        subject=storable(subject)[:200],
        reference=within(reference),
        opened_at=opened_at,
        team_id=house().team_id,
    )
    quick.insert(case)
    return case


def _open_case(customer_id: int, reference: str) -> int | None:
    """The customer's newest case with this reference (any, where none is given) that is not closed."""
    with connection.cursor() as cursor:
        cursor.execute(OPEN_CASE, [customer_id, reference, reference])
        there = cursor.fetchone()
    return there[0] if there else None


OPEN_CASE = """
SELECT id FROM cases_case WHERE customer_id = %s AND (reference = %s OR %s = '') AND standing <> 'closed'
ORDER BY id DESC LIMIT 1
"""


def _message(
    case: Case, channel: str, text: str, external_id: str | None, at: datetime, now: datetime
) -> tuple[Message, Received]:
    words = storable(text)
    salt = secrets.token_bytes(SALT_BYTES)
    message = Message(
        id=new_id(),
        case=case,
        speaker="customer",
        channel=channel,
        external_id=external_id,
        text=words,
        salt=salt,
        at=at,
        stored_at=now,
        state=Message.State.RECEIVED,
    )
    quick.insert(message)
    if words != text:
        Quarantined.objects.create(
            channel=channel,
            external_id=external_id or message.pk,
            raw=raw(text),
            trouble="Some characters cannot be stored; the message shows them escaped, and here it is as it came.",
            at=now,
        )
    return message, Received(
        message=message.pk, channel=channel, words=digest(salt, words), external_id=external_id or ""
    )


__all__ = ["CaseMovedOn", "Receipt", "TooLong", "receive", "record", "recount"]
