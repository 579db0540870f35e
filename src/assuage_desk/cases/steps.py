"""Where a case is: the nine steps of the method as the five that fit a line, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass

FIVE = ("Listen", "Own it", "Options", "Agree", "Follow up")
_OF_METHOD = {
    "listen": 0,
    "reflect": 0,
    "acknowledge": 0,
    "apologise": 1,
    "own-it": 1,
    "explain": 1,
    "put-right": 2,
    "agree-next": 3,
    "check-back": 4,
}


@dataclass(frozen=True, slots=True)
class Step:
    """One of the five. A step before the present one counts as done; steps are no gates."""

    name: str
    is_done: bool
    is_here: bool


def tracker(step: str) -> tuple[Step, ...]:
    """The five with the one that *step* of the method belongs to; none is here where the path is another one."""
    here = _OF_METHOD.get(step)
    return tuple(Step(name, here is not None and n < here, n == here) for n, name in enumerate(FIVE))
