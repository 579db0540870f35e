"""The reply says back a thing that the customer named."""

from assuage.catalogue.source import Source
from assuage.coach.check import Draft, Example
from assuage.coach.strength import Strength
from assuage.coach.told_back import told_back_sentence
from assuage.language.span import Span


def _look(draft: Draft) -> Span | None:
    return told_back_sentence(draft)


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
        "Two lamps, both without a plug.",
    ),
)
