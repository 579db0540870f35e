"""All that a step of the method may ask about a case, worked out once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property

from assuage.boundaries.ladder import Due, next_rung
from assuage.cases.needs import Given, Need, given, needs, speaks_of
from assuage.cases.needs import Told as NeedState
from assuage.cases.standing import CaseState
from assuage.conversation.circumstances import Circumstances, Fault, GivenWord
from assuage.conversation.message import Conversation, Message
from assuage.house.policy import House
from assuage.language.named_things import NamedThings
from assuage.method.done import Done, done
from assuage.method.told import Told, told
from assuage.reading.reading import Ask, Emotion, Level, Reading, Safety

_TITLES = ("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "herr", "frau")


@dataclass(frozen=True)
class View:
    """A conversation with its readings (one for each message, None for ours and for what could not be read),
    the standing of the case, what is known around it, and the house's policy."""

    conversation: Conversation
    readings: tuple[Reading | None, ...] = ()
    state: CaseState = field(default_factory=CaseState)
    circumstances: Circumstances = field(default_factory=Circumstances)
    house: House = field(default_factory=House)

    @cached_property
    def said(self) -> tuple[tuple[Message, Reading | None], ...]:
        messages = self.conversation.messages
        readings: Sequence[Reading | None] = self.readings
        if len(readings) != len(messages):  # readings of the customer's messages alone are put beside them
            theirs = iter(readings)
            readings = [next(theirs, None) if m.is_customers else None for m in messages]
        return tuple(zip(messages, readings, strict=True))

    @cached_property
    def waiting(self) -> tuple[tuple[Message, Reading | None], ...]:
        """The customer's messages since our last reply; empty when we had the last word."""
        burst: list[tuple[Message, Reading | None]] = []
        for one in reversed(self.said):
            if one[0].is_agents:
                break
            if one[0].is_customers:
                burst.append(one)
        return tuple(reversed(burst))

    @cached_property
    def heard(self) -> tuple[tuple[Message, Reading | None], ...]:
        """What is being answered: the messages that wait, else the customer's newest."""
        if self.waiting:
            return self.waiting
        return next(((one,) for one in reversed(self.said) if one[0].is_customers), ())

    @cached_property
    def reading(self) -> Reading | None:
        """The hottest reading among the words being answered."""
        return max((r for _, r in self.heard if r is not None), key=lambda r: r.heat, default=None)

    @property
    def newest(self) -> Reading | None:
        return next((r for _, r in reversed(self.heard) if r is not None), None)

    @property
    def level(self) -> Level:
        return self.reading.level if self.reading else Level.CALM

    @property
    def is_hot(self) -> bool:
        return self.level in (Level.ANGRY, Level.FURIOUS)

    @property
    def is_hurt(self) -> bool:
        """Whether they tell of fear or grief, or name a feeling of their own."""
        felt = {e for _, r in self.heard if r for e, strength in r.emotions if strength >= 0.5}
        return bool(felt & {Emotion.SADNESS, Emotion.FEAR}) or bool(self.told.feeling) or self._has(Safety.VULNERABLE)

    def _has(self, kind: Safety) -> bool:
        return any(r is not None and kind in r.safety for _, r in self.heard)

    @cached_property
    def told(self) -> Told:
        return told(self.said)

    @cached_property
    def told_now(self) -> Told:
        """What the words being answered tell, without what was told before."""
        return told(self.heard)

    @cached_property
    def things(self) -> NamedThings:
        return NamedThings("\n".join(m.text for m, _ in self.said if m.is_customers))

    @cached_property
    def ours(self) -> tuple[Message, ...]:
        return tuple(m for m, _ in self.said if m.is_agents)

    @cached_property
    def done(self) -> Done:
        return done(self.ours, self.things)

    @cached_property
    def needs(self) -> tuple[Need, ...]:
        return needs(self.said)

    @cached_property
    def given(self) -> tuple[Given, ...]:
        return given(m for m, _ in self.said)

    @cached_property
    def asks(self) -> tuple[Ask, ...]:
        """What they want now, in the order asked."""
        return tuple(dict.fromkeys(ask for _, r in self.heard if r for ask in r.asks if ask is not Ask.UNCLEAR))

    def is_untold(self, ask: Ask) -> bool:
        return any(need.ask is ask and need.state is NeedState.NOT_YET for need in self.needs)

    @cached_property
    def untold(self) -> tuple[Need, ...]:
        """The needs that no reply of ours has spoken of, early or late."""
        said = "\n".join(m.text for m in self.ours)
        now = "\n".join(m.text for m, _ in self.waiting)
        return tuple(
            need
            for need in self.needs
            if need.state is NeedState.NOT_YET
            and (need.words in now if need.ask is None else not (said and speaks_of(need.ask, said)))
        )

    @property
    def must_own_first(self) -> bool:
        """Whether a promise to them was missed and no reply has gone out since: that is said before all else."""
        due_at = self.missed.due_at if self.missed else None
        return due_at is not None and not any(m.at and m.at > due_at for m in self.ours)

    @property
    def is_content(self) -> bool:
        """Whether the newest words are glad or grateful and want nothing."""
        newest = self.newest
        if newest is None or newest.level is not Level.CALM or "?" in self.heard[-1][0].text:
            return False
        if any(e.signal == "settled" for e in newest.evidence):
            return True
        if newest.asks:
            return False
        if any(e.signal == "thanks" for e in newest.evidence):
            return bool(self.ours)  # thanks in advance, before anybody answered, settles nothing
        return any(e in (Emotion.GRATITUDE, Emotion.RELIEF, Emotion.JOY) and s >= 0.3 for e, s in newest.emotions)

    @property
    def fault(self) -> Fault:
        return self.circumstances.fault or Fault.UNKNOWN

    @cached_property
    def dangers(self) -> tuple[Safety, ...]:
        """Kinds of danger told of and not stood down, the gravest claim on us first."""
        if self.state.opens_safety_path:
            return tuple(dict.fromkeys(Safety(s.kind) for s in self.state.safety if s.kind in _DANGERS))
        down = {(s.message, s.kind) for s in self.state.stood_down}
        theirs = [one for one in self.said if one[0].is_customers]
        found = [
            kind
            for n, (m, r) in enumerate(theirs)
            for kind in (r.safety if r else ())
            if (kind is Safety.SELF_HARM or (kind is Safety.EMERGENCY and n >= len(theirs) - EMERGENCY_LASTS))
            and (m.id, kind.value) not in down
        ]
        return tuple(dict.fromkeys(found))

    @cached_property
    def rung(self) -> Due:
        return next_rung(self.state, [r for _, r in self.waiting], self.house.boundaries.ladder)

    @cached_property
    def our_word(self) -> tuple[GivenWord, ...]:
        """The promises to them that are open: those the caller names, else those of the case with their words."""
        if self.circumstances.open_promises:
            return self.circumstances.open_promises
        texts = {m.id: m.text for m, _ in self.said if m.id}
        return tuple(
            GivenWord(texts[p.message][p.start : p.end], p.due_at)
            for p in self.state.our_promises
            if p.message in texts
        )

    @property
    def missed(self) -> GivenWord | None:
        """A promise to them whose hour has passed, the longest overdue first."""
        now = self.now
        if now is None:
            return None
        late = [p for p in self.our_word if p.due_at is not None and p.due_at <= now]
        return min(late, key=lambda p: p.due_at.timestamp() if p.due_at else 0.0, default=None)

    @property
    def now(self) -> datetime | None:
        return self.circumstances.now

    @property
    def name(self) -> str:
        """The name to say, as they gave it: "Ms Ito" and "Gus Petrov" become "Ms Ito" and "Gus"; empty when unknown."""
        whole = (self.circumstances.customer_name or self.conversation.customer_name).strip()
        first = whole.split(" ", 1)[0]
        return whole if first.rstrip(".").lower() in _TITLES else first

    def by(self) -> str:
        """An hour to promise a next word by, said so that it can be kept: as far ahead as the house says, on the full
        hour, within its working day; else noon of the next working day."""
        now = self.now
        if now is None:
            return "the end of today"
        at = now + self.house.promises.update_within
        hour = at.replace(minute=0, second=0, microsecond=0)
        closes = self.house.hours.closes
        works = f"{now:%a}".lower() in self.house.hours.days and now.date() not in self.house.hours.closed
        if works and hour.date() == now.date() and self.house.hours.opens <= hour.time() <= closes and hour > now:
            return f"{hour:%H:%M} today"
        day = now + timedelta(days=1)
        while f"{day:%a}".lower() not in self.house.hours.days or day.date() in self.house.hours.closed:
            day += timedelta(days=1)
            if day - now > timedelta(days=30):
                break
        word = "tomorrow" if day.date() == (now + timedelta(days=1)).date() else f"on {day:%A}"
        return f"noon {word}"


EMERGENCY_LASTS = 3  # of their messages: a gas leak is mended and said to be; despair is not over because they wrote on
_DANGERS = (Safety.SELF_HARM.value, Safety.EMERGENCY.value)
