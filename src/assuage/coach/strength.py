"""Something a draft can do well, and texts that prove when to say so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from assuage.catalogue.source import Source
from assuage.coach.check import CheckError, Example
from assuage.coach.draft import Draft
from assuage.language.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """One thing worth praising. *look* gives the words that do it, or None when the draft does not.

    *rank* orders them: of several true ones the two lowest are shown, so the rarest and most telling come first.
    Raises CheckError with fewer than three texts that earn it, or fewer that do not than do.
    """

    rank: int
    why: str
    source: Source
    look: Callable[[Draft], Span | None]
    say: str
    earns: tuple[str | Example, ...]
    does_not: tuple[str | Example, ...]

    def __post_init__(self) -> None:
        if len(self.earns) < 3 or len(self.does_not) < len(self.earns):
            raise CheckError(
                f"this praise has {len(self.earns)} texts that earn it and {len(self.does_not)} that do not, too few "
                "to be sure it is true when shown. Give at least three, and as many that do not earn it."
            )
