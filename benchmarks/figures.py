"""A measured figure beside what it should reach, and the table they are printed in."""

from __future__ import annotations

import platform
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True, slots=True)
class Figure:
    """*value* in *unit*; *goal* is what we want, *is_floor* when more is better. *how* says what was run."""

    name: str
    value: float
    unit: str
    goal: float | None = None
    is_floor: bool = False
    how: str = ""

    @property
    def is_met(self) -> bool | None:
        if self.goal is None:
            return None
        return self.value >= self.goal if self.is_floor else self.value <= self.goal


def percentile(values: Iterable[float], share: float) -> float:
    """The value below which *share* (0–1) of *values* lie, by nearest rank. Raises ValueError when there are none."""
    ranked = sorted(values)
    if not ranked:
        raise ValueError("nothing was measured, so there is no percentile. Run it at least once.")
    return ranked[min(len(ranked) - 1, max(0, round(share * len(ranked) + 0.5) - 1))]


@dataclass(frozen=True, slots=True)
class Taken:
    """How long each run took, in milliseconds: on the wall, and of the processor's time alone."""

    wall: list[float]
    cpu: list[float]


def times_ms(act: Callable[[], object], runs: int, warm: int = 20) -> list[float]:
    """How long *act* took, in milliseconds, over *runs* runs after *warm* unmeasured ones."""
    return taken_ms(act, runs, warm).wall


def taken_ms(act: Callable[[], object], runs: int, warm: int = 20) -> Taken:
    """The same by both clocks: on a machine with other work to do, the processor's says more."""
    for _ in range(warm):
        act()
    taken = Taken([], [])
    for _ in range(runs):
        began, worked = time.perf_counter(), time.process_time()
        act()
        taken.cpu.append((time.process_time() - worked) * 1000)
        taken.wall.append((time.perf_counter() - began) * 1000)
    return taken


def show(figures: Iterable[Figure]) -> None:
    table = Table(title=f"{datetime.now(UTC):%d %B %Y}, Python {platform.python_version()}, {platform.machine()}")
    for heading in ("what", "figure", "goal", "", "how"):
        table.add_column(heading, justify="right" if heading in ("figure", "goal") else "left", overflow="fold")
    for one in figures:
        goal = "" if one.goal is None else f"{'≥' if one.is_floor else '≤'} {one.goal:,.6g} {one.unit}"
        met = {None: "", True: "met", False: "short"}[one.is_met]
        table.add_row(one.name, f"{one.value:,.4g} {one.unit}", goal, met, one.how)
    Console(width=140).print(table)
