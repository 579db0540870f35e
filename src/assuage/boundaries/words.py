"""Words for a rung: the behaviour, what follows from it, and the way on. Never a label for a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from assuage.boundaries.ladder import Rung


@dataclass(frozen=True, slots=True)
class WayOn:
    """What stays open: *matter* is the work that goes on, *other_way* an address, *review_date* the day it is looked at."""

    matter: str = "your case"
    other_way: str = ""
    review_date: date | None = None


def words_for(rung: Rung, behaviour: str, way_on: WayOn) -> str:
    """A draft for *rung*, to be read and changed by the person who sends it.

    *behaviour* completes "Please don't …" without its own full stop, such as ``call my colleague names``. An
    ending raises ValueError without another way in and a review date: a contact is never ended into nothing.
    """
    if not behaviour.strip():
        raise ValueError("a boundary names what was done, or nobody can stop doing it. Say the words or the act.")
    match rung:
        case Rung.REMIND:
            return (
                f"Please don't {behaviour}. I want to get {way_on.matter} right for you, and I'm going on with it now."
            )
        case Rung.WARN:
            return (
                f"Please don't {behaviour}. If it happens again, I'll end this contact; "
                f"if it doesn't, I'll carry on with {way_on.matter}."
            )
        case Rung.END:
            if not way_on.other_way or way_on.review_date is None:
                raise ValueError(
                    "ending a contact needs another way in and a review date, or a complaint could not get through. "
                    "Give the address and the day."
                )
            day = f"{way_on.review_date.day} {way_on.review_date:%B %Y}"
            return (
                f"I'm ending this contact now, because you went on to {behaviour}. "
                f"{way_on.matter[:1].upper()}{way_on.matter[1:]} stays open: write to {way_on.other_way}, and it is read. "
                f"We look at this decision again on {day}, and you can ask for that sooner at the same address."
            )
