"""What the command line answers: our values in the exact field names of its contract.

The same shapes are given by the REST API and the tools for AI agents.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from assuage.coach.finding import Coaching
from assuage.promises.commitment import Commitment
from assuage.reading.reading import Reading

if TYPE_CHECKING:  # the whole journey is long to load, and only guidance needs it
    from assuage.flow import Journey

Answer = dict[str, object]


def reading_answer(reading: Reading) -> Answer:
    return {
        "heat": reading.heat,
        "level": reading.level.value,
        "confidence": _share(reading.confidence),
        "emotions": {emotion.value: _share(strength) for emotion, strength in reading.emotions},
        "abuse": reading.abuse.value,
        "abuse_confidence": _share(reading.abuse_confidence),
        "target": reading.target.value,
        "safety": [kind.value for kind in reading.safety],
        "asks": [ask.value for ask in reading.asks],
        "evidence": [{"start": one.span.start, "end": one.span.end, "signal": one.signal} for one in reading.evidence],
    }


def coaching_answer(coaching: Coaching) -> Answer:
    return {
        "findings": [
            {
                "check": one.check,
                "severity": one.severity.value,
                "start": one.span.start,
                "end": one.span.end,
                "say": one.say,
                "reword": one.reword,
            }
            for one in coaching.findings
        ],
        "praise": [{"check": one.check, "start": one.span.start, "end": one.span.end} for one in coaching.praise],
    }


def commitments_answer(commitments: Iterable[Commitment]) -> Answer:
    return {
        "commitments": [
            {
                "start": one.span.start,
                "end": one.span.end,
                "text": one.text,
                "who": one.who.value,
                "due": None if one.due_at is None else iso(one.due_at),
                "vague": one.is_vague,
            }
            for one in commitments
        ]
    }


def guidance_answer(journey: Journey) -> Answer:
    """*state* says in words and figures what the step was chosen for."""
    guidance, state, heat = journey.guidance, journey.state, journey.temperature
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
            "open_promises": len(state.our_promises),
            "safety": sorted({one.kind for one in state.safety}),
            "needs": [{"words": need.words, "state": need.state.value} for need in journey.needs],
        },
    }


def iso(at: datetime) -> str:
    """ISO 8601 with its offset; seconds only where there are some."""
    return at.isoformat(timespec="minutes" if at.second == at.microsecond == 0 else "auto")


def _share(value: float) -> float:
    """Three decimals: more would claim a precision that nobody has."""
    return round(value, 3)
