"""Where a case is, as a line of five steps."""

from __future__ import annotations

from dataclasses import dataclass

from assuage.method.step import PLACES


@dataclass(frozen=True, slots=True)
class Step:
    """One of the five. A step before the present one counts as done; steps are no gates."""

    name: str
    is_done: bool
    is_here: bool


def tracker(place: str) -> tuple[Step, ...]:
    """The five with *place* as the present one; none is present on a path that comes before them."""
    here = PLACES.index(place) if place in PLACES else None
    return tuple(Step(name, here is not None and n < here, n == here) for n, name in enumerate(PLACES))
