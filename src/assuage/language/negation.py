"""Whether words are denied, asked or told of rather than said: the clause before them decides."""

from __future__ import annotations

import re

from assuage.language.span import Span

REACH = 90  # characters looked back; a denial further off is no longer heard as one

_CLAUSE_ENDS = re.compile(
    r"[.!?;:\n]+(?=\s|$)|\n|,(?!\s*(?:or|nor|and not)\b)|\s[-–—]\s|—"
    r"|\b(?:but|however|although|though|because|so please|so just|and please|then)\b"
)
_NEGATORS = re.compile(
    r"\b(?:not|never|cannot|cant|wont|dont|didnt|doesnt|isnt|wasnt|wouldnt|shouldnt|couldnt|without(?! [^,;]*\b(?:is|are|was|were|has|had|would)\b)|nor|neither|hardly"
    r"|nobody|no one|none|nothing|no longer|rather than|instead of|in place of|far from|refuse to|stop(?:ped)?"
    r"|anything but|the last thing|no (?:reason|need|way|one|intention|wish|question|right)|few|avoid(?:ed|ing)?)\b"
    r"|n't\b|n’t\b"
)
# These hold a negator and deny nothing.
_NO_DENIAL = re.compile(
    r"\bnot only\b|\bno doubt\b|\bnot just\b|\bwhy (?:don|can|won|didn|couldn)['’]?t\b|\bwhy not\b"
    r"|^\s*(?:can|won|couldn|wouldn|don|didn)['’]?t (?:you|we)\b|\bif (?:you|we) (?:can|do|don|won)['’]?t\b"
    r"|\bif not\b|\bwhether or not\b|\bi don['’]?t (?:know|see|understand) why\b"
    r"|\b(?:can|could|will|would) you (?:please )?(?:not|stop)\b"
)
_TOLD = re.compile(
    r"\b(?:(?:have|has|had|having|to have|been|were|was|being|got|get) (?:been )?told|told|asked|advised|ordered|invited"
    r"|tell(?:s|ing)?|(?:said|saying|says|wrote|written|implied|implying|suggest(?:ed|ing)|claimed)(?: to)?)\b"
    r"(?: (?:you|them|him|her|us|me|anyone|anybody|people|a customer|the customer|customers|someone|somebody))?"
    r"(?: (?:that|to|it was|it is|you were|you are|how|whether))*\s*$"
)
_ASKED = re.compile(
    r"^\W*(?:(?:so|and|or|then)\W+)?(?:would you (?:like|prefer|rather|want|mind)|do you (?:want|need|prefer|wish)"
    r"|shall (?:i|we)|should (?:i|we)|may (?:i|we)|would it help|is it ok(?:ay)? if|are you (?:happy|all right) for)\b"
)


def clause_before(text: str, place: int) -> str:
    """The words of the same clause that stand before *place*, lower case, at most `REACH` characters."""
    start = max(0, place - REACH)
    before = text[start:place].lower()
    cut = [end.end() for end in _CLAUSE_ENDS.finditer(before)]
    return before[cut[-1] :] if cut else before


def is_negated(text: str, span: Span) -> bool:
    """Whether the words at *span* stand under a denial in their own clause.

    >>> is_negated("I won't ask you to calm down.", Span(19, 28))
    True
    """
    return denies(clause_before(text, span.start))


def is_reported(text: str, span: Span) -> bool:
    """Whether the words at *span* are told as said by somebody: "our agent told you to calm down"."""
    return reports(clause_before(text, span.start))


def is_asked(text: str, span: Span) -> bool:
    """Whether the words at *span* lie in a genuine question about the customer's wish."""
    return asks(clause_before(text, span.start))


def denies(before: str) -> bool:
    """Whether words that follow *before* in its clause are denied."""
    return _NEGATORS.search(before) is not None and _NEGATORS.search(_NO_DENIAL.sub(" ", before)) is not None


def reports(before: str) -> bool:
    """Whether words that follow *before* in its clause are told as said by somebody."""
    return _TOLD.search(before) is not None


def asks(before: str) -> bool:
    """Whether words that follow *before* in its clause lie in a genuine question."""
    return _ASKED.search(before) is not None
