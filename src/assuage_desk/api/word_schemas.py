"""What goes in and out of /read, /coach, /promises and /guide: the rows of the command line, one at a time."""

from __future__ import annotations

from typing import Annotated, Literal

from ninja import Schema
from pydantic import BaseModel, ConfigDict, Field

from assuage_desk.api.schemas import Words

RowId = str | int | float | None
Amount = int | float | Annotated[Words, Field(max_length=40)]


class Row(BaseModel):
    """A row as on the command line: types are meant as written, and fields we do not know are left alone."""

    model_config = ConfigDict(strict=True)


class TurnIn(Row):
    """One message. *at* is ISO 8601."""

    speaker: Literal["customer", "agent", "system"]
    text: Words
    at: Annotated[Words, Field(max_length=40)] | None = None


class PromiseIn(Row):
    text: Words
    due: Annotated[Words, Field(max_length=40)] | None = None


class FactsIn(Row):
    """What you know of the case; all of it may be left out. Amounts are whole units: 20, 20.5 or "20.50 EUR"."""

    limit: Amount | None = None
    currency: Annotated[Words, Field(max_length=3)] | None = None
    allowed: list[Words] | None = None
    excluded: list[Words] | None = None
    given: list[Amount] | Amount | None = None
    fault: bool | Literal["yes", "no", "unknown"] | None = None
    warnings: Annotated[int, Field(ge=0, le=1_000)] | None = None
    settled: bool | None = None
    customer_name: Annotated[Words, Field(max_length=200)] | None = None
    open_promises: list[Words | PromiseIn] | None = None
    now: Annotated[Words, Field(max_length=40)] | None = None
    tz: Annotated[Words, Field(max_length=60)] | None = Field(None, description="an IANA name, such as Europe/London")
    channel: Annotated[Words, Field(max_length=40)] | None = None


class ReadIn(Row):
    """A customer's message, and what was said before it, oldest first."""

    text: Words
    id: RowId = None
    context: list[TurnIn] | None = None


class CoachIn(Row):
    """A draft reply, what was said before it, and what is known of the case."""

    reply: Words
    id: RowId = None
    context: list[TurnIn] | None = None
    facts: FactsIn | None = None


class PromisesIn(Row):
    """A reply, and when and where it is written."""

    reply: Words
    now: Annotated[Words, Field(max_length=40)] = Field(description="ISO 8601, with an offset unless tz is given")
    id: RowId = None
    tz: Annotated[Words, Field(max_length=60)] | None = Field(None, description="an IANA name, such as Europe/London")


class GuideIn(Row):
    """A conversation, oldest message first, and what is known of the case."""

    messages: Annotated[list[TurnIn], Field(min_length=1)]
    id: RowId = None
    facts: FactsIn | None = None


class EvidenceOut(Schema):
    """Characters *start* to *end* of the message, and the signal that heard something in them."""

    start: int
    end: int
    signal: str


class ReadOut(Schema):
    """*heat* is 0 to 100, confidences and strengths 0 to 1."""

    id: RowId
    heat: int
    level: str
    confidence: float
    emotions: dict[str, float]
    abuse: str
    abuse_confidence: float
    target: str
    safety: list[str]
    asks: list[str]
    evidence: list[EvidenceOut]


class FindingOut(Schema):
    """Characters *start* to *end* of the draft; both are the same where something is missing."""

    check: str
    severity: str
    start: int
    end: int
    say: str
    reword: str


class PraiseOut(Schema):
    check: str
    start: int
    end: int


class CoachOut(Schema):
    id: RowId
    findings: list[FindingOut]
    praise: list[PraiseOut]


class CommitmentOut(Schema):
    """*due* is null where no time is named; *vague* where the words promise a time without naming one."""

    start: int
    end: int
    text: str
    who: str
    due: str | None
    vague: bool


class PromisesOut(Schema):
    id: RowId
    commitments: list[CommitmentOut]


class NeedOut(Schema):
    words: str
    state: str


class StateOut(Schema):
    """Where the case stands, as far as the words tell."""

    standing: str
    heat: int
    level: str
    trend: str
    turns: int
    replies: int
    unanswered: int
    waiting_since: str | None
    open_promises: int
    safety: list[str]
    needs: list[NeedOut]


class GuideOut(Schema):
    """The next step, why it comes now, what one could say, and what to leave."""

    id: RowId
    step: str
    why: str
    say: list[str]
    avoid: list[str]
    state: StateOut
