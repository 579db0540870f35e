"""What may come of sending a reply: it is held and leaves, or somebody wrote meanwhile and the writer looks first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from assuage_desk.cases.models import Message


@dataclass(frozen=True, slots=True)
class Sent:
    """The reply is stored; it leaves at *leaves_at* unless taken back. *promises* counts those that now have a clock."""

    message: Message
    leaves_at: datetime
    promises: int
    seen: int


@dataclass(frozen=True, slots=True)
class Stale:
    """The customer wrote after what the writer had seen. Nothing was sent; the draft is kept.

    *new_messages* are theirs, oldest first. Send again with this *seen* and ``accept_stale`` to send as it is.
    """

    new_messages: tuple[Message, ...]
    seen: int


@dataclass(frozen=True, slots=True)
class MovedOn:
    """A colleague answered meanwhile. Nothing was sent; the draft is kept.

    *replies* are the colleagues', *new_messages* the customer's, oldest first. Send again with this *seen* to send
    yours as well.
    """

    replies: tuple[Message, ...]
    new_messages: tuple[Message, ...]
    seen: int


class NotSendable(ValueError):  # noqa: N818 - it names what the words are
    """The words cannot be a reply or note: there are none, or too many. Says what, why and how to mend."""


class TooLate(Exception):  # noqa: N818
    """The reply has left, so it cannot be taken back; write another that puts it right."""
