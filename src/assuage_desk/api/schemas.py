"""What goes in and out of the API about messages and cases. Instants are ISO 8601 with an offset."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from ninja import Schema
from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, Strict, StringConstraints

from assuage.formats.lines import MOST_IN_A_TEXT
from assuage_desk.api.problems import Problem

# No null characters: PostgreSQL has no place for them, and no customer types one.
Words = Annotated[str, StringConstraints(pattern=r"^[^\x00]*$")]
ShortWords = Annotated[Words, Field(max_length=200)]
Mark = Annotated[str, StringConstraints(pattern=r"^[^\x00]*$", min_length=1, max_length=200)]


def _written_out(said: object) -> object:
    """A number would be read as seconds since 1970, which nobody means who was told ISO 8601."""
    if isinstance(said, str) and "-" in said[1:]:
        return said
    raise ValueError("write ISO 8601 with an offset, such as 2026-03-01T14:03:00+01:00")


Instant = Annotated[AwareDatetime, Strict(False), BeforeValidator(_written_out)]


class Closed(BaseModel):
    """A request in which an unknown field is an error: a misspelt one would be lost unseen."""

    model_config = ConfigDict(extra="forbid", strict=True)


class CustomerIn(Closed):
    """Whom the message is from. *reference* is your own mark for them: the same mark is the same customer."""

    reference: Mark
    name: ShortWords = ""
    email: Annotated[Words, Field(max_length=254)] = ""


class MessageIn(Closed):
    """A customer's message. With *external_id*, sending it again stores nothing new and gives the same answer."""

    customer: CustomerIn
    text: Annotated[Words, Field(min_length=1, max_length=MOST_IN_A_TEXT)]
    external_id: Mark | None = None
    at: Instant | None = Field(None, description="when it was written; left out: now")
    subject: ShortWords = ""
    reference: ShortWords = Field("", description="order, account or thread; messages with the same one join a case")
    case_id: int | None = Field(None, ge=1, le=2**63 - 1, description="the case it belongs to, where you know it")


class MessageTaken(Schema):
    """The message is stored. *is_new* is false when it was there already."""

    case_id: int
    message_id: str
    is_new: bool


class ReplyIn(Closed):
    """A reply in the name of the key's person. *seen* is the *facts* of the case as you read it; left out: blind."""

    text: Annotated[Words, Field(min_length=1)]
    seen: int | None = Field(None, ge=0, le=2**31 - 1)
    accept_stale: bool = Field(False, description="you were shown what was written up to *seen*, and send all the same")
    external_id: Mark | None = None


class ReplyTaken(Schema):
    """The reply is stored. It leaves at *leaves_at* unless its person takes it back before."""

    message_id: str
    leaves_at: datetime
    facts: int
    promises: int = Field(description="promises in it that now have a clock")


class WrittenMeanwhile(Schema):
    message_id: str
    speaker: Literal["customer", "agent"]
    by: str
    text: str
    at: datetime


class Overtaken(Problem):
    """Somebody wrote after what you had seen. Read *meanwhile*, then send again with this *seen*."""

    seen: int
    meanwhile: list[WrittenMeanwhile]


class CaseRow(Schema):
    """A case as the inbox lists it. *facts* is how many facts it has: send it back as *seen* with a reply."""

    id: int
    subject: str
    customer: str
    channel: str
    reference: str
    standing: str
    group: str
    reason: str
    level: str
    heat: int | None
    is_safety: bool
    owner: str | None
    team: str | None
    opened_at: datetime
    last_message_at: datetime | None
    next_due_at: datetime | None
    unanswered: int
    facts: int


class CasePage(Schema):
    """Newest case first. *next* is the cursor of the page after this one, null on the last."""

    cases: list[CaseRow]
    next: str | None


class ReadingOut(Schema):
    heat: int | None
    level: str
    failed: str = ""


class MessageOut(Schema):
    """*state* is received, held, leaving, delivered, parked or taken-back; the words of a reply taken back are gone."""

    id: str
    speaker: str
    by: str
    text: str
    at: datetime
    state: str
    reading: ReadingOut | None


class PromiseOut(Schema):
    id: str
    message_id: str
    text: str
    who: str
    due_at: datetime | None
    state: str


class CaseWhole(CaseRow):
    messages: list[MessageOut]
    promises: list[PromiseOut]
