"""The reply hands the failure to somebody else and leaves it there."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.language.patterns import Patterns
from assuage.language.phrases import Phrases

_FAULT = (
    r"(?:fault|problem|mistake|responsibility|doing|issue|job|error|failure|failing|department|area|remit|business"
    r"|concern|matter|decision|call)"
)
_OTHERS = (
    r"(?:courier|carrier|bank|airline|manufacturer|factory|supplier|seller|landlord|network|driver|post office"
    r"|royal mail"
    r"|warehouse|store|shop|branch|agency|contractor|subcontractor|partner|provider|depot|council|airport|insurer"
    r"|delivery"
    r" \w+|postal service|customs|hotel|restaurant|kitchen|garage|visa|mastercard|paypal|vendor|merchant|website"
    r"|landlord"
    r"|hospital|pharmacy|surgery|authority|government|weather|payment processor|third part\w+)"
)
_DISOWNS = Patterns(  # says outright that it is not ours: what we do next does not take it back, only owning it does
    rf"\b(?:that|this|it|which|so it|so that)(?:'s| is| was|'d be| would be) (?:entirely |really |purely |all "
    rf"|actually |clearly )?"
    rf"(?:the |your |their |his |her |a |our |my )?(?!our\b|my\b|your\b|nobody"
    rf"|no one)[\w&-]+(?: [\w&-]+){{0,2}}?(?:'s|s') (?:own |entire )?{_FAULT}\b"
    rf"|\b(?:that|this|it|which)(?:'s| is| was) (?:their|his|her|theirs) (?:own )?{_FAULT}\b"
    rf"|\b(?:the )?(?:fault|blame|responsibility|mistake|error|problem|delay) (?:\w+ )?(?:is|was|lies|lay|rests"
    rf"|sits) (?:\w+ )?(?:with|at|on|by) (?:the |your |their )?{_OTHERS}\b"
    rf"|\b(?:not|isn't|wasn't|aren't|weren't|never) (?:really |actually |at all |strictly |something )?(?:our"
    rf"|my) {_FAULT}\b(?! to)"
    r"|\b(?:not|isn't|wasn't) (?:on|down to|because of|up to|from) (?:us|me|our (?:side|end|part))\b"
    r"|\b(?:(?:it's|it is|it was|that's|that was|that is) not us|(?:it|that) (?:wasn't|isn't) us)\b(?=,? (?:but|it's"
    r"|it was|that's|who (?:broke|lost|delayed))|[.!])"
    r"|\bnothing (?:at all )?to do with (?:us|me|our|this (?:team|department|office|shop))\b|\bno fault of (?:ours"
    r"|mine|our own)\b"
    r"|\b(?:out of|not in) our hands\b"
    r"|\b(?:we|i)(?:'re not| are not| aren't|'m not| am not| can't| cannot| can not)(?: be)?(?: held)? (?:responsible"
    r"|liable|accountable|to blame|answerable)\b"
    r"|\bwe (?:have|had|'ve got) no (?:control|influence|say) (?:over|on|in)\b|\b(?:don't|do not|can't"
    r"|cannot) (?:blame|hold|look at) (?:us|me)\b"
    rf"|\bit(?:'s| is| was) (?:the |your )?{_OTHERS} (?:that|who|which) (?:mess|los|got|broke|drop|ma[dk]e|did|caus|delay|forgot)\w*"
    rf"|\b(?:blame|take (?:it|that|this) up with|complain to|have a word with|thank) (?:the |your )?{_OTHERS}\b"
    r"|\b(?:is|are|was|were|he's|she's|they're|it's) (?:only |just |all )?(?:a |an )?(?:separate |independent "
    r"|third[- ]party |external |outside |self-employed )*"
    r"(?:contractors?|subcontractors?|freelancers?|third part(?:y|ies)|agency (?:staff|workers?)|franchise\w*"
    r"|(?:separate|independent|third-party|external) (?:company|firm|business))\b"
    r"|\b(?:is|are|was|were) (?:entirely |purely |really )?(?:a matter|a question|one|something) for (?:them|him|her"
    r"|the|your)\b"
    r"|\b(?:are|is) not ours\b|\bnot (?:one of )?our (?:staff|people|drivers?|employees?|engineers?)\b"
)
_PASSES_ON = Patterns(  # weaker: another team, a colleague; owning it or taking it on is enough
    r"\b(?:that's|that is|this is|it's|it is|you(?:'ll| will)? (?:want|need)|that would be|that'd be) (?:a |an |the "
    r"|for |with |under |one for )?"
    r"(?:completely |entirely |totally |whole )?(?:different|another|other|separate|wrong)(?: \w+)? (?:department"
    r"|team|company|office|branch|desk|section|unit|division|firm)\b"
    r"|\b(?:handled|dealt with|managed|run|decided|made) (?:\w+ )?by (?:a |an )?(?:different|another|other"
    r"|separate) (?:\w+ )?(?:department|team|company|office|branch|desk|section|unit)\b"
    r"|\bi (?:only|just) (?:do|handle|deal with|look after|work (?:in|on|with)|cover|take|answer)\b"
    r"|\bwe (?:only|just) (?:sell|book|resell|act as|pass|take (?:the )?bookings)\b"
    r"|\b(?:the |my |our |your )?(?:previous|last|other|earlier|first) (?:agent|guy|girl|colleague|rep|representative"
    r"|advis[eo]r|operator|person|man|woman|lady|one|engineer|technician)"
    r" (?:\w+ ){0,2}?(?:got (?:it|that|this) wrong|was wrong|made (?:a|the) mistake|misinformed|misled|messed|didn't"
    r"|should(?:n't)? have|gave (?:you )?(?:the )?wrong|told you (?:the )?wrong|lied|forgot|failed)\b"
    r"|\b(?:my|our|a|the) (?:colleague|predecessor|advis[eo]r|agent|temp|trainee|sales(?:man|woman|person| team"
    r"| rep)?|call cent(?:er|re)|shop|store|branch|marketing|warehouse)(?:s)?"
    r" (?:\w+ ){0,2}?(?:got (?:it|that|this) wrong|was wrong|made (?:a|the) mistake|misinformed|misled|messed (?:it"
    r"|this|that) up|shouldn't have|should never have|gave (?:you )?(?:the )?(?:wrong|incorrect)"
    r"|told you (?:the )?(?:wrong|incorrect)|forgot)\b"
)
_OWNS = Phrases(
    (
        "(ours|mine|our job|our responsibility|on us|up to us|down to us) to (fix|put|mend|sort|carry|solve|answer|own|make|deal|replace)",
        "(that|this|it|which) (is|was) [still|also|all|now] (ours|on us|on me|our responsibility|our mistake|my mistake|our fault|our job)",
        "you bought (it|this|that) from us",
        "you (booked|paid|ordered|signed up|deal|dealt) (with|through|from) us",
        "{we} (will|shall) [still|therefore|gladly|also] (honour|honor|stand by|make good|put it right|put this right|replace|cover|pay)",
        "{we} take [full|the] (responsibility|blame|ownership)",
        "{we} (will|can|shall) sort (it|this|that)",
        "(so|but|and) {we} (will|have|am|are)",
        "{we} should have",
        "(not yours|not your fault|not you)",
        "you should not have to (care|chase|worry|sort|deal)",
    )
)
_TAKES_ON = re.compile(
    r"\b(?:i|we)(?:'ve| have) (?:just |already |now |also )?(?:asked|passed|sent|told|rung|called|spoken|written"
    r"|forwarded|put|given|shared|contacted|arranged|booked|had|brought|connected|got)\b"
    r"|\b(?:i|we)(?:'m| am|'re| are) (?:now |also )?(?:asking|passing|sending|ringing|calling|writing|contacting"
    r"|connecting|speaking|taking|checking)\b"
    r"|\b(?:i|we)(?:'ll| will) (?:\w+ )?(?:ask|pass|send|ring|call|write|contact|put|speak|take|check|get|find"
    r"|honou?r|stay|make|sort|bring|fix|arrange)\b"
    r"|\b(?:i|we) can (?:\w+ )?(?:ask|put you|connect|ring|call|send|transfer|book|offer|refund|replace)\b|\bhonou?r\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    for span in own_words(draft, _DISOWNS, even_denied=True):
        rest = draft.around(span.start, 0, 2).end
        if not _OWNS.is_in(text[span.start : rest]) and not any(
            span.start <= owned.start < rest and not owned.overlaps(span) for owned in draft.ownings
        ):
            yield Spot(clause_around(draft, span))
    for span in own_words(draft, _PASSES_ON):
        rest = draft.around(span.start, 0, 2).end
        after = text[span.end : rest]
        if (
            not _OWNS.is_in(after)
            and not _TAKES_ON.search(after)
            and not any(span.end <= owned.start < rest for owned in draft.ownings)
        ):
            yield Spot(clause_around(draft, span))


check = Check(
    severity="warning",
    why="The customer dealt with us; hearing that it was somebody else leaves them with nobody.",
    source=Source(
        work="Lewicki, Polin & Lount 2016, Negotiation and Conflict Management Research 9(2)",
        where="owning responsibility carries an apology furthest",
        supports="related",
    ),
    look=_look,
    say="This passes the fault along, and nobody here picks it up.",
    reword="Keep the fact and go on with what you will do about it.",
    bad=(
        "It was the depot that lost it.",
        "Don't look at me, ask the courier.",
        "That is the carrier's mistake, I'm afraid.",
        "It's not our fault that the tram stopped.",
        "The leak has nothing to do with us.",
        "That would be a different team. Bye.",
        "The previous adviser got it wrong.",
        "You'd have to take that up with the airline.",
        "We can't be held responsible for the weather station.",
        "My colleague told you the wrong price, sorry.",
        "The fitters are independent contractors.",
    ),
    good=(
        "Look at us: four days for a kettle. It leaves tonight.",
        "It's the depot that has it, and I've asked them to put it on the ten o'clock van.",
        "The carrier crushed it, and you bought it from us, so a new one leaves today.",
        "My colleague told you the wrong price, and I'll stand by it.",
        "Refunds sit with Ines in accounts; I've given her your dates and she writes by four.",
        "Your bank keeps the hold until Friday; I've sent them the release.",
        "That's our driver's mistake, and ours to mend.",
        "It isn't your fault, and it isn't the driver's either: we set the wrong street.",
        "It's a different team that bakes the cakes, and I've asked them for the list.",
        "That's my mistake.",
        "That's the engineer's number, in case you need it on the day.",
    ),
)
