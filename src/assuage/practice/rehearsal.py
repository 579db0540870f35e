"""A rehearsal: the customer of a scenario answers each reply, cooler or hotter, and the coach looks on.

Whether a reply cooled things is decided by what the coach finds in it: no error and at most one warning. That is
the desk's own opinion of good practice and no forecast of a real person.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from assuage.coach.coach import coach
from assuage.coach.draft import Draft
from assuage.coach.finding import Coaching, Severity
from assuage.conversation.message import Message, Speaker
from assuage.practice.scenario import Scenario

WARNINGS_BORNE = 1  # a customer forgives one slip in an otherwise sound reply


class RehearsalOver(Exception):  # noqa: N818 - it says what happened
    """The scenario has no further turn."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One reply of a rehearsal, what the coach said of it, and whether it cooled things."""

    reply: str
    coaching: Coaching
    is_sound: bool


@dataclass(frozen=True, slots=True)
class Rehearsal:
    scenario: Scenario
    turns: tuple[Message, ...]
    attempts: tuple[Attempt, ...] = ()

    @property
    def is_over(self) -> bool:
        return len(self.attempts) >= len(self.scenario.turns)

    def back_to(self, attempt: int) -> Rehearsal:
        """The rehearsal as it stood before attempt number *attempt* (from 0), to try again from there.

        Raises IndexError when there was no such attempt.
        """
        if not 0 <= attempt < len(self.attempts):
            raise IndexError(f"there was no reply number {attempt}; this rehearsal has {len(self.attempts)}.")
        return replace(self, turns=self.turns[: 2 * attempt + 1], attempts=self.attempts[:attempt])


def begun(scenario: Scenario) -> Rehearsal:
    return Rehearsal(scenario, (Message(Speaker.CUSTOMER, scenario.opening),))


def answered(rehearsal: Rehearsal, reply: str) -> Rehearsal:
    """The rehearsal after *reply* and what the customer says to it.

    Raises RehearsalOver when the scenario has ended, and ValueError for a reply without words.
    """
    if rehearsal.is_over:
        raise RehearsalOver("this rehearsal has ended. Begin it again, or go back to one of the replies.")
    if not reply.strip():
        raise ValueError("there are no words in this reply, so nobody could answer it. Write some.")
    coaching = coach(Draft(reply, rehearsal.turns, rehearsal.scenario.circumstances))
    graver = [finding for finding in coaching.findings if finding.severity is not Severity.HINT]
    is_sound = len(graver) <= WARNINGS_BORNE and all(f.severity is not Severity.ERROR for f in graver)
    turn = rehearsal.scenario.turns[len(rehearsal.attempts)]
    words = turn.cooler if is_sound else turn.hotter
    return replace(
        rehearsal,
        turns=(*rehearsal.turns, Message(Speaker.AGENT, reply), Message(Speaker.CUSTOMER, words)),
        attempts=(*rehearsal.attempts, Attempt(reply, coaching, is_sound)),
    )
