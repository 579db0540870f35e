"""The reply speaks the firm's language: RMA, tier 2, actioned."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot
from assuage.coach.draft import Draft
from assuage.language.patterns import Patterns
from assuage.language.span import Span

_SHORT = (
    r"(?:RMA|SLAs?|OLA|KYC|AML|CRM|ERP|EOD|COB|EOB|BAU|TAT|NPS|CSAT|FCR|AHT|SOPs?|POD|ASN|AWB|SKUs?|DOA|NFF|RCA|KBA"
    r"|SME|UAT|QA|MTTR|NOC|ARN|ONT|OLT|CPE|DSLAM|ETTR|MPRN|MPAN"
    r"|CoS|CoT|OAMR|PSP|MID|ACH|DD|SEPA CT|FPS|BACS|PNR|GDS|ADM|EMD|OOH|OOO|WIP|POS|L[123]|P[1-4]|T\+\d|S[1-4]"
    r"|FNOL|TPA|IVR|ACD|VoIP|CSR|CX|LOA|NDR|RTO|3PL|FC|DC|KPI|WISMO|PIM|OMS|WMS|SEV ?\d)"
)
_LETTERS = re.compile(rf"\b{_SHORT}\b")
_TERMS = Patterns(
    r"\b(?:tier[- ]?(?:one|two|three|[1-4])|level[- ][1-4] (?:support|team|agent|approval)|(?:first|second|third"
    r"|2nd|3rd)[- ]line (?:support|team|agents?)|re-?provision\w*|provision(?:ed|ing)|deprovision\w*|actioned"
    r"|actioning|chargeback reason code|reason code"
    r"|escalation matrix|case owner|case disposition|dispositioned|triaged?|workstream|ticketed|back-?end (?:team"
    r"|system|process)|batch run|nightly (?:run|batch)|settlement cycle|write-off|reconcil\w+ (?:run|process)|dunning"
    r"|decommission\w*|whitelist\w*|blacklist\w*"
    r"|work ?order|dispatch queue|service request number|knowledge base article|resolver group|stakeholders?"
    r"|touch ?base|going forward|ring-?fence\w*|line item|soft (?:close|block)|hard (?:close|block)|warm transfer"
    r"|cold transfer|ticket (?:id|queue|status)|root cause analysis)\b"
)
_CAPITALS = re.compile(r"[A-Z](?:[A-Z\d+]|oI|o[ST])")  # a plain search that spares most replies the long one
_EXPLAINED = re.compile(
    r"\b(?:calls? it|which means|that means|meaning|means|that is|i\.e\.|short for|stands for|what we call|known as"
    r"|called|in plain words|our word for|in other words)\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    heard = draft.customers_words.text
    for found in (*(_LETTERS.finditer(draft.text) if _CAPITALS.search(draft.text) else ()), *_TERMS.find(draft.plain)):
        span = Span(*found.span())
        sentence = draft.sentence_at(span.start)
        if draft.is_quoted(span) or found[0].lower() in heard:
            continue
        before, after = draft.text[span.start - 1 : span.start], draft.text[span.end : span.end + 2]
        if (
            before in ("(", "/", "^")
            or after == " ("
            or _EXPLAINED.search(draft.plain.text, sentence.start, sentence.end)
        ):
            continue
        if re.match(r"[ -]?\d", draft.text[span.end : span.end + 2]) or re.search(
            r"\d[ -]?$", draft.text[max(0, span.start - 2) : span.start]
        ):
            continue  # part of a reference, a flight or a part number
        yield Spot(span)


check = Check(
    severity="hint",
    why="A word that only we understand puts the customer outside their own case.",
    source=Source(
        work="Packard & Berger 2021, Journal of Consumer Research 47",
        where="concrete words in service talk",
        supports="related",
    ),
    look=_look,
    say="The customer may not know this word.",
    reword="Say what it means for them.",
    bad=(
        "Your case is with L2 now.",
        "The order was actioned this morning.",
        "We are within SLA.",
        "It waits for the resolver group.",
        "Your line is being provisioned.",
    ),
    good=(
        "Your return number (RMA) is on the label.",
        Example("Our SLA for this is four hours.", to="What's your SLA?"),
        "Please keep your PIN to yourself.",
        "The VAT is on page two.",
        "I've put a note on your account.",
        "Flight AX 118 lands at nine.",
    ),
)
