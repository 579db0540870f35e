"""Say that it is ours: who did what, without a passive and without a reason that excuses."""

from collections.abc import Iterator
from datetime import UTC, datetime

from assuage.catalogue.source import Source
from assuage.conversation.circumstances import Circumstances, Fault, GivenWord
from assuage.method.step import Example, Step, addressed, sentence
from assuage.method.view import View


def is_next(view: View) -> bool:
    if not view.waiting or view.is_content or view.fault is Fault.NO:
        return False
    if view.must_own_first:
        return True
    return (view.fault is Fault.YES or bool(view.told.ours)) and bool(view.told.failures) and not view.done.owned


def say(view: View) -> Iterator[str]:
    if view.missed is not None:
        words = view.missed.text.strip().rstrip(".")
        yield addressed(
            view,
            f"I owe you a word about this: \u201c{words}\u201d. That didn't happen, and I'm sorry. Here is where it stands.",
        )
        return
    told = view.told
    if told.ours:
        yield addressed(view, sentence(told.ours) + " That's our mistake, and I'm putting it right.")
    elif told.failures:
        yield addressed(view, sentence(told.failures[0]) + " That's on us, and it's mine to put right now.")


step = Step(
    order=50,
    place="Own it",
    next="Own it, in plain words",
    why="Of all parts of an apology, taking responsibility weighs most, and nobody has taken it yet.",
    source=Source(
        "Lewicki, Polin and Lount, Negotiation and Conflict Management Research 9 (2016)",
        "acknowledgement of responsibility",
        "direct",
    ),
    is_next=is_next,
    say=say,
    avoid=(
        '"Mistakes were made".',
        "Being busy, short of people, or new to the system.",
        "Words of law, such as liable.",
    ),
    examples=(
        Example(
            (
                "they: You charged me £54.90 twice and I am livid.",
                "we: £54.90, taken twice: I'm sorry. Of course you're livid.",
                "they: And?",
            ),
            says=("we charged you £54.90 twice", "our mistake"),
            never=("were made", "liable"),
        ),
        Example(
            ("they: Well? You said you'd ring by two.",),
            says=("I'll ring you by two", "didn't happen"),
            knowing=Circumstances(
                now=datetime(2026, 3, 12, 15, 0, tzinfo=UTC),
                open_promises=(GivenWord("I'll ring you by two", datetime(2026, 3, 12, 14, 0, tzinfo=UTC)),),
            ),
        ),
        Example(("they: How much is the delivery to Skye?",), is_next=False),
    ),
)
