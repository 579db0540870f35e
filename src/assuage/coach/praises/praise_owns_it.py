"""The reply owns the failure in plain words: we did it."""

import re

from assuage.catalogue.source import Source
from assuage.coach.check import Draft
from assuage.coach.strength import Strength
from assuage.language.span import Span

_PASSED_ON = re.compile(r"\bif (?:we|i)\b|\bwhether (?:we|i)\b")


def _look(draft: Draft) -> Span | None:
    for span in draft.ownings:
        sentence = draft.sentence_at(span.start)
        words = sentence.of(draft.plain.text)
        if not words.endswith("?") and not _PASSED_ON.search(words):
            return sentence
    return None


strength = Strength(
    rank=7,
    why="Taking responsibility is the part of an apology that people weigh most.",
    source=Source(
        work="Lewicki, Polin & Lount 2016, Negotiation and Conflict Management Research 9(2)",
        where="ranking of six components",
        supports="direct",
    ),
    look=_look,
    say="You own it in plain words.",
    earns=("We billed you twice in March.", "That was our mistake, not yours.", "I forgot to send the form on Monday."),
    does_not=(
        "The bill was sent twice.",
        "An error occurred in March.",
        "I'm sorry you had to write again.",
    ),
)
