"""What a person changes in a case besides its words: who has it, and what the desk read wrongly."""

from __future__ import annotations

from datetime import datetime

from assuage.reading.reading import Abuse, Level
from assuage.record.facts import Assigned, Fact, ReadingCorrected
from assuage_desk.cases.folding import state_of
from assuage_desk.cases.models import Case, Message
from assuage_desk.cases.reading import reading_in
from assuage_desk.cases.services import record
from assuage_desk.people.models import Person, Team

WORDS = {
    "heat": frozenset(level.value for level in Level),
    "target": frozenset(("situation", "company", "person", "other", "none")),
    "abuse": frozenset(kind.value for kind in Abuse),
}


def assign(*, case: Case, to: Person | None, team: Team | None, seen: int, by: Person, now: datetime) -> Case:
    """Give the case to a person or a team; to neither: anybody of its team may take it. Raises CaseMovedOn."""
    fact = Assigned(to=to.actor if to else "", team=f"team:{team.pk}" if team else "")
    return record(case_id=case.pk, facts=(fact,), seen=seen, by=by.actor, now=now)


def correct(*, message: Message, heard: dict[str, str], seen: int, by: Person, now: datetime) -> Case | None:
    """Record what a person heard where the desk read otherwise; None when it is what the desk had read.

    *heard* has a word of the label guide for any of heat, target, abuse. Raises CaseMovedOn, and ValueError for
    other words.
    """
    row = getattr(message, "reading", None)
    reading = reading_in(row) if row is not None else None
    was = {
        "heat": reading.level.value if reading else "",
        "target": reading.target.value if reading else "",
        "abuse": reading.abuse.value if reading else "",
    }
    facts: list[Fact] = []
    for what, now_word in heard.items():
        if now_word not in WORDS[what]:
            raise ValueError(f"{now_word!r} is no word for {what}. Choose one of {', '.join(sorted(WORDS[what]))}.")
        if now_word != was[what]:
            facts.append(ReadingCorrected(message.pk, what, was[what], now_word))
    return record(case_id=message.case_id, facts=facts, seen=seen, by=by.actor, now=now) if facts else None


def not_about_safety(*, case: Case, seen: int, by: Person, now: datetime) -> Case:
    """A person says that nothing said here is about safety: the usual path opens again. Raises CaseMovedOn."""
    kinds: dict[str, list[str]] = {}
    for raised in state_of(case).safety:
        kinds.setdefault(raised.message, []).append(raised.kind)
    facts = [ReadingCorrected(message, "safety", ",".join(found), "") for message, found in kinds.items()]
    return record(case_id=case.pk, facts=facts, seen=seen, by=by.actor, now=now)
