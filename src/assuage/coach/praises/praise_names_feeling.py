"""The reply names what the customer feels, and why."""

import re

from assuage.catalogue.source import Source
from assuage.coach.check import Draft, Example
from assuage.coach.strength import Strength
from assuage.language.span import Span

_GENERAL = re.compile(r"\b(?:nobody|no one) should\b|\byou (?:shouldn't|should not|deserved?)\b")


def _look(draft: Draft) -> Span | None:
    text = draft.plain.text
    named = (one for one in draft.acknowledgements if one.has_cause and not one.cause_is_beside)
    return next((one.span for one in named if not _GENERAL.search(one.span.of(text))), None)


strength = Strength(
    rank=3,
    why="A feeling named with its cause cools a hot message even before anything is mended.",
    source=Source(work="Herhausen et al. 2023, Journal of Marketing 87(2)", where="field studies", supports="direct"),
    look=_look,
    say="You name the feeling and what caused it.",
    earns=(
        Example("A flat without heating in January would wear anyone down.", to="no heating for a week"),
        Example("You have every right to be angry: we lost the ring twice.", to="you lost my ring TWICE"),
        Example("I can see why the second reminder frightened you.", to="another reminder for a bill I paid!"),
    ),
    does_not=(
        Example("I understand your frustration.", to="no heating for a week"),
        Example("I'm sorry you are upset.", to="you lost my ring TWICE"),
        Example("Don't be angry, it is on its way.", to="another reminder for a bill I paid!"),
    ),
)
