"""A commitment found in a reply: the words, who must act, and by when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assuage.language.span import Span


class Who(StrEnum):
    AGENT = "agent"
    COMPANY = "company"
    CUSTOMER = "customer"


@dataclass(frozen=True, slots=True)
class Commitment:
    """*text* are the words at *span*; *due_at* is aware, or None where no time is given.

    *is_vague* is true where the words promise a time without naming one ("soon").
    """

    span: Span
    text: str
    who: Who
    due_at: datetime | None = None
    is_vague: bool = False
