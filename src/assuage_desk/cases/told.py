"""What happened, as plain sentences: the same words in a thread, in a record and on a page for the public."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from django.utils import timezone

from assuage.record import facts as f
from assuage_desk.design.templatetags.moments import full_moment

NAMELESS = "The customer"  # as the beginning of a sentence, and as a title
CHANNELS = {"chat": "web chat", "email": "e-mail", "api": "another desk", "replay": "replay"}


@dataclass(frozen=True, slots=True)
class Names:
    """Who is called what: *people* by ``person:1``, *teams* by ``team:1``; *customer* as they gave it."""

    customer: str
    people: Mapping[str, str] = field(default_factory=dict)
    teams: Mapping[str, str] = field(default_factory=dict)

    @property
    def called(self) -> str:
        """The name the customer is spoken to by; "the customer" where none was given."""
        return "the customer" if self.customer == NAMELESS else self.customer.split()[0]

    @property
    def whom(self) -> str:
        """The customer inside a sentence."""
        return "the customer" if self.customer == NAMELESS else self.customer

    def of(self, actor: str) -> str:
        """The name of whoever did it; a worker is the desk."""
        if actor == "customer":
            return self.customer
        return self.people.get(actor, "The desk" if actor == "desk" else "Somebody who has left")


def channel_name(channel: str) -> str:
    return CHANNELS.get(channel, channel)


def told(fact: f.Fact, by: str, names: Names) -> str:
    """*fact* in one sentence, without anybody's own words. Raises nothing: every kind of fact has its sentence."""
    who = names.of(by)
    match fact:
        case f.Received(channel=channel):
            return f"{names.customer} wrote, by {channel_name(channel)}."
        case f.Replied(leaves_at=leaves_at, is_stale=is_stale, left=left):
            more = ", although newer words had come in" if is_stale else ""
            rest = f" {_things(len(left))} of the coach stayed as written." if left else ""
            return f"{who} sent a reply to leave at {_clock(leaves_at)}{more}.{rest}"
        case f.TakenBack():
            return f"{who} took the reply back before it left."
        case f.Delivered():
            return f"The reply reached {names.whom}."
        case f.DeliveryFailed(reason=reason, attempts=attempts, is_final=True):
            return f"The reply could not be sent after {_tries(attempts)}: {_code(reason)}."
        case f.DeliveryFailed(reason=reason, attempts=attempts):
            return f"The reply was not sent on try {attempts}: {_code(reason)}. It is tried again."
        case f.Noted():
            return f"{who} kept a note for staff."
        case f.Assigned(to=to, team=team):
            return _assigned(to, team, by, names)
        case f.ReadingCorrected(what=what, was=was, now=now):
            return f"{who} corrected the reading: {what} is {_code(now) or 'nothing'}, not {_code(was) or 'nothing'}."
        case f.SafetyRaised(kind=kind):
            return f"The message may be about safety: {_code(kind)}. That comes first."
        case f.ResolutionProposed():
            return f"{who} asked {names.whom} whether it is put right."
        case f.ResolutionConfirmed():
            return f"{names.customer} said that it is put right."
        case f.Reopened(reason=reason):
            return f"The case was opened again{_because(reason)}."
        case f.Closed(reason="settled"):
            return "The case is settled."
        case f.Closed(reason="rested"):
            return "No answer came, so the case rests. That is not a yes."
        case f.Closed(reason=reason):
            return f"The case was closed{_because(reason)}."
        case f.Erased(messages=messages, reason=reason):
            return f"The words of {_things(len(messages), 'message')} were erased{_because(reason)}. Their marks stay."
        case f.SurveyAnswered(answer=answer):
            return f"{names.customer} answered how it went: {_code(answer)}."
        case f.LessonDrawn(cause=cause):
            return f"{who} named a cause: {_code(cause)}."
        case f.PromiseMade() | f.PromiseKept() | f.PromiseMoved() | f.PromiseBroken():
            return _promise(fact, who)
        case f.RemedyOffered() | f.RemedyApproved() | f.RemedyDeclined() | f.RemedyAccepted():
            return _remedy(fact, who, names)
        case f.HandoverAsked() | f.HandoverAccepted() | f.HandoverReturned():
            return _handover(fact, who, names)
        case f.BoundaryReminded() | f.BoundaryWarned() | f.ContactEnded() | f.BoundaryReviewed():
            return _boundary(fact, who, names)


def _assigned(to: str, team: str, by: str, names: Names) -> str:
    if to and to == by:
        return f"{names.of(to)} took the case."
    if to:
        return f"{names.of(by)} gave the case to {names.of(to)}."
    if team:
        return f"{names.of(by)} gave the case to {names.teams.get(team, 'another team')}."
    return f"{names.of(by)} put the case back for anybody to take."


def _promise(fact: f.PromiseMade | f.PromiseKept | f.PromiseMoved | f.PromiseBroken, who: str) -> str:
    match fact:
        case f.PromiseMade(who="customer", due_at=due_at):
            return f"The customer said they would do something{_by(due_at)}."
        case f.PromiseMade(due_at=due_at):
            return f"A promise was made{_by(due_at)}."
        case f.PromiseKept():
            return f"{who} kept a promise."
        case f.PromiseMoved(due_at=due_at, message=message):
            told_them = "and told them" if message else "and has still to tell them"
            return f"{who} moved a promise to {_clock(due_at)} {told_them}."
        case f.PromiseBroken():
            return "A promise was missed."


def _remedy(
    fact: f.RemedyOffered | f.RemedyApproved | f.RemedyDeclined | f.RemedyAccepted, who: str, names: Names
) -> str:
    match fact:
        case f.RemedyOffered(kind=kind, minor=minor, currency=currency):
            sum_ = "" if minor is None else f", {minor / 100:.2f} {currency}"
            return f"{who} offered {_code(kind)}{sum_}."
        case f.RemedyApproved():
            return f"{who} said yes to it."
        case f.RemedyDeclined(reason=reason, by_customer=by_customer):
            return f"{names.customer if by_customer else who} said no to it{_because(reason)}."
        case f.RemedyAccepted():
            return f"{names.customer} took it."


def _handover(fact: f.HandoverAsked | f.HandoverAccepted | f.HandoverReturned, who: str, names: Names) -> str:
    match fact:
        case f.HandoverAsked(to=to, accept_by=accept_by):
            whom = names.teams.get(to) or names.of(to)
            return f"{who} asked {whom} to take over by {_clock(accept_by)}."
        case f.HandoverAccepted():
            return f"{who} took over."
        case f.HandoverReturned(reason=reason):
            return f"Nobody took it over, so it came back{_because(reason)}."


def _boundary(
    fact: f.BoundaryReminded | f.BoundaryWarned | f.ContactEnded | f.BoundaryReviewed, who: str, names: Names
) -> str:
    match fact:
        case f.BoundaryReminded():
            return f"{who} reminded {names.whom} how we speak with each other here."
        case f.BoundaryWarned():
            return f"{who} warned {names.whom}, quoting the words."
        case f.ContactEnded(channel=channel, other_way=other_way, review_date=day):
            return f"{who} ended the {channel_name(channel)}. {_code(other_way).capitalize()} stays open; review on {_day(day)}."
        case f.BoundaryReviewed(outcome=outcome):
            return f"{who} reviewed the boundary: {_code(outcome)}."


def _clock(at: datetime) -> str:
    return full_moment(at)


def _day(day: date) -> str:
    year = "" if day.year == timezone.localdate().year else f" {day.year}"
    return f"{day.day} {day:%B}{year}"


def _by(due_at: datetime | None) -> str:
    return f", by {_clock(due_at)}" if due_at else ", without a time"


def _because(reason: str) -> str:
    return f" ({_code(reason)})" if reason else ""


def _code(code: str) -> str:
    """A code of the house as words: ``no-answer`` is "no answer"."""
    return code.replace("-", " ").replace(",", ", ").strip()


def _things(count: int, what: str = "remark") -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _tries(count: int) -> str:
    return "one try" if count == 1 else f"{count} tries"
