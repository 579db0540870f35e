"""Somebody may be in danger: the person first, and everything else later."""

from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.method.step import Example, Step, addressed
from assuage.method.view import View
from assuage.reading.reading import Safety


def say(view: View) -> Iterator[str]:
    safety = view.house.safety
    if Safety.EMERGENCY in view.dangers:
        yield addressed(
            view,
            f"Are you safe right now? If anybody is in danger, please ring {safety.emergency_number} before you answer me.",
        )
        smells = "gas" in view.things.text.lower() and safety.gas_number
        if smells:
            yield f"Please go outside now, leave switches alone, and ring {safety.gas_number} from there. I'm staying here."
        yield "Nothing else matters until everybody is safe. I'm staying with you."
        return
    yield addressed(view, "I'm really glad you told me. Are you thinking of ending your life?")
    line = f" You can also talk to {safety.crisis_line}, at any hour." if safety.crisis_line else ""
    yield safety.crisis_words or (
        f"Thank you for telling me. I'm here and I'm staying. If you are in danger now, please ring {safety.emergency_number}.{line}"
    )


step = Step(
    order=-20,
    place="",
    next="Answer the person first",
    why="They may be in danger: nothing else in the case matters until somebody has answered that.",
    source=Source("FCA FG21/1, guidance on vulnerable customers", "recognise and respond to disclosure", "related"),
    is_next=lambda view: bool(view.dangers),
    say=say,
    avoid=(
        "Sums, bills and account numbers: they can wait.",
        "Stock sympathy.",
        "Closing the chat before a trained colleague is there.",
    ),
    examples=(
        Example(
            ("they: Your third letter came today. I can't pay it and I don't want to live any more.",),
            says=("ending your life",),
            never=("balance", "account", "pay"),
        ),
        Example(
            ("they: there is smoke coming out of the charger and the curtains are on fire",),
            says=("safe",),
            never=("sorry",),
        ),
        Example(("they: this queue is killing me",), is_next=False),
    ),
)
