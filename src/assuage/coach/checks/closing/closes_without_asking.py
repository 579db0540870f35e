"""The reply calls the matter closed, and the customer has not."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.language.patterns import Patterns

_MATTER = (
    r"(?:ticket|case|complaint|matter|issue|query|request|file|enquiry|inquiry|claim|one|thread|it|this|that|problem)"
)
_CLOSES = Patterns(
    rf"\b(?:i'm|i am|im|we're|we are|i'll|i will|we'll|we will|i've|i have|we have|we've|i|we|am|will|have"
    rf"|now)(?: \w+)?(?: be)? (?:clos(?:e|ed|ing)|resolv(?:ed|ing)|archiv(?:e|ed|ing)|mark(?:ed|ing)?|consider(?:ed"
    rf"|ing)?|treat(?:ed|ing)?|regard(?:ed|ing)?|sign(?:ing|ed)? off)(?: off| out| down)? (?:the |this |your "
    rf"|that )?(?:\w+ )?{_MATTER}\b(?! (?:chat|call|conversation|window|door|line|gap))(?: (?:as )?(?:now )?(?:closed"
    rf"|settled|resolved|completed?|solved|finished|done|out|off))?"
    rf"|\b(?:the |this |your |that )(?:\w+ )?(?:ticket|case|complaint|matter|issue|query|request|file|enquiry|claim"
    rf"|problem) (?:is|has been|was|will be|has now been|is now|can be|can now be)(?: \w+)? (?:closed|settled"
    rf"|resolved|completed|solved|concluded|finalised|finished|archived)\b|\b(?:case|matter|ticket|subject"
    rf"|discussion|issue|query) (?:is )?(?:closed|resolved|settled|solved)\b|\bthe file is closed\b|\bclosing (?:this"
    rf"|your|the) (?:one|ticket|case|complaint|matter|query)\b"
)
_LEAVES_OPEN = re.compile(
    r"\?|\b(?:reply|write|ring|call|tell me|shout|let me know|come back|message)\b[^.;!?]{0,50}\b(?:reopen\w*"
    r"|open again|any ?time|if|and|comes? to me)\b|\breopen\w*\b|\bopen(?:s)? again\b|\bif (?:it|anything|that|you"
    r"|the|this)\b|\bombudsman\b|\bkeep (?:this|it) open\b|\blook in\b|\bcheck back\b|\buntil (?:mon|tue|wed|thu|fri"
    r"|sat|sun|\d)|\bif you(?:'re| are) (?:happy|all right)\b"
)
_CONTENT = re.compile(
    r"\b(?:perfect|all good|sorted|that did it|(?<!if )it works now|solved|resolved|brilliant|excellent|wonderful"
    r"|great,? thanks|great thank|thank you so much|thanks so much|many thanks|thanks (?:a lot|for sorting)"
    r"|cheers,? (?:all|that)|that's (?:all|everything|it)|you can close|close it|please close|no longer needed)\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    if draft.circumstances.is_settled or _CONTENT.search(draft.customers_latest.text):
        return
    text = draft.plain.text
    for span in own_words(draft, _CLOSES):
        near = draft.around(span.start, 1, 1)
        if not _LEAVES_OPEN.search(text, near.start, near.end):
            yield Spot(clause_around(draft, span))
            return


check = Check(
    severity="warning",
    why="Only the customer knows whether it is settled; being told so reopens it.",
    source=Source(work="ISO 10002:2018", where="closing a complaint", supports="related"),
    look=_look,
    say="This calls the matter closed without asking.",
    reword="Ask whether it is put right, and say when you will look in again.",
    bad=(
        "I have closed your case.",
        "We now regard the complaint as settled.",
        "The issue has been resolved. Regards, Tom",
        "Ticket closed.",
        Example("I'm marking this as solved.", to="hm, not sure it works"),
    ),
    good=(
        "Does that put it right? If not I'll keep the case open.",
        "I'm closing the ticket; just reply and it reopens with me.",
        Example("Great, I'm closing the case.", to="perfect, that did it"),
        "The road is closed until noon.",
        "I'm keeping your case open until Friday.",
    ),
)
