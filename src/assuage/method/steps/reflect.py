"""Say back what happened, in their words, and ask whether it is right."""

from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.method.step import Example, Step, addressed, sentence
from assuage.method.view import View
from assuage.reading.reading import Level


def is_next(view: View) -> bool:
    told = view.told
    has_story = bool(told.events) or bool(told.thing and (told.count or told.length or told.amount))
    matters = view.level is not Level.CALM or view.is_hurt or bool(told.failures)
    return (
        bool(view.waiting)
        and has_story
        and matters
        and not view.done.reflected
        and not (view.is_content or view.must_own_first)
    )


def say(view: View) -> Iterator[str]:
    told = view.told
    both = told.events[:2]
    if len(both) == 2 and len(" ".join(both).split()) <= 26:
        yield addressed(view, _joined(*both) + " Have I got that right?")
    if both:
        one = sentence(both[0]) + " Is there anything I've missed?"
        yield one if len(both) == 2 else addressed(view, one)
    pieces = [
        piece
        for piece in (told.thing, told.count, told.length, told.amount)
        if piece and not any(piece in b for b in both)
    ]
    if not both and pieces:
        yield addressed(view, sentence("so it is " + ", ".join(pieces)) + " Have I got that right?")


def _joined(one: str, other: str) -> str:
    """Two clauses as one sentence, or as two where the second begins with a name."""
    return sentence(one) + " " + sentence(other) if other[0].isupper() else sentence(f"{one}, and {other}")


step = Step(
    order=20,
    place="Listen",
    next="Say back what happened",
    why="They told you what happened and nobody has said it back, so they cannot know that it was read.",
    source=Source("Weger et al., International Journal of Listening (2014)", "paraphrase with a question", "direct"),
    is_next=is_next,
    say=say,
    avoid=(
        "Advice before they know they were heard.",
        "Your own word for what they named.",
        "A stock opening that could stand before anybody's matter.",
    ),
    examples=(
        Example(
            ("they: My kettle leaked from the base AGAIN. That is the third one in a month, it's ridiculous.",),
            says=("your kettle leaked from the base again",),
            never=("my kettle",),
        ),
        Example(
            ("they: SIX WEEKS with no line, and four calls you promised and never made. Who is fixing this?",),
            says=("six weeks with no line",),
        ),
        Example(
            ("they: You charged me £54.90 twice on 3 May and nobody answers my emails. I'm livid.",),
            says=("we charged you £54.90 twice on 3 May", "your emails"),
        ),
        Example(
            ("they: my bloody line has been dead for six weeks!!! You promised four calls and nobody rang.",),
            says=("your line has been dead for six weeks",),
            never=("bloody",),
        ),
        Example(
            (
                "they: My kettle leaked from the base again. That is the third one, I'm furious.",
                "we: Three kettles, each leaking from the base. Of course you're furious.",
                "they: So what now?",
            ),
            is_next=False,
        ),
        Example(("they: What does the blue kettle cost?",), is_next=False),
    ),
)
