"""The journey of a message, on one page: words in, a reading, a standing, a next step, a coached draft, facts.

    Message ──► Reading ──► CaseState ──► Guidance ──► Draft ──► Findings ──► Reply ──► facts and promises ─┐
       ▲                                                                                                   │
       └───────────── the customer answers ◄──── promises kept, moved, or missed ◄─────────────────────────┘

Nothing here stores, sends or looks at a clock: a conversation goes in and values come out. The desk walks the same
way with a database under its feet, one fact at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from assuage.cases.needs import Given, Need, given, needs
from assuage.cases.standing import CaseState, after
from assuage.cases.temperature import Temperature, temperature
from assuage.cases.urgency import Urgency, urgency
from assuage.coach.coach import coach
from assuage.coach.draft import Draft
from assuage.coach.finding import Coaching
from assuage.conversation.circumstances import Circumstances, GivenWord
from assuage.conversation.message import Conversation, Message
from assuage.house.policy import House
from assuage.method.guide import Guidance, guide
from assuage.method.view import EMERGENCY_LASTS
from assuage.promises.commitment import Commitment
from assuage.promises.spotting import commitments
from assuage.reading.read import read
from assuage.reading.reading import Reading, Safety
from assuage.record import facts as f


@dataclass(frozen=True, slots=True)
class Journey:
    """Where a conversation has come to. *readings* has one entry a message, None for ours; *urgency* is None
    without a *now*; *coaching* and *commitments* are those of the draft, empty without one."""

    readings: tuple[Reading | None, ...]
    state: CaseState
    temperature: Temperature
    urgency: Urgency | None
    needs: tuple[Need, ...]
    given: tuple[Given, ...]
    guidance: Guidance
    coaching: Coaching = field(default_factory=Coaching)
    commitments: tuple[Commitment, ...] = ()


def journey(
    conversation: Conversation,
    circumstances: Circumstances | None = None,
    *,
    draft: str = "",
    house: House | None = None,
) -> Journey:
    """All that the library has to say of *conversation* and of a *draft* that would answer it.

    What the circumstances do not tell is taken from the words where they tell it: promises made in earlier replies,
    whether anybody may be in danger. An empty conversation is open, calm, and answered by listening.
    """
    house = house or House()
    known = circumstances or Circumstances()
    tz = known.tz or house.company.zone
    messages = conversation.messages
    readings = tuple(read(m.text, messages[:n]) if m.is_customers else None for n, m in enumerate(messages))
    state = CaseState()
    for fact, at in happened(conversation, readings, tz):
        state = after(state, fact, at)
    if known.is_settled:
        state = after(state, f.ResolutionConfirmed(state.newest_message), known.now)
    known = _with_promises(known, state, messages)
    felt = temperature((m.at, r) for m, r in zip(messages, readings, strict=True) if r is not None)
    said = tuple(zip(messages, readings, strict=True))
    asks = next((r.asks for r in reversed(readings) if r is not None), ())
    return Journey(
        readings=readings,
        state=state,
        temperature=felt,
        urgency=urgency(state, felt, known.now, tz=tz, asks=asks, patience=house.patience) if known.now else None,
        needs=needs(said, draft),
        given=given(messages),
        guidance=guide(conversation, readings, state, known, house),
        coaching=coach(Draft(draft, messages, known)) if draft.strip() else Coaching(),
        commitments=promised(draft, known.now, tz, house) if draft.strip() else (),
    )


def happened(
    conversation: Conversation, readings: Sequence[Reading | None], tz: str = "UTC"
) -> Iterator[tuple[f.Fact, datetime | None]]:
    """The facts that a conversation tells by its words alone, each with its hour where the source has one."""
    newest = ""
    theirs = [place for place, message in enumerate(conversation.messages) if message.is_customers]
    still = theirs[-EMERGENCY_LASTS:][0] if theirs else 0
    due: list[tuple[str, datetime | None]] = []
    for place, (message, reading) in enumerate(zip(conversation.messages, readings, strict=True)):
        name = name_of(message, place)
        if message.is_customers:
            newest = name
            yield f.Received(name, conversation.channel, words="", external_id=message.id), message.at
            for kind in reading.safety if reading else ():
                if kind is not Safety.EMERGENCY or place >= still:
                    yield f.SafetyRaised(name, kind.value), message.at
            if reading and any(one.signal == "settled" for one in reading.evidence):
                for promise, due_at in due:  # who says that it is settled says that what was due by then was done
                    if due_at is None or message.at is None or due_at <= message.at:
                        yield f.PromiseKept(promise), message.at
        elif message.is_agents:
            yield (
                f.Replied(name, conversation.channel, words="", leaves_at=message.at or UNKNOWN, answers=newest),
                message.at,
            )
            yield f.Delivered(name), message.at
            for n, one in enumerate(promised(message.text, message.at, tz)):
                due.append((f"{name}.{n}", one.due_at))
                yield (
                    f.PromiseMade(f"{name}.{n}", name, one.span.start, one.span.end, one.who.value, one.due_at),
                    message.at,
                )


def promised(reply: str, now: datetime | None, tz: str, house: House | None = None) -> tuple[Commitment, ...]:
    """The commitments in *reply*; without a *now* their words and owners stand, and their hours are unknown."""
    company, hours = (house or House()).company, (house or House()).hours
    month_first = company.month_first if house else None
    spotted = commitments(reply, now or UNKNOWN, tz, month_first=month_first, closed=hours.closed)
    return spotted if now else tuple(Commitment(c.span, c.text, c.who, None, c.is_vague) for c in spotted)


def name_of(message: Message, place: int) -> str:
    """What a message is called in its facts: the source's own mark, else its place in the conversation."""
    return message.id or f"message-{place + 1}"


def _with_promises(known: Circumstances, state: CaseState, messages: Sequence[Message]) -> Circumstances:
    """The circumstances, with the promises found in earlier replies where the caller named none."""
    if known.open_promises or not state.our_promises:
        return known
    texts = {name_of(message, place): message.text for place, message in enumerate(messages)}
    words = tuple(GivenWord(texts[p.message][p.start : p.end], p.due_at) for p in state.our_promises)
    return replace(known, open_promises=words)


UNKNOWN = datetime(1970, 1, 1, tzinfo=UTC)  # facts and spotting want an hour; nothing that is shown rests on this one
