"""Promises, for people: who must act, on which words, by when."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from assuage.cli.shown.paper import console, marked, short, table
from assuage.promises.commitment import Commitment


def show_commitments(reply: str, commitments: Sequence[Commitment]) -> None:
    out = console()
    out.print(marked(reply, [(one.span, "yellow" if one.is_vague else "green") for one in commitments]))
    out.print()
    if not commitments:
        out.print("Nothing is promised here.")
        return
    rows = table()
    for one in commitments:
        vague = Text("no time named", style="yellow") if one.is_vague else Text("without a time", style="dim")
        due = Text(f"{one.due_at:%a %d %b %Y, %H:%M %Z}") if one.due_at else vague
        rows.add_row(one.who.value, short(one.text), due)
    out.print(rows)
