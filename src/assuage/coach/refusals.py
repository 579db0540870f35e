"""Where a text says no."""

from __future__ import annotations

import re

from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.language.patterns import Patterns
from assuage.language.span import Span

_NOT_ABLE = (
    r"(?:can't|cannot|can not|couldn't|could not|can no longer|won't be able to|will not be able to|are unable to"
    r"|are not able to|aren't able to|am unable to|am not able to|is unable to)"
)
_KINDLY = (  # what follows "can't" in a sentence that refuses nothing
    r"(?:wait\b|thank you|thank|apologi[sz]e|say sorry|stress|imagine|tell you how|say how|say enough|express|agree more|help (?:but"
    r"|noticing)|believe|promise|guarantee|undo|go on while|continue (?:while|if)"
    r"|know (?:what|how)|speak for|recommend|overstate|forget|fault|lose|begin to)"
)
_REFUSES = Patterns(
    rf"(?<!you )\b{_NOT_ABLE} (?!{_KINDLY})\w+|(?<!you)(?:'m|'re) (?:unable|not able) to \w+"
    rf"|\bunable to (?!{_KINDLY})\w+"
    r"|\byou (?:can't|cannot|can not|may not|are not allowed to|aren't allowed to"
    r"|are not permitted to)\b(?! (?:be (?:charged|billed|asked|blamed|held)|lose|go wrong|miss))"
    r"|\b(?:i|we) (?:won't|will not|don't|do not|no longer|never|only) (?:ever )?(?:be (?:able|offering|refunding"
    r"|replacing)|offer|refund|replace|accept|deliver|ship|sell|provide|support|allow|make exceptions?|do (?:that"
    r"|this|refunds|returns|exchanges|cash)"
    r"|give (?:out|refunds|discounts|credit|cash)|take (?:back|returns|opened|bookings|that|it back|cash)|cover"
    r"|pay (?:for|out|compensation)|compensate|reimburse|extend|waive|match|exchange|stock|carry|handle|issue|reopen"
    r"|change|move|cancel|reverse|honou?r|have (?:any|that|it|the|a|another|more|one))\b"
    r"|(?:'s|\bis|\bare|'re|\bwas) (?:simply |just |sadly |unfortunately |currently |also )?(?:not"
    r"|no longer) (?:\w+ )?(?:possible|available|allowed|permitted|eligible|refundable|exchangeable|covered|included"
    r"|an option|something (?:we|i)|part of|on offer|in stock|transferable|entitled|valid|open to)\b"
    r"|\b(?:isn't|aren't|wasn't) (?:\w+ )?(?:possible|available|allowed|permitted|eligible|refundable|exchangeable"
    r"|covered|an option|something (?:we|i) (?:can|do|offer)|on offer|in stock|transferable|valid)\b"
    r"|\b(?:is|are|was|were|has been|have been) (?:unavailable|impossible|non-refundable|nonrefundable"
    r"|out of the question|declined|rejected|denied|refused|out of stock|sold out|final|discontinued|excluded)\b"
    r"|\b(?:i|we)(?:'ve| have)? (?:had to |must |have to )?(?:declined?|refused?|rejected?|denied|deny"
    r"|turn(?:ed)? down)\b"
    r"|\b(?:there(?:'s| is| was| isn't| are)|there's) (?:simply |just |really |sadly |unfortunately )?(?:nothing"
    r"|no way|no possibility|no option|no more|not (?:a lot|much|anything)|little|not anything"
    r"|anything) (?:\w+ ){0,3}?(?:can|could|to|we|i|do|for)\b"
    r"|\bnothing (?:more |else |further )?(?:that )?(?:i|we) can do\b|\b(?:no|without) (?:refunds?|exceptions?"
    r"|returns?|exchanges|discounts?)\b"
    r"|\b(?:no|not) (?:one|body|manager|supervisor|engineer|appointment|slot|driver|doctor)s? (?:is"
    r"|are) (?:\w+ )?(?:available|free|here|in)\b|\bnobody is (?:available|free|in)\b"
    r"|\b(?:unfortunately|sadly|regrettably|i'm afraid|afraid|sorry|answer is|simply)[,:]? (?:it's |it is "
    r"|the answer is |that's |that is )?(?:a )?(?:no|not)\b(?=[.!,]| at this| possible)"
    r"|\btoo late (?:to|for)\b|\b(?:window|period|deadline|offer|time) (?:has |is )?(?:now |already |long )?(?:passed"
    r"|closed|expired|over|lapsed|ended)\b"
    r"|\b(?:i|we)(?:'ve| have)?(?: got)? no (?:way|means|possibility) (?:of|to)\b|\bonly (?:the|an?|accepted|available|by|valid|open|for|on) [\w ]{1,30}? (?:can|may)\b|\b(?:can|may"
    r"|could) only\b(?! (?:imagine|apologi|say|guess|thank))|\bnot entitled to\b|\bno right to\b"
    r"|\b(?:that's|that is|it's|it is) (?:just |simply |unfortunately |only )*(?:our |the )?(?:company |store "
    r"|standard )?(?:policy|procedure)(?=[.!,]| that| not| and)"
    r"|\bnot (?:something|one) (?:we|i|my \w+) (?:can|do|offer|handle|deal|could)\b|\bmy hands are tied\b|\b(?:those"
    r"|these) are the rules\b|\b(?:procedure|policy|rules|rule) (?:is|are) (?:procedure|policy|rules|a rule"
    r"|the rules)\b"
    r"|\b(?:the )?(?:system|computer|software|policy) (?:won't|will not|doesn't|does not|can't|cannot) (?:let|allow"
    r"|permit|accept)\b"
)
_GOOD_NEWS = re.compile(
    r"you (?:won't|will not|can't|don't|needn't) (?:be|have to|need|pay|owe|lose|wait)|we (?:don't|won't) (?:need|ask"
    r"|charge|want)"
)


def refusals(draft: Draft) -> tuple[Span, ...]:
    """The clauses of *draft* that refuse something, in order; a no that is good for the customer is none."""
    return draft.once(_refusals)


def _refusals(draft: Draft) -> tuple[Span, ...]:
    text = draft.plain.text
    found: list[Span] = []
    for span in own_words(draft, _REFUSES, even_denied=True):
        if _GOOD_NEWS.search(text, max(0, span.start - 4), span.end):
            continue
        words = span.of(text)
        opening = len(words) - len(words.lstrip(" .!?;:,\n"))
        found.append(clause_around(draft, Span(span.start + opening, span.end)))
    return tuple(found)
