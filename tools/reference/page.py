"""The small pieces that reference pages are made of, in Markdown."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterable
from dataclasses import fields

from assuage.catalogue.source import Source

MADE = "<!-- Made by tools/write_reference.py from the code. Change the code, then run `make docs`. -->"


def page(title: str, intro: str, sections: Iterable[str]) -> str:
    return "\n\n".join((f"# {title}", MADE, intro.strip(), *sections)).rstrip() + "\n"


def first_line(documented: object) -> str:
    """The first paragraph of a docstring, on one line."""
    said = inspect.getdoc(documented) or ""
    return " ".join(said.split("\n\n")[0].split())


def module_says(module: str) -> str:
    """What the file of an entry says it is: the whole first paragraph of its docstring."""
    return first_line(importlib.import_module(module))


def source_line(source: Source) -> str:
    return f"**Ground:** {source.work}, {source.where} ({source.supports})."


def examples(title: str, texts: Iterable[str]) -> str:
    listed = "\n".join(f"- {text}" for text in texts)
    return f"**{title}**\n\n{listed}" if listed else ""


def quoted(text: str) -> str:
    """An example as inline code, on one line, whatever marks are in it."""
    words = text.replace("\n", " ⏎ ")
    fence = "``" if "`" in words else "`"
    pad = " " if fence == "``" or words != words.strip() else ""
    return f"{fence}{pad}{words}{pad}{fence}" if words else "*(no words)*"


def table(header: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    names = list(header)
    lines = [
        names,
        ["---"] * len(names),
        *([cell.replace("|", "\\|").replace("\n", " ") for cell in row] for row in rows),
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def unusual(value: object, usual: object) -> str:
    """The fields of a dataclass that are not as usual, in words; empty when all are."""
    told = []
    for field in fields(value):  # type: ignore[arg-type]
        mine, common = getattr(value, field.name), getattr(usual, field.name)
        if mine != common:
            told.append(f"{field.name.replace('_', ' ')}: {shown(mine)}")
    return "; ".join(told)


def shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(shown(one) for one in value)
    if hasattr(value, "minor"):
        return f"{value.minor} {value.currency} (minor units)"
    if hasattr(value, "text"):
        return shown(value.text)
    return str(value)
