"""What workers do for replies, by the kind of the due row."""

from __future__ import annotations

from datetime import datetime

from assuage_desk.cases.due import Leased
from assuage_desk.replies.services import release


def release_reply(row: Leased, now: datetime) -> None:
    """The undo window is over: the reply goes to its channel."""
    release(row.subject, now)


JOBS = {"release": release_reply}
