"""The house as every process knows it: read once, again when it changed or after a short while."""

from __future__ import annotations

import time
from dataclasses import dataclass

from assuage_desk.people.models import House

UNBEGUN = 1.0  # seconds; the first run may be finished in another process, and then all should know
FRESH = 30.0  # seconds another process may still use the old words of a changed house


@dataclass(frozen=True, slots=True)
class HouseNow:
    """What the rooms need to know about the house; *team_id* gets what comes in without a team."""

    name: str
    zone: str
    currency: str
    team_id: int | None
    is_demo: bool
    is_begun: bool


_kept: tuple[float, HouseNow] | None = None


def house() -> HouseNow:
    """The house; before the first run, one with the defaults of the table."""
    global _kept
    if _kept is not None and time.monotonic() - _kept[0] < (FRESH if _kept[1].is_begun else UNBEGUN):
        return _kept[1]
    row = House.objects.filter(pk=1).first() or House()
    now = HouseNow(row.name, row.zone, row.currency, row.team_id, row.is_demo, row.begun_at is not None)
    if now.is_begun:  # the first run may end in another process at any moment
        _kept = (time.monotonic(), now)
    return now


def forget_house() -> None:
    """Read it anew next time: it was changed, or the database is another one."""
    global _kept
    _kept = None
