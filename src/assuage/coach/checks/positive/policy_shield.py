"""The reply hides behind a rule, a system or a procedure in place of a reason."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.language.patterns import Patterns

_RULES = (
    r"(?:polic(?:y|ies)|terms(?: and conditions| & conditions| of service| of use)?|t&cs?|t and cs?|tos|rules?"
    r"|regulations|guidelines|procedures?|process|protocol|contract|small print|agreement|standard practice"
    r"|house rules)"
)
_SHIELDS = Patterns(  # enough on their own
    r"\b(?:those|these|them)(?:'s| are|'re) (?:\w+ )?the (?:rules|terms|policies|conditions)\b|\bthe rules? (?:is"
    r"|are) the rules?\b|\brules are rules\b|\b(?:procedure|policy) is (?:procedure|policy)\b"
    r"|\b(?:that|this|it)(?:'s| is| was) (?:just |simply |unfortunately |sadly |only |strictly )*(?:our |the "
    r"|company |store |standard |our company |our standard |house |corporate |bank |hotel |strict )*(?:policy"
    r"|procedure|protocol|standard practice|how (?:the system|it) works|the way (?:it is|the system works|it works"
    r"|things are))\b(?! (?:covers|number|lets|allows|includes|to (?:cover|pay|refund|let)|here))"
    r"|(?:^|[.!?]\s+|\n\s*)(?:company|house|store|bank|hotel) (?:rules?|policy|procedure)(?=[,.!])"
    rf"|\b(?:it's|it is|that's|that is|would be|goes) against (?:our |the |company )*{_RULES}\b"
    r"|\b(?:the )?computer says no\b|\bmy hands are tied\b|\bour hands are tied\b|\b(?:the|our|my) (?:system|computer|software|screen|policy"
    r"|program|procedure|rules?|terms) (?:just |simply |unfortunately |currently )*(?:won't|will not|doesn't|does not"
    r"|can't|cannot|don't|do not|prevents?|prohibits?|forbids?|stops?)"
    r" (?:\w+ )?(?:let|allow|permit|accept|give me|support|me|us|it|that|this|refunds?|anyone)\b"
    r"|\b(?:not|n't) (?:allowed|permitted|authori[sz]ed) (?:to [\w ]{1,30}? )?(?:by|under|per"
    r"|according to) (?:\w+ ){0,3}?(?:polic|rules|terms|system|management|procedure|head office)"
    r"|\b(?:i|we) (?:don't|do not|didn't) make the rules\b|\bi(?:'m| am) (?:just|only) following\b"
    r"|\bjust following (?:orders|procedure|the rules)\b|\bhead office (?:says|won't|decides)\b|\b(?:it's"
    r"|that's) (?:above|beyond) my pay ?grade\b"
)
_LEANS = Patterns(  # a shield where a no stands in the same sentence
    rf"\b(?:as )?(?:per|under|according to|in line with|in accordance with|based on|due to|because of|following"
    rf"|against|outside|within|by|pursuant to|in keeping with|subject to) (?:our |the |company |store |these "
    rf"|standard |my |current |their |its )*{_RULES}\b"
    rf"|\b(?:our|the|company|store|corporate) (?:\w+ )?{_RULES} (?:\w+ )?(?:states?|says?|stipulates?|requires?"
    rf"|is (?:clear|that|very clear|quite clear)|are (?:clear|that|very clear)|dictates?|specif\w+|do not|does not"
    rf"|don't|doesn't|prevents?|prohibits?|only)\b"
    r"|\b(?:sent|generated|applied|charged|issued|closed|cancelled) automatically\b|\b(?:sends?|generates?|applies"
    r"|issues|does|do) (?:\w+ )?automatically\b|\b(?:is|are) (?:all |fully )?automatic\b"
    rf"|\b(?:it's|it is|that's) (?:\w+ )?(?:our|company|store|the) {_RULES} (?:that|not to)\b"
)
_NO = re.compile(
    r"\b(?:no|not|cannot|cant|never|only|must|unable|without|non-\w+|declined|rejected|refused|denied|required|nobody"
    r"|until|too late|expired)\b|n't\b"
)
_REASON = re.compile(
    r"\b(?:because|so that|since|in order to|to (?:protect|keep|prevent|stop|make sure|avoid|check|be fair)"
    r"|for (?:safety|security|your safety|your security|everyone's)|the reason|which means|otherwise|this is so"
    r"|that's so|by law|the law|legal\w*|it's there)\b"
)
_KIND = re.compile(
    r"\b(?:covers?|lets? you|allows? you|gives? you|entitles?|includes?|protects? you|in your favou?r|on your side"
    r"|means you (?:can|get|pay nothing)|we (?:can|will) refund|is free)\b"
)
_ASKED = re.compile(
    r"\b(?:which|what|where|show me|send me|copy of|see)\b[^.?!]*\b(?:clause|polic|rule|terms|t&c|says|written"
    r"|procedure|section|law)\w*|\b(?:policy|rule|terms|clause)\b[^.!]*\?"
)


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    if _ASKED.search(draft.customers_latest.text):
        return
    for pattern, needs_no in ((_SHIELDS, False), (_LEANS, True)):
        for span in own_words(draft, pattern, even_denied=True):
            sentence, near = draft.sentence_at(span.start), draft.around(span.start, 0, 1)
            if needs_no and not _NO.search(text, sentence.start, sentence.end):
                continue
            if _REASON.search(text, near.start, near.end) or _KIND.search(text, sentence.start, sentence.end):
                continue
            yield Spot(clause_around(draft, span))
            return


check = Check(
    severity="warning",
    why="A rule is not a reason; people accept a no more readily when they hear what it is for.",
    source=Source(
        work="Tax, Brown & Chandrashekaran 1998, Journal of Marketing 62",
        where="fair procedure as part of how complaints are judged",
        supports="related",
    ),
    look=_look,
    say="The rule stands here in place of a reason.",
    reword="Say in plain words what the rule is for, then what can be done within it.",
    bad=(
        "Sorry, computer says no.",
        "That would be against our guidelines.",
        "House rules, sadly.",
        "That's just company policy.",
        "According to our terms, deposits are not returned.",
        "My computer won't let me change it.",
        "I'm sorry, rules are rules.",
        "I don't make the rules.",
        "Under our policy we only replace parts.",
        "It is standard procedure, madam.",
    ),
    good=(
        "The computer says noon, so I've told the driver.",
        "Company rules give you thirty days, so send it back.",
        "Our policy covers the taxi too, so send me the receipt.",
        "We ask for the old card back so that nobody else can use it.",
        Example("It's section 9 of our terms, attached, with the dates marked.", to="Which clause is that?"),
        "By law I have to see a photo ID before I read the file to you.",
        "Under our terms you can leave at any time, free.",
        "According to our policy we don't post keys, because letters with keys get stolen.",
        "Your insurance policy is number 118.",
        "I've broken our own rule and sent it without the form.",
    ),
)
