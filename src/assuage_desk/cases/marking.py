"""Words cut into pieces to be shown: plain, underlined as evidence, or masked until somebody asks to see them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assuage.language.span import Span


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a message to be marked. *mask* names what kind of word is covered; empty: evidence of *signal*."""

    span: Span
    signal: str = ""
    mask: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a paragraph. *signal* says what was heard in it, *mask* what kind of word it is."""

    text: str
    signal: str = ""
    mask: str = ""


_BREAK = re.compile(r"\n[ \t]*\n+")


def paragraphs(text: str, marks: Sequence[Mark] = ()) -> tuple[tuple[Piece, ...], ...]:
    """*text* as paragraphs of pieces, in order and without a character lost but the empty lines between.

    Masks win over evidence; of overlapping evidence the shorter, which says more, wins. Marks outside the text are left out.
    """
    flat = _apart(marks, len(text))
    found: list[tuple[Piece, ...]] = []
    start = 0
    for gap in (*_BREAK.finditer(text), None):
        end = len(text) if gap is None else gap.start()
        pieces = tuple(_pieces(text, start, end, flat))
        if pieces:
            found.append(pieces)
        start = end if gap is None else gap.end()
    return tuple(found)


def _apart(marks: Sequence[Mark], length: int) -> list[Mark]:
    """Marks that do not overlap, in order."""
    inside = [m for m in marks if not m.span.is_empty and m.span.end <= length]
    kept: list[Mark] = []
    for mark in sorted(inside, key=lambda m: (not m.mask, m.span.end - m.span.start, m.span.start)):
        kept += _without(mark, [k.span for k in kept])
    return sorted(kept, key=lambda m: m.span.start)


def _without(mark: Mark, taken: Sequence[Span]) -> list[Mark]:
    """What is left of *mark* outside *taken*: evidence runs on around a masked word."""
    rest = [mark.span]
    for span in taken:
        rest = [
            Span(a, b)
            for piece in rest
            for a, b in ((piece.start, min(piece.end, span.start)), (max(piece.start, span.end), piece.end))
            if a < b
        ]
    return [Mark(span, mark.signal, mark.mask) for span in rest]


def _pieces(text: str, start: int, end: int, marks: Sequence[Mark]) -> list[Piece]:
    pieces: list[Piece] = []
    at = start
    for mark in marks:
        first, last = max(mark.span.start, at), min(mark.span.end, end)
        if first >= last:
            continue
        if first > at:
            pieces.append(Piece(text[at:first]))
        pieces.append(Piece(text[first:last], mark.signal, mark.mask))
        at = last
    if at < end:
        pieces.append(Piece(text[at:end]))
    return pieces if text[start:end].strip() else []
