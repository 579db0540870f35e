"""Say why it happened, once they ask: short, and after the ownership."""

from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.method.step import Example, Step, addressed
from assuage.method.view import View
from assuage.reading.reading import Ask


def is_next(view: View) -> bool:
    asked = Ask.EXPLANATION in view.asks and view.is_untold(Ask.EXPLANATION)
    return (
        bool(view.waiting)
        and asked
        and bool(view.told.events)
        and not view.done.explained
        and Ask.CANCEL not in view.asks
    )


def say(view: View) -> Iterator[str]:
    yield addressed(view, "You asked why, and you're owed a straight answer.")
    yield f"I don't know the cause yet. I'm finding out, and I'll write to you by {view.by()} with what I have."


step = Step(
    order=60,
    place="Own it",
    next="Answer their why, briefly",
    why="They asked why it happened: a short true reason is part of a good apology, and an excuse is not.",
    source=Source(
        "Lewicki, Polin and Lount, Negotiation and Conflict Management Research 9 (2016)",
        "explanation as a part",
        "direct",
    ),
    is_next=is_next,
    say=say,
    avoid=("A cause you have not checked.", "A reason that serves only us.", "More than two sentences of it."),
    examples=(
        Example(
            (
                "they: You cancelled my booking and I am furious.",
                "we: We cancelled your booking. That's our mistake, I'm sorry; of course you're furious.",
                "they: But why did it happen? Explain it to me. My booking was paid.",
            ),
            says=("asked why", "by the end of today"),
        ),
        Example(
            (
                "they: My order arrived broken.",
                "we: Your order arrived broken. I'm sorry, that's our fault.",
                "they: Please explain how this could happen. The box was broken too.",
            ),
            says=("find",),
        ),
        Example(("they: Please send another lamp.",), is_next=False),
    ),
)
