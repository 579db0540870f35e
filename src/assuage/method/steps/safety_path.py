"""Somebody may be in danger: the person first, and everything else later."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.method.step import Example, Step, addressed
from assuage.method.view import View
from assuage.reading.reading import Safety

_ASKED = re.compile(
    r"\b(?:safe|in danger|ending your life|suicid\w*|kill yourself|hurt yourself|emergency|999|112|911)\b",
    re.IGNORECASE,
)


def say(view: View) -> Iterator[str]:
    safety = view.house.safety
    is_emergency = Safety.EMERGENCY in view.dangers
    if any(_ASKED.search(message.text) for message in view.ours):
        yield addressed(view, "Thank you for answering me. Is somebody with you, and how is it right now?")
    elif is_emergency:
        help_first = f"If anybody is in danger, please ring {safety.emergency_number} before you answer me."
        yield addressed(view, f"Are you safe right now? {help_first}")
    else:
        yield addressed(view, "I'm really glad you told me. Are you thinking of ending your life?")
    if is_emergency:
        if safety.gas_number and re.search(r"\bgas\b", view.things.text, re.IGNORECASE):
            yield f"Please go outside now, leave switches alone, and ring {safety.gas_number} from there. I'm staying here."
        yield "Nothing else matters until everybody is safe. I'm staying with you."
        return
    line = f" You can also talk to {safety.crisis_line}." if safety.crisis_line else ""
    help_now = f"If you are in danger now, please ring {safety.emergency_number}."
    yield safety.crisis_words or f"I'm here and I'm staying with you. {help_now}{line}"


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
        Example(
            (
                "they: Your third letter came today. I can't pay it and I don't want to live any more.",
                "we: I'm really glad you told me. Are you thinking of ending your life? I'm staying here.",
                "they: I don't know. Maybe. I'm in the kitchen.",
            ),
            says=("Is somebody with you",),
            never=("ending your life",),
        ),
        Example(("they: this queue is killing me",), is_next=False),
    ),
)
