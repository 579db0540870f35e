"""Which sentence of a draft says back something the customer named."""

from __future__ import annotations

from assuage.coach.draft import Draft
from assuage.language.span import Span


def told_back_sentence(draft: Draft) -> Span | None:
    """The first sentence that names most of what the customer named; None when none does."""
    if not draft.latest:
        return None
    best: Span | None = None
    most = 0
    for sentence in draft.sentences:
        told = {span.of(draft.plain.text) for span in draft.named_things.told_back(sentence.of(draft.text))}
        if len(told) > most:
            best, most = sentence, len(told)
    return best
