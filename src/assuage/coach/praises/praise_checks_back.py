"""The reply asks whether it is settled, or says when it will look again."""

import re

from assuage.catalogue.source import Source
from assuage.coach.check import Draft
from assuage.coach.strength import Strength
from assuage.language.span import Span

_ASKS = re.compile(
    r"\b(?:(?:does|did|has|will|would) (?:that|this|it|everything)(?: now| all)? (?:put it right|settle|work|help|sort|fix|solve|cover|start|do it|answer|look right|suit|make it right|set it right)|is (?:that|this|it|everything) (?:what you (?:needed|wanted|were after)|right(?: now)?|settled|sorted|all right|working|ok(?:ay)?|better)"
    r"|have i (?:missed|left|forgotten|got (?:that|this|it|everything) right|understood)|anything (?:i(?:'ve| have) missed|still (?:open|missing|wrong)|left out)|did (?:she|he|you|it) (?:manage|get|open|come|arrive|work)|are you happy with|is there anything i missed)\b[^.!\n]*\?"
)
_LOOKS_AGAIN = re.compile(
    r"\b(?:i'll|i will|we'll|we will|i'm going to|our team will|\w+ will)(?: then| also| personally)? (?:(?:look in|look at|check|check in|check back|ring|call|write|text|e-?mail|come back|ask|phone|follow up|be back|message|drop by|come)\b[^.!?\n]{0,140}?\b(?:to (?:hear|check|see|ask|make sure|confirm|find out)|that it (?:held|came|works|arrived|went)|whether|(?<!even )if (?:he|she|it|they|the|all|everything)|how it|how you|is right|it's right|went through)|(?:look in|check in|check back|follow up)\b|keep (?:this|it|your case|the case|the ticket) open (?:until|till|for))"
)


def _look(draft: Draft) -> Span | None:
    text = draft.plain.text
    found = _ASKS.search(text) or _LOOKS_AGAIN.search(text)
    return draft.sentence_at(found.start()) if found else None


strength = Strength(
    rank=3,
    why="Whether it is settled is the customer's to say, and asking shows that it matters.",
    source=Source(work="ISO 10002:2018", where="closing the complaint", supports="related"),
    look=_look,
    say="You look back, so they need not chase.",
    earns=(
        "Does that put it right for you?",
        "I'll ring on Thursday to hear whether the fitter came.",
        "I'll keep this open until Monday.",
    ),
    does_not=(
        "Let us know if there is anything else.",
        "I'll ring you on Thursday.",
        "Is that your only card?",
    ),
)
