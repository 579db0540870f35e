"""Words in a text that are somebody else's: inside quotation marks, in a `>` block, or after "you wrote"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assuage.language.span import Span

LONGEST_SHORT_QUOTE = 300  # a straight single mark that opens and does not close within this is an apostrophe

_DOUBLE = re.compile(
    r'(?<![\w"])"(?=\S)(?:(?!\n\s*\n)[^"]){1,2000}"'  # straight, within one paragraph
    r"|[“„](?:(?!\n\s*\n)[^“”]){1,2000}[”“]"
    r"|«(?:(?!\n\s*\n)[^«»]){1,2000}»"
    r"|‘(?=\w)[^‘\n]{1,300}?[\w.!?,…]’(?!\w)"
)
_SINGLE = re.compile(
    r"(?<![\w'’])'(?!(?:em|til|twas|tis|cause|n|bout|round|s|d|ll|re|ve|m|t)\b)(?=\w)[^'\n]{0,80}?"
    rf"(?:\w'\w[^'\n]{{0,{LONGEST_SHORT_QUOTE}}}?){{0,4}}[\w.!?,…]'(?![\w'])",
    re.IGNORECASE,
)
_ALL_MARKS = frozenset("\"'“„«‘>")
_BLOCK = re.compile(r"^[ \t]*>.*$", re.MULTILINE)

# What follows these words, to the end of the clause, is the customer speaking.
_REPORTED = re.compile(
    r"\b(?:you(?:['’]ve| have|['’]d| had)? (?:also |even |just )?(?:wrote|written|said|told (?:me|us|my colleagues?|our \w+)"
    r"|mention(?:ed)?)|your (?:own |exact )?words(?: were| are)?|your (?:message|e-?mail|letter|note) (?:says|said|reads))\b"
    r"(?P<words>[^.!?;\n]*)",
    re.IGNORECASE,
)
# … and these words begin the writer's own clause again.
_OWN_CLAUSE = re.compile(
    r",? but\b|, (?:however|though|yet|so|and (?:i|we|our|my|that|the|it)|i|we|you|please|which)\b| - | – |—",
    re.IGNORECASE,
)


def quoted(text: str) -> tuple[Span, ...]:
    """The stretches of *text* that are quoted, in order, without overlaps; marks belong to the stretch.

    >>> [span.of('You wrote "it leaks". It does.') for span in quoted('You wrote "it leaks". It does.')]
    ['"it leaks"']
    """
    marks = set(text) & _ALL_MARKS  # most texts hold none, and need not be searched for them
    spans = [Span(*found.span()) for found in _BLOCK.finditer(text)] if ">" in marks else []
    if marks - {">", "'"}:
        spans.extend(Span(*found.span()) for found in _DOUBLE.finditer(text))
    if "'" in marks:
        spans.extend(Span(*found.span()) for found in _SINGLE.finditer(text))
    for found in _REPORTED.finditer(text):
        start, end = found.span("words")
        if any(span.start < end and start < span.end for span in spans):
            continue  # the marks say exactly what is quoted
        again = _OWN_CLAUSE.search(text, start, end)
        spans.append(Span(start, again.start() if again else end))
    return _merged(span for span in spans if span.of(text).strip())


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
