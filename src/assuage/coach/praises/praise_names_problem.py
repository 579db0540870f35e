"""The reply says back a thing that the customer named."""

import re

from assuage.catalogue.source import Source
from assuage.coach.check import Draft, Example
from assuage.coach.feelings import says_something
from assuage.coach.strength import Strength
from assuage.coach.told_back import describes_trouble, told_back_sentence
from assuage.language.span import Span


def _look(draft: Draft) -> Span | None:
    for sorry in draft.sorries:  # what we are sorry for belongs to the case, even where they did not write it
        if sorry.is_apology and draft.latest and _is_specific(sorry.about.of(draft.plain.text)):
            return draft.sentence_at(sorry.span.start)
    return told_back_sentence(draft) if describes_trouble(draft) else None


_HOLLOW = re.compile(
    r"\b(?:inconvenience|experience|situation|trouble|issues?|confusion|delayed reply|late reply|any|again|matter|wait|how it felt|behalf|caused)\b"
)


def _is_specific(about: str) -> bool:
    return bool(about) and not _HOLLOW.search(about) and says_something(about)


strength = Strength(
    rank=8,
    why="A detail said back shows that somebody read the message.",
    source=Source(
        work="Packard & Berger 2021, Journal of Consumer Research 47",
        where="studies on linguistic concreteness",
        supports="related",
    ),
    look=_look,
    say="You say back what they told you.",
    earns=(
        Example("Two lamps, both without a plug. I'm sorry.", to="second lamp without a plug!"),
        Example("I have moved the stroller to the front desk.", to="my stroller never came off the plane"),
        Example("The 31.50 is back on your card.", to="You took 31.50 twice, I am furious"),
    ),
    does_not=(
        Example("I'm sorry for the inconvenience.", to="second lamp without a plug!"),
        Example("We will look at your case.", to="my stroller never came off the plane"),
        Example("Thank you for waiting.", to="You took 31.50 twice, I am furious"),
        Example("The museum opens at nine.", to="When does the museum open?"),
        "Two lamps, both without a plug.",
    ),
)
