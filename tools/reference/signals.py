"""The page of the signals that a reading is made of."""

from __future__ import annotations

from itertools import groupby

from assuage.catalogue.entries import listed
from assuage.reading.signal import Example, Signal
from tools.reference.page import examples, module_says, page, quoted, source_line, table

INTRO = """
What the reading listens for in a customer's message. A signal hears one thing and points at the words it heard; what it
adds to the heat, and which label of abuse, target, safety or asks it speaks for, is weighed with all the others. A
reading describes the message in its conversation, never the person.

Each signal is one file in its family's folder; the texts below it are its tests.
"""


def signals() -> str:
    found = listed("assuage.reading.signals", Signal)
    sections = [
        table(
            ("signal", "family", "points of heat", "it hears"),
            ((f"[{s.id}](#{s.id})", s.family, f"{s.entry.heat:g}", module_says(s.module)) for s in found),
        )
    ]
    for family, members in groupby(found, key=lambda one: one.family):
        sections.append(f"## {family.replace('-', ' ').capitalize()}")
        sections.extend(_signal(one.id, one.entry, module_says(one.module)) for one in members)
    return page("Signals", INTRO, sections)


def _signal(name: str, signal: Signal, says: str) -> str:
    return "\n\n".join(
        (
            f"### {name}",
            says,
            f"**Why:** {signal.why}",
            source_line(signal.source),
            examples("Hears", map(_example, signal.hears)),
            examples("Leaves alone", map(_example, signal.leaves)),
        )
    )


def _example(example: str | Example) -> str:
    if isinstance(example, str):
        return quoted(example)
    told = ", then ".join(f"{turn.speaker.value} {quoted(turn.text)}" for turn in example.context)
    return quoted(example.text) + (f", after {told}" if told else "")
