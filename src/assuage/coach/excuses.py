"""Where a reply gives a reason that serves the firm: much to do, few people, a new system."""

from __future__ import annotations

import re

from assuage.coach.draft import Draft
from assuage.language.negation import is_negated
from assuage.language.phrases import Phrases
from assuage.language.span import Span

_EXCUSE = Phrases(
    (
        "(high|higher|heavy|large|huge|unprecedented|increased|exceptional|record|overwhelming|sheer) [than usual|than normal|than expected|call|contact|order|ticket|e-mail|email|message] (volume|volumes|number|numbers|demand|traffic) [of (calls|orders|messages|requests|e-mails|emails)]",
        "(high|heavy|unprecedented|exceptional|increased) demand",
        "(are|am|have been|has been|were|was|is) [all|currently|just|a bit|simply|having|experiencing] {very} [unusually|incredibly|unbelievably|insanely|super|exceptionally|terribly|really] (busy|swamped|inundated|overwhelmed|stretched|snowed under|rushed off our feet|flat out|overloaded|slammed|up to our necks)",
        "{we} have been [all|just|a bit] {very} (busy|swamped|inundated|overwhelmed|stretched|snowed under|rushed off our feet|flat out)",
        "(chang*|switch*|replac*) (our|its|their) (computers|systems|system|software|warehouse|offices)",
        "our (vans|van|lorry|truck|machine|machines|printer) (has|have) [just|all|also] (broken down|packed up|failed)",
        "(supplier|courier|carrier|partner) [has|have] let us down",
        "(budgets|crews|teams|staff|resources|we) ... (are|is) [currently|very|all] (stretched|limited|tight|thin)",
        "(busy|busiest|peak|crazy|hectic|manic|holiday|festive|high) (season|time|times|period|week|month|day|spell|night|evening|weekend|quarter|days|weeks|hours|hour)",
        "(short|under) staffed",
        "(short-staffed|understaffed|short-handed|shorthanded)",
        "(short of|low on|down on|down to half the|not enough|lack of|too few) (staff|people|hands|drivers|agents|engineers|manpower|workforce)",
        "(staff|staffing|driver|stock|parts|supply|labour|labor|material) (shortage|shortages|problems|issues|levels|sickness|absence|absences)",
        "(off|out) (sick|ill|on leave|on holiday|on vacation)",
        "(colleagues|people|staff|agents|us) (off|are off|being off|away|are away|on holiday|on leave)",
        "(our|the|a|this) new (system|software|platform|process|warehouse|tool|provider|app) (is|are|has|have|that|which|and|went|takes|still|just)",
        "(have|got|using|moved to|moving to|switched to|rolling out|installing|introduced) [just|recently] (a|our|the) (new|brand-new|different) (system|software|platform|process|warehouse|team|tool|provider|app) [now|here]",
        "(system|software|server|website|app|database) (upgrade|migration|maintenance|change|update|outage|crash)",
        "(teething|technical|it) (troubles|problems|trouble|difficulties|issues)",
        "(supplier|supply chain|courier|carrier|manufacturer|logistics|customs|third party|warehouse) (delay|delays|problem|problems|issue|issues|let us down|has let us down|shortage|shortages)",
        "(our|the) (supplier|suppliers|manufacturer|importer|wholesaler) (is|are|was|were|has|have|did) [not|been|running|also] (late|slow|behind|let us down|delayed|delivered|delivering)",
        "(unforeseen|unforeseeable|unexpected|unavoidable|exceptional|extraordinary|difficult) (circumstances|events|reasons|problems|delays|issues)",
        "(beyond|outside|out of) (our|my) control",
        "backlog",
        "(our|the|my) [own] (_|_ _) (has been|have been|was|were|is|are|had been) [just|currently|also] (playing up|acting up|down|broken|broken down|faulty|out of order|under maintenance|overloaded|stuck|not working|full)",
        "(manic|hectic|crazy|mad|chaotic|frantic|busy|rough|tough) (morning|afternoon|evening|day|night|week|weekend|month|shift|few days)",
        "(doing|trying) (our|my) (very best|best|utmost)",
        "only human",
        "(he|she|they|the agent|the driver) (is|was|are|were) [still|quite|very|only] (new|a trainee|in training|a temp|temps|an apprentice)",
        "(due to|because of|owing to|thanks to|given|with) the (weather|snow|storm|strike|strikes|pandemic|holidays|time of year|rain|heat|ice)",
        "as you can [probably|surely|well] imagine",
        "(lots|hundreds|thousands|tons|loads|dozens|so many|too many) [of] (other)? (customers|orders|calls|messages|requests|tickets|people|guests) [to|ahead|before|waiting]",
    )
)

_THEIRS = re.compile(r"\byou $")  # "you were very busy" excuses nobody here


def excuses(draft: Draft) -> tuple[Span, ...]:
    """The words of *draft* that excuse the firm, in order; quoted and denied ones are none."""
    return draft.once(_excuses)


def _excuses(draft: Draft) -> tuple[Span, ...]:
    text = draft.plain.text
    return tuple(
        span
        for span in _EXCUSE.find(draft.plain)
        if not draft.is_quoted(span)
        and not is_negated(text, span)
        and not _THEIRS.search(text, max(0, span.start - 5), span.start)
    )


def clause_of(draft: Draft, span: Span) -> Span:
    """The clause that *span* lies in."""
    text, sentence = draft.plain.text, draft.sentence_at(span.start)
    start = max((text.rfind(mark, sentence.start, span.start) + 1 for mark in ",;:"), default=0)
    end = min(place for place in (*(text.find(mark, span.end) for mark in ",;:"), sentence.end) if place >= 0)
    begin = max(start, sentence.start)
    while begin < span.start and text[begin].isspace():
        begin += 1
    return Span(begin, min(max(end, span.end), max(sentence.end, span.end)))
