"""What the customer told, and which sentence of a draft says it back."""

from __future__ import annotations

import re

from assuage.coach.draft import Draft
from assuage.language.span import Span

_TROUBLE = re.compile(
    r"\b(?:not|never|no|nothing|nobody|n't|isnt|didnt|doesnt|dont|cant|wont|without|still|again|late|wrong|broke\w*|broken|"
    r"lost|lose|missing|miss\w*|damag\w*|crack\w*|smash\w*|leak\w*|dead|fail\w*|cancel\w*|charg\w*|overcharg\w*|double|twice|"
    r"delay\w*|refus\w*|rude|ignor\w*|laugh\w*|stuck|torn|tore|scratch\w*|faulty|defect\w*|empty|dirty|cold|mould\w*|mold\w*|"
    r"stole\w*|stolen|gone|off|out of|ruin\w*|spoil\w*|hurt\w*|pain|disgust\w*|awful|terrible|worst|furious|angry|livid|fuming|"
    r"bill\w*|debited|third|second time|days?|weeks?|hours?|months?|waited|waiting|instead|only|unacceptable|closed|locked|"
    r"froze\w*|freez\w*|crash\w*|keeps?|kept|burn\w*|split|stopped|forgot\w*|unanswered|complain\w*|mess|messed|"
    r"died|dies|replac\w*|refund\w*|left|came off|came back|came out|kicked|hidden|hid|error|problem|issue|wobbl\w*|noise|noisy|smell\w*|stink\w*|short|"
    r"allerg\w*|sick|ill|you (?:lot|people)|promised|said|told|supposed|should have)\b|n't\b"
)

_GLAD = re.compile(
    r"\b(?:thank(?:s| you)|works now|never mind|nvm|all good|all sorted|no worries|no rush|sorted now|perfect|great|lovely)\b"
)
# "I'd like to book a room": an errand, not a complaint.
_REQUEST = re.compile(
    r"\W*(?:(?:hi|hello|hey|good \w+)\b[^a-z]*(?:there\b)?\W*)?(?:(?:i'm|my name is|this is) [\w ,.']{1,30}?(?:and|,) )?(?:i|we)(?:'d like| would like| want| need| wanted| have)? to "
    r"(?:make|book|reserve|see|get|plan|schedule|order|change|know|find|ask|check|add|buy|go|view|visit)\b"
)


def describes_trouble(draft: Draft) -> bool:
    """Whether the customer's latest words tell of something that went wrong, not only ask or thank."""
    words = draft.customers_latest.text
    if _GLAD.search(words) or _only_asks(draft) or (_REQUEST.match(words) and not draft.is_hot):
        return False
    return _TROUBLE.search(words) is not None


def _only_asks(draft: Draft) -> bool:
    """Whether the customer asks a calm question and describes nothing: the answer need not repeat it."""
    words = draft.customers_latest.text.strip()
    asks = words.endswith("?") or re.match(
        r"(?:can|could|do|does|is|are|how|what|when|where|which|who|will|would)\b", words
    )
    return bool(asks) and not draft.is_hot and len(re.findall(r"[.!?\n]", words)) <= 1


def told_back_sentence(draft: Draft) -> Span | None:
    """The sentence that says back most of what the customer named; None when none does."""
    best: Span | None = None
    most = 0
    told: dict[int, set[str]] = {}
    for span in draft.told_back:
        told.setdefault(draft.sentence_number(span.start), set()).add(span.of(draft.plain.text))
    for number, words in told.items():
        if len(words) > most:
            best, most = draft.sentences[number], len(words)
    return best
