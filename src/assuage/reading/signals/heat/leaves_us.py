"""They are going, and say so as a judgement."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Target
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, quoted, told

_GLAD = frozenset(
    (
        "thank",
        "thanks",
        "work",
        "home",
        "love",
        "loved",
        "wonderful",
        "brilliant",
        "address",
        "house",
        "sorry",
        "friend",
    )
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Leaving as a judgement; a move of house or a friendly farewell is none."""
    for found in passage.of(name):
        if quoted(passage, found) or told(passage, found):
            continue
        first, last = passage.sentence_bounds(found.first)
        if not frozenset(passage.words[first:last]) & _GLAD:
            yield Cue(passage.span(found.first, found.last), FORCE[found.strength], target=Target.COMPANY)


signal = Signal(
    why="Leaving is the strongest word a customer has; said aloud it is still a chance.",
    source=HOUSE,
    heat=8,
    phrases="""
        3: never again
        3: never use/using/buy/buying/shop/shopping/order/ordering/fly/flying/stay/staying/book/booking/come/coming/return/recommend/bank/eat/eating .. again
        3: will not be back, will not be using/buying/coming/returning/renewing/recommending, not coming back
        3: lost a customer, lost my custom, lost my business, losing a customer, lose a customer, lost me
        3: my business elsewhere, custom elsewhere, go elsewhere, going elsewhere, taking my .. elsewhere
        3: take my .. elsewhere, done with you, done with this, i am done, we are done, i am out
        3: had enough of you, avoid, steer clear, stay away, warn everyone, warn people, tell everyone
        3: telling everyone, do not recommend, would not recommend, not recommend, wish i had never, regret ever
        3: regret joining/buying/choosing/signing, goodbye, good riddance, rot, in hell, to hell
        2: leaving you, i am leaving, i will leave, close my account, closing my account, cancel everything
        2: switching, switch to, i will switch, move to another, moving to, your competitor, competitors
        2: other companies, another provider, thinking of leaving, moving my, taking my
        1: elsewhere, leaving this/the
    """,
    hear=hear,
    hears=(
        "You've lost a customer.",
        "I'm taking my business elsewhere",
        "never using you again",
    ),
    leaves=(
        "I'm leaving for work, can you ring at six?",
        "We're moving to Leeds and need to change the address.",
        "I never want to be without it again, it's wonderful.",
    ),
)
