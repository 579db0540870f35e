"""Where a case stands: the sum of what happened in it, in order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from assuage.cases.pieces import (
    Ended,
    Leaving,
    OpenHandover,
    OpenPromise,
    RemedyHere,
    RemedyState,
    Rung,
    SafetyHere,
    Standing,
    Unanswered,
)
from assuage.conversation.money import Money
from assuage.record import facts as f


@dataclass(frozen=True, slots=True)
class CaseState:
    """All that the facts of a case add up to. It holds ids and instants, never a person's words.

    Instants are None where the facts came without a time. *turns* counts the customer's messages,
    *replies* ours (taken back ones not). *newest_message* is the customer's. *unanswered* lists the
    customer's messages that no reply has answered, oldest first: a reply sent without having seen the
    newest message leaves that one unanswered. *owner* and *team* are empty when nobody has the case.
    """

    facts: int = 0
    turns: int = 0
    replies: int = 0
    newest_message: str = ""
    newest_at: datetime | None = None
    unanswered: tuple[Unanswered, ...] = ()
    replied_at: datetime | None = None
    newest_reply: str = ""
    leaving: tuple[Leaving, ...] = ()
    not_delivered: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    owner: str = ""
    team: str = ""
    corrections: tuple[f.ReadingCorrected, ...] = ()
    remedies: tuple[RemedyHere, ...] = ()
    open_promises: tuple[OpenPromise, ...] = ()
    kept: int = 0
    broken: tuple[OpenPromise, ...] = ()
    handover: OpenHandover | None = None
    handovers: int = 0
    is_returned: bool = False
    reminders: tuple[Rung, ...] = ()
    warnings: tuple[Rung, ...] = ()
    ended: tuple[Ended, ...] = ()
    safety: tuple[SafetyHere, ...] = ()
    stood_down: tuple[SafetyHere, ...] = ()
    proposed: str | None = None
    is_confirmed: bool = False
    closed: str = ""
    reopened: int = 0
    surveys: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    erased: tuple[str, ...] = ()

    @property
    def is_answered(self) -> bool:
        """Whether nothing of the customer's waits for an answer. A case without words is answered."""
        return not self.unanswered

    @property
    def waiting_since(self) -> datetime | None:
        """When the oldest unanswered message came, or None."""
        return self.unanswered[0].at if self.unanswered else None

    @property
    def standing(self) -> Standing:
        if self.unanswered:
            return Standing.OPEN  # new words are looked at, whatever was settled before
        if self.closed:
            return {"settled": Standing.SETTLED, "rested": Standing.RESTING}.get(self.closed, Standing.CLOSED)
        if self.is_confirmed:
            return Standing.SETTLED
        return Standing.WITH_THEM if self.replies or self.proposed is not None else Standing.OPEN

    @property
    def our_promises(self) -> tuple[OpenPromise, ...]:
        return tuple(p for p in self.open_promises if p.is_ours)

    @property
    def wrote_after_warning(self) -> bool:
        """Whether a message waits that came after the newest boundary warning."""
        return bool(self.warnings and self.unanswered) and not any(
            w.message == self.newest_message for w in self.warnings
        )

    @property
    def opens_safety_path(self) -> bool:
        """Whether somebody's life or safety comes before everything else here."""
        return any(s.kind in ("self-harm", "emergency") for s in self.safety)

    def given(self, currency: str) -> Money:
        """What was accepted or approved in this case in *currency*, added up; zero when nothing was."""
        settled = (RemedyState.ACCEPTED, RemedyState.APPROVED)
        worths = (r.worth for r in self.remedies if r.state in settled)
        return Money(sum(w.minor for w in worths if w and w.currency == currency), currency)


def standing(facts: Iterable[f.Fact | f.Entry]) -> CaseState:
    """Where a case stands after *facts*, which may come bare or as stored entries with their times."""
    state = CaseState()
    for it in facts:
        state = after(state, it.fact, it.at) if isinstance(it, f.Entry) else after(state, it)
    return state


def after(state: CaseState, fact: f.Fact, at: datetime | None = None) -> CaseState:
    """Where the case stands once *fact* has happened at *at*. Unknown ids change nothing but the count."""
    state = replace(state, facts=state.facts + 1)
    match fact:
        case f.Received(message=message):
            return replace(
                state,
                turns=state.turns + 1,
                newest_message=message,
                newest_at=at,
                unanswered=(*state.unanswered, Unanswered(message, at)),
            )
        case f.Replied():
            return _replied(state, fact, at)
        case f.TakenBack(message=message):
            return _taken_back(state, message)
        case f.Delivered(message=message):
            return replace(
                state,
                leaving=tuple(r for r in state.leaving if r.message != message),
                not_delivered=tuple(m for m in state.not_delivered if m != message),
            )
        case f.DeliveryFailed(message=message, is_final=is_final):
            parked = is_final and message not in state.not_delivered
            return replace(state, not_delivered=(*state.not_delivered, message)) if parked else state
        case f.Noted(note=note):
            return replace(state, notes=(*state.notes, note))
        case f.Assigned(to=to, team=team):
            return replace(state, owner=to, team=team, is_returned=False)
        case f.ReadingCorrected():
            return _corrected(state, fact)
        case f.RemedyOffered(remedy=remedy, kind=kind, message=message, minor=minor, currency=currency):
            worth = None if minor is None else Money(minor, currency)
            others = tuple(r for r in state.remedies if r.remedy != remedy)
            return replace(state, remedies=(*others, RemedyHere(remedy, kind, message, worth)))
        case f.RemedyApproved(remedy=remedy):
            return _remedy(state, remedy, RemedyState.APPROVED)
        case f.RemedyDeclined(remedy=remedy):
            return _remedy(state, remedy, RemedyState.DECLINED)
        case f.RemedyAccepted(remedy=remedy):
            return _remedy(state, remedy, RemedyState.ACCEPTED)
        case f.PromiseMade(promise=promise, message=message, start=start, end=end, who=who, due_at=due_at):
            made = OpenPromise(promise, message, start, end, who, due_at)
            return replace(state, open_promises=(*(p for p in state.open_promises if p.promise != promise), made))
        case f.PromiseKept(promise=promise):
            left = tuple(p for p in state.open_promises if p.promise != promise)
            return replace(state, open_promises=left, kept=state.kept + (len(left) < len(state.open_promises)))
        case f.PromiseMoved(promise=promise, due_at=due_at, message=message):
            moved = tuple(
                replace(p, due_at=due_at, moved=p.moved + 1, is_told=bool(message)) if p.promise == promise else p
                for p in state.open_promises
            )
            return replace(state, open_promises=moved)
        case f.PromiseBroken(promise=promise):
            return replace(
                state,
                open_promises=tuple(p for p in state.open_promises if p.promise != promise),
                broken=(*state.broken, *(p for p in state.open_promises if p.promise == promise)),
            )
        case f.HandoverAsked(handover=handover, to=to, note=note, accept_by=accept_by):
            asked = OpenHandover(handover, to, note, accept_by)
            return replace(state, handover=asked, handovers=state.handovers + 1, is_returned=False)
        case f.HandoverAccepted(handover=handover):
            here = state.handover is not None and state.handover.handover == handover
            return replace(state, handover=None, is_returned=False) if here else state
        case f.HandoverReturned(handover=handover):
            here = state.handover is not None and state.handover.handover == handover
            return replace(state, handover=None, is_returned=True) if here else state
        case f.BoundaryReminded(message=message, start=start, end=end, reply=reply):
            return replace(state, reminders=(*state.reminders, Rung(message, start, end, reply, at)))
        case f.BoundaryWarned(message=message, start=start, end=end, reply=reply):
            return replace(state, warnings=(*state.warnings, Rung(message, start, end, reply, at)))
        case f.ContactEnded(channel=channel, reason=reason, other_way=other_way, review_date=day, message=message):
            return replace(state, ended=(*state.ended, Ended(channel, reason, other_way, day, message)))
        case f.BoundaryReviewed(review_date=None):
            return replace(state, ended=(), warnings=(), reminders=())  # the restriction is over, with its ladder
        case f.BoundaryReviewed(review_date=day):
            return replace(state, ended=tuple(replace(e, review_date=day) for e in state.ended))
        case f.SafetyRaised(message=message, kind=kind):
            raised = SafetyHere(message, kind)
            return state if raised in state.safety else replace(state, safety=(*state.safety, raised))
        case f.ResolutionProposed(message=message):
            return replace(state, proposed=message)
        case f.ResolutionConfirmed(message=message):
            waiting = tuple(u for u in state.unanswered if u.message != message) if message else state.unanswered
            return replace(state, is_confirmed=True, proposed=None, unanswered=waiting)
        case f.Reopened():
            return replace(state, is_confirmed=False, closed="", proposed=None, reopened=state.reopened + 1)
        case f.Closed(reason=reason):
            return replace(state, closed=reason or "closed", proposed=None, unanswered=())
        case f.SurveyAnswered(answer=answer):
            return replace(state, surveys=(*state.surveys, answer))
        case f.LessonDrawn(cause=cause):
            return state if cause in state.causes else replace(state, causes=(*state.causes, cause))
        case f.Erased(messages=messages):
            return replace(state, erased=(*state.erased, *(m for m in messages if m not in state.erased)))
        case _:
            assert_never(fact)


def _replied(state: CaseState, fact: f.Replied, at: datetime | None) -> CaseState:
    seen = next((n + 1 for n, u in enumerate(state.unanswered) if u.message == fact.answers), None)
    if seen is None:  # the writer named no message that waits: with is_stale, the newest one was not seen
        seen = len(state.unanswered) - 1 if fact.is_stale and state.unanswered else len(state.unanswered)
    gone = Leaving(fact.message, state.unanswered[:seen], state.replied_at, state.proposed)
    return replace(
        state,
        replies=state.replies + 1,
        unanswered=state.unanswered[seen:],
        replied_at=at,
        newest_reply=fact.message,
        leaving=(*state.leaving, gone),
        is_returned=False,
    )


def _taken_back(state: CaseState, message: str) -> CaseState:
    """Nobody outside saw the reply, so nothing it said was said: no promise, offer, warning or proposal."""
    gone = next((r for r in state.leaving if r.message == message), None)
    if gone is None:
        return state
    is_newest = state.newest_reply == message  # a later reply has answered what this one did
    return replace(
        state,
        replies=state.replies - 1,
        leaving=tuple(r for r in state.leaving if r.message != message),
        unanswered=(*gone.answered, *state.unanswered) if is_newest else state.unanswered,
        replied_at=gone.replied_at_before if is_newest else state.replied_at,
        newest_reply="" if is_newest else state.newest_reply,
        not_delivered=tuple(m for m in state.not_delivered if m != message),
        remedies=tuple(r for r in state.remedies if r.message != message),
        open_promises=tuple(p for p in state.open_promises if p.message != message),
        reminders=tuple(r for r in state.reminders if r.reply != message),
        warnings=tuple(r for r in state.warnings if r.reply != message),
        ended=tuple(e for e in state.ended if e.message != message),
        proposed=gone.proposed_before if state.proposed == message else state.proposed,
    )


def _corrected(state: CaseState, fact: f.ReadingCorrected) -> CaseState:
    state = replace(state, corrections=(*state.corrections, fact))
    if fact.what != "safety":
        return state
    left = fact.now.replace(",", " ").split()  # the kinds that still hold; none of them may be left
    down = tuple(s for s in state.safety if s.message == fact.message and s.kind not in left)
    return replace(
        state,
        safety=tuple(s for s in state.safety if s not in down),
        stood_down=(*state.stood_down, *down),
    )


def _remedy(state: CaseState, remedy: str, now: RemedyState) -> CaseState:
    moved = tuple(replace(r, state=now) if r.remedy == remedy else r for r in state.remedies)
    return replace(state, remedies=moved)
