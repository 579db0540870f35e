"""What the composer is told while somebody writes: findings, praise, promises, and what the draft answers of their needs."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from assuage.coach.coach import coach
from assuage.coach.draft import Draft
from assuage.coach.finding import Coaching, Finding
from assuage.promises.commitment import Commitment
from assuage.promises.spotting import commitments
from assuage_desk.cases.circumstances import circumstances
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
        promises = Promise.objects.filter(case=case, state=Promise.State.OPEN).select_related("message")
        around = circumstances(case, state_of(case), promises, now=now)
        coaching = coach(Draft(words, tuple(one.turn for one in said), around))
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
