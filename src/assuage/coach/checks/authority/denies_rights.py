"""The reply denies the customer a road that is theirs, or scares them off it."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.language.patterns import Patterns

_ROADS = (
    r"(?:ombudsman|regulator|adjudicator|tribunal|court|trading standards|head office|complaints? (?:team|department"
    r"|procedure|address|form)|watchdog|commissioner|arbitration)"
)
_DENIES = Patterns(
    r"\byou(?:'re| are) not entitled to (?:an?|any) \w+|\badvise (?:you )?(?:against|not to) (?:\w+ )?(?:going"
    r"|complain\w*|contact\w*|taking|writing|go|take|appeal\w*)\b"
    r"|\b(?:may|might|could|will) affect how we (?:handle|treat|deal|see)\b|"
    r"\byou (?:have|'ve got|have got|had) (?:absolutely |simply |really )?no (?:legal |statutory |such )?(?:rights?"
    r"|grounds|basis|entitlement|claim|case)\b|\byou(?:'re| are) not (?:\w+ )?(?:entitled|allowed|eligible"
    r"|permitted) to (?:complain|appeal|a refund|an? (?:appeal|complaint|review)|go to|escalate|take|any)\b"
    r"|\byou don't have (?:the|any|a) (?:right|rights|grounds|case)\b"
    rf"|\byou (?:can't|cannot|can not|may not|won't be able to|mustn't) (?:\w+ )?(?:complain|appeal|dispute|challenge"
    rf"|contest|escalate|go to|take (?:this|it|us)|review|post|contact)\b"
    r"|\b(?:fines?|decisions?|charges?|this|that|it|complaints?) (?:can't|cannot|can not|may not|are not"
    r"|is not) (?:be )?(?:appealed|challenged|disputed|contested|complained about|reviewed|open to appeal)\b"
    r"|\b(?:our |this |the )?decision is final\b"
    rf"|\b(?:no|little|not much) (?:point|use|sense) (?:in )?(?:\w+ )?(?:complain\w*|appeal\w*|going|taking|writing"
    rf"|escalat\w+|contacting|trying)\b|\b(?:waste|wasting) (?:of )?(?:your "
    rf"|everyone's )?time (?:\w+ )?(?:complain\w*|appeal\w*|going|{_ROADS})\b"
    rf"|\b(?:the )?{_ROADS} (?:won't|will not|can't|cannot|doesn't|does not) (?:\w+ )?(?:help|care|look|take|do|deal"
    rf"|get you|listen)\b|\bwe (?:don't|do not|can't|won't) (?:give out|provide|share|have|publish"
    rf"|pass on) (?:\w+ ){{0,3}}?(?:complaints?|ombudsman|head office)\b"
    r"|\b(?:if|should) you (?:post|publish|write|review|go public|share|tweet|complain)\b[^.;!?]{0,40}\b(?:we'll"
    r"|we will|we shall|we may|lawyers?|legal|consequences|court|sue|solicitors?|close your|ban)\b|\b(?:posting"
    r"|reviews?|publishing|complaining)\b[^.;!?]{0,30}\b(?:could|may|might|will|can) have (?:\w+ )?consequences\b"
    r"|\byour review (?:may|could|might|will) (?:\w+ )?(?:lead|result|end)\b"
)
_WITH_THE_ROAD = re.compile(
    r"\b(?:until|before|yet|from \d|here's (?:how|the)|you can (?:apply|appeal|take|go|challenge|write)"
    r"|free of charge|address is|charged for|blamed for)\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    for span in own_words(draft, _DENIES, even_denied=True, even_supposed=True):
        near = draft.around(span.start, 0, 1)
        if not _WITH_THE_ROAD.search(text, span.start, near.end):
            yield Spot(clause_around(draft, span))


check = Check(
    severity="error",
    why="A road that is closed by us is taken with twice the anger, and closing it may be a breach.",
    source=Source(
        work="ISO 10002:2018",
        where="guiding principles: visibility and accessibility of complaint handling",
        supports="direct",
    ),
    look=_look,
    say="This denies the customer a road they may take.",
    reword="Name the road and when it opens, neutrally.",
    bad=(
        "You have no grounds for an appeal.",
        "There's no use going to the ombudsman.",
        "You can't complain about a delay.",
        "If you publish that, you'll hear from our solicitors and we will close your account.",
        "The decision is final.",
    ),
    good=(
        "You have every right to take it to the ombudsman.",
        "The ombudsman takes it from 2 May; the address is below.",
        "You can't be charged for complaining.",
        "You're not entitled to the bonus yet; here's how to apply in June.",
        "You're free to post what happened.",
    ),
)
