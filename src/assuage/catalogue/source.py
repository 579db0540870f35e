"""On whose word an entry of a catalogue stands, and how far that word carries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Supports = Literal["direct", "related", "house opinion"]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule comes from: the *work*, the place *where* in it, and what it *supports*.

    ``direct``: the work says this very thing. ``related``: it says something near, and we went on from
    there. ``house opinion``: nobody has shown it; we say so because practice taught us.
    Raises ValueError when the work or the place is empty, or the third word is none of the three.
    """

    work: str
    where: str
    supports: Supports

    def __post_init__(self) -> None:
        if not self.work.strip() or not self.where.strip():
            raise ValueError(
                f"a source names work {self.work!r} and place {self.where!r}; nobody can look that up. "
                "Give both, such as a title and a page."
            )
        if self.supports not in get_args(Supports):
            raise ValueError(
                f"{self.work}: supports is {self.supports!r}, so a reader cannot tell how firm the ground is. "
                f"Write one of: {', '.join(get_args(Supports))}."
            )
