"""Where a text apologises for a failure of its own."""

from __future__ import annotations

from assuage.coach.sorry import sorries
from assuage.language.negation import is_negated
from assuage.language.phrases import Phrases, Plain
from assuage.language.span import Span

_OWNED = Phrases(
    (
        "{our} [own|very] (fault|mistake|error|failure|bad)",
        "(this|that|it) (is|was) [entirely|all|completely] on (me|us)",
        "(please forgive|forgive) (me|us)",
    )
)


def apologies(text: Plain) -> tuple[Span, ...]:
    """The apologies in *text*, in order: sympathy, condolence, reaction and "sorry, which one?" are left out."""
    found = [one.span for one in sorries(text) if one.is_apology]
    found += [span for span in _OWNED.find(text) if not is_negated(text.text, span)]
    kept: list[Span] = []
    for span in sorted(found):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)
