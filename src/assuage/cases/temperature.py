"""How hot a case is now, and whether it cools: the customer's heat over their turns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assuage.reading.reading import Level, Reading, level_of


class Trend(StrEnum):
    EASING = "easing"
    RISING = "rising"
    STEADY = "steady"


@dataclass(frozen=True, slots=True)
class HeatPoint:
    """One message of the customer's on the heat line: when, how hot it was read (0–100)."""

    at: datetime | None
    heat: int

    @property
    def level(self) -> Level:
        return level_of(self.heat)


@dataclass(frozen=True, slots=True)
class Temperature:
    """The heat of a case now, 0–100, where it is going, and the line it came by, oldest first.

    *is_sure* is false where the newest message was read with little confidence.
    """

    heat: int = 0
    trend: Trend = Trend.STEADY
    line: tuple[HeatPoint, ...] = ()
    is_sure: bool = True

    @property
    def level(self) -> Level:
        return level_of(self.heat)

    @property
    def words(self) -> str:
        """For a heading: "Angry, easing"; just "Calm" when nothing moves."""
        word = self.level.value.capitalize()
        word = word if self.is_sure else f"Probably {word.lower()}"
        return word if self.trend is Trend.STEADY else f"{word}, {self.trend.value}"

    @property
    def sentence(self) -> str:
        """The whole line in one sentence, for those who hear the page."""
        if not self.line:
            return "Nothing has been read yet."
        levels = [self.line[0].level]
        for point in self.line[1:]:
            if point.level is not levels[-1]:
                levels.append(point.level)
        told = " then ".join(level.value for level in levels)
        count = len(self.line)
        return f"{count} message{'s' if count > 1 else ''}: {told}; now {self.words.lower()}."


# A heat that falls is believed by its confidence: a curt "fine" after a page of fury is rarely peace.
SLOWEST, FASTEST = 0.5, 0.9
# A tenth of the scale is more than a reading wavers between two like messages.
MOVES = 10


def temperature(readings: Iterable[tuple[datetime | None, Reading]]) -> Temperature:
    """The temperature after the customer's messages, given oldest first as (when, reading).

    A rise counts at once; a fall counts for half to nine tenths, by how sure the reading is. Heat 80 then a
    sure 20 gives 80 - 0.9 * 60 = 26. No readings give a calm, steady temperature with an empty line.
    """
    line: list[HeatPoint] = []
    felt: list[float] = []
    sure = True
    for at, reading in readings:
        line.append(HeatPoint(at, reading.heat))
        sure = reading.confidence >= 0.5
        before = felt[-1] if felt else float(reading.heat)
        falls = SLOWEST + (FASTEST - SLOWEST) * max(0.0, min(1.0, reading.confidence))
        felt.append(reading.heat if reading.heat >= before else before - falls * (before - reading.heat))
    if not felt:
        return Temperature()
    return Temperature(round(felt[-1]), _trend(felt), tuple(line), sure)


def _trend(felt: Sequence[float]) -> Trend:
    """The newest heat against the mean of up to three before it."""
    before = felt[-4:-1]
    if not before:
        return Trend.STEADY
    moved = felt[-1] - sum(before) / len(before)
    if abs(moved) < MOVES:
        return Trend.STEADY
    return Trend.RISING if moved > 0 else Trend.EASING
