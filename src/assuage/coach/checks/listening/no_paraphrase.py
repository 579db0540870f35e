"""A first reply that repeats nothing of what the customer described."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Draft, Example, Spot, agent
from assuage.coach.told_back import describes_trouble
from assuage.language.named_things import telling
from assuage.language.phrases import Phrases

FEWEST_NAMED = 3  # with fewer details there is hardly anything to say back
MOST_OWN = 6  # a reply that names more than this of its own was not written for anybody
LONGEST_DONE = 14  # words of a reply that only says the thing is done

_DONE = re.compile(
    r"^\W*(?:(?:hi|hello|hey|dear)\b[^.!\n]*[,.!\n]\s*)?(?:done|all done|sorted|cancelled|canceled|stopped|changed|booked|yes|no|fixed|removed|sent|refunded|it's done)\b"
)
_HOLDS_OR_WARNS = Phrases(
    (
        "(please|do not) ... (call|calling|name|names|threat*|insult*|swear*)",
        "(end|ending|close|closing|stop) (this|the) (chat|call|conversation)",
        "(are you safe|999|911|112|emergency services|leave the (house|building|flat))",
        "(unsafe|danger) ... (leave|unplug|switch)",
    )
)


def _look(draft: Draft) -> Iterator[Spot]:
    things = draft.named_things
    if not draft.is_first_reply or len(things.stems) < FEWEST_NAMED or draft.circumstances.is_settled:
        return
    text = draft.plain.text
    if draft.told_back or _HOLDS_OR_WARNS.is_in(draft.plain) or _answers_briefly(draft):
        return
    if len({key for _, key in telling(draft.text)}) > MOST_OWN:
        return
    if describes_trouble(draft) and len(text.split()) > 1:
        main = things.main
        yield Spot(
            draft.end_of_first_sentence,
            reword=f"Say {main} and what happened to it back to them, in their words, before anything else."
            if main
            else "",
        )


def _answers_briefly(draft: Draft) -> bool:
    """A line that does exactly what was asked needs no paraphrase."""
    return len(draft.text.split()) <= LONGEST_DONE and bool(_DONE.match(draft.plain.text))


check = Check(
    severity="warning",
    why="People feel understood when they hear their own matter said back; a reply that fits anybody tells them it was not read.",
    source=Source(
        work="Weger et al. 2014, International Journal of Listening 28",
        where="experiment on active listening",
        supports="direct",
    ),
    look=_look,
    say="Nothing of what they described comes back in this reply.",
    reword="Begin with one sentence of theirs: the thing, what happened to it, and what it cost them.",
    bad=(
        Example(
            "Thanks for writing. We regret this and will have a look.",
            to="The oven arrived with a cracked door, the second one in a row.",
        ),
        Example("We understand and have opened a ticket.", to="You took 31.50 twice for the same parking fine."),
        Example(
            "We are sorry to hear this. Could you tell us more?",
            to="The bracelet for my sister came engraved with the wrong initials.",
        ),
        Example(
            "Apologies for any trouble. It will be dealt with.",
            to="My train was cancelled and I slept on a bench in Crewe.",
        ),
    ),
    good=(
        Example(
            "A cracked door twice over: I am sorry.",
            to="The oven arrived with a cracked door, the second one in a row.",
        ),
        Example("I can see both payments of 31.50.", to="You took 31.50 twice for the same parking fine."),
        Example("I am here. What can I look at?", to="hello???"),
        Example("Done, nothing more to pay.", to="Cancel the newspaper, it never comes on time"),
        Example(
            "It leaves tonight.",
            to="So when?",
            after=(agent("A cracked door twice over, I am sorry. A third oven is packed."),),
        ),
        "We are sorry and will have a look.",
    ),
)
