"""How long a reply is held before it leaves, so that its writer can take it back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from assuage.coach.finding import Finding, Severity
from assuage.reading.reading import Level

CALM = timedelta(seconds=5)  # long enough to notice a wrong name, short enough not to be felt in a chat
HOT = timedelta(seconds=20)  # the time in which anger at a message ebbs enough to read one's own words again
_HOT_LEVELS = (Level.ANGRY, Level.FURIOUS)
_GRAVE = (Severity.ERROR, Severity.WARNING)


def held_for(level: str, left: Iterable[Finding]) -> timedelta:
    """Longer when their newest message is angry or furious, or when an error or warning of the coach was left."""
    if level in _HOT_LEVELS or any(finding.severity in _GRAVE for finding in left):
        return HOT
    return CALM
