"""Say sorry for what happened, by its name."""

from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.conversation.circumstances import Circumstances, Fault
from assuage.method.step import Example, Step, addressed, sentence
from assuage.method.view import View


def is_next(view: View) -> bool:
    # A cool accusation of cheating that nobody has looked into gets a check and a time, not a reflex.
    failed = bool(view.told.failures) or view.fault is Fault.YES
    return (
        bool(view.waiting)
        and failed
        and view.fault is not Fault.NO
        and not view.done.apologised
        and not (view.is_content or view.must_own_first)
    )


def say(view: View) -> Iterator[str]:
    told = view.told
    if told.ours:
        yield addressed(view, sentence(f"I'm sorry that {told.ours}"))
    elif told.failures:
        yield addressed(view, sentence(f"I'm sorry that {told.failures[0]}"))
    elif told.thing:
        yield addressed(view, sentence(f"I'm sorry about {told.thing}"))
    if told.length and told.failures and not any(told.length in one.lower() for one in told.failures[:1]):
        yield sentence(f"I'm sorry it has gone on for {told.length}")


step = Step(
    order=40,
    place="Own it",
    next="Say sorry for what happened",
    why="An apology that names the thing shows what it is for, and nobody has made one yet.",
    source=Source(
        "Lewicki, Polin and Lount, Negotiation and Conflict Management Research 9 (2016)",
        "parts of an apology",
        "direct",
    ),
    is_next=is_next,
    say=say,
    avoid=(
        '"Sorry you feel that way", and any "sorry if".',
        '"For any inconvenience".',
        "A second sorry in the same reply.",
    ),
    examples=(
        Example(
            (
                "they: My kettle leaked from the base again, the third one. I'm furious.",
                "we: Your third kettle, leaking from the base like the others. Of course you're furious.",
                "they: So what are you going to do?",
            ),
            says=("sorry that your kettle leaked",),
            never=("inconvenience", "if you"),
        ),
        Example(
            (
                "they: The lamp arrived with a cracked glass shade.",
                "we: The lamp, and its glass shade cracked. I have that here.",
                "they: Yes. And now?",
            ),
            says=("sorry that the lamp arrived",),
            knowing=Circumstances(fault=Fault.YES),
        ),
        Example(
            ("they: The lamp arrived with a cracked glass shade.",),
            is_next=False,
            knowing=Circumstances(fault=Fault.NO),
        ),
        Example(("they: Do you have the lamp in green?",), is_next=False),
    ),
)
