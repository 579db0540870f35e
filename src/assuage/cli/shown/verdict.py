"""The verdict on a dispute file, for people."""

from __future__ import annotations

from rich.text import Text

from assuage.cli.shown.paper import console, safe
from assuage.record.dispute_check import DisputeVerdict


def show_verdict(verdict: DisputeVerdict) -> None:
    out = console()
    certain = verdict.chain.certain
    entries = f"{certain} {'entry' if certain == 1 else 'entries'}"
    if verdict.holds:
        out.print(Text(f"The record of case {safe(verdict.case)} holds.", style="bold green"))
        out.print(
            f"{entries}; nothing was changed, moved, added or taken out. Words as recorded: {verdict.words}. "
            f"Words erased on record: {verdict.erased}."
        )
        out.print(f"Newest mark: {verdict.chain.head}")
        out.print("Compare it with one noted elsewhere: whoever rewrites a whole file makes another that holds.")
        return
    out.print(Text("This record does not hold.", style="bold red"))
    for one in verdict.troubles:
        out.print(Text(f"line {one.line}: {safe(one.what)}"))
    out.print(f"Certain: {f'the first {entries}' if certain else 'nothing'}.")
