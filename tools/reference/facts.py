"""The page of everything that can happen in a case, with its stored spelling."""

from __future__ import annotations

import inspect
from dataclasses import MISSING, fields
from pathlib import Path

from assuage.record.facts import Entry
from assuage.record.spelling import KINDS, VERSION
from tools.reference.page import page, table

GOLDEN = Path(__file__).parents[2] / "tests" / "golden" / "record" / "facts.jsonl"

INTRO = f"""
Everything that happens in a case is a fact: in the past tense, without logic, and without anybody's words (a fact names
the message and keeps a salted digest). Facts stand in a record as entries, each carrying the mark of the one before.

The stored spelling is canonical JSON ([RFC 8785](https://www.rfc-editor.org/rfc/rfc8785)), one line an entry: `kind`,
`version` (today {VERSION} for all), the fact's fields under `fact`, and `case`, `number`, `at`, `by`, `before`, `mark`.
A field that has its default is left out. Instants are UTC with microseconds (`2026-03-01T09:30:00.000000Z`). The mark of
an entry is the SHA-256 of its spelling without `mark`; `before` of the first is 64 zeros. A spelling, once stored, is
never changed; golden files in the tests hold one of each kind.
"""


def facts() -> str:
    sections = ["## An entry", _said(Entry), _example("received")]
    for kind, fact in KINDS.items():
        sections.append(f"## {kind}")
        if said := _said(fact):
            sections.append(said)
        rows = (
            (f"`{field.name}`", f"`{field.type}`", "needed" if field.default is MISSING else f"`{field.default!r}`")
            for field in fields(fact)
        )
        sections.append(table(("field", "type", "default"), rows))
    return page("Facts", INTRO, sections)


def _said(kind: type[object]) -> str:
    said = inspect.getdoc(kind) or ""
    return "" if said.startswith(f"{kind.__name__}(") else said.replace("``", "`")


def _example(kind: str) -> str:
    line = next(line for line in GOLDEN.read_text().splitlines() if f'"kind":"{kind}"' in line)
    return f"```json\n{line}\n```"
