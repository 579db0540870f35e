"""Which step is next in a conversation, why, what to say and what to leave out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from zoneinfo import ZoneInfo

from assuage.boundaries.ladder import Rung
from assuage.cases.standing import CaseState
from assuage.catalogue.entries import load
from assuage.conversation.circumstances import Circumstances
from assuage.conversation.message import Conversation
from assuage.house.policy import House
from assuage.method.step import Step
from assuage.method.view import View
from assuage.reading.reading import Reading

MOST_SAID = 3  # suggestions; more would have to be chosen between, and somebody is waiting


@dataclass(frozen=True, slots=True)
class Guidance:
    """*step* is the id of a step of the method, *place* its place among the five of the screen (empty on a path that
    comes before them), *next* the step in at most seven words, *why* one sentence. *say* are words to begin with,
    made from this customer's facts, best first; they may be empty where nothing is known. *avoid* is what to leave out.
    """

    step: str
    next: str
    why: str
    say: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    place: str = ""


@cache
def steps() -> tuple[tuple[str, Step], ...]:
    """The steps of the method with their ids, in the order in which they are asked."""
    return tuple(sorted(load("assuage.method.steps", Step).items(), key=lambda one: one[1].order))


def guide(
    conversation: Conversation,
    readings: Sequence[Reading | None],
    state: CaseState | None = None,
    circumstances: Circumstances | None = None,
    house: House | None = None,
) -> Guidance:
    """The next step for *conversation*.

    *readings* has one entry for each message, None where there is nothing to read, or one for each message of the
    customer's. What is not known (no state, no circumstances, no house policy) is taken as nothing happened,
    nothing known, the default house.
    """
    view = View(conversation, tuple(readings), state or CaseState(), circumstances or Circumstances(), house or House())
    name, step = next((name, step) for name, step in steps() if step.is_next(view))
    said = tuple(dict.fromkeys(words for words in step.say(view) if words))[:MOST_SAID]
    return Guidance(
        name, _next(view, name, step), _why(view, name, step), said, (*_leave_out(view, name), *step.avoid), step.place
    )


def _next(view: View, name: str, step: Step) -> str:
    if name == "boundary-path" and view.rung.rung is Rung.END:
        return "Ending is open: a person decides"
    if name == "check-back" and not view.waiting and view.state.our_promises:
        due = min((p.due_at for p in view.state.our_promises if p.due_at), default=None)
        if due is not None:
            zone = ZoneInfo(view.circumstances.tz or view.house.company.zone)
            return f"Keep your word by {due.astimezone(zone):%H:%M}"
    return step.next


def _why(view: View, name: str, step: Step) -> str:
    return view.rung.reason if name == "boundary-path" else step.why


def _leave_out(view: View, name: str) -> Iterator[str]:
    """What to leave out in this case: asking for what they gave, and what the rules of the case exclude."""
    if name == "safety-path":
        return
    for one in view.given[:2]:
        often = "" if one.times == 1 else " twice" if one.times == 2 else f" {one.times} times"
        yield f"Asking for the {one.kind.value.replace('-', ' ')}: they gave {one.words}{often}."
    if view.circumstances.excluded:
        yield f"Offering {view.circumstances.excluded[0].replace('-', ' ')}: the house does not give it."
    if view.done.apologised and name not in ("apologise", "own-it"):
        yield "Another apology: one was made."
