"""What answers for people are put on: a terminal in colour, or plain text anywhere else."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from assuage.coach.finding import Severity
from assuage.language.span import Span
from assuage.reading.reading import Level

LEVELS = {Level.CALM: "green", Level.IRRITATED: "yellow", Level.ANGRY: "red", Level.FURIOUS: "bold red"}
SEVERITIES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.HINT: "cyan"}
_NEVER_WRAPPED = 100_000


def console() -> Console:
    """Plain where the output is no terminal or NO_COLOR is set; a file gets lines as long as they are."""
    return Console(highlight=False, markup=False, emoji=False, width=None if sys.stdout.isatty() else _NEVER_WRAPPED)


def table() -> Table:
    """Without lines: a dim name, then what there is to say."""
    found = Table(box=None, show_header=False, pad_edge=False)
    found.add_column(style="dim", no_wrap=True)
    return found


def indented(text: Text, by: int) -> Padding:
    return Padding(text, (0, 0, 0, by), expand=False)


def marked(text: str, spans: Iterable[tuple[Span, str]]) -> Text:
    """The text with its spans coloured and underlined."""
    shown = Text(safe(text))
    for span, style in spans:
        shown.stylize(f"{style} underline", span.start, span.end)
    return shown


def safe(text: str) -> str:
    """*text*, of the same length, without characters that could steer the terminal."""
    return "".join(
        "\ufffd" if (mark < " " and mark not in "\n\t") or "\x7f" <= mark <= "\x9f" else mark for mark in text
    )


def short(text: str, most: int = 60) -> str:
    words = " ".join(safe(text).split())
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
