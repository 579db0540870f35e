"""The page of the steps of the method."""

from __future__ import annotations

from assuage.conversation.circumstances import Circumstances
from assuage.method.guide import steps as all_steps
from assuage.method.step import Example, Step
from tools.reference.page import examples, module_says, page, quoted, source_line, table, unusual

INTRO = """
The method, step by step, in the order in which each is asked whether it is next. The first that says yes is the one the
guide names, with its reason, words to begin with made from what this customer said, and what to leave out. The safety
path and the boundary path come before everything else.
"""


def steps() -> str:
    found = all_steps()
    rows = ((f"[{name}](#{name})", step.place or "before all", step.next, _says(name)) for name, step in found)
    return page(
        "Steps of the method",
        INTRO,
        (table(("step", "place", "next", "when"), rows), *(_step(name, step) for name, step in found)),
    )


def _says(name: str) -> str:
    return module_says(f"assuage.method.steps.{name.replace('-', '_')}")


def _step(name: str, step: Step) -> str:
    return "\n\n".join(
        (
            f"## {name}",
            _says(name),
            f"**Next:** {step.next}  \n**Why:** {step.why}",
            source_line(step.source),
            examples("Leave out", step.avoid),
            examples("It is next after", (_example(one) for one in step.examples if one.is_next)),
            examples("It is not next after", (_example(one) for one in step.examples if not one.is_next)),
        )
    )


def _example(example: Example) -> str:
    known = unusual(example.knowing, Circumstances())
    return " / ".join(map(quoted, example.turns)) + (f" (known: {known})" if known else "")
