"""The heat of a case as a drawing: one line through four named bands, a dot for each message of theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from assuage.reading.reading import Level, level_of
from assuage_desk.design.templatetags.moments import moment

# The drawing is 300 by 92; bands lie between y 10 (heat 100) and y 80 (heat 0), dots between x 70 and x 290.
LEFT, RIGHT, TOP, BOTTOM = 70.0, 290.0, 12.0, 82.0
MOST = 24  # dots; older messages are left out of the drawing, the table has them all
APART = 44.0  # pixels between dots, where there is room


@dataclass(frozen=True, slots=True)
class Heard:
    """One message of theirs: when it was written and how hot it was read."""

    at: datetime
    heat: int

    @property
    def level(self) -> Level:
        return level_of(self.heat)


@dataclass(frozen=True, slots=True)
class Dot:
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class HeatLine:
    """Ready to draw. *dots* are all but the newest, which is *now*; *replies* and *missed* are places on the x axis."""

    path: str
    dots: tuple[Dot, ...]
    now: Dot
    level: str
    replies: tuple[float, ...]
    missed: tuple[float, ...]
    begin: str
    begin_x: float
    end: str
    label: str
    rows: tuple[tuple[datetime, str], ...]


def heat_line(
    heard: Sequence[Heard], replies: Sequence[datetime] = (), missed: Sequence[datetime] = ()
) -> HeatLine | None:
    """The line through *heard*, oldest first, with our *replies* and the hours of promises *missed*; None for no words."""
    if not heard:
        return None
    shown = heard[-MOST:]
    xs = _places(len(shown))
    points = [
        Dot(round(x, 1), round(BOTTOM - (BOTTOM - TOP) * h.heat / 100, 1)) for x, h in zip(xs, shown, strict=True)
    ]
    return HeatLine(
        path="M" + " ".join(f"{p.x:g} {p.y:g}" for p in points),
        dots=tuple(points[:-1]),
        now=points[-1],
        level=shown[-1].level.value,
        replies=_between(replies, shown, xs),
        missed=_between(missed, shown, xs),
        begin=moment(shown[0].at) if len(shown) > 1 else "",
        begin_x=points[0].x,
        end=moment(shown[-1].at),
        label=in_words(heard, len(missed)),
        rows=tuple((h.at, h.level.value) for h in heard),
    )


def _places(count: int) -> list[float]:
    if count == 1:
        return [RIGHT]
    step = min(APART, (RIGHT - LEFT) / (count - 1))
    return [RIGHT - step * (count - 1 - n) for n in range(count)]


def _between(instants: Sequence[datetime], heard: Sequence[Heard], xs: Sequence[float]) -> tuple[float, ...]:
    """Where on the x axis each instant falls: half-way between the two messages around it. Each place once."""
    places: list[float] = []
    for at in instants:
        n = sum(h.at <= at for h in heard)
        if n == 0:
            continue  # before what is drawn
        x = round((xs[n - 1] + xs[n]) / 2, 1) if n < len(xs) else RIGHT + 7
        if x not in places:
            places.append(x)
    return tuple(places)


def in_words(heard: Sequence[Heard], missed: int) -> str:
    """The drawing for those who hear it: where it began, its highest point, where it is now."""
    count = len(heard)
    first, last, top = heard[0], heard[-1], max(heard, key=lambda h: h.heat)
    if count == 1:
        return f"Heat of one message: {last.level.value}, {moment(last.at)}."
    parts = [f"Heat over {count} messages: {first.level.value} at first, {moment(first.at)}"]
    if top.heat > max(first.heat, last.heat):
        parts.append(f"highest {top.level.value}, {moment(top.at)}")
    parts.append(f"{last.level.value} now, {moment(last.at)}")
    sentence = "; ".join(parts) + "."
    return sentence + (f" {missed} promise{'s' if missed > 1 else ''} missed on the way." if missed else "")
