"""What a message says about itself: heat, abuse, target, safety, asks, with the words that show it.

A reading describes the message in its conversation. It never describes the person.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assuage.language.span import Span


class Level(StrEnum):
    CALM = "calm"
    IRRITATED = "irritated"
    ANGRY = "angry"
    FURIOUS = "furious"


def level_of(heat: int) -> Level:
    """The level a heat of 0–100 stands for: 0–24, 25–49, 50–74, 75–100."""
    if not 0 <= heat <= 100:
        raise ValueError(f"heat {heat} is outside 0 to 100, so it has no level. Clamp it first.")
    return (Level.CALM, Level.IRRITATED, Level.ANGRY, Level.FURIOUS)[min(heat // 25, 3)]


class Abuse(StrEnum):
    """Is a person attacked? Listed from the mildest to the gravest; the gravest present wins."""

    NONE = "none"
    PROFANITY_AT_SITUATION = "profanity-at-situation"
    INSULT = "insult"
    SEXUAL = "sexual"
    THREAT = "threat"
    HATE = "hate"

    @property
    def attacks_a_person(self) -> bool:
        return self not in (Abuse.NONE, Abuse.PROFANITY_AT_SITUATION)


class Target(StrEnum):
    SITUATION = "situation"
    COMPANY = "company"
    PERSON = "person"
    NONE = "none"


class Safety(StrEnum):
    SELF_HARM = "self-harm"
    EMERGENCY = "emergency"
    LEGAL = "legal"
    PRESS = "press"
    FRAUD = "fraud"
    VULNERABLE = "vulnerable"

    @property
    def comes_first(self) -> bool:
        """Whether this opens the safety path before anything else is answered."""
        return self in (Safety.SELF_HARM, Safety.EMERGENCY)


class Ask(StrEnum):
    STATUS = "status"
    EXPLANATION = "explanation"
    FIX = "fix"
    REPLACEMENT = "replacement"
    REFUND = "refund"
    CORRECT_BILL = "correct-bill"
    COMPENSATION = "compensation"
    CANCEL = "cancel"
    DELIVERY = "delivery"
    CALL_BACK = "call-back"
    MANAGER = "manager"
    HUMAN = "human"
    ACKNOWLEDGEMENT = "acknowledgement"
    APOLOGY = "apology"
    INFORMATION = "information"
    STOP_CONTACT = "stop-contact"
    UNCLEAR = "unclear"


class Emotion(StrEnum):
    ANGER = "anger"
    ANNOYANCE = "annoyance"
    DISAPPOINTMENT = "disappointment"
    SADNESS = "sadness"
    FEAR = "fear"
    CONFUSION = "confusion"
    GRATITUDE = "gratitude"
    RELIEF = "relief"
    JOY = "joy"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A stretch of the message, and the id of the signal that heard something in it."""

    span: Span
    signal: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One message, read. *heat* is 0–100; the confidences and emotion strengths are 0–1."""

    heat: int
    confidence: float
    abuse: Abuse = Abuse.NONE
    abuse_confidence: float = 0.0
    target: Target = Target.NONE
    safety: tuple[Safety, ...] = ()
    asks: tuple[Ask, ...] = ()
    emotions: tuple[tuple[Emotion, float], ...] = ()
    evidence: tuple[Evidence, ...] = ()
    version: str = ""

    @property
    def level(self) -> Level:
        return level_of(self.heat)

    @property
    def opens_safety_path(self) -> bool:
        return any(kind.comes_first for kind in self.safety)
