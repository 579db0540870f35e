"""Words that can take the place of a fault as they stand, made from what this customer said."""

from __future__ import annotations

import re

from assuage.coach.draft import Draft
from assuage.language.span import Span

FURTHEST_COMMA = 24  # characters: "as I said to you on Monday morning,"; beyond it the comma belongs to something else
_FIRST_WORD = re.compile(r"[\s,:;–—-]*(?P<word>\S+)")


def is_whole_clause(draft: Draft, span: Span) -> bool:
    """Whether *span* begins a sentence and a mark, or nothing, follows it: another clause can stand there."""
    sentence = draft.sentence_at(span.start)
    after = draft.text[span.end : span.end + 1]
    return sentence.start == span.start and (not after or after in ".!?,;\n" or span.end >= sentence.end)


def ending_like(draft: Draft, span: Span, words: str) -> str:
    """*words* as a clause in place of *span*: with its own mark where the span brought one."""
    last = span.of(draft.text).rstrip()[-1:]
    return f"{words}." if last in (".", "!", "?") else words


def why_upset(draft: Draft) -> str:
    """A clause that grants the feeling with its cause, in the customer's words turned round: "You have every reason to
    be upset: we lost your bag". Empty when they told nothing it could name."""
    told = draft.told
    event = told.ours or next(iter(told.events), "")
    if event:
        return f"You have every reason to be upset: {event}"
    return f"You have every reason to be upset about {told.thing}" if told.thing else ""


def without_opening(draft: Draft, opening: Span) -> tuple[Span, str]:
    """Takes an opening such as "As I said on Monday," off its sentence: a span that reaches over the comma and the
    next word, and that word with a capital. Nothing to put there (an empty text) where this cannot be done."""
    sentence = draft.sentence_at(opening.start)
    comma = draft.text.find(",", opening.end - 1, min(sentence.end, opening.end + FURTHEST_COMMA))
    if draft.text[sentence.start : opening.start].strip() or comma < 0:
        return opening, ""
    found = _FIRST_WORD.match(draft.text, comma + 1, max(comma + 1, sentence.end))
    if found is None or not found["word"][0].isalpha():
        return opening, ""
    word = found["word"]
    return Span(opening.start, found.end()), word[:1].upper() + word[1:]
