"""The boundary ladder: remind, warn, end, one rung at a time, and only for words or deeds against a person.

Nothing here happens by itself: the ladder says which rung may be taken and why, and a person decides. Swearing at
the situation never opens it. Safety messages and formal complaints get through whatever was ended.

Source: the model policies of ombudsman offices for unreasonable conduct (warn and give the chance to change first;
restrictions proportionate, with reasons and a review date).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from assuage.cases.standing import CaseState
from assuage.reading.reading import Abuse, Reading


class Step(StrEnum):
    NONE = "none"
    REMIND = "remind"
    WARN = "warn"
    END = "end"


@dataclass(frozen=True, slots=True)
class NextRung:
    """The rung that may be taken now, or NONE, with the reason in words. *behaviour* is the kind of attack."""

    step: Step
    why: str
    behaviour: Abuse = Abuse.NONE


ENOUGH = 0.5  # below this confidence the desk says that it is unsure rather than open a rung
AT_ONCE = (Abuse.THREAT,)  # a threat of violence ends contact without a warning, by house rule


def next_rung(state: CaseState, unanswered: Sequence[Reading]) -> NextRung:
    """Which rung the customer's unanswered messages open, given the rungs already taken in the case.

    *unanswered* are the readings of the messages that wait, oldest first; empty opens nothing.
    """
    attacks = [reading for reading in unanswered if reading.abuse.attacks_a_person]
    if not attacks:
        return NextRung(Step.NONE, _why_not(unanswered))
    worst = max(attacks, key=lambda reading: list(Abuse).index(reading.abuse))
    if worst.abuse_confidence < ENOUGH:
        return NextRung(Step.NONE, "This may be an attack on a person; the desk is not sure. Read it yourself.")
    if worst.abuse in AT_ONCE:
        return NextRung(Step.END, "A person was threatened: contact may be ended without a warning.", worst.abuse)
    if state.warnings:
        return NextRung(Step.END, "It went on after a warning.", worst.abuse)
    if state.reminders:
        return NextRung(Step.WARN, "It went on after a reminder.", worst.abuse)
    if worst.abuse in (Abuse.HATE, Abuse.SEXUAL):
        return NextRung(Step.WARN, "Too grave for a reminder: a warning comes first here.", worst.abuse)
    return NextRung(Step.REMIND, "A person was insulted for the first time.", worst.abuse)


def _why_not(unanswered: Sequence[Reading]) -> str:
    if any(reading.abuse is Abuse.PROFANITY_AT_SITUATION for reading in unanswered):
        return "The swearing is at the situation: no warning is due."
    return "Nobody is attacked: no warning is due."
