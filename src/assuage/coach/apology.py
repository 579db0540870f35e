"""Where a text says sorry for a failure of its own."""

from __future__ import annotations

from assuage.language.negation import is_negated
from assuage.language.phrases import Phrases, Plain
from assuage.language.span import Span

_APOLOGY = Phrases(
    (
        "{very} sorry",
        "(apologis*|apologiz*)",
        "apolog(y|ies)",
        "{we} [deeply|truly|sincerely|very much] regret",
        "{our} [own] (fault|mistake|error|failure)",
        "(this|that|it) (is|was) [entirely|all|completely] on (me|us)",
        "forgive (me|us)",
    )
)
# Sorry that mourns, asks again, or feels with somebody: none of these apologises for a failure.
_OTHER_SORRY = Phrases(
    (
        "sorry for your [sad|great|recent] loss",
        "sorry (about|for) your (mother|father|mum|mom|dad|husband|wife|son|daughter|partner|brother|sister|friend)",
        "(sorry|apologies) ... which",
        "sorry to (hear|learn|read|see|know)",
        "sorry, (what|which|where|when|who|could you|can you|did you|was that|i meant|i mean)",
        "(am|are|were|being|feel) [not] sorry for (yourself|him|her|them)",
    )
)


def apologies(text: Plain) -> tuple[Span, ...]:
    """The apologies in *text*, in order: sympathy, condolence and "sorry, which one was it?" are left out."""
    others = tuple(_OTHER_SORRY.find(text))
    return tuple(
        span
        for span in _APOLOGY.find(text)
        if not any(other.overlaps(span) for other in others) and not is_negated(text.text, span)
    )
