"""Where a pattern is said by the agent, in earnest: not quoted, denied, supposed, asked for or told of others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assuage.coach.draft import Draft
from assuage.language.negation import asks, clause_before, denies, reports
from assuage.language.patterns import Patterns
from assuage.language.span import Span

_SUPPOSED = re.compile(r"\b(?:if|whether|unless|in case|even if|should)\b[^,.;:!?]*$")


def own_words(
    draft: Draft,
    pattern: Patterns | re.Pattern[str],
    *,
    even_denied: bool = False,
    even_supposed: bool = False,
    even_asked: bool = False,
) -> Iterator[Span]:
    """The places where *pattern* (written for lower case) matches words that the agent means, in order."""
    text = draft.plain.text
    for found in pattern.find(draft.plain) if isinstance(pattern, Patterns) else pattern.finditer(text):
        span = Span(*found.span())
        before = clause_before(text, span.start)
        if (
            draft.is_quoted(span)
            or (not even_denied and denies(before))
            or reports(before)
            or (not even_asked and asks(before))
            or (not even_supposed and is_supposed(draft, span))
        ):
            continue
        yield span


def is_supposed(draft: Draft, span: Span) -> bool:
    """Whether an "if" or "whether" governs *span* in its clause."""
    start = draft.sentence_at(span.start).start
    return _SUPPOSED.search(draft.plain.text, max(start, span.start - 90), span.start) is not None


def clause_around(draft: Draft, span: Span) -> Span:
    """*span* widened to the end of its clause, never past its sentence."""
    text, end = draft.plain.text, draft.sentence_at(span.start).end
    stop = _CLAUSE_END.search(text, span.end, max(end, span.end))
    return Span(span.start, stop.start() if stop else max(end, span.end))


_CLAUSE_END = re.compile(r"[,;:](?=\s)|\s[-–—]\s|[.!?]*$|\s(?=but\b|however\b)")
