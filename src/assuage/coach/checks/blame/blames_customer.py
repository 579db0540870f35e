"""The reply puts the failure on the customer."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.language.patterns import Patterns

_ADVERBS = (
    r"(?:(?:have|had|really|clearly|simply|just|also|even|obviously|first|at least|apparently|actually|probably|then"
    r"|already|yourself|only) )*"
)
_CARE = (  # what a careful customer would have done, after "should have" and the like
    r"(?:checked|read|contacted|called|rung|phoned|cancelled|canceled|told|informed|notified|noticed|known|kept"
    r"|measured"
    r"|ordered|booked|brought|arrived|come|tried|waited|looked|followed|done|let (?:us|me)|thought|made sure|realised"
    r"|realized|updated|paid|returned|sent|submitted|reported|asked|mentioned|given|chosen|selected|used|verified"
    r"|confirmed"
    r"|saved|backed|stored|packed|protected|planned|allowed|double[- ]checked|reviewed|listened|entered|filled"
    r"|registered"
    r"|renewed|activated|signed|raised|spoken|written|answered|replied|responded|picked|taken|left|opened|acted|gone"
    r"|stayed"
    r"|been (?:home|there|at|in|more|aware|careful|on time|ready|clearer|quicker|faster)|set|turned|closed|locked"
    r"|worn|been clear)"
)
_LEFT_UNDONE = (  # after "you didn't" or "you never"
    r"(?:read|check|cancel|tell|inform|notify|declare|pay|return|follow|sign|respond|reply|answer|attach|include"
    r"|provide|give"
    r"|enter|fill|complete|update|confirm|let us|let me|bother|use|keep|register|activate|contact|mention|book|bring"
    r"|send"
    r"|submit|specify|set|choose|select|plug|charge|close|lock|turn|switch|save|back|show up|turn up|leave|wait|allow"
    r"|notice"
    r"|look|listen|renew|verify|meet|disclose|report|raise|opt|accept|install|clean|maintain|measure|add|press|click"
    r"|call"
    r"|ring|phone|write|make sure|do your|do the|do it|do as|take (?:the|your|care)|come|make (?:the|your)|specify"
    r"|state|pick)"
)
_NEVER_DONE = (
    r"(?:read|checked|cancelled|canceled|told|informed|notified|declared|paid|returned|followed|signed|responded"
    r"|replied"
    r"|answered|attached|included|provided|gave|entered|filled|completed|updated|confirmed|let us|let me|bothered"
    r"|registered"
    r"|activated|contacted|mentioned|said|sent|submitted|specified|chose|showed|turned up|came|called|rang|asked|opted"
    r"|reported|opened|bothered|made|booked)"
)
_WRONG = (
    r"(?:wrong\w*|incorrect\w*|invalid|mistaken\w*|mistyped|too late|too early|inaccurate\w*|by mistake|in error|twice)"
)
_DID_WRONG = (
    r"(?:typed|entered|put|wrote|gave|selected|chose|clicked|picked|ordered|provided|supplied|filled|keyed|used"
    r"|submitted"
    r"|pressed|booked|installed|plugged|connected|set|read|got|sent|quoted|scanned|inserted|dialled|paid|completed)"
)
_BROKE = r"(?:dropped|broke|damaged|spilled|spilt|misused|mishandled|overloaded|tampered|scratched|overfilled|forced)"
_CAUSE = r"(?:because|since|as|seeing that|given that|due to the fact that|owing to the fact that)"
_BLAMES = Patterns(
    rf"\byou (?:really |probably |simply |clearly |yourself )?(?:should|could|might|ought to)(?: (?:really|just"
    rf"|simply|at least|perhaps|also|easily))?"
    rf"(?: have|'ve| of) {_ADVERBS}{_CARE}\b"
    r"|\byou (?:should not|shouldn't|ought not to)(?: have|'ve| of) (?:\w+ )?(?:opened|thrown|moved|signed|clicked"
    r"|left|used|ordered"
    r"|tried|touched|removed|plugged|shared|given|posted|bought|booked|agreed|accepted|ignored|assumed|expected"
    r"|waited until)\b"
    r"|\byou (?:were|are) (?:supposed|meant|expected|required|asked) to have\b|\byou were (?:supposed|meant) to\b"
    r"|\byou should (?:know|have known|know better)\b|\b(?:it was|it's|it is|that was|that's) (?:up to|down to"
    r"|on) you\b(?! to (?:choose|decide|say))"
    r"|\b(?:it|that|this|which) (?:is|was|'s|remains) (?:entirely |solely |the customer's "
    r"|your )?(?:own )?responsibility to\b"
    rf"|\byou (?:\w+ly |simply |also |just )?(?:failed|neglected|omitted|forgot|refused|chose not|declined|missed"
    rf"|overlooked|ignored|misread"
    r"|misunderstood|mistyped|mis-?entered|miscounted|misplaced|disregarded)\b"
    rf"|\byou(?:'ve| have) (?:\w+ )?(?:failed|neglected|omitted|forgotten|ignored|missed|misread|disregarded)\b"
    rf"|\byou (?:clearly |simply |obviously |just |also |apparently |evidently )?(?:didn't|did not) (?:even "
    rf"|actually |properly |fully |correctly |really |once )?{_LEFT_UNDONE}\b"
    rf"|\byou never (?:even |once |actually )?{_NEVER_DONE}\b"
    r"|\byou haven't (?:even|bothered|been paying|followed|complied|paid attention|read)\b"
    r"|\bwhy (?:didn't|did not|don't|haven't|have not|hadn't|weren't|couldn't|would|did) you\b(?! (?:like|prefer|want"
    r"|need))"
    r"|\bhow (?:could|did) you (?:not|manage|miss|fail|even)\b|\bwhat did you expect\b|\bwhat were you (?:thinking"
    r"|expecting)\b"
    rf"|\b(?:if (?:only )?(?:you had|you'd)|had you) (?:only |just |simply |at least )?{_CARE}\b"
    rf"|\b{_CAUSE} you (?:\w+ly |simply |yourself |also |either |just )?(?:typed|entered|keyed|clicked|pressed"
    rf"|selected|left (?:it|the|your)|put (?:in|the|it)"
    r"|threw|lost|deleted|opened the|waited (?:too|so|until|till)|were (?:late|not|away|out|too)|weren't|wouldn't"
    r"|refused|called too|came (?:too )?late"
    r"|arrived (?:too )?late|cancelled (?:too )?late|gave (?:us )?(?:the wrong|an|a wrong)|changed your mind"
    r"|used the wrong|signed|forgot)\b"
    r"|\byour (?:own |only )?(?:mistake|fault|error|oversight|negligence|carelessness|misuse|wrongdoing|failure to"
    r"|doing|own making|incorrect entry)\b"
    r"(?! (?:message|messages|code|codes|log|logs|report|reports|number|screen|page|ticket))"
    r"|\b(?:mistake|error|fault|oversight|problem|issue|slip|mix-up|delay|confusion|failure|blame) (?:\w+ )?(?:is|was"
    r"|lies|lay|came|comes|originated|on|at|from)"
    r" (?:entirely |clearly |\w+ )?(?:on |at |from |with )?(?:your (?:part|side|end)|you)\b(?! (?:asked|told|reported"
    r"|mention|wrote|saw|sent|describ|had))"
    r"|\b(?:user|customer|cardholder|caller) error\b|\bself-inflicted\b|\byou(?:'ve| have)? (?:only )?(?:got "
    r"|have )?(?:only )?yourself to (?:blame|thank)\b"
    r"|\bbr(?:ing|ought) (?:this|it|that) (?:on|upon) yourself\b|\b(?:that's|this is|it's|that is) (?:all "
    r"|entirely )?on you\b"
    rf"|\byou(?:'ve| have)? (?:yourself |obviously |clearly |apparently |accidentally "
    rf"|simply )?{_DID_WRONG} (?:[\w']+ ){{0,5}}?{_WRONG}\b"
    rf"|\byou (?:incorrectly|wrongly|mistakenly|accidentally) \w+ed\b"
    r"|\byou(?:'ve| have)? made (?:a|an|the|this|that|one|several) (?:\w+ )?(?:mistake|error|slip)\b"
    rf"|\byou must have (?:{_BROKE}|pressed|entered|typed|missed|deleted|forgotten|clicked|changed|given|put|left"
    rf"|thrown|overlooked|ignored|used|selected|chosen|misread|done something)\b"
    rf"|\byou (?:obviously |clearly |probably |yourself )?{_BROKE} (?:it|the|your|this|that)\b"
    rf"|\byou left it too late\b|\byou waited too long\b"
    r"|\b(?:caused|created|triggered) by (?:you\b(?!r)|your (?:own )?(?:use|misuse|failure|delay|mistake|error"
    r"|handling|late|incorrect|change|decision))"
    r"|\bdue to (?:your (?:own )?(?:failure|delay|negligence|late|mistake|error|misuse|incorrect|lack|not)|you (?:not"
    r"|failing|having))"
)
_NOT_SO = re.compile(
    r"you (?:didn't|did not) (?:ask for (?:this|that|any|it)|do anything|fail|miss|make (?:a|any) mistake|break"
    r"|deserve|sign up)"
    r"|because you (?:told|asked|rang|wrote|caught|spotted|reported)"
)
_SPARES = re.compile(
    r"\byou (?:missed|ignored|forgot) (?:out|nothing)\b|\bnone of (?:this|it|that)\b|\bthrough no\b|\bno fault\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    if "you" not in text and "error" not in text and "inflicted" not in text:
        return
    for span in own_words(draft, _BLAMES):
        words = span.of(text)
        if any(one.span.covers(span) for one in draft.sorries):
            continue  # a sorry for what the customer understood is another fault
        governed = words.startswith(("had you", "if "))
        if (_NOT_SO.match(text, span.start) or _SPARES.search(text, span.start, span.end + 12)) and not governed:
            continue
        sentence = draft.sentence_at(span.start)
        if text[sentence.end - 1 : sentence.end] == "?" and not words.startswith(("why", "how", "what")):
            continue  # asking whether it happened so is not yet blame
        yield Spot(clause_around(draft, span))


check = Check(
    severity="error",
    why="Blame ends the search for a way out and starts a quarrel about the past.",
    source=Source(
        work="Tax, Brown & Chandrashekaran 1998, Journal of Marketing 62",
        where="how people are treated while they complain shapes trust afterwards",
        supports="related",
    ),
    look=_look,
    say="This puts the fault on the customer.",
    reword='Say what happened without "you", then how it can be moved on.',
    bad=(
        "You should have rung us before the weekend.",
        "You forgot to tick the box for the lift.",
        "It was refused because you entered the old address.",
        "Had you kept the receipt, this would be easy.",
        "I'm afraid the mistake is on your side.",
        "Why did you not tell the driver?",
        "You never told us about the second dog.",
        "The seal tore because you opened the wrong end, and you broke the tab.",
        "You could at least have checked the date.",
        "You selected the wrong branch on the form.",
    ),
    good=(
        "You should have had the ticket by Monday; I'm sending it now.",
        "You didn't do anything wrong, the page hid the button.",
        "Because you told us so soon, the driver can still turn round.",
        "We should have asked you about the stairs.",
        "The slip came in without a date. Could you tell me which day it was?",
        "If you forgot the code, I can make a new one.",
        "None of this is your fault.",
        "You shouldn't have had to ring three times.",
        "Your error code E14 means that the filter is full.",
        "Did you enter the code on the back, or the one on the lid?",
        'Our agent told you "you should have checked". That was wrong of us.',
        "You were given the wrong platform by our display.",
    ),
)
