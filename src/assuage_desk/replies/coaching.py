"""What the composer is told while somebody writes: findings, praise, promises, and what the draft answers of their needs."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from assuage.coach.coach import coach
from assuage.coach.draft import Draft
from assuage.coach.finding import Coaching, Finding
from assuage.promises.commitment import Commitment
from assuage.promises.spotting import commitments
from assuage_desk.cases.circumstances import circumstances
from assuage_desk.cases.conversation import Said, said_of
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
        return Advice(_coached(case, said, words, now), promised(words, now), needs(said, words))
    except Exception:
        log.exception("The coach failed in case %s", case.pk)
        return Advice(None, (), ())


def findings_left(*, case: Case, text: str, now: datetime) -> tuple[Finding, ...]:
    """What the coach would still say about a reply as it goes out; nothing when the coach fails."""
    try:
        return _coached(case, said_of(case), text, now).findings
    except Exception:  # sending works without it, and the log says that nothing was checked
        log.exception("The coach failed at a reply in case %s", case.pk)
        return ()


def promised(words: str, now: datetime) -> tuple[Commitment, ...]:
    """The commitments in *words*, read in the zone of the house; none when the reading of them fails."""
    zone = house().zone
    try:
        return commitments(words, now.astimezone(ZoneInfo(zone)), zone)
    except Exception:  # a reply goes out without clocks rather than not at all
        log.exception("The promises of a reply could not be read")
        return ()


def _coached(case: Case, said: Sequence[Said], words: str, now: datetime) -> Coaching:
    promises = Promise.objects.filter(case=case, state=Promise.State.OPEN).select_related("message")
    around = circumstances(case, state_of(case), promises, now=now)
    return coach(Draft(words, tuple(one.turn for one in said), around))
