"""Words of a text, as spans: letters and digits with the apostrophes and hyphens inside them."""

from __future__ import annotations

import re

from assuage.language.span import Span

# Numbers keep their decimal marks ("3.50", "1,200"), so that a price is one word and not two.
_WORD = re.compile(r"\d+(?:[.,]\d+)*[^\W\d_]*|[^\W_]+(?:['’ʼ‐‑-][^\W_]+)*")


def words(text: str) -> tuple[Span, ...]:
    """The words of *text*, in order, none overlapping; an empty text has none.

    "don't", "re-opened" and "1,200.50" are one word each; quotation marks, emoji and other signs are none.
    """
    return tuple(Span(found.start(), found.end()) for found in _WORD.finditer(text))
