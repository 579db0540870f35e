"""The reply gives the customer work that we could do."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.coach.warnings import is_warning
from assuage.language.patterns import Patterns

_ASKED = (
    r"(?:please|kindly|pls|plz|just|simply|you(?:'ll| will)? (?:need|have) to|you(?:'ll| will)? (?:want|ought) to"
    r"|you (?:can|could|should|must|may)|u can|you are (?:advised|requested|asked) to|i(?:'d| would) (?:suggest"
    r"|advise|recommend|ask)(?: that)? you(?: to)?|we (?:suggest|advise|recommend|ask|request)(?: that)? you(?: to)?"
    r"|feel free to|then|it's best to|try)"
)
_ELSEWHERE = (
    r"(?:the|your|our|that|their|its|another|a different|an?) (?:\w+ ){0,2}?(?:courier|carrier|airline|airport"
    r"|manufacturer|maker|supplier|seller|retailer|shop|store|branch|depot|warehouse|landlord|insurer|provider"
    r"|network|post office|delivery (?:company|firm|driver)"
    r"|billing|accounts?|sales|support|returns|customer (?:service|care|services)|claims|technical|complaints"
    r"|refunds?|team|department|office|desk|helpdesk|help desk|hotline|line|head office|customs|police|council|gp"
    r"|surgery|practice|hotel|clinic)(?: \w+)?"
)
_PUSHES = Patterns(
    rf"(?:^|\b){_ASKED} (?:also |then |directly |just |first )?(?:contact|call|ring|phone|speak (?:to|with)|talk to"
    rf"|get in touch with|write to|e-?mail|reach out to|message|chase|ask|check with|liaise with|follow up with"
    rf"|take (?:it|this|that) up with|go (?:back )?to|approach|see) (?:{_ELSEWHERE}|them|us on|us at|royal mail|dhl"
    rf"|ups|fedex|[\w.+-]+@[\w.-]+|0\d{{3}})"
    rf"|\b{_ASKED} (?:also |then |just )?(?:re-?submit|re-?send|resend|fill (?:in|out)|complete|re-?apply|re-?order"
    rf"|download|re-?install|log (?:in|on)(?:to| to) (?:our|the|your)|go (?:on)?to (?:our|the) (?:website|site|page"
    rf"|app|portal|counter|desk)|visit (?:our|the)|check (?:our|the) (?:website|site|faqs?|page|app|help|status"
    rf"|terms)|refer to|consult|submit (?:a|an|the|your)|raise (?:a|an)|open (?:a|an) (?:ticket|case|dispute|claim)"
    rf"|file (?:a|an)|use (?:our|the) (?:website|form|portal|app|online|web ?chat|chat|chatbot)|register|try (?:it )?again|call back"
    rf"|come back|start (?:again|over))\b"
    r"|(?:^|[.!?]\s+)(?:see|check|refer to|visit|consult|go to|look at|read) (?:our|the) (?:\w+ )?(?:faqs?|website"
    r"|help (?:page|cent(?:er|re)|pages)|terms|site|page|app|portal|guide|manual)\b"
    r"|\b(?:you (?:can|will|could|may) find|it's all|you'll find|is (?:all )?(?:available|explained|listed|described)"
    r"|(?:it|this|that) is) (?:\w+ ){0,4}?(?:on|in) (?:our|the) (?:\w+ )?(?:website|faqs?|site|help (?:pages?"
    r"|cent(?:er|re))|app|terms|portal)\b"
    r"|\btry again (?:later|in|tomorrow)\b|\b(?:only|can only be) (?:accepted|handled|made|taken|sent|raised"
    r"|dealt with)(?: \w+)? (?:by|in|via|through) (?:post|writing|letter|fax|phone|our (?:website|portal|app)"
    r"|the (?:website|portal|app|form))\b"
    r"|\b(?:u|you) can (?:\w+ )?(?:download|print|order|book|request|submit|do|change|check) (?:it|them|that|this"
    r"|one)(?: \w+){0,2} (?:from|on|in|at|via|through) (?:ur|your|our|the)\b"
)
_CUSTOMER_ASKED = re.compile(
    r"\b(?:how (?:do|can|would|to|does|should)|where (?:do|can|is|should)|who (?:do|can|should|to)|what(?:'s"
    r"| is) (?:the|your) (?:number|address|link|e-?mail|website)|number for|link|direct line|which (?:number|team"
    r"|desk|form|bit)|what (?:do|should|can) i)\b"
)
_BESIDE_DOING_IT = re.compile(
    r"\b(?:or|otherwise|alternatively|if you(?:'d)? (?:prefer|rather|like))\b[^.;!?]*\b(?:i|we)(?:'ll| can| will"
    r"|'d)\b|\b(?:i|we) can (?:also )?(?:do|ring|call|connect|ask|write|send|put)\b|\bshall i\b|\bwould you like me\b"
    r"|\bonly (?:you|your|the (?:owner|account holder|police|bank))\b|\bso (?:that )?(?:i|we|he|she|they)\b"
    r"|\bbecause\b|\bwhich lets me\b|\bif you'd rather\b|\bi've (?:told|asked|written|rung|sent|spoken)\b"
)
_EMERGENCY = re.compile(
    r"\b(?:999|911|112|000|101|emergency|samaritans|ambulance|gas|leave the|ombudsman|adjudicator|out of hours)\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    if is_warning(draft.plain):
        return  # where to write instead is owed there
    text = draft.plain.text
    asks_the_way = _CUSTOMER_ASKED.search(draft.customers_latest.text) is not None
    for span in own_words(draft, _PUSHES):
        near, sentence = draft.around(span.start, 1, 1), draft.sentence_at(span.start)
        words = span.of(text)
        if _BESIDE_DOING_IT.search(text, near.start, near.end) or _EMERGENCY.search(text, sentence.start, sentence.end):
            continue
        if asks_the_way and not re.search(r"faq|website|try again", words):
            continue
        if text[sentence.end - 1 : sentence.end] == "?":
            continue
        opening = len(words) - len(words.lstrip(" .!?\n"))
        yield Spot(clause_around(draft, type(span)(span.start + opening, span.end)))


check = Check(
    severity="warning",
    why="Each errand we hand back makes the complaint cost more than it is worth.",
    source=Source(
        work="Davidow 2003, Journal of Service Research 5",
        where="facilitation as one of six dimensions of a response",
        supports="direct",
    ),
    look=_look,
    say="This is work that we could do for the customer.",
    reword='Do it and say "I\'ve …", or offer "I can … for you, or if you\'d rather, …".',
    bad=(
        "Please get in touch with the carrier.",
        "You will need to call our returns team.",
        "The answer is explained on our help page.",
        "Kindly fill in the claim form again.",
        "You can print it from your account page. You can download them again from the portal.",
        "Please try again later.",
    ),
    good=(
        "I've asked the carrier, and they ring you before six.",
        Example("Please ring our returns team on 0161 555 0144.", to="What is the number for returns?"),
        "Please ring the returns desk, or I can do it for you now.",
        "Only you can sign it, so please ask the bank for the blue form; I've written down what to say.",
        "I've filled in the form again for you.",
        "Please send me a photo of the label so that I can claim it today.",
        "Please call 999 if you smell gas again.",
    ),
)
