"""The things a case holds while it is open: promises, remedies, rungs, safety words, handovers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from assuage.conversation.money import Money


class Standing(StrEnum):
    """Whose turn it is, in one word. *resting* means that no answer came, which is not a yes."""

    OPEN = "open"
    WITH_THEM = "with-them"
    SETTLED = "settled"
    RESTING = "resting"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A message of the customer's that no reply has answered yet."""

    message: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Leaving:
    """A reply that was sent and may still be taken back, with the messages it answered."""

    message: str
    answered: tuple[Unanswered, ...] = ()
    replied_at_before: datetime | None = None
    proposed_before: str | None = None


@dataclass(frozen=True, slots=True)
class OpenPromise:
    """A promise neither kept nor broken. Its words are characters *start* to *end* of *message*.

    *moved* counts how often its hour changed; *told* is false when a move has not been told yet.
    """

    promise: str
    message: str
    start: int
    end: int
    who: str
    due_at: datetime | None = None
    moved: int = 0
    is_told: bool = True

    @property
    def is_ours(self) -> bool:
        return self.who != "customer"


class RemedyState(StrEnum):
    OFFERED = "offered"
    APPROVED = "approved"
    DECLINED = "declined"
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True)
class RemedyHere:
    """A remedy of this case and how far it came. *worth* is None for a remedy in kind."""

    remedy: str
    kind: str
    message: str = ""
    worth: Money | None = None
    state: RemedyState = RemedyState.OFFERED


@dataclass(frozen=True, slots=True)
class Rung:
    """A reminder or warning that was given: the customer's words it quotes, and the reply that gave it."""

    message: str
    start: int
    end: int
    reply: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """Contact on one channel was ended by a person; *other_way* still gets through."""

    channel: str
    reason: str
    other_way: str
    review_date: date | None
    message: str = ""


@dataclass(frozen=True, slots=True)
class SafetyHere:
    """A kind of danger or need that one message told of, in the words of the label guide."""

    message: str
    kind: str


@dataclass(frozen=True, slots=True)
class OpenHandover:
    """A handover that was asked for and neither accepted nor returned."""

    handover: str
    to: str
    note: str
    accept_by: datetime
