"""Agree what happens next: who does what, by when."""

from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.method.step import Example, Step, addressed
from assuage.method.view import View


def is_next(view: View) -> bool:
    if not view.waiting or view.is_content:
        return False
    return view.done.offered and not view.done.promised and not view.state.our_promises


def say(view: View) -> Iterator[str]:
    matter = view.told.thing or "this"
    yield addressed(view, f"I'll see to {matter} now and write to you by {view.by()}, even if I have no news by then.")
    yield f"So that we agree: I act on {matter} today, and you hear from me by {view.by()}. Does that suit you?"


step = Step(
    order=80,
    place="Agree",
    next="Agree who does what, by when",
    why="Something is offered, but no hour is named: one dated next step holds worry down better than many soothing words.",
    source=Source(
        "Hogreve, Bilstein and Mandl, Journal of the Academy of Marketing Science 45 (2017)",
        "updates and the zone of tolerance",
        "related",
    ),
    is_next=is_next,
    say=say,
    avoid=('"Soon", "shortly", "as soon as possible".', "An hour that is not in your hands.", '"Someone will".'),
    examples=(
        Example(
            (
                "they: Could you send a replacement for my lamp?",
                "we: I can send another lamp, or refund it. Which would you rather?",
                "they: Another one.",
            ),
            says=("your lamp", "by the end of today"),
            never=("soon",),
        ),
        Example(
            (
                "they: My router is dead, please fix it.",
                "we: Your router is dead and I'm sorry, that's our fault. I can send an engineer.",
                "they: Fine, do that.",
            ),
            says=("by the end of today",),
        ),
        Example(("they: What does delivery cost?",), is_next=False),
    ),
)
