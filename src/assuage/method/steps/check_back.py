"""Come back and ask whether it is right now; keep what was promised."""

from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.method.step import Example, Step, addressed
from assuage.method.view import View


def say(view: View) -> Iterator[str]:
    thing = view.told.thing
    if view.is_content and (view.state.is_confirmed or view.done.asked_settled):
        yield addressed(
            view,
            f"Thank you for telling us{f' about {thing}' if thing else ''}, and for your patience while we put it right.",
        )
        return
    yield addressed(view, f"Has that put {thing or 'it'} right for you?")
    yield f"I'll look in again on {_day(view)} to hear whether it held."


def _day(view: View) -> str:
    said = view.by().split()[-1]
    return {"tomorrow": "the day after tomorrow", "today": "Friday"}.get(said, said) if view.now else "Friday"


step = Step(
    order=90,
    place="Follow up",
    next="Ask whether it is right now",
    why="Whether it is put right only they can say, and asking later shows that the promise was meant.",
    source=Source("ISO 10002:2018, complaints handling", "closing the complaint", "related"),
    is_next=lambda _view: True,
    say=say,
    avoid=("Closing without their yes.", "A survey or an offer to sell while it is open."),
    examples=(
        Example(
            (
                "they: My router is dead, please fix it.",
                "we: Your router is dead and that's our fault, sorry. An engineer comes tomorrow at ten.",
                "they: He came and it works again, thank you!",
            ),
            says=("your router",),
        ),
        Example(("they: Thanks, that's perfect, all sorted.",), says=("right for you",)),
        Example(("they: My boiler has been cold for nine days and I am furious.",), is_next=False),
    ),
)
