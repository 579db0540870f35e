"""The reply reports a failure that nobody did: mistakes were made, it was overlooked."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Spot
from assuage.coach.draft import Draft
from assuage.language.negation import is_asked, is_negated
from assuage.language.patterns import Patterns
from assuage.language.span import Span

_SLIP = (
    r"(?:mistakes?|errors?|oversights?|mix-?ups?|slip-?ups?|glitch(?:es)?|miscommunications?|misunderstandings?"
    r"|blunders?"
    r"|lapses?|breakdowns?|failings?|failures?|confusion|hiccups?|mishaps?|muddles?|discrepanc(?:y|ies)|omissions?)"
)
_BY_MISTAKE = (
    r"(?:by accident|by mistake|in error|erroneously|mistakenly|incorrectly|wrongly|accidentally|inadvertently)"
)
_UNDONE = (
    r"(?:actioned|processed|logged|updated|passed on|passed along|picked up|followed up|recorded|entered|registered"
    r"|handled"
    r"|dealt with|completed|dispatched|forwarded|submitted|applied|honou?red|noted|saved|answered|replied to"
    r"|acknowledged"
    r"|communicated|relayed|communicated|carried out|put through|linked|credited|scheduled|sent|called back|kept)"
)
_BOTCHED = (
    r"(?:overlooked|mishandled|misplaced|mislaid|misrouted|misdirected|misfiled|mislabel\w+|mis-?keyed|missed|forgotten"
    r"|neglected|double[- ]booked|mixed up|botched|misread|miscalculated|mis-?sent|lost)"
)
_AUX = r"(?:has|have|had|may have|might have|must have|seems? to have|appears? to have)"
_PASSIVE = Patterns(
    rf"\b{_SLIP} (?:{_AUX} )?(?:\w+ )?(?:was|were|been) (?:\w+ )?made\b"
    rf"|\b(?:an?|some|the|this|several|two|technical|clerical|system|human) (?:\w+ ){{0,2}}?{_SLIP}"
    rf" (?:{_AUX} )?(?:\w+ )?(?:occur\w*|happen\w*|arose|arisen|took place|taken place|crept in|slipped in|been"
    rf"|resulted|led|caused)\b"
    rf"|\bthere(?:'s| is| was| were|'d| has| have| had| seems?| appears?| must| may| might)(?: \w+)?(?: to)?(?: have"
    rf"| be)?(?: been)?"
    rf" (?:an?|some|the|a bit of|several|two|clearly an?) (?:\w+ ){{0,3}}?{_SLIP}\b"
    r"|\b(?:wires|lines|signals) (?:\w+ )?(?:got|were|have been|must have been|became|get) (?:\w+ )?crossed\b"
    r"|\bcrossed wires\b"
    r"|\b(?:fell|fallen|slipped|slip|dropped|went|gone) (?:\w+ )?(?:through|between) the (?:cracks?|net|gaps?)\b"
    r"|\b(?:got|gotten|was|were|been) lost in the (?:system|shuffle|process|post room|paperwork|handover)\b"
    r"|\b(?:something|things|it all) (?:\w+ )?(?:went|gone|has gone|have gone|must have gone"
    r"|seems to have gone) (?:\w+ )?"
    r"(?:wrong|awry|astray|amiss)\b"
    rf"|\b(?:was|were|had)(?:n't| not| never)(?: been)?(?: \w+)? {_UNDONE}\b"
    r"|\b(?:has|have)(?:n't| not| never) been (?:\w+ )?(?:actioned|passed on|followed up|dealt with|answered"
    r"|honou?red|logged)\b"
    rf"|\b(?:was|were|been|got) (?:\w+ )?{_BOTCHED}\b(?! (?:you|your|our|the|my|by)\b)"
    r"|\b(?:wrong|incorrect|outdated|old) [\w-]+ (?:was|were|has been|had been|have been) (?:\w+ )?(?:used|sent"
    r"|entered|charged|given|recorded|printed|applied|selected|booked|dispatched|issued|quoted)\b"
    rf"|\b(?:was|were|been|got) {_BY_MISTAKE} \w+(?:ed|en|ut|nt|id|ld)\b"
    rf"|\b(?:was|were|been|got) \w+(?:ed|en|ut|nt|id|ld)\b(?: [\w']+){{0,5}}? {_BY_MISTAKE}\b"
)
_NOT_YET = re.compile(r"\byet\b|\bpending\b")
_TELLING_WHICH = re.compile(r"\b(?:which|who|(?:the|your) \w+ that) $")
_START = re.compile(r"(?:[^\s,;:.!?]+ ){0,4}$")
_SUPPOSED = re.compile(r"\b(?:if|whether|unless|in case|when|what|why|how|where|until|which)\b[^,.;:!?]*$")
_ACTOR_NAMED = re.compile(
    r"[^.;!?\n]*?\b(?:by (?:me|us|our|my|your|the|a|an|mistake of ours)\b(?! mistake| accident)|at your|with your"
    r"|on your"
    r"|at the (?:bank|airline|courier|depot)|(?:on|at) (?:our|my) (?:side|end|part))"
)


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    for found in _PASSIVE.find(draft.plain):
        span = Span(*found.span())
        sentence = draft.sentence_at(span.start)
        if (
            _NOT_YET.search(text, span.end, sentence.end)
            or _TELLING_WHICH.search(text, sentence.start, span.start)
            or draft.is_quoted(span)
            or is_negated(text, span)
            or is_asked(text, span)
            or text[sentence.end - 1] == "?"
            or _SUPPOSED.search(text, sentence.start, span.start)
            or _ACTOR_NAMED.match(text, span.end, sentence.end)
            or draft.owns_near(span.start, before=1, after=1)
            or any(one.about.covers(span) for one in draft.sorries)
        ):
            continue
        begins = _START.search(text, sentence.start, span.start)
        yield Spot(Span(begins.start() if begins else span.start, span.end))


check = Check(
    severity="warning",
    why="A failure without anybody who did it sounds like hiding, and a plain admission repairs more trust.",
    source=Source(
        work="Kim, Ferrin, Cooper & Dirks 2004, Journal of Applied Psychology 89",
        where="experiments on trust after failures of competence: an apology repairs more than a denial",
        supports="related",
    ),
    look=_look,
    say="The failure happens here without anybody doing it.",
    reword='Begin with "we" or "I" and the plain verb: "We forgot", "I sent it to the old address".',
    bad=(
        "It looks like a mistake was made at checkout.",
        "An error seems to have occurred while the form was read.",
        "There was a mix-up with the two rooms.",
        "Your request was never passed on to the kitchen.",
        "Somewhere along the line your note got lost in the system.",
        "I can see the visit was booked in error for July.",
        "Your parcel was overlooked in the van.",
        "Something went wrong with the transfer, the money is on its way.",
    ),
    good=(
        "We booked the visit for July and you asked for June. That's our error.",
        "An error occurred in the night run, and we should have seen it by six.",
        "Your suitcase was loaded in Oslo at 14:20.",
        "The transfer was refused by your bank with code 12.",
        "I don't know yet what went wrong; the log comes at three.",
        "I'm sorry your note was overlooked.",
        "If something went wrong on the last page, I can fill it in for you.",
        "Nothing was lost: all nine pictures are in the folder.",
        "There was a mix-up, and it was mine: I read 6 as 9.",
    ),
)
