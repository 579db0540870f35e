"""Who does which due work: the one table of workers. A kind without a handler here is never taken."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from assuage_desk.cases.due import Leased
from assuage_desk.cases.reading import read_message
from assuage_desk.cases.worker import Handler
from assuage_desk.channels import outbox
from assuage_desk.replies import services as replies


def read(row: Leased, now: datetime) -> None:
    read_message(message_id=row.subject, now=now)


def release(row: Leased, now: datetime) -> None:
    replies.release(row.subject, now)


def deliver(row: Leased, now: datetime) -> None:
    outbox.deliver(row.subject, row.attempts, now)


READING: Mapping[str, Handler] = {"read": read}
REPLYING: Mapping[str, Handler] = {"release": release, "deliver": deliver}
"""In lanes: a crowd of messages to read never holds up a reply that should leave."""
