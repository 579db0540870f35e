"""Who said what, when: a message and the conversation it belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Speaker(StrEnum):
    CUSTOMER = "customer"
    AGENT = "agent"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Message:
    """One turn: the words exactly as written, and who wrote them.

    *at* is an aware instant, or None where the source does not say. *author* is the
    name the source gives, *id* the source's own mark for the message; both may be empty.
    """

    speaker: Speaker
    text: str
    at: datetime | None = None
    id: str = ""
    author: str = ""

    @property
    def is_customers(self) -> bool:
        return self.speaker is Speaker.CUSTOMER

    @property
    def is_agents(self) -> bool:
        return self.speaker is Speaker.AGENT


@dataclass(frozen=True, slots=True)
class Conversation:
    """Messages between one customer and the firm, oldest first."""

    id: str
    messages: tuple[Message, ...] = ()
    subject: str = ""
    channel: str = ""
    customer_name: str = ""
