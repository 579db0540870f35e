"""What is known around a conversation: money, fault, warnings, promises, the hour."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assuage.conversation.money import Money


class Fault(StrEnum):
    """Whether the firm is at fault, as far as anybody knows."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class GivenWord:
    """A promise already made to this customer: its words and, when it has one, its hour."""

    text: str
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Facts of the case that are not in its words. Everything may be unknown (None or empty).

    *limit* is what this agent may give alone; *given* what was given in this case so far; an amount whose
    currency nobody named is in XXX. *known* are things the customer has already told or sent us ("photo",
    "order 4471"), in the caller's words. *allowed* and *excluded* name kinds of remedy. *warnings* counts boundary warnings.
    *now* is an aware instant in the case's zone *tz* (an IANA name).
    """

    limit: Money | None = None
    given: Money | None = None
    currency: str = ""
    allowed: tuple[str, ...] | None = None
    excluded: tuple[str, ...] = ()
    fault: Fault | None = None
    warnings: int = 0
    is_settled: bool | None = None
    customer_name: str = ""
    open_promises: tuple[GivenWord, ...] = ()
    now: datetime | None = None
    tz: str = ""
    channel: str = ""
    known: tuple[str, ...] = ()
