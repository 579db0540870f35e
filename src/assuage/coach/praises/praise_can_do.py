"""The reply turns a no into what can be done."""

import re

from assuage.catalogue.source import Source
from assuage.coach.check import Draft
from assuage.coach.refusals import refusals
from assuage.coach.strength import Strength
from assuage.language.span import Span

_CAN = re.compile(
    r"\b(?:what (?:i|we) can (?:do|offer|promise)|(?:i|we) can(?! only\b| not\b|'t\b| see\b| understand\b| imagine\b| hear\b| tell\b| confirm\b| appreciate\b)(?: \w+){1}|(?:i|we)(?:'ve| have) (?:asked|put|set|moved|booked|credited|refunded|ordered|given|arranged|found|added)|here's (?:how|what|the)"
    r"|is held (?:for you|in your)|(?:\w+ ){1,4}is(?:, and it's)? (?:here|on your account|yours|free for you)|you can (?:still |also |have|keep|use|get|switch|choose|swap|apply|appeal)|would you (?:like|prefer))\b"
)


def _look(draft: Draft) -> Span | None:
    text = draft.plain.text
    for span in refusals(draft):
        near = draft.around(span.start, before=1, after=2)
        after = next((found for found in _CAN.finditer(text, span.end, max(near.end, span.end))), None)
        if after is not None:
            return draft.sentence_at(after.start())
        before = next((found for found in _CAN.finditer(text, near.start, max(span.start, near.start))), None)
        if before is not None:
            return draft.sentence_at(before.start())
    return None


strength = Strength(
    rank=4,
    why="What can be done is heard after a no only when somebody says it.",
    source=Source(work="Assuage", where="docs/explanation/tone.md", supports="house opinion"),
    look=_look,
    say="You turn the no into what you can do.",
    earns=(
        "I can't reopen the old fare, but I can seat you on the noon train at its price.",
        "The grey one is sold out. I've put the blue one aside in your name.",
        "We can't repair watches here. What I can do is send it to the maker today.",
    ),
    does_not=(
        "We can't do that.",
        "I can refund it today.",
        "You won't be charged.",
    ),
)
