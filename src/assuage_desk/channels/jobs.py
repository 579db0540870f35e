"""What workers do for channels, by the kind of the due row."""

from __future__ import annotations

from datetime import datetime

from assuage_desk.cases.due import Leased
from assuage_desk.channels.outbox import deliver


def deliver_reply(row: Leased, now: datetime) -> None:
    """A reply leaves. Raises CannotDeliver, which the row notes, and comes up again."""
    deliver(row.subject, row.attempts, now)


JOBS = {"deliver": deliver_reply}
