"""Guidance, for people: the next step, why, words to begin with, and what to leave out."""

from __future__ import annotations

from rich.text import Text

from assuage.cli.shown.paper import LEVELS, console, safe, table
from assuage.conversation.message import Conversation
from assuage.flow import Journey


def show_guidance(conversation: Conversation, journey: Journey) -> None:
    out = console()
    guidance, heat = journey.guidance, journey.temperature
    title = conversation.subject or f"Conversation {conversation.id}"
    out.print(Text.assemble((safe(title), "bold"), "  ", (heat.words, LEVELS[heat.level])))
    rows = table()
    rows.add_row("next", Text(f"{guidance.next}  ({guidance.step})", style="bold"))
    rows.add_row("why", Text(guidance.why))
    for said in guidance.say:
        rows.add_row("say", Text(f"“{safe(said)}”", style="green"))
    for left_out in guidance.avoid:
        rows.add_row("leave out", Text(safe(left_out), style="yellow"))
    out.print(rows)
    out.print()
