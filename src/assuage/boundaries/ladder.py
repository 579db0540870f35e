"""The ladder of a boundary: remind, warn, end. One rung at a time, and only for an attack on a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from assuage.cases.standing import CaseState
from assuage.language.span import Span
from assuage.reading.reading import Abuse, Reading


class Rung(StrEnum):
    REMIND = "remind"
    WARN = "warn"
    END = "end"


@dataclass(frozen=True, slots=True)
class Ladder:
    """The house's rules. *ends_at_once* are kinds of abuse that open the end of a contact without the rungs before;
    *warns_at_once* are too grave for a reminder, and begin with a warning."""

    ends_at_once: tuple[Abuse, ...] = (Abuse.THREAT,)
    warns_at_once: tuple[Abuse, ...] = (Abuse.HATE, Abuse.SEXUAL)
    sure_from: float = 0.5


@dataclass(frozen=True, slots=True)
class Due:
    """What the ladder proposes; a person decides. *rung* None: nothing is due, and *reason* says why not.

    *reading* is the place, in the readings given, of the message it is about, and *spans* its words that attack.
    """

    rung: Rung | None
    reason: str
    reading: int | None = None
    spans: tuple[Span, ...] = ()

    @property
    def is_due(self) -> bool:
        return self.rung is not None


# The signals that hear an attack; swearing is not among them.
ATTACKS = (
    "attacks-groups",
    "belittles",
    "belittles-groups",
    "demeans",
    "hints-at-harm",
    "insults-person",
    "makes-advances",
    "threatens",
)
_GRAVE = {abuse: n for n, abuse in enumerate(Abuse)}
_SAID = {
    Abuse.INSULT: "A person was insulted",
    Abuse.SEXUAL: "A person was spoken to sexually",
    Abuse.THREAT: "A person was threatened",
    Abuse.HATE: "People were attacked for who they are",
}


def next_rung(state: CaseState, readings: Sequence[Reading | None], ladder: Ladder | None = None) -> Due:
    """The rung that is due for the customer's words in *readings*, which wait for an answer, oldest first.

    Swearing at a situation and accusing the firm are never a reason. Words read without confidence are left to
    the reader. None stands for a message that could not be read.
    """
    ladder = ladder or Ladder()
    read = [(n, one) for n, one in enumerate(readings) if one is not None]
    attacks = [(n, one) for n, one in read if one.abuse.attacks_a_person]
    if any(one.opens_safety_path for _, one in read) or state.opens_safety_path:
        return Due(None, "Somebody may be in danger: nobody is warned now.")
    if not attacks:
        swears = any(one.abuse is Abuse.PROFANITY_AT_SITUATION for _, one in read)
        said = "The swearing is at the situation" if swears else "Nobody is attacked"
        return Due(None, f"{said}: no warning is due.")
    place, worst = max(attacks, key=lambda at: (_GRAVE[at[1].abuse], at[0]))
    spans = tuple(e.span for e in worst.evidence if e.signal in ATTACKS)
    said = _SAID[worst.abuse]
    if worst.abuse_confidence < ladder.sure_from:
        return Due(None, f"{said}, perhaps: read it yourself before anything is said about it.", place, spans)
    if worst.abuse in ladder.ends_at_once:
        return Due(Rung.END, f"{said}: the house lets you end contact at once, and tells a lead.", place, spans)
    if state.warnings:
        return Due(Rung.END, f"{said} again after a warning.", place, spans)
    if state.reminders:
        return Due(Rung.WARN, f"{said} again after a reminder.", place, spans)
    if worst.abuse in ladder.warns_at_once:
        return Due(Rung.WARN, f"{said}: too grave for a reminder, so a warning comes first.", place, spans)
    return Due(Rung.REMIND, f"{said}: name the words once, and go on with the matter.", place, spans)
