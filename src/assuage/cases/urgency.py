"""Who needs us first, and why, in words an agent can check."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from assuage.cases.pieces import OpenPromise, Standing
from assuage.cases.standing import CaseState
from assuage.cases.temperature import Temperature
from assuage.reading.reading import Ask, Level


class Group(StrEnum):
    NOW = "now"
    TODAY = "today"
    WITH_THEM = "with-them"


@dataclass(frozen=True, slots=True)
class Urgency:
    """Where a case stands in the queue: smaller ranks first, over all groups.

    *rank* changes only when something happens or when *changes_at* is reached, so it can be stored and
    sorted by. *reason* is a short claim with times in the house's zone; a waiting time grows with *now*.
    """

    group: Group
    rank: int
    reason: str
    changes_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the house lets people wait: for a first answer, and how near a promise is "now"."""

    answer_within: timedelta = timedelta(hours=1)  # of a calm customer; a house sets its own
    promise_near: timedelta = timedelta(hours=1)  # time enough to keep a word or to move it in time


TIER = 10**8  # more than the minutes since 1970 until the year 2160, so that tiers never mix
SAFETY_WORDS = {
    "emergency": "Somebody may be in danger",
    "self-harm": "They spoke of harming themself",
}


def urgency(
    state: CaseState,
    temperature: Temperature,
    now: datetime,
    *,
    tz: str = "UTC",
    asks: Collection[Ask] = (),
    years_with_us: int | None = None,
    patience: Patience | None = None,
) -> Urgency:
    """The place of a case in the queue at *now* (aware), with the reason that put it there.

    *asks* are those of the customer's newest messages; *years_with_us* is whole years of custom, where known.
    """
    patience = patience or Patience()
    zone = ZoneInfo(tz)
    if state.opens_safety_path:
        kind = next(k for k in SAFETY_WORDS if any(s.kind == k for s in state.safety))
        return _at(Group.NOW, 0, state.waiting_since or state.newest_at, SAFETY_WORDS[kind])
    due = min((p for p in state.our_promises if p.due_at), key=lambda p: (p.due_at, p.promise), default=None)
    for found in (
        _owed(state, due, now, zone, patience),
        _stuck(state, now, zone),
        _waiting(state, temperature, now, patience, asks, years_with_us),
    ):
        if found is not None:
            return _earlier_change(found, due, now, patience)
    if due is not None and due.due_at is not None:
        group = Group.TODAY if _day(due.due_at, zone) <= _day(now, zone) else Group.WITH_THEM
        promised = f"You owe words by {_clock(due.due_at, now, zone)}"
        return _earlier_change(_at(group, 12, due.due_at, promised), due, now, patience)
    return _with_them(state, now, zone)


def _owed(
    state: CaseState, due: OpenPromise | None, now: datetime, zone: ZoneInfo, patience: Patience
) -> Urgency | None:
    if due is None or due.due_at is None:
        return None
    if due.due_at <= now:
        told = "" if due.is_told else ", and they were not told"
        return _at(Group.NOW, 1, due.due_at, f"Promise missed at {_clock(due.due_at, now, zone)}{told}")
    if state.ended and state.unanswered:
        return None  # looked at below, by what they wrote
    if due.due_at - now <= patience.promise_near:
        return _at(Group.NOW, 2, due.due_at, f"You owe words by {_clock(due.due_at, now, zone)}")
    return None


def _stuck(state: CaseState, now: datetime, zone: ZoneInfo) -> Urgency | None:
    if state.not_delivered:
        return _at(Group.NOW, 3, state.replied_at, "Your reply could not be delivered")
    if state.is_returned:
        return _at(Group.NOW, 4, state.waiting_since, "The handover came back: it is yours again")
    if state.handover is not None:
        by = state.handover.accept_by
        if by <= now:
            return _at(Group.NOW, 4, by, f"Handover not taken by {_clock(by, now, zone)}")
        if state.unanswered:
            reason = f"Handover to {state.handover.to}, to be taken by {_clock(by, now, zone)}"
            return _at(Group.TODAY, 9, by, reason, changes_at=by)
    return None


def _waiting(
    state: CaseState,
    temperature: Temperature,
    now: datetime,
    patience: Patience,
    asks: Collection[Ask],
    years_with_us: int | None,
) -> Urgency | None:
    if not state.unanswered:
        return None
    since = state.waiting_since
    waited = now - since if since is not None else timedelta(0)
    late_at = since + patience.answer_within if since is not None else None
    wait = length_of_wait(waited)
    if state.ended:
        return _at(Group.TODAY, 8, since, "Wrote after contact was ended: read it", changes_at=None)
    if state.wrote_after_warning:
        return _at(Group.NOW, 5, since, "Wrote again after a warning")
    level = temperature.level
    if level in (Level.FURIOUS, Level.ANGRY):
        tier = 6 if level is Level.FURIOUS else 7
        return _at(Group.NOW, tier, since, f"{wait}, {temperature.words.lower()}")
    if state.reopened or state.closed:
        return _at(Group.TODAY, 8, since, "Wrote again after it was closed", changes_at=None)
    if Ask.CANCEL in asks and level is Level.CALM:
        years = f": {years_with_us} years" if years_with_us and years_with_us > 1 else ""
        return _at(Group.NOW if years else Group.TODAY, 7, since, f"Calm, and going{years}")
    if late_at is not None and late_at <= now:
        return _at(Group.NOW, 8, since, f"{wait}, {temperature.words.lower()}")
    return _at(Group.TODAY, 10, since, f"{wait}, {temperature.words.lower()}", changes_at=late_at)


def _with_them(state: CaseState, now: datetime, zone: ZoneInfo) -> Urgency:
    theirs = min((p.due_at for p in state.open_promises if p.due_at and not p.is_ours), default=None)
    match state.standing:
        case Standing.SETTLED:
            reason, tier = "Settled: they said so", 18
        case Standing.RESTING:
            reason, tier = "Resting: no answer came", 18
        case Standing.CLOSED:
            reason, tier = "Closed", 19
        case Standing.OPEN:
            reason, tier = "Nothing has been said yet", 16
        case Standing.WITH_THEM if state.proposed is not None:
            reason, tier = "Asked whether it is settled", 14
        case Standing.WITH_THEM if theirs is not None:
            reason, tier = f"They said they would by {_clock(theirs, now, zone)}", 13
        case Standing.WITH_THEM:
            since = f" at {_clock(state.replied_at, now, zone)}" if state.replied_at else ""
            reason, tier = f"You answered{since}; their turn", 15
    return _at(Group.WITH_THEM, tier, state.replied_at, reason)


def _at(group: Group, tier: int, since: datetime | None, reason: str, changes_at: datetime | None = None) -> Urgency:
    base = {Group.NOW: 0, Group.TODAY: 20, Group.WITH_THEM: 40}[group]
    minute = int(since.timestamp() // 60) if since is not None else TIER - 1
    return Urgency(group, (base + tier) * TIER + min(max(minute, 0), TIER - 1), reason, changes_at)


def _earlier_change(found: Urgency, due: OpenPromise | None, now: datetime, patience: Patience) -> Urgency:
    """The first later instant at which time alone moves this case: a promise nears, is due, or patience ends."""
    turns = [found.changes_at]
    if due is not None and due.due_at is not None:
        turns += [due.due_at - patience.promise_near, due.due_at]
    nearest = min((t for t in turns if t is not None and t > now), default=None)
    return Urgency(found.group, found.rank, found.reason, nearest)


def _day(at: datetime, zone: ZoneInfo) -> tuple[int, int, int]:
    local = at.astimezone(zone)
    return local.year, local.month, local.day


def _clock(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """ "14:20" today, "Monday 14:20" within a week, "23 November, 14:20" beyond."""
    local, today = at.astimezone(zone), now.astimezone(zone)
    days = abs((local.date() - today.date()).days)
    if days == 0:
        return f"{local:%H:%M}"
    return f"{local:%A %H:%M}" if days < 7 else f"{local.day} {local:%B}, {local:%H:%M}"


def length_of_wait(waited: timedelta) -> str:
    """How a wait begins a reason: "Waiting 12 min"."""
    minutes = int(waited.total_seconds() // 60)
    if minutes < 1:
        return "Just wrote"
    if minutes < 90:
        return f"Waiting {minutes} min"
    if minutes < 36 * 60:
        return f"Waiting {round(minutes / 60)} hours"
    return f"Waiting {round(minutes / 1440)} days"
