"""What a step of the method is: when it is next, why, on whose word, and how to say it with this customer's facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from assuage.catalogue.source import Source
from assuage.conversation.circumstances import Circumstances
from assuage.conversation.message import Conversation, Message, Speaker
from assuage.method.view import View

PLACES = ("Listen", "Own it", "Options", "Agree", "Follow up")
FEWEST_EXAMPLES = 2  # one shows the step, the other where it begins


class StepError(ValueError):
    """A step that cannot be trusted: it lacks examples, an order or a place."""


@dataclass(frozen=True, slots=True)
class Example:
    """A conversation, the customer's words and ours in turn ("they: …", "we: …"), and whether the step is next.

    *says* are pieces that the suggested words must hold, *never* pieces that they must not.
    """

    turns: tuple[str, ...]
    is_next: bool = True
    says: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    knowing: Circumstances = field(default_factory=Circumstances)

    @property
    def conversation(self) -> Conversation:
        speakers = {"they": Speaker.CUSTOMER, "we": Speaker.AGENT}
        parted = (turn.split(": ", 1) for turn in self.turns)
        return Conversation("example", tuple(Message(speakers[who], text) for who, text in parted))


@dataclass(frozen=True, slots=True)
class Step:
    """One step. *order* says when it is asked whether it is next: smaller first; the paths that come before
    everything have orders below zero. *place* is its place among the five of the screen, empty for a path.
    *next* is the step in at most seven words, *why* one sentence, *avoid* what to leave out.
    """

    order: int
    place: str
    next: str
    why: str
    source: Source
    is_next: Callable[[View], bool]
    say: Callable[[View], Iterable[str]]
    avoid: tuple[str, ...]
    examples: tuple[Example, ...]

    def __post_init__(self) -> None:
        if self.place and self.place not in PLACES:
            raise StepError(f"{self.place!r} is no place of the five. Write one of {', '.join(PLACES)}.")
        if len(self.next.split()) > 7:
            raise StepError(f"{self.next!r} is longer than the seven words that fit the page. Say it shorter.")
        if sum(example.is_next for example in self.examples) < FEWEST_EXAMPLES or all(e.is_next for e in self.examples):
            raise StepError(
                f"{self.next!r} needs {FEWEST_EXAMPLES} examples of when it is next and one of when it is not. Add them."
            )


def sentence(*parts: str) -> str:
    """The parts as one sentence: joined by spaces, a capital first, a full stop last unless it has its mark."""
    said = " ".join(part for part in parts if part).strip()
    if not said:
        return ""
    said = said[0].upper() + said[1:]
    return said if said[-1] in ".?!" else said + "."


_OPENERS = frozenset(
    """you your you're you've we we're we've our the that it of so has a an to nobody this these those which what there here
    thank in on at by one two three four five six seven eight nine ten no not please""".split()
)


def addressed(view: View, said: str) -> str:
    """*said* with the customer's name before it, where it is known and the sentence lets it stand there."""
    first = said.split(" ", 1)[0] if said else ""
    if not view.name or not said:
        return said
    if first == "I" or first.startswith(("I'", "I’")):
        return f"{view.name}, {said}"
    return f"{view.name}, {said[0].lower()}{said[1:]}" if first.lower().rstrip(",") in _OPENERS else said
