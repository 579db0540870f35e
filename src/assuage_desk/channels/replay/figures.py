"""What a replay did, counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Figures:
    """Counts of a replay so far. *levels* counts readings by their level, *troubles* keeps the first few in words."""

    conversations: set[str] = field(default_factory=set)
    messages: int = 0
    replies: int = 0
    notes: int = 0
    already_there: int = 0
    quarantined: int = 0
    errors: int = 0
    left_out: int = 0
    levels: Counter[str] = field(default_factory=Counter)
    unread: int = 0
    failed_readings: int = 0
    seconds: float = 0.0
    troubles: list[str] = field(default_factory=list)

    def trouble(self, words: str) -> None:
        if len(self.troubles) < 10:  # more would scroll the figures away; all of them are in quarantine or the log
            self.troubles.append(words)

    def rows(self) -> list[tuple[str, str]]:
        """The figures as a person reads them."""
        rows = [
            ("conversations", f"{len(self.conversations):,}"),
            ("messages of customers", f"{self.messages:,}"),
            ("replies", f"{self.replies:,}"),
            ("notes (what a machine said)", f"{self.notes:,}"),
            ("already there, not stored again", f"{self.already_there:,}"),
            ("quarantined", f"{self.quarantined:,}"),
            ("errors", f"{self.errors:,}"),
            ("left out", f"{self.left_out:,}"),
        ]
        rows += [
            (f"read as {level}", f"{self.levels[level]:,}")
            for level in ("calm", "irritated", "angry", "furious")
            if self.levels[level]
        ]
        rows += [("could not be read", f"{self.failed_readings:,}"), ("not read yet", f"{self.unread:,}")]
        return [*rows, ("seconds", f"{self.seconds:.1f}")]
