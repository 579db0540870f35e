"""Everything that can happen in a case, in the past tense and without logic.

Facts hold no words of any person: a fact names the message or note that has them and keeps a salted
digest, so that words can be erased by law while the chain still verifies. Promises and quoted
behaviour point at a stretch of a message (*start*, *end*) for the same reason. *message*, *note*,
*promise*, *remedy* and *handover* are ids; *reason* is a short code of the house, not prose.

The stored spelling of a fact is for ever: fields may be added with a default, none may change meaning.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Received:
    """The customer's words came in. *words* is their digest, *external_id* the channel's own mark."""

    message: str
    channel: str
    words: str
    external_id: str = ""


@dataclass(frozen=True, slots=True)
class Replied:
    """A person sent a reply; it leaves at *leaves_at* unless taken back before.

    *answers* is the newest message the writer had seen, *is_stale* whether they chose to send although
    a newer one was there, *left* the ids of the coach's checks that were still open.
    """

    message: str
    channel: str
    words: str
    leaves_at: datetime
    answers: str = ""
    is_stale: bool = False
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The writer took the reply back before it left; nobody outside saw it."""

    message: str


@dataclass(frozen=True, slots=True)
class Delivered:
    message: str


@dataclass(frozen=True, slots=True)
class DeliveryFailed:
    """A try failed. *is_final* means the row is parked and a person must look."""

    message: str
    reason: str
    attempts: int
    is_final: bool = False


@dataclass(frozen=True, slots=True)
class Noted:
    note: str
    words: str


@dataclass(frozen=True, slots=True)
class Assigned:
    """The case has an owner: a person, a team, or both. Both empty: nobody."""

    to: str = ""
    team: str = ""


@dataclass(frozen=True, slots=True)
class ReadingCorrected:
    """A person said the desk misread. *what* is heat, abuse, target or safety; *was* and *now* its words."""

    message: str
    what: str
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class RemedyOffered:
    """*kind* as the house policy names it; *minor* units of *currency*, or None for a remedy in kind."""

    remedy: str
    kind: str
    message: str = ""
    minor: int | None = None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class RemedyApproved:
    remedy: str


@dataclass(frozen=True, slots=True)
class RemedyDeclined:
    """Somebody with the authority to say yes said no, or the customer did (*by_customer*)."""

    remedy: str
    reason: str = ""
    by_customer: bool = False


@dataclass(frozen=True, slots=True)
class RemedyAccepted:
    remedy: str


@dataclass(frozen=True, slots=True)
class PromiseMade:
    """The words are characters *start* to *end* of *message*. *who* is agent, company or customer."""

    promise: str
    message: str
    start: int
    end: int
    who: str
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PromiseKept:
    promise: str


@dataclass(frozen=True, slots=True)
class PromiseMoved:
    """The hour changed; *message* is the reply that told the customer, empty if nobody did yet."""

    promise: str
    due_at: datetime
    message: str = ""


@dataclass(frozen=True, slots=True)
class PromiseBroken:
    promise: str


@dataclass(frozen=True, slots=True)
class HandoverAsked:
    """*to* is a person or a team; the brief is a note. It comes back at *accept_by*."""

    handover: str
    to: str
    note: str
    accept_by: datetime


@dataclass(frozen=True, slots=True)
class HandoverAccepted:
    handover: str


@dataclass(frozen=True, slots=True)
class HandoverReturned:
    handover: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class BoundaryReminded:
    """*message*, *start*, *end*: the customer's words that the reminder is about."""

    message: str
    start: int
    end: int
    reply: str = ""


@dataclass(frozen=True, slots=True)
class BoundaryWarned:
    message: str
    start: int
    end: int
    reply: str = ""


@dataclass(frozen=True, slots=True)
class ContactEnded:
    """A person ended contact on *channel*; *other_way* still gets through, reviewed on *review_date*."""

    channel: str
    reason: str
    other_way: str
    review_date: date
    message: str = ""


@dataclass(frozen=True, slots=True)
class BoundaryReviewed:
    outcome: str
    review_date: date | None = None


@dataclass(frozen=True, slots=True)
class SafetyRaised:
    """*kind* is a word of the label guide, such as self-harm or emergency."""

    message: str
    kind: str


@dataclass(frozen=True, slots=True)
class ResolutionProposed:
    message: str = ""


@dataclass(frozen=True, slots=True)
class ResolutionConfirmed:
    """The customer said it is put right. *message* has their words, where there are any."""

    message: str = ""


@dataclass(frozen=True, slots=True)
class Reopened:
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Closed:
    """*reason*: settled (they said yes), rested (no answer came), or another code of the house."""

    reason: str


@dataclass(frozen=True, slots=True)
class SurveyAnswered:
    """*message* and *words*: the id and digest of what the customer added in words, if anything."""

    answer: str
    words: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class LessonDrawn:
    cause: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Erased:
    """The words of these messages and notes were erased; their digests stay."""

    messages: tuple[str, ...]
    reason: str


Fact = (
    Received | Replied | TakenBack | Delivered | DeliveryFailed | Noted | Assigned | ReadingCorrected
    | RemedyOffered | RemedyApproved | RemedyDeclined | RemedyAccepted | PromiseMade | PromiseKept
    | PromiseMoved | PromiseBroken | HandoverAsked | HandoverAccepted | HandoverReturned | BoundaryReminded
    | BoundaryWarned | ContactEnded | BoundaryReviewed | SafetyRaised | ResolutionProposed
    | ResolutionConfirmed | Reopened | Closed | SurveyAnswered | LessonDrawn | Erased
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact as it stands in a case: its number from 1, when, by whom, and its place in the chain.

    *by* is ``customer``, ``desk`` or ``person:ID``. *before* and *mark* are SHA-256 in hex;
    *before* of the first entry is 64 zeros.
    """

    case: str
    number: int
    at: datetime
    by: str
    fact: Fact
    before: str
    mark: str
