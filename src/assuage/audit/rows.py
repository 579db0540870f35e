"""An audit of many conversations: one row a message, one a conversation. It counts words and deeds, never people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assuage.coach.coach import coach
from assuage.coach.draft import Draft
from assuage.conversation.message import Conversation, Message
from assuage.reading.read import read
from assuage.reading.reading import Abuse, Level, Reading


@dataclass(frozen=True, slots=True)
class MessageRow:
    """A message of the customer with how it was read, or of the firm with what the coach finds and praises in it.

    *place* counts the messages of the conversation from 0. Of heat, level, abuse and confidence only a customer's
    message has any; of findings and praise only the firm's. System lines have neither.
    """

    conversation: str
    place: int
    speaker: str
    heat: int | None = None
    level: Level | None = None
    confidence: float | None = None
    abuse: Abuse | None = None
    safety: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    praise: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """A conversation in one line. Heats are None where the customer never wrote."""

    conversation: str
    messages: int
    first_heat: int | None
    peak_heat: int | None
    last_heat: int | None
    findings: int
    attacks: int
    opens_safety_path: bool


@dataclass(frozen=True, slots=True)
class Audited:
    messages: tuple[MessageRow, ...]
    conversation: ConversationRow


def audited(conversation: Conversation) -> Audited:
    """Both kinds of row for one conversation, every message read with what was said before it."""
    rows = tuple(_row(conversation, place) for place in range(len(conversation.messages)))
    heats = [row.heat for row in rows if row.heat is not None]
    return Audited(
        rows,
        ConversationRow(
            conversation=conversation.id,
            messages=len(rows),
            first_heat=heats[0] if heats else None,
            peak_heat=max(heats, default=None),
            last_heat=heats[-1] if heats else None,
            findings=sum(len(row.findings) for row in rows),
            attacks=sum(row.abuse is not None and row.abuse.attacks_a_person for row in rows),
            opens_safety_path=any(kind in ("self-harm", "emergency") for row in rows for kind in row.safety),
        ),
    )


def audit(conversations: Iterable[Conversation]) -> Iterator[Audited]:
    """Audits one conversation after another, without holding more than one."""
    return map(audited, conversations)


def _row(conversation: Conversation, place: int) -> MessageRow:
    message, before = conversation.messages[place], conversation.messages[:place]
    if message.is_customers:
        return _customers(conversation.id, place, read(message.text, before))
    if message.is_agents:
        return _ours(conversation.id, place, message, before)
    return MessageRow(conversation.id, place, message.speaker.value)


def _customers(conversation: str, place: int, reading: Reading) -> MessageRow:
    return MessageRow(
        conversation=conversation,
        place=place,
        speaker="customer",
        heat=reading.heat,
        level=reading.level,
        confidence=reading.confidence,
        abuse=reading.abuse,
        safety=tuple(kind.value for kind in reading.safety),
        asks=tuple(ask.value for ask in reading.asks),
    )


def _ours(conversation: str, place: int, message: Message, before: tuple[Message, ...]) -> MessageRow:
    coaching = coach(Draft(message.text, before))
    return MessageRow(
        conversation=conversation,
        place=place,
        speaker="agent",
        findings=tuple(finding.check for finding in coaching.findings),
        praise=tuple(praise.check for praise in coaching.praise),
    )
