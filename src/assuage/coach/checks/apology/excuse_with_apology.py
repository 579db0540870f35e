"""The reply says sorry and, in the same breath, why it could not be helped."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot
from assuage.coach.draft import Draft
from assuage.language.negation import is_negated
from assuage.language.phrases import Phrases
from assuage.language.span import Span

_EXCUSE = Phrases(
    (
        "(high|higher|heavy|large|huge|unprecedented|increased|exceptional|record|overwhelming|sheer) [than usual|than normal|than expected|call|contact|order|ticket|e-mail|email|message] (volume|volumes|number|numbers|demand|traffic) [of (calls|orders|messages|requests|e-mails|emails)]",
        "(high|heavy|unprecedented|exceptional|increased) demand",
        "(are|am|have been|were|is) [all|currently|just|a bit|simply|having|experiencing] {very} [unusually|incredibly|unbelievably|insanely|super|exceptionally|terribly|really] (busy|swamped|inundated|overwhelmed|stretched|snowed under|rushed off our feet|flat out|overloaded|slammed|up to our necks)",
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
_ASKED_WHY = re.compile(
    r"\bwhy\b|\bhow come\b|\bwhat(?:'s| is| was| were)? (?:the )?(?:reason|cause|happened|went wrong|explanation)\b"
    r"|\bexplain\b"
    r"|\bhow (?:can|could|did|does|is) (?:this|that|it|such)\b"
)
_HELPS = re.compile(
    r"\b(?:so (?:the|your|it|he|she|they|i|i've|i'm|i'll|that|you|a|an)|which means|therefore|that's why"
    r"|for your safety|by law)\b"
)
_NO_EXCUSE = Phrases(("(season|period|time) (ends|starts|runs|begins|is over|is from)",))
_NOT_YOURS = Phrases(
    (
        "(is not|was not|should not be) your (problem|fault|concern|worry|doing|business)",
        "(is|was) no excuse",
        "not an excuse",
        "(no|not a good|not much of an) (excuse|reason)",
        "(that|this|which) (is|was) (ours|our job|on us|on me|mine) [to]",
        "(ours|our job) to (fix|mend|plan|solve|sort|carry|put)",
        "{we} should have",
    )
)


def _look(draft: Draft) -> Iterator[Spot]:
    apologies = [draft.sentence_number(one.span.start) for one in draft.sorries if one.is_apology]
    if not apologies:
        return
    text = draft.plain.text
    for span in _EXCUSE.find(draft.plain):
        here = draft.sentence_number(span.start)
        near = draft.around(span.start, 1, 1)
        if (
            all(abs(here - other) > 1 for other in apologies)
            or draft.is_quoted(span)
            or is_negated(text, span)
            or any(
                near.covers(owned)
                for owned in draft.ownings
                if not owned.overlaps(span) and not any(one.span.covers(owned) for one in draft.sorries)
            )
            or _NOT_YOURS.is_in(near.of(text))
            or _NO_EXCUSE.is_in(text[span.start : near.end])
            or _ASKED_WHY.search(draft.customers_latest.text)
            or _HELPS.search(text, span.end, draft.sentence_at(span.start).end)
        ):
            continue
        yield Spot(_clause(text, draft.sentence_at(span.start), span))
        return


def _clause(text: str, sentence: Span, span: Span) -> Span:
    """The clause that *span* lies in."""
    start = max((text.rfind(mark, sentence.start, span.start) + 1 for mark in ",;:"), default=0)
    end = min(place for place in (*(text.find(mark, span.end) for mark in ",;:"), sentence.end) if place >= 0)
    begin = max(start, sentence.start)
    while begin < span.start and text[begin].isspace():
        begin += 1
    return Span(begin, min(max(end, span.end), max(sentence.end, span.end)))


check = Check(
    severity="warning",
    why="A reason that serves us, tied to a sorry, takes the sorry back.",
    source=Source(work="Assuage", where="docs/explanation/tone.md", supports="house opinion"),
    look=_look,
    say="The reason beside the apology sounds like an excuse.",
    reword="Own it first; keep the reason to one clause, or leave it out, and go on to what you are doing.",
    bad=(
        "Sorry for the slow answer, we are really busy this week.",
        "I apologise that nobody rang. We are short of staff.",
        "We're sorry the sofa is late; there are supply chain delays everywhere.",
        "Sorry about the cold starter, it was our busiest night of the year.",
        "Due to unforeseen circumstances the tour was moved. Our apologies.",
        "Apologies, we have just moved to a new system.",
        "I'm sorry he was rude to you. He is new.",
        "Sorry the box was damp, we are doing our best in this weather.",
    ),
    good=(
        "I'm sorry it took eleven days to answer you about the deposit.",
        "Sorry for the wait. We had two people on for a full hall, and we should have planned for it.",
        "The pass is shut by snow until noon, so your bus goes by the coast and arrives at four. I'm sorry.",
        Example(
            "I'm sorry. You asked for the reason: a backlog after the fire. I'd rather you had heard it from me.",
            to="Why did nobody write?",
        ),
        "I'm sorry we missed you. That we are short-staffed isn't your problem.",
        "Sorry about the noise. The busy season ends on 3 May, so room 12 is quiet after that.",
        "We are very busy in May, so please book early.",
        "I'm sorry we charged the new system fee twice; both are refunded.",
    ),
)
