"""Replies and notes: sent, held for a moment, taken back, released to their channel. Words of staff change here only.

A reply is a row of `Message` with facts; a note is a row of `Note`. No function here or in the channels makes one from
the other.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from assuage.record.facts import Noted, PromiseMade, Replied, TakenBack
from assuage.record.words import SALT_BYTES, digest
from assuage_desk.cases import due
from assuage_desk.cases.models import Case, Message, Note, Promise, new_id
from assuage_desk.cases.services import record
from assuage_desk.people.models import Person
from assuage_desk.replies import drafts
from assuage_desk.replies.coaching import findings_left, promised
from assuage_desk.replies.meanwhile import since
from assuage_desk.replies.outcomes import MovedOn, NotSendable, Sent, Stale, TooLate
from assuage_desk.replies.undo import held_for
from assuage_desk.replies.wording import LONGEST, tidy

LEFT: Final = (
    "This reply has left, so it cannot be taken back. Write another that puts it right; "
    "a correction soon after is taken well."
)
MOST_PROMISES: Final = 20  # in one reply; a text with more is no reply to one person


def send_reply(
    *,
    case_id: int,
    person: Person,
    text: str,
    seen: int,
    now: datetime,
    accept_stale: bool = False,
    sequence: int | None = None,
    hold: timedelta | None = None,
    external_id: str | None = None,
) -> Sent | Stale | MovedOn:
    """Send *text*, unless somebody wrote after fact *seen* of the case, which the writer is then shown first.

    The reply leaves after the undo window, or after *hold* where one is given. *accept_stale* says that the writer
    has been shown the messages up to *seen* and sends all the same. *sequence* is the browser's count of the draft
    that goes out, so that a late save of it does not come back. The same *external_id* sent twice is one reply.
    Raises NotSendable.
    """
    words = sendable(text)
    case = Case.objects.select_related("customer").get(pk=case_id)
    left = findings_left(case=case, text=words, now=now)
    with transaction.atomic():
        case = Case.objects.select_for_update(no_key=True).get(pk=case_id)
        if external_id is not None and (there := _already(case, external_id)):
            return there
        new = since(case=case, seen=seen, person=person)
        if new.replies:
            drafts.show_newest(case_id=case_id, person=person, seen=case.fact_count)
            return MovedOn(new.replies, new.messages, case.fact_count)
        if new.messages:
            drafts.show_newest(case_id=case_id, person=person, seen=case.fact_count)
            return Stale(new.messages, case.fact_count)
        leaves_at = now + (held_for(case.level, left) if hold is None else hold)
        message, salt = _stored(case, person, words, now, leaves_at, external_id)
        replied = Replied(
            message=message.pk,
            channel=case.channel,
            words=digest(salt, words),
            leaves_at=leaves_at,
            answers=new.answers,
            is_stale=accept_stale,
            left=tuple(dict.fromkeys(finding.check for finding in left)),
        )
        promises = _promised(message.pk, words, now)
        case = record(case_id=case_id, facts=(replied, *promises), seen=case.fact_count, by=person.actor, now=now)
        due.schedule(key=f"release:{message.pk}", kind="release", subject=message.pk, run_at=leaves_at, case_id=case_id)
        drafts.clear(case_id=case_id, person=person, kind="reply", words=words, sequence=sequence, now=now)
    return Sent(message, leaves_at, sum(p.due_at is not None for p in promises), case.fact_count)


def take_back(*, message_id: str, person: Person, now: datetime) -> str:
    """Take back the reply that *person* wrote while it is held: the whole draft is returned, with its words in front.

    Nothing of it stays but the fact that there was one. Raises TooLate when it has left, and Message.DoesNotExist
    for a reply that is not theirs.
    """
    with transaction.atomic():
        found = Message.objects.get(pk=message_id, author=person, speaker="agent")
        case = Case.objects.select_for_update(no_key=True).get(pk=found.case_id)
        message = Message.objects.get(pk=message_id)
        if message.state == Message.State.TAKEN_BACK:
            draft = drafts.draft_of(case_id=case.pk, person=person)
            return draft.text if draft else ""
        if message.state != Message.State.HELD:
            raise TooLate(LEFT)
        words = message.text
        held = Message.objects.filter(pk=message_id, state=Message.State.HELD)  # a worker may let it go this moment
        if not held.update(state=Message.State.TAKEN_BACK, text="", salt=b"", is_erased=True, leaves_at=None):
            raise TooLate(LEFT)
        case = record(case_id=case.pk, facts=(TakenBack(message_id),), seen=case.fact_count, by=person.actor, now=now)
        return drafts.give_back(case=case, person=person, text=words, seen=case.fact_count, now=now)


def release(message_id: str, now: datetime) -> bool:
    """Let a held reply go to its channel once its time has come. Doing so twice is doing so once."""
    with transaction.atomic():
        held = Message.objects.filter(pk=message_id, state=Message.State.HELD, leaves_at__lte=now)
        if not held.update(state=Message.State.LEAVING):
            return False
        case_id = Message.objects.values_list("case_id", flat=True).get(pk=message_id)
        due.schedule(key=f"deliver:{message_id}", kind="deliver", subject=message_id, run_at=now, case_id=case_id)
    return True


def keep_note(*, case_id: int, person: Person, text: str, now: datetime, sequence: int | None = None) -> Note:
    """Keep *text* for staff. Raises NotSendable when there are no words, or too many."""
    words = sendable(text)
    salt = secrets.token_bytes(SALT_BYTES)
    with transaction.atomic():
        case = Case.objects.select_for_update(no_key=True).get(pk=case_id)
        note = Note.objects.create(case=case, author=person, text=words, salt=salt, at=now)
        fact = Noted(note=note.pk, words=digest(salt, words))
        record(case_id=case_id, facts=(fact,), seen=case.fact_count, by=person.actor, now=now)
        drafts.clear(case_id=case_id, person=person, kind="note", words=words, sequence=sequence, now=now)
    return note


def sendable(text: str) -> str:
    """*text* as it is stored. Raises NotSendable when nothing is in it, or more than anybody reads."""
    words = tidy(text).strip()
    if not words:
        raise NotSendable("There are no words yet, so nothing was sent. Write some first.")
    if len(words) > LONGEST:
        raise NotSendable(
            f"This has {len(words):,} characters and the limit is {LONGEST:,}; nobody who is upset reads that much. "
            "Shorten it or send it in parts; your words are kept."
        )
    return words


def _stored(
    case: Case, person: Person, words: str, now: datetime, leaves_at: datetime, external_id: str | None
) -> tuple[Message, bytes]:
    salt = secrets.token_bytes(SALT_BYTES)
    message = Message.objects.create(
        pk=new_id(),
        case=case,
        speaker="agent",
        author=person,
        channel=case.channel,
        external_id=external_id,
        text=words,
        salt=salt,
        at=now,
        stored_at=now,
        state=Message.State.HELD,
        leaves_at=leaves_at,
    )
    return message, salt


def _already(case: Case, external_id: str) -> Sent | None:
    """The reply that came before under this id, if it did: it is not stored again."""
    message = Message.objects.filter(case=case, channel=case.channel, external_id=external_id, speaker="agent").first()
    if message is None:
        return None
    with_a_clock = Promise.objects.filter(message=message, due_at__isnull=False).count()
    return Sent(message, message.leaves_at or message.at, with_a_clock, case.fact_count)


def _promised(message_id: str, words: str, now: datetime) -> Sequence[PromiseMade]:
    """Every commitment in the reply, with the place of its words and its hour where one is named."""
    return tuple(
        PromiseMade(new_id(), message_id, said.span.start, said.span.end, said.who.value, said.due_at)
        for said in promised(words, now)[:MOST_PROMISES]
    )
