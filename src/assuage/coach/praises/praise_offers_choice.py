"""The reply puts two or more real options before the customer."""

import re

from assuage.catalogue.source import Source
from assuage.coach.check import Draft
from assuage.coach.strength import Strength
from assuage.language.span import Span

_OFFERS = re.compile(
    r"\b(?:(?:i|we) (?:can|could|will|'ll)|(?:i'll|we'll)|(?:i|we) can (?:also )?offer|you (?:can|could|may)(?: either| also)?|what (?:i|we) can do is|would you (?:like|prefer|rather)|shall (?:i|we)|choose|do you want|either|whether you(?:'d| would))\b"
    r"[^.!?\n]{0,140}?(?:,)? or (?!so\b|more\b|two\b|three\b|less\b|not\b|no\b|rather\b|later\b|any\b|anything\b|whatever\b|something\b|none\b)[^.!?\n]+"
)
_ASKS_WHICH = re.compile(
    r"\b(?:tell me which|which (?:(?:would|do|one|of|works|suits|is|shall i|should i)\b|(?:\w+ ){0,2}(?:would|do|suits|works|is better))|what (?:would you prefer|suits you)|you choose|your choice|(?:it's|it is) up to you|whichever|as you (?:like|prefer)|or,? if you(?:'d| would)? (?:rather|prefer|like))\b"
)
_OTHERWISE = re.compile(
    r"\b(?:if you(?:'d| would) (?:rather|prefer)|or if you (?:prefer|would)|alternatively|instead, (?:i|we|you) can|or (?:i|we) can|or you can|you can also have)\b"
)
_NOT_MINE = re.compile(
    r"\b(?:which (?:of the (?:two )?)?(?:card|address|order|branch|account|street|line|model|one did|one was)|did you|do you (?:mean|have|remember)|was it|is it|were (?:you|they))\b"
)


def _look(draft: Draft) -> Span | None:
    text = draft.plain.text
    for number, sentence in enumerate(draft.sentences):
        words = sentence.of(text)
        if draft.is_quoted(sentence) or _NOT_MINE.search(words):
            continue
        if _OFFERS.search(words) or _OTHERWISE.search(words):
            return sentence
        if (
            _ASKS_WHICH.search(words)
            and number
            and re.search(r"\bor\b|\band (?:i|we) can\b", draft.sentences[number - 1].of(text))
        ):
            return draft.sentences[number - 1]
    return None


strength = Strength(
    rank=5,
    why="A choice gives back some say to somebody who has lost it.",
    source=Source(
        work="Richmond et al. 2012, Western Journal of Emergency Medicine 13(1)",
        where="domain on offering choices",
        supports="related",
    ),
    look=_look,
    say="You leave them a real choice.",
    earns=(
        "I can send a new lamp today, or put the 64 back on your card.",
        "Would you like the early van or the late one?",
        "I'll refund it now. If you'd rather, a new one leaves tonight.",
    ),
    does_not=(
        "I'll refund it in a day or two.",
        "Was it the front door or the back door?",
        "You can have a refund.",
        "Either way, it is yours.",
    ),
)
