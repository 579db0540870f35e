"""A handover is a contract: a brief of six lines, a named receiver and a time. Nothing of it may be empty.

The brief is made from what the case holds, so that the customer need not tell it twice; the person who hands over
reads it and changes what they know better.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from assuage.cases.needs import Given, Need, Told
from assuage.cases.pieces import OpenPromise
from assuage.cases.standing import CaseState
from assuage.cases.temperature import Temperature

LONGEST_WORDS = 120  # characters of a promise that a line can hold and still be read at a glance


class BriefError(ValueError):
    """A handover that would leave its receiver, or the customer, in the dark."""


@dataclass(frozen=True, slots=True)
class Brief:
    """The six lines, each one or two plain sentences. Raises BriefError when one of them is empty."""

    needs: str
    how_said: str
    tried: str
    promised: str
    do_not_ask: str
    customer_told: str

    def __post_init__(self) -> None:
        names = ("needs", "how_said", "tried", "promised", "do_not_ask", "customer_told")
        empty = [name for name, line in zip(names, astuple(self), strict=True) if not line.strip()]
        if empty:
            raise BriefError(
                f"the brief says nothing under {', '.join(empty)}, so the customer would be asked again. "
                "Write a line there, also when the answer is: nothing."
            )


def brief(
    state: CaseState,
    temperature: Temperature,
    *,
    needs: Sequence[Need],
    given: Sequence[Given],
    promise_words: Mapping[str, str],
    receiver: str,
    accept_by: datetime,
    tz: str = "UTC",
) -> Brief:
    """A brief for *receiver*, who answers by *accept_by*, made from the case.

    *promise_words* gives the words of each open promise by its id; without an entry a promise stands by its hour
    alone. Raises BriefError when nobody is named to receive it.
    """
    if not receiver.strip():
        raise BriefError("a handover without a receiver comes back to nobody. Name a person or a team.")
    zone = ZoneInfo(tz)
    return Brief(
        needs=_needs(needs),
        how_said=_said(state, temperature),
        tried=_tried(state),
        promised=_promised(state.our_promises, promise_words, zone),
        do_not_ask=_given(given),
        customer_told=f"{receiver} takes this on and has these notes; they hear by {accept_by.astimezone(zone):%A %H:%M}.",
    )


def _needs(needs: Sequence[Need]) -> str:
    waiting = [need.words for need in needs if need.state is not Told.TOLD]
    if waiting:
        return "; ".join(waiting) + "."
    return (
        "Nothing is waiting that the desk can see. Ask what would put it right." if needs else "They have not said yet."
    )


def _said(state: CaseState, temperature: Temperature) -> str:
    if not temperature.line:
        return "Nothing has been read; look at their words yourself."
    said = f"{temperature.level.value.capitalize()}, {temperature.trend.value}"
    if state.warnings:
        return f"{said}. Warned {_times(len(state.warnings))} about words against a person."
    return f"{said}. No warning has been given."


def _tried(state: CaseState) -> str:
    if not state.replies:
        return "Nothing yet: nobody has replied."
    parts = [f"{state.replies} {'reply' if state.replies == 1 else 'replies'}"]
    parts += [f"{remedy.kind} {remedy.state.value}" for remedy in state.remedies]
    return "; ".join(parts) + "."


def _promised(promises: Sequence[OpenPromise], words: Mapping[str, str], zone: ZoneInfo) -> str:
    if not promises:
        return "No promise is open."
    lines = []
    for promise in promises:
        said = words.get(promise.promise, "A promise").strip().rstrip(".")[:LONGEST_WORDS]
        due = f", by {promise.due_at.astimezone(zone):%A %d %B %H:%M}" if promise.due_at else ", without an hour"
        lines.append(said + due)
    return "; ".join(lines) + ". It goes with the case."


def _given(given: Sequence[Given]) -> str:
    if not given:
        return "They have not given any number or address yet."
    return "; ".join(f"{one.kind.value} {one.words}" for one in given) + "."


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
