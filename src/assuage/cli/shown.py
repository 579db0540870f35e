"""Answers for people: the text with what was noticed in it marked, and the reasons in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from assuage.coach.finding import Coaching, Severity
from assuage.language.span import Span
from assuage.promises.commitment import Commitment
from assuage.reading.reading import Abuse, Level, Reading
from assuage.record.dispute_check import DisputeVerdict

_LEVELS = {Level.CALM: "green", Level.IRRITATED: "yellow", Level.ANGRY: "red", Level.FURIOUS: "bold red"}
_SEVERITIES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.HINT: "cyan"}


def console() -> Console:
    """Plain where the output is no terminal or NO_COLOR is set; never breaks words to fit a file."""
    return Console(highlight=False, soft_wrap=True)


def show_reading(text: str, reading: Reading) -> None:
    out = console()
    colour = _LEVELS[reading.level]
    out.print(_marked(text, [(one.span, colour) for one in reading.evidence]))
    out.print()
    table = _table()
    heat = Text(f"{reading.level.value}, {reading.heat} of 100", style=colour)
    table.add_row("heat", heat.append(f"  ({_sureness(reading.confidence)})", style="dim"))
    if reading.abuse is not Abuse.NONE:
        whom = "attacks a person" if reading.abuse.attacks_a_person else "venting, attacks nobody"
        table.add_row("abuse", f"{reading.abuse.value}: {whom} ({_sureness(reading.abuse_confidence)})")
    table.add_row("about", reading.target.value)
    if reading.safety:
        style = "bold red" if reading.opens_safety_path else "yellow"
        table.add_row("safety", Text(", ".join(reading.safety), style=style))
    if reading.asks:
        table.add_row("asks for", ", ".join(reading.asks))
    if reading.emotions:
        table.add_row(
            "emotions", ", ".join(f"{emotion.value} {strength:.0%}" for emotion, strength in reading.emotions)
        )
    out.print(table)
    if reading.evidence:
        out.print("\nNoticed")
        for one in reading.evidence:
            out.print(Padding(Text.assemble((_short(one.span.of(text)), colour), f"  {one.signal}"), (0, 0, 0, 2)))


def show_coaching(reply: str, coaching: Coaching) -> None:
    out = console()
    out.print(_marked(reply, [(one.span, _SEVERITIES[one.severity]) for one in coaching.findings]))
    out.print()
    for praise in coaching.praise:
        words = f"  “{_short(praise.span.of(reply))}”" if not praise.span.is_empty else ""
        out.print(Text.assemble(("+ ", "green"), praise.say, (words, "dim")))
    for finding in coaching.findings:
        place = f"“{_short(finding.span.of(reply))}”" if not finding.span.is_empty else "something is missing"
        style = _SEVERITIES[finding.severity]
        out.print(Text.assemble((finding.severity.value, style), f"  {finding.check}  ", (place, style)))
        out.print(Padding(Text(f"{finding.say}\n→ {finding.reword}"), (0, 0, 1, 4)))
    if not coaching.findings:
        out.print(Text("Nothing to mend.", style="green"))


def show_commitments(reply: str, commitments: Sequence[Commitment]) -> None:
    out = console()
    out.print(_marked(reply, [(one.span, "yellow" if one.is_vague else "green") for one in commitments]))
    out.print()
    if not commitments:
        out.print("Nothing is promised here.")
        return
    table = _table()
    for one in commitments:
        vague = Text("no time named", style="yellow") if one.is_vague else Text("without a time", style="dim")
        due = Text(f"{one.due_at:%a %d %b %Y, %H:%M %Z}") if one.due_at else vague
        table.add_row(one.who.value, _short(one.text), due)
    out.print(table)


def _table() -> Table:
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(style="dim", no_wrap=True)
    return table


def _marked(text: str, spans: Iterable[tuple[Span, str]]) -> Text:
    """The text with its spans coloured and underlined. Control characters are shown, not obeyed."""
    shown = Text(safe(text))
    for span, style in spans:
        shown.stylize(f"{style} underline", span.start, span.end)
    return shown


def safe(text: str) -> str:
    """*text*, of the same length, without characters that could steer the terminal."""
    return "".join(
        "\ufffd" if (mark < " " and mark not in "\n\t") or "\x7f" <= mark <= "\x9f" else mark for mark in text
    )


def _short(text: str, most: int = 60) -> str:
    words = " ".join(safe(text).split())
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def _sureness(confidence: float) -> str:
    """In words: a number would look more certain than it is."""
    for least, words in ((0.8, "sure"), (0.55, "fairly sure"), (0.3, "unsure")):
        if confidence >= least:
            return words
    return "a guess"


def show_verdict(verdict: DisputeVerdict) -> None:
    out = console()
    certain = verdict.chain.certain
    entries = f"{certain} {'entry' if certain == 1 else 'entries'}"
    if verdict.holds:
        out.print(Text(f"The record of case {safe(verdict.case)} holds.", style="bold green"))
        out.print(
            f"{entries}, nothing changed, moved, added or taken out; the words of {verdict.words} messages and notes are "
            f"those recorded, {verdict.erased} were erased on record."
        )
        out.print(f"Newest mark: {verdict.chain.head}", soft_wrap=True)
        out.print("Compare it with one noted elsewhere: whoever rewrites a whole file makes another that holds.")
        return
    out.print(Text("This record does not hold.", style="bold red"))
    for one in verdict.troubles:
        out.print(Text(f"line {one.line}: {safe(one.what)}"))
    out.print(f"Certain: {f'the first {entries}' if certain else 'nothing'}.")
