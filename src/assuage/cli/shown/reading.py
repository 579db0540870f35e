"""A reading, for people: the words with what was heard in them, then what that comes to."""

from __future__ import annotations

from rich.text import Text

from assuage.cli.shown.paper import LEVELS, console, indented, marked, short, table
from assuage.reading.reading import Abuse, Reading


def show_reading(text: str, reading: Reading) -> None:
    out = console()
    colour = LEVELS[reading.level]
    out.print(marked(text, [(one.span, colour) for one in reading.evidence]))
    out.print()
    rows = table()
    heat = Text(f"{reading.level.value}, {reading.heat} of 100", style=colour)
    rows.add_row("heat", heat.append(f"  ({_sureness(reading.confidence)})", style="dim"))
    if reading.abuse is not Abuse.NONE:
        whom = "attacks a person" if reading.abuse.attacks_a_person else "venting, attacks nobody"
        rows.add_row("abuse", f"{reading.abuse.value}: {whom} ({_sureness(reading.abuse_confidence)})")
    rows.add_row("about", reading.target.value)
    if reading.safety:
        style = "bold red" if reading.opens_safety_path else "yellow"
        rows.add_row("safety", Text(", ".join(reading.safety), style=style))
    if reading.asks:
        rows.add_row("asks for", ", ".join(reading.asks))
    if reading.emotions:
        rows.add_row("emotions", ", ".join(f"{emotion.value} {strength:.0%}" for emotion, strength in reading.emotions))
    out.print(rows)
    if reading.evidence:
        out.print("\nNoticed")
        for one in reading.evidence:
            out.print(indented(Text.assemble((short(one.span.of(text)), colour), f"  {one.signal}"), 2))


def _sureness(confidence: float) -> str:
    """In words: a number would look more certain than it is."""
    for least, words in ((0.8, "sure"), (0.55, "fairly sure"), (0.3, "unsure")):
        if confidence >= least:
            return words
    return "a guess"
