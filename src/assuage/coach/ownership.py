"""Where a text owns a failure: says that we did it, or that it is ours to bear."""

from __future__ import annotations

import re

from assuage.language.negation import is_negated
from assuage.language.patterns import Patterns
from assuage.language.phrases import Plain
from assuage.language.span import Span

_FAILURE = (
    r"(?:fault|mistake|error|failure|failing|doing|slip|slip-up|oversight|blunder|lapse|muddle|mess|mix-up|bad"
    r"|own goal)"
)
_FAILED = (
    r"(?:failed|forgot\w*|lost|missed|broke|broken|damaged|overcharged|double[- ](?:charged|booked|billed)|mixed"
    r"|muddled"
    r"|mis(?:read|heard|understood|laid|placed|handled|judged|led|informed|counted|quoted|directed|priced|labell?ed"
    r"|keyed"
    r"|filed|routed|spelt|spelled|took|advised|sold)|messed|botched|bungled|fumbled|overlooked|neglected|ignored|ruined"
    r"|spoil\w+|deleted|wiped|erased|delayed|dropped|slipped|scratched|smashed|cracked|swapped|swaps|ate|crashed"
    r"|cancelled|canceled|(?:let|made|kept|left) (?:you|your|this|that|it|him|her|them|the|things?)\b"
    r"|put you through|cut you off|hung up|gave (?:\w+ ){0,3}(?:wrong|away)|told (?:\w+ ){0,3}wrong"
    r"|got (?:\w+ ){0,4}wrong|were wrong|was wrong|were at fault|made (?:\w+ ){1,3}(?:mistakes?|errors?|mess|slip|hash)"
    r"|(?:charged|billed) (?:you|your|twice|the wrong|too much|it twice|\w+ twice)|fined|sold you|fell short"
    r"|sent (?:[\w']+ ){0,5}?(?:wrong|late|twice|broken|nothing|without|out like|with)|processed (?:\w+ ){0,3}twice"
    r"|packed (?:\w+ ){0,3}(?:badly|wrong)|were (?:\w+ )?(?:late|slow|careless)|was (?:\w+ )?(?:late|slow|careless)"
    r"|should(?:n't|'ve| not| never| also| at least)? (?:have |'ve )|should've|ought to have|owe you|screwed up"
    r"|took too long"
    r"|had (?:too few|only|one|no|two) )"
)
_LEFT_UNDONE = (  # after "didn't" or "never": what a firm leaves undone, not what it did not receive
    r"(?:send|sent|call|called|tell|told|ring|rang|check|checked|keep|kept|write|wrote|read|answer|answered|reply"
    r"|replied"
    r"|come|came|book|booked|act|acted|do|did|listen|listened|catch|caught|warn|warned|pass|passed|log|logged"
    r"|deliver\w*"
    r"|turn\w*|show\w*|update\w*|put|pack|packed|look|looked|notice\w*|give|gave|explain\w*|make|made|meet|met"
    r"|follow\w*"
    r"|fix|fixed|include\w*|cancel\w*|process\w*|refund\w*|file|filed|return\w*|pick\w*|take|took|let|spot|spotted"
    r"|apply"
    r"|applied|stop|stopped|ask|asked|get back|got back|live up|handle|handled|finish\w*|load|loaded|close|closed"
    r"|mention\w*)"
)
_OWNED = Patterns(
    rf"\b(?:my|our)(?: \w+(?:'s)?)? {_FAILURE}\b"
    r"|\b(?:my|our) (?:responsibility|job to (?:fix|mend|sort|put))\b"
    r"|\b(?:it|that|this|which|error|mistake|fault|one|slip|delay|they|those|these|both)(?:'s| is| was| were| are|'re)"
    r"(?: (?!not\b)\w+)? (?:mine|ours|on us|on me|down to us|down to me)\b"
    r"|\b(?:and|so) (?:was|is|it's|that's) (?:mine|ours|on us|on me)\b"
    r"|\b(?:ours|mine|on us|on me|for us) to (?:fix|put|mend|sort|carry|solve|answer|own|make|bear|repair|deal)\b"
    r"|\b(?:fault|blame|responsibility) (?:is|was|lies|rests|sits) (?:\w+ )?(?:with us|with me|mine|ours)\b"
    r"|\b(?:i|we)(?: do| fully|'ll)? (?:own (?:it|this|that|up)|take (?:\w+ )?(?:responsibility|ownership|the blame)"
    r"|accept (?:\w+ )?(?:blame|responsibility)|hold (?:myself|ourselves)|answer for)"
    r"|\b(?:we're|we are|i'm|i am) (?:\w+ )?(?:at fault|to blame|responsible for)\b"
    rf"|\b{_FAILURE} (?:on|at|of|from|by) (?:our|my)\b|(?<!paid )(?<!covered )(?<!met )(?<!borne )\bby (?:me|us"
    rf"|our \w+)\b(?=[,.;:!)]|\s+(?:and|in|on)\b)"
    r"|\bobviously (?:this|that|it|we|our)\b|\bwe caused\b"
    rf"|\b(?:i|we|(?:our|my) (?!colleague)(?:[\w'-]+ ){{1,3}}?)(?:'ve|'d| have| had| has)?\s*(?:\b(?:also|simply|just"
    rf"|clearly|then|even|still"
    rf"|wrongly|accidentally|mistakenly|both|have|plainly|badly|really|honestly|completely|twice)\s+)*\b{_FAILED}"
    r"|\b(?:i|we|none of us|(?:our|my) (?:[\w'-]+ ){1,3}?)(?:'ve| have| has)?\s*"
    rf"(?:(?:didn't|did not|never|haven't|have not|hadn't)(?: (?:even|once|ever|then))?)\s+{_LEFT_UNDONE}\b"
    r"|\bnot good enough\b|\bwasn't good enough\b|\bwe're late\b|\byou bought it from us\b"
    r"|\bhonou?r (?:it|that|this|what|the)\b"
)
_SUPPOSED = re.compile(r"\b(?:if|whether|unless|in case|should)\b[^,.;:!?]*$")


def ownings(text: Plain) -> tuple[Span, ...]:
    """The places in *text* that own a failure, in order: "our mistake", "we charged you twice", "ours to mend"."""
    return tuple(
        span
        for found in _OWNED.find(text)
        for span in (Span(*found.span()),)
        if not is_negated(text.text, span) and not _SUPPOSED.search(text.text, max(0, span.start - 80), span.start)
    )
