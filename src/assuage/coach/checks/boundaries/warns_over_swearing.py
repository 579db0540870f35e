"""The customer swore at the thing, not at anybody, and the reply scolds them for it."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.language.patterns import Patterns

_SCOLDS = Patterns(
    r"\b(?:refrain from|stop|no more|avoid|without|cut out|drop|leave out|no|free of|mind|watch|moderate|about|use"
    r"|using|keep|of) (?:\w+ ){0,3}?(?:swear(?:ing|words?| words?)?|profanit(?:y|ies)|curs(?:e|ing)|cuss(?:ing)?"
    r"|bad language|foul language|language|words|obscenit\w+|expletives|vulgarit\w+)\b"
    r"|\b(?:that|such|this|your|foul|abusive|bad|offensive|strong) (?:kind of |sort of "
    r"|type of )?language\b(?! (?:bother|is fine|doesn't|course|school|line|setting))|\b(?:don't|do not|stop"
    r"|no) (?:swear\w*|curs\w+|cuss\w*)\b|\b(?:first|second|final|last|formal) warning\b"
    r"|\b(?:i|we) (?:won't|will not|don't|do not|can't|cannot) (?:\w+ )?(?:tolerate|accept|continue|be spoken"
    r"|be sworn)\b[^.;!?]{0,50}\b(?:language|swear\w*|words|profanity|tone|abuse)\b|\bplease be (?:civil|polite"
    r"|respectful)\b|\bkeep (?:it|this) (?:civil|clean|polite)\b"
)
_SWORE = re.compile(
    r"\b(?:\w*fuck\w*|\w*shit\w*|bloody|\w*damn\w*|hell|crap\w*|arse\w*|ass|piss\w*|bollocks|bastard|bugger\w*|bitch|wtf"
    r"|ffs|omfg|christ|god's sake|effing|freaking|sodding|feck\w*|fking|fkn)\b|[*@#$%]{2,}"
)


def _look(draft: Draft) -> Iterator[Spot]:
    reading = draft.reading
    if reading is None or reading.abuse.attacks_a_person or not _SWORE.search(draft.customers_latest.text):
        return
    if re.search(
        r"\byou(?:'re| are)? (?:\w+ ){0,2}(?:idiots?|cow|bitch|moron|cunt|bastard|stupid|twat|prick|useless|liar)\b",
        draft.customers_latest.text,
    ):
        return
    for span in own_words(draft, _SCOLDS, even_denied=True):
        if not re.search(
            r"\b(?:doesn't|don't mind|no offen[cs]e|never mind)\b", draft.sentence_at(span.start).of(draft.plain.text)
        ):
            yield Spot(clause_around(draft, span))
            return


check = Check(
    severity="error",
    why="Swearing at a broken thing is how the strain sounds; a warning for it wastes the ladder and adds fuel.",
    source=Source(
        work="Richmond et al. 2012, Western Journal of Emergency Medicine 13(1)",
        where="ten domains of de-escalation: do not be provocative",
        supports="related",
    ),
    look=_look,
    say="They swore at what happened, not at anybody.",
    reword="Leave the warning out and name the cause in its place.",
    bad=(
        Example("Please watch your language.", to="the bloody lift is stuck again"),
        Example("No swear words here, please.", to="what the hell, it crashed and ate my essay"),
        Example("I will not continue with that kind of language.", to="fucking printer jammed again"),
        Example("This is your first warning.", to="damn it, the damn code expired again"),
    ),
    good=(
        Example("Stuck again: I'd swear too. The engineer is on the stairs.", to="the bloody lift is stuck again"),
        Example("Please don't call me names. I do want to mend this.", to="you stupid cow"),
        Example("The language course starts on Monday.", to="When does the course start?"),
        Example("Your language doesn't bother me; the jam does.", to="fucking printer jammed again"),
    ),
)
