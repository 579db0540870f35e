"""Let them tell it: nothing of what happened is known yet."""

from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.method.step import Example, Step, addressed
from assuage.method.view import View
from assuage.reading.reading import Ask


def is_next(view: View) -> bool:
    told = view.told
    if (
        told.has_any
        or view.done.reflected
        or view.done.offered
        or view.is_content
        or not view.heard
        or view.must_own_first
    ):
        return False
    calm_question = any(ask is not Ask.UNCLEAR for ask in view.asks) and not view.is_hot
    return not calm_question and not view.things.stems


def say(view: View) -> Iterator[str]:
    yield addressed(view, "I'm here and I'm reading. What happened, and what would help most?")
    if view.given:
        one = view.given[0]
        yield f"I have {one.words} open in front of me. Tell me what went wrong, and I'll read all of it before I answer."
    else:
        yield "Tell me what happened, in your own order. I'll read all of it before I answer."


step = Step(
    order=10,
    place="Listen",
    next="Ask for the whole story, once",
    why="They have not said what happened: one full account, read to its end, is where calming begins.",
    source=Source(
        "Herhausen et al., Journal of Marketing 87 (2023)", "active listening in text lowers arousal", "direct"
    ),
    is_next=is_next,
    say=say,
    avoid=(
        "A guess at what went wrong.",
        "A second round of letting off steam: one account is enough.",
    ),
    examples=(
        Example(("they: hello???",), says=("What happened",)),
        Example(("they: this is a joke",), says=("read all of it",)),
        Example(("they: My boiler has been cold for nine days and the fitter never came.",), is_next=False),
        Example(("they: What time do you open on Saturday?",), is_next=False),
    ),
)
