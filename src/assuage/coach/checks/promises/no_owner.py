"""The reply makes a promise that belongs to nobody."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.language.patterns import Patterns

_WILL = r"(?:'ll|'s going to| will| is going to| are going to| shall| is due to)"
_PERSON = (
    r"(?:colleague|representative|rep|agent|specialist|technician|supervisor|manager|person|advis[eo]r|expert"
    r"|consultant|staff member|team member|case handler|engineer|member|operator|senior|executive|associate|clerk"
    r"|officer|teammate|human)"
)
_TEAM = (
    r"(?:department|team|desk|office|people|person|colleagues?|unit|section|division|staff|party|parties|authority"
    r"|side|group|branch|channel)"
)
_NOBODY = Patterns(
    rf"\b(?:someone|somebody|some one|anyone)(?: (?:else|here|from [\w ]{{1,30}}?|in [\w ]{{1,20}}?"
    rf"|at [\w ]{{1,20}}?))?{_WILL}(?: be)? \w+"
    rf"|\b(?:a|an|one|another) (?:\w+ ){{0,2}}?{_PERSON}s?(?: of (?:our|the) [\w ]{{1,20}}?| from (?:our"
    rf"|the) [\w ]{{1,25}}?| on (?:our|the) [\w ]{{1,20}}?)?{_WILL}(?: be)? \w+"
    rf"|\bone of (?:our|the|my) [\w ]{{1,25}}?{_WILL}(?: be)? \w+"
    rf"|\b(?:the |our )?(?:relevant|appropriate|concerned|responsible|right|correct|respective|competent|proper"
    rf"|other) {_TEAM}(?: concerned)?{_WILL}(?: be)? \w+|\bthe {_TEAM} concerned{_WILL}(?: be)? \w+"
    r"|\byou(?:'ll| will| shall| are going to) be (?:\w+ )?(?:contacted|called(?: back)?|notified|informed|e-?mailed"
    r"|rung|reached|phoned|updated|approached|advised|sent (?:an|a) (?:e-?mail|message|letter))\b"
    r"|\b(?:it|this|that|the (?:matter|issue|case|complaint|request|problem|ticket|claim)|your (?:\w+ )?(?:case"
    r"|complaint|request|issue|matter|ticket|claim|query|message|concern|feedback)|everything)(?:'ll| will"
    r"| is going to| shall) be (?:\w+ )?(?:dealt with|looked into|looked at|handled|reviewed|addressed|taken care of"
    r"|investigated"
    r"|resolved|sorted(?: out)?|actioned|followed up|passed on|escalated|attended to|taken up|assessed|considered"
    r"|seen to|forwarded|picked up|re-?sent)\b"
    rf"|\b(?:you'll|you will|expect to) (?:hear|get (?:a call|an e-?mail|a reply)) from (?:someone|somebody"
    rf"|a (?:\w+ )?{_PERSON}|one of (?:our|the)|the (?:relevant|appropriate|right) )"
)
_NAMED = re.compile(
    r"\bby (?:me|us|(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z][\w-]+"
    r"|our [\w-]+|my [\w-]+)|,\s*[A-Z][\w-]+,|\b(?:called|named) [A-Z]\w+|\((?:[A-Z]\w+)\)"
)
_FOLLOWED = re.compile(
    r"\bi(?:'ll| will|'m| am|'ve| have) (?:\w+ ){0,2}?(?:check|make sure|ring|follow|see (?:to it|that)|chase|watch"
    r"|track|stay|keep|asked|told|look)\w*"
)


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    for span in own_words(draft, _NOBODY):
        sentence, near = draft.sentence_at(span.start), draft.around(span.start, 0, 1)
        if text[sentence.end - 1 : sentence.end] == "?":
            continue
        if _NAMED.search(draft.text, span.start, sentence.end) or _FOLLOWED.search(text, sentence.start, near.end):
            continue
        yield Spot(clause_around(draft, span))


check = Check(
    severity="warning",
    why="A promise without a person behind it is heard as a way of getting rid of somebody.",
    source=Source(
        work="Packard, Moore & McFerran 2018, Journal of Marketing Research 55(4)",
        where="agents who speak as a person are taken to act",
        supports="related",
    ),
    look=_look,
    say="Nobody in particular is going to do this.",
    reword='Write "I\'ll …", or name who does it and say that you will check that it happened.',
    bad=(
        "Somebody will write to you on Friday.",
        "An engineer from our team will ring you.",
        "You will be informed by e-mail.",
        "Your complaint will be looked into.",
        "The appropriate desk will reply within a week.",
        "One of our specialists will be in touch.",
    ),
    good=(
        "I'll write to you on Friday.",
        "Rosa from the workshop rings you tomorrow at ten.",
        "The money reaches your account on Monday.",
        "A fitter, Pavel, will be with you at nine.",
        "You'll be called by me, at four.",
        "Our parcel desk in Leith, who have your note, will write by Friday.",
        "Somebody will sign for it, and I'll check at five that it happened.",
        "Will somebody be at home at nine?",
    ),
)
