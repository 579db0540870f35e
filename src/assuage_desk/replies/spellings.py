"""What the composer is answered, as JSON. Places in the draft count characters (code points) from 0."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from assuage.coach.coach import all_checks
from assuage_desk.cases.models import Message
from assuage_desk.people.house import house
from assuage_desk.people.models import Person
from assuage_desk.replies.coaching import Advice
from assuage_desk.replies.outcomes import MovedOn, Stale


def advice(said: Advice, now: datetime) -> dict[str, object]:
    """Findings, praise and promises; ``trouble`` instead of findings when nothing was checked."""
    answer: dict[str, object] = {
        "commitments": [
            {
                "start": one.span.start,
                "end": one.span.end,
                "text": one.text,
                "who": one.who.value,
                "due": one.due_at.isoformat() if one.due_at else None,
                "when": _when(one.due_at, now) if one.due_at else "",
                "vague": one.is_vague,
            }
            for one in said.commitments
        ],
        "needs": [{"need": one.need, "state": one.state, "is_met": one.is_met} for one in said.needs],
    }
    if said.coaching is None:
        return {"trouble": "The coach is resting. Nothing is checked; sending works.", **answer}
    checks = all_checks()
    answer["findings"] = [
        {
            "check": one.check,
            "severity": one.severity.value,
            "start": one.span.start,
            "end": one.span.end,
            "say": one.say,
            "reword": one.reword,
            "replacement": one.replacement,
            "why": checks[one.check].why if one.check in checks else "",
        }
        for one in said.coaching.findings
    ]
    answer["praise"] = [
        {"check": one.check, "start": one.span.start, "end": one.span.end, "say": one.say}
        for one in said.coaching.praise
    ]
    return answer


def stopped(outcome: Stale | MovedOn, customer: str) -> dict[str, object]:
    """What was written meanwhile, to be shown over the paper once."""
    if isinstance(outcome, Stale):
        messages, state = outcome.new_messages, "stale"
        title = f"{customer} wrote again while you were writing."
    else:
        messages = tuple(sorted((*outcome.replies, *outcome.new_messages), key=lambda message: message.stored_at))
        state, last = "moved-on", outcome.replies[-1]
        title = f"{_called(last.author)} answered at {_clock(last.at)}. Your draft is kept."
    return {
        "state": state,
        "title": title,
        "seen": outcome.seen,
        "messages": [_written(message) for message in messages],
    }


def _written(message: Message) -> dict[str, object]:
    is_ours = message.speaker != "customer"
    return {
        "id": message.pk,
        "is_ours": is_ours,
        "who": _called(message.author) if is_ours else "",
        "text": message.text,
        "at": message.at.isoformat(),
    }


def _called(author: Person | None) -> str:
    return author.called if author else "Somebody who has left"


def _clock(at: datetime) -> str:
    return f"{at.astimezone(ZoneInfo(house().zone)):%H:%M}"


def _when(due_at: datetime, now: datetime) -> str:
    """``14:20`` today, else with its day: ``Tue 24 Nov, 14:20``; in the house's zone."""
    zone = ZoneInfo(house().zone)
    due, today = due_at.astimezone(zone), now.astimezone(zone)
    return f"{due:%H:%M}" if due.date() == today.date() else f"{due:%a} {due.day} {due:%b}, {due:%H:%M}"
