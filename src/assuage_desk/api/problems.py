"""What the API answers when it cannot do what was asked: what happened, why, and how to mend it."""

from __future__ import annotations

from typing import Final

from ninja import Schema
from pydantic import Field


class Place(Schema):
    """Where in the request something is wrong, and what."""

    where: str
    what: str


class Problem(Schema):
    """*what* happened, *why* it matters, how to *mend* it; *places* when parts of the request are wrong.

    *reference* is what a failure of ours is noted under in the log.
    """

    status: int
    what: str
    why: str
    mend: str
    reference: str | None = None
    places: list[Place] = Field(default_factory=list)


class Refused(Exception):  # noqa: N818 - it is what the request is
    """A request that is answered with a problem."""

    def __init__(self, status: int, what: str, why: str, mend: str, places: tuple[tuple[str, str], ...] = ()) -> None:
        self.problem = Problem(
            status=status, what=what, why=why, mend=mend, places=[Place(where=w, what=t) for w, t in places]
        )
        super().__init__(what)


NOT_FOUND: Final = (
    404,
    "There is nothing here for this key.",
    "It may have moved, or it may not be its person's to see.",
    "Check the id, or use a key of somebody who may see it.",
)
UNKNOWN_KEY: Final = (
    401,
    "This request has no key that we know.",
    "Without one, nobody can say whose cases it may touch.",
    'Send "Authorization: Bearer asg_…" with a key made by "create_token" that has not ended or been revoked.',
)

TROUBLES: Final = {400: Problem, 401: Problem, 403: Problem, 404: Problem, 413: Problem, 422: Problem}
"""What any operation with a body may answer besides what it is for."""
