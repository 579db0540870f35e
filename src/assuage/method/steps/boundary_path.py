"""A person was attacked: name the words once, and go on with the matter. Never for swearing at a situation."""

from collections.abc import Iterator

from assuage.boundaries.ladder import Rung
from assuage.boundaries.words import WayOn, words_for
from assuage.catalogue.source import Source
from assuage.method.step import Example, Step
from assuage.method.view import View
from assuage.reading.reading import Abuse

_ACTS = {
    Abuse.INSULT: "call people here names",
    Abuse.SEXUAL: "send remarks of that kind",
    Abuse.THREAT: "threaten anybody here",
    Abuse.HATE: "attack people for who they are",
}


def say(view: View) -> Iterator[str]:
    due = view.rung
    if due.rung is None or due.reading is None:
        return
    reading = view.waiting[due.reading][1]
    act = _ACTS.get(reading.abuse, "speak to people here like that") if reading else "speak to people here like that"
    matter = view.told.thing or "your case"
    if due.rung is Rung.END:
        yield (
            f"When somebody here is threatened I have to stop and report it. {matter[:1].upper()}{matter[1:]} stays open, "
            "and I'll write to you about it by e-mail."
        )
        return
    if view.told.events:
        happened = view.told.events[0]
        yield f"{happened[:1].upper()}{happened[1:]}: that I want to put right. {words_for(due.rung, act, WayOn(matter))}"
    yield words_for(due.rung, act, WayOn(matter))


step = Step(
    order=-10,
    place="",
    next="Name the words, then go on",
    why="A person was attacked: what is named can be stopped, and the matter itself still needs an answer.",
    source=Source(
        "NSW Ombudsman, managing unreasonable conduct (2021)", "warn first, manage conduct and not people", "related"
    ),
    is_next=lambda view: view.rung.is_due,
    say=say,
    avoid=(
        "Labels for the person.",
        "Answering in kind.",
        "A warning without what follows, and without the way on.",
    ),
    examples=(
        Example(
            ("they: My food is 80 minutes late and you are a useless idiot.",),
            says=("call people here names",),
            never=("rude", "abusive"),
        ),
        Example(("they: you stupid moron, answer me",), says=("call people here names",)),
        Example(("they: this bloody router is dead again, what a shitshow",), is_next=False),
        Example(("they: You people are thieves. Worst company ever.",), is_next=False),
    ),
)
