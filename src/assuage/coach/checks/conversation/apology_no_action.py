"""The reply says sorry a second time and brings nothing new."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.acts import deeds, offers, questions
from assuage.coach.check import Check, Example, Spot, agent
from assuage.coach.draft import Draft
from assuage.coach.refusals import refusals
from assuage.coach.times import names_a_time

_NEWS = re.compile(
    r"\b(?:i've|we've|i have|we have|he has|she has|they have|it's (?:in|on|at|here|with)|now got|found|turns out"
    r"|the (?:bank|courier|driver|lab|depot|engineer) (?:says|has|is|will))\b|\d"
)
_NO_NEWS = re.compile(r"\b(?:for|about|over|with) [^.;!?]*$")


def _look(draft: Draft) -> Iterator[Spot]:
    apologies = [one for one in draft.sorries if one.is_apology]
    if not apologies or not draft.apologised_before or draft.ownings:
        return
    text = draft.plain.text
    acts = (*deeds(draft), *offers(draft))
    if refusals(draft):
        return  # a no is another fault
    if any(not any(one.span.covers(act) for one in apologies) for act in acts) or questions(draft):
        return
    rest = text
    for one in reversed(apologies):
        rest = rest[: one.span.start] + rest[one.span.end :]
    if names_a_time(rest) or _NEWS.search(rest):
        return
    yield Spot(apologies[0].span)


check = Check(
    severity="warning",
    why="After the first good apology, only news and acts help.",
    source=Source(
        work="Marinova, Singh & Singh 2018, Journal of Marketing Research 55",
        where="relational work loses its effect as the talk goes on; solving gains",
        supports="direct",
    ),
    look=_look,
    say="We said sorry before, and this adds nothing to it.",
    reword="Put the newest fact, the act and the time in its place.",
    bad=(
        Example("Once more, we are so sorry.", to="and?", after=(agent("I'm sorry we lost the ring."),)),
        Example("I really do apologise for the mix-up.", to="still nothing", after=(agent("Sorry for the mix-up."),)),
        Example("So sorry again, I know it's annoying.", to="hello?", after=(agent("I'm sorry the lift is out."),)),
        Example(
            "Please accept our apologies once again.", to="day 4", after=(agent("We apologise for the cold flat."),)
        ),
    ),
    good=(
        Example(
            "Sorry again. Your ring is in the safe and leaves at four.",
            to="and?",
            after=(agent("I'm sorry we lost the ring."),),
        ),
        Example(
            "I'm sorry, I also misread the street; it's mended now.", to="no", after=(agent("Sorry for the mix-up."),)
        ),
        Example("The fitter has the part.", to="hello?", after=(agent("I'm sorry the lift is out."),)),
        Example("I'm so sorry about the cold flat.", to="It's cold in here"),
        Example("I'm so sorry about your mother.", to="mum died", after=(agent("Sorry for the mix-up."),)),
    ),
)
