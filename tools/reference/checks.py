"""The page of the coach's checks and praises."""

from __future__ import annotations

from itertools import groupby

from assuage.catalogue.entries import listed
from assuage.coach.check import Check, Example
from assuage.coach.strength import Strength
from assuage.conversation.circumstances import Circumstances
from tools.reference.page import examples, module_says, page, quoted, source_line, table, unusual

INTRO = """
What the coach looks for in a draft. A finding points at the words that carry the fault (or at the place where something
is missing), says why in one sentence, and offers better words. It advises: the agent decides. `error`: do not send as
is. `warning`: change it unless you have a reason. `hint`: it could be better.

Each check is one file in its family's folder; the texts below it are its tests. [Add a check](../how-to/add-a-check.md).
"""


def checks() -> str:
    found = listed("assuage.coach.checks", Check)
    sections = [
        table(
            ("check", "family", "severity", "it finds"),
            ((f"[{c.id}](#{c.id})", c.family, c.entry.severity.value, module_says(c.module)) for c in found),
        )
    ]
    for family, members in groupby(found, key=lambda one: one.family):
        sections.append(f"## {family.replace('-', ' ').capitalize()}")
        sections.extend(_check(one.id, one.entry, module_says(one.module)) for one in members)
    sections.append("## Praise")
    sections.append("Two at most are shown, those that say most; on the safety path none is.")
    praises = listed("assuage.coach.praises", Strength)
    sections.extend(_praise(one.id, one.entry, module_says(one.module)) for one in praises)
    return page("Checks and praises", INTRO, sections)


def _check(name: str, check: Check, says: str) -> str:
    parts = [
        f"### {name}",
        f"{says} **{check.severity.value.capitalize()}.**",
        f"**Why:** {check.why}",
        source_line(check.source),
        f"**It says:** {check.say}  \n**Better:** {check.reword}",
        examples("Finds", map(_example, check.bad)),
        examples("Leaves alone", map(_example, check.good)),
    ]
    if check.yields_to:
        parts.append(f"Silent where one of these speaks of the same words: {', '.join(check.yields_to)}.")
    if check.on_safety_path:
        parts.append("Also looks when the customer speaks of harm or danger.")
    return "\n\n".join(parts)


def _praise(name: str, praise: Strength, says: str) -> str:
    return "\n\n".join(
        (
            f"### {name}",
            says,
            f"**Why:** {praise.why}",
            source_line(praise.source),
            f"**It says:** {praise.say}",
            examples("Earns it", map(_example, praise.earns)),
            examples("Does not", map(_example, praise.does_not)),
        )
    )


def _example(example: str | Example) -> str:
    if isinstance(example, str):
        return quoted(example)
    before = [f"{turn.speaker.value} {quoted(turn.text)}" for turn in example.after]
    if example.to:
        before.append(f"customer {quoted(example.to)}")
    known = unusual(example.knowing, Circumstances())
    told = ", then ".join(before)
    return quoted(example.reply) + (f", after {told}" if told else "") + (f" (known: {known})" if known else "")
