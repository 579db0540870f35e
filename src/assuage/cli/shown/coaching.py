"""Coaching, for people: the draft with its faults marked, what is good already, and what to write instead."""

from __future__ import annotations

from rich.text import Text

from assuage.cli.shown.paper import SEVERITIES, console, indented, marked, short
from assuage.coach.finding import Coaching


def show_coaching(reply: str, coaching: Coaching) -> None:
    out = console()
    out.print(marked(reply, [(one.span, SEVERITIES[one.severity]) for one in coaching.findings]))
    out.print()
    for praise in coaching.praise:
        words = f"  “{short(praise.span.of(reply))}”" if not praise.span.is_empty else ""
        out.print(Text.assemble(("+ ", "green"), praise.say, (words, "dim")))
    for finding in coaching.findings:
        place = f"“{short(finding.span.of(reply))}”" if not finding.span.is_empty else "something is missing"
        style = SEVERITIES[finding.severity]
        out.print(Text.assemble((finding.severity.value, style), f"  {finding.check}  ", (place, style)))
        out.print(indented(Text(f"{finding.say}\n→ {finding.reword}\n"), 4))
    if not coaching.findings:
        out.print(Text("Nothing to mend.", style="green"))
