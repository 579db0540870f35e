"""A line that could not be read, as a value: it is reported in its place and never stops the lines after it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BadLine:
    """What is wrong on *line* (counted from 1), *why* it matters and how to *mend* it.

    *id* is the row's own id where it could be made out, else None. *was_read* is true for a remark: the line was
    read all the same, by a guess that *why* names, and what it holds follows.
    """

    line: int
    why: str
    mend: str
    id: str | int | float | None = None
    was_read: bool = False

    def __str__(self) -> str:
        return f"line {self.line}: {self.why} {self.mend}"
