"""A signal hears one thing in a message; what it hears is a cue.

Each file in `reading/signals` is one `Signal`, complete with reason, source and the texts it must hear or leave.
It is found because it lies there; its id is its file name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from assuage.catalogue.source import Source
from assuage.conversation.message import Message
from assuage.language.span import Span
from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Abuse, Ask, Emotion, Safety, Target

FORCE = (0.0, 0.6, 1.0, 1.5)  # what a strength of 1, 2 or 3 in a table of phrases weighs


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing heard. *force* is about 0–2, where 1 is the ordinary case of the signal.

    *abuse* with its *certainty* (0–1), *target*, *safety*, *ask* and *feelings* are claims about the message;
    what heat the cue adds is decided where cues are weighed, by the signal's own points.
    """

    span: Span
    force: float = 1.0
    abuse: Abuse = Abuse.NONE
    certainty: float = 0.0
    target: Target | None = None
    safety: Safety | None = None
    ask: Ask | None = None
    feelings: tuple[tuple[Emotion, float], ...] = ()
    signal: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """A text, for signals that listen to the conversation, together with what was said before it."""

    text: str
    context: tuple[Message, ...] = ()


Hear = Callable[[Passage, str], Iterable[Cue]]


@dataclass(frozen=True, slots=True)
class Signal:
    """What one file of the catalogue listens for.

    *heat* is the points that a cue of force 1 adds to the heat; negative points cool. *phrases* are tables for the
    phrasebook: one, or several by name. *hear* gets the passage and the signal's id, under which the finds of its
    table lie (``id`` for one table, ``id/name`` for several).
    """

    why: str
    source: Source
    hear: Hear
    hears: tuple[str | Example, ...]
    leaves: tuple[str | Example, ...]
    phrases: str | Mapping[str, str] = field(default="")
    heat: float = 0.0

    def __post_init__(self) -> None:
        if not self.why.strip() or len(self.hears) < 2 or len(self.leaves) < 2:
            raise ValueError(
                "a signal needs a reason, two texts that it hears and two that it leaves, or nobody can trust it. "
                f"This one has {len(self.hears)} and {len(self.leaves)}; its reason is {self.why!r}."
            )

    def tables(self, name: str) -> Iterator[tuple[str, str]]:
        if isinstance(self.phrases, str):
            if self.phrases.strip():
                yield name, self.phrases
        else:
            for part, table in self.phrases.items():
                yield f"{name}/{part}", table


Unless = Callable[[Passage, Found], bool]


def said(
    *,
    table: str = "",
    unless: Iterable[Unless] = (),
    abuse: Abuse = Abuse.NONE,
    certainty: float = 0.0,
    target: Target | None = None,
    safety: Safety | None = None,
    ask: Ask | None = None,
    feelings: tuple[tuple[Emotion, float], ...] = (),
) -> Hear:
    """Hear every phrase of the signal's (one, or named) *table*, *unless* one of the conditions holds for it."""
    conditions = tuple(unless)

    def hear(passage: Passage, name: str) -> Iterator[Cue]:
        for found in passage.of(f"{name}/{table}" if table else name):
            if not any(condition(passage, found) for condition in conditions):
                yield Cue(
                    passage.span(found.first, found.last),
                    FORCE[found.strength],
                    abuse,
                    certainty,
                    target,
                    safety,
                    ask,
                    tuple((feeling, min(1.0, share * FORCE[found.strength])) for feeling, share in feelings),
                )

    return hear


def denied(passage: Passage, found: Found) -> bool:
    return passage.is_negated(found.first)


def quoted(passage: Passage, found: Found) -> bool:
    return passage.is_quoted(found.first)


def told(passage: Passage, found: Found) -> bool:
    return passage.is_told(found.first)


def of_others(passage: Passage, found: Found) -> bool:
    """The clause is about somebody who is neither the writer nor the reader."""
    return passage.subject(found.first) == "other"


def of_self(passage: Passage, found: Found) -> bool:
    return passage.subject(found.first) == "self"


def asked(passage: Passage, found: Found) -> bool:
    return passage.is_question(found.first)


HOUSE = Source(work="Assuage", where="docs/explanation/reading.md", supports="house opinion")
