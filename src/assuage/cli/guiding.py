"""Guidance for a stored conversation: it is read, its facts are counted, and the next step is named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from assuage.cases.standing import CaseState, after
from assuage.cases.temperature import Temperature, temperature
from assuage.cli.answers import Answer, iso
from assuage.conversation.circumstances import Circumstances
from assuage.conversation.message import Conversation
from assuage.method.guide import Guidance, guide
from assuage.reading.read import read
from assuage.reading.reading import Reading
from assuage.record.facts import Received, Replied, ResolutionConfirmed, SafetyRaised


@dataclass(frozen=True, slots=True)
class Guided:
    """The next step, and the case it was chosen for."""

    guidance: Guidance
    state: CaseState
    temperature: Temperature


def guided(conversation: Conversation, circumstances: Circumstances) -> Guided:
    """Reads each message of the customer with what was said before it, and asks the method what comes next."""
    readings = tuple(
        read(message.text, conversation.messages[:place]) if message.is_customers else None
        for place, message in enumerate(conversation.messages)
    )
    state = _state(conversation, readings, circumstances)
    heats = [(message.at, reading) for message, reading in zip(conversation.messages, readings, strict=True) if reading]
    return Guided(guide(conversation, readings, state, circumstances), state, temperature(heats))


def _state(conversation: Conversation, readings: tuple[Reading | None, ...], circumstances: Circumstances) -> CaseState:
    """What happened, as far as the words and the caller tell: messages, replies, alarms for safety, a settlement."""
    state = CaseState()
    for place, (message, reading) in enumerate(zip(conversation.messages, readings, strict=True), start=1):
        key = message.id or str(place)
        if message.is_customers:
            state = after(state, Received(key, conversation.channel, words=""), message.at)
            for kind in reading.safety if reading else ():
                state = after(state, SafetyRaised(key, kind.value), message.at)
        elif message.is_agents:
            sent = Replied(key, conversation.channel, words="", leaves_at=message.at or _SOME_TIME)
            state = after(state, sent, message.at)
    return after(state, ResolutionConfirmed()) if circumstances.is_settled else state


_SOME_TIME = datetime(1970, 1, 1, tzinfo=UTC)  # a fact needs an hour, and where a case stands does not depend on it


def guidance_answer(guided: Guided) -> Answer:
    """In the field names of the contract; *state* says in figures and words what the step was chosen for."""
    guidance, state, heat = guided.guidance, guided.state, guided.temperature
    return {
        "step": guidance.step,
        "why": guidance.why,
        "say": list(guidance.say),
        "avoid": list(guidance.avoid),
        "state": {
            "standing": state.standing.value,
            "heat": heat.heat,
            "level": heat.level.value,
            "trend": heat.trend.value,
            "turns": state.turns,
            "replies": state.replies,
            "unanswered": len(state.unanswered),
            "waiting_since": iso(state.waiting_since) if state.waiting_since else None,
            "safety": [one.kind for one in state.safety],
        },
    }
