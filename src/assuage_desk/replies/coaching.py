"""What the composer is told while somebody writes: findings, praise, promises, and what the draft answers of their needs."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from assuage.coach.coach import coach
from assuage.coach.draft import Draft
from assuage.coach.finding import Coaching, Finding
from assuage.conversation.circumstances import Circumstances, GivenWord
from assuage.promises.commitment import Commitment
from assuage.promises.spotting import commitments
from assuage_desk.cases.conversation import said_of
from assuage_desk.cases.folding import state_of
from assuage_desk.cases.models import Case, Promise
from assuage_desk.cases.needs import Need, needs
from assuage_desk.people.house import house
from assuage_desk.replies.wording import LONGEST, tidy

log = logging.getLogger("assuage.coach")


@dataclass(frozen=True, slots=True)
class Advice:
    """*coaching* is None when the coach failed: nothing is checked then, and sending works."""

    coaching: Coaching | None
    commitments: tuple[Commitment, ...]
    needs: tuple[Need, ...]


def coach_draft(*, case: Case, text: str, now: datetime) -> Advice:
    """What there is to say about *text* as the next reply in *case*. Never raises for what is in it."""
    words = tidy(text)[:LONGEST]
    try:
        said = said_of(case)
        coaching = coach(Draft(words, tuple(one.turn for one in said), circumstances(case, now)))
        zone = house().zone
        promised = commitments(words, now.astimezone(ZoneInfo(zone)), zone)
        return Advice(coaching, promised, needs(said, words))
    except Exception:
        log.exception("The coach failed in case %s", case.pk)
        return Advice(None, (), ())


def findings_left(*, case: Case, text: str, now: datetime) -> tuple[Finding, ...]:
    """What the coach would still say about a reply as it goes out; nothing when the coach fails."""
    coaching = coach_draft(case=case, text=text, now=now).coaching
    return coaching.findings if coaching else ()


def circumstances(case: Case, now: datetime) -> Circumstances:
    """What is known around a case, as far as the desk knows it."""
    state = state_of(case)
    here = house()
    return Circumstances(
        currency=here.currency,
        given=state.given(here.currency),
        warnings=len(state.warnings),
        is_settled=state.is_confirmed,
        customer_name=case.customer.name,
        open_promises=tuple(
            GivenWord(promise.message.text[promise.start : promise.end], promise.due_at)
            for promise in Promise.objects.filter(case=case, state=Promise.State.OPEN)
            .exclude(who="customer")
            .select_related("message")
        ),
        now=now.astimezone(ZoneInfo(here.zone)),
        tz=here.zone,
        channel=case.channel,
    )
