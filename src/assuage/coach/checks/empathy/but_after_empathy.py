"""Empathy or apology, taken back by the half of the sentence that follows."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Draft, Spot
from assuage.coach.excuses import excuses
from assuage.language.negation import is_negated
from assuage.language.span import Span
from assuage.reading.reading import Level

_KIND_HALF = (
    r"(?P<kind>(?:\b(?:i|we)(?:'m|'re|'d| am| are| do| can| would| must)?(?: (?:do|can|really|truly|fully|completely|totally|certainly|so|very|also|quite|understandably|absolutely))* "
    r"(?:understand|appreciate|sympathi[sz]e|empathi[sz]e|hear (?:you|what|that|your|how)|see (?:why|how|that|your|you|where|it(?:'s| is| was| has))|recogni[sz]e|reali[sz]e|know (?:that |how |this |it |you)|get (?:that|it|why|how|your|you)|"
    r"feel for you|sorry|apologi[sz]e|regret|acknowledge|respect|agree (?:that )?(?:it|this|that))|\b(?:so |very |really )?sorry\b|\bapologies\b|\bmy apologies\b|\bpoint taken\b|\bfair enough\b|\bunderstood\b|"
    r"\bwith (?:sympathy|sympathies)\b|\b(?:(?:that|this|it) (?:must be|sounds)|(?:that|this)(?:'s| is)) (?:\w+ )?(?:frustrating|upsetting|annoying|hard|difficult|disappointing|awful|terrible)|\byou(?:'re| are) (?:upset|angry|frustrated|annoyed|disappointed))"
    r"[^.!?;:\n–—]{0,120}?)"
)
_TURN = (
    r"(?P<turn>(?:\s*[,;–—-]+\s*|\s+)(?:but|although|however|nevertheless|nonetheless|that said|even so)\b"
    r"|\s*[,;–—-]+\s*(?:though|yet|still|unfortunately)\b"
    r"|[.!;]\s+(?:but|however|that said|nevertheless|nonetheless|even so|having said that|still,|unfortunately,|on the other hand)\b,?)"
)
_BUT = re.compile(rf"{_KIND_HALF}{_TURN}(?P<second>[^.!?;\n]*)")
_GOOD_HALF = re.compile(
    r"\b(?:it|that|this|everything|all|he|she|they|the \w+(?: \w+)?|your \w+(?: \w+)?)(?:'s| is| are| was| has been| have been|'ve been|'re| has| have)(?: now| all| already| just| back| at last| finally| also| both| being| on)* "
    r"(?:done|fixed|sorted|back|refunded|paid|on (?:its|the|your)|here|ready|booked|solved|settled|cleared|credited|cancelled|corrected|sent|yours|safe|found|reopened|open|restored|in the post|at your|waiting for you|working|replaced|free|gone out)\b"
    r"|\b(?:i|we)(?:'ve| have)(?: now| just| already| also| since| both)? (?:\w+ed|sent|put|got|booked|found|made|paid|given|asked|moved|set|taken|rung|spoken|written|kept|held)\b"
    r"|\b(?:i|we)(?:'ll| will| can| could|'m going to| am going to)(?: (?:now|still|also|gladly|certainly|personally|definitely|at least))* (?!not\b|only\b|no\b|see\b|understand\b|assure\b|confirm that\b|tell you that\b|say\b|never\b|advise\b|look into\b|hear\b|appreciate\b|imagine\b|ask you\b|have to\b|need\b)\w+"
    r"|\byou(?:'ll| will| can| may| could)(?: (?:now|still|also|always))* (?:have|get|receive|keep|use|choose|pick|collect|find|be (?:able|refunded|paid|home|seated|moved)|travel|return|change|pay less|still)\b"
    r"|\byou(?:'re| are) (?:now |all |still )?(?:on|in|booked|covered|safe|welcome|due|owed|right)\b"
    r"|\b(?:here's|here is|here are|there's good|good news|happy to|glad to|what i can)\b"
    r"|\b(?:comes?|arrives?|leaves?|ships?|lands?|reaches|is coming|are coming|is on) (?:\w+ ){0,3}(?:today|tonight|tomorrow|now|at|by|on|this|before|within|in \d)"
)
_REFUSES = re.compile(
    r"\b(?:can't|cannot|can not|couldn't|won't|unable|not (?:able|possible|allowed|entitled|eligible|covered|something|our|my|going to|refundable)|no (?:refund|exception|longer|way|option|choice|record)|nothing (?:i|we|more|else|to)|ended|over|gone|sold out|out of stock|unavailable|deadline|window|rules?|policy|policies|terms|conditions|"
    r"isn't|aren't|wasn't|don't|doesn't|didn't|haven't|hasn't|has passed|have passed|passed|expired|too late|closed|final|must|have to|need to|required|only|you did|you (?:signed|agreed|accepted|chose|should|failed|were (?:told|informed|warned)|had|clicked|ordered|booked)|"
    r"site says|website says|states?|contract|stand by|stands|stays|remains|applies|apply|normal|standard|as (?:i|we) said|the fact|at the end of the day|has to|lost|because you|please (?:understand|note|be patient|calm)|you (?:also )?(?:need|must)|busy|late|takes?|wait|other customers|everyone|"
    r"not|never|no|nobody|none)\b|n't\b"
)

_NOTHING = re.compile(
    r"\b(?:nothing|not much|little|no more)(?: more| else)? (?:that )?(?:i|we) (?:can|could) do\b|\bi can(?:not|'t) \w+|\ball (?:i|we) can \w+"
)

_MOVES_ON = re.compile(
    r"^\W*(?:let me|let's|thank|thanks|please let|(?:could|can|would|may|which|what|when|where|who|how)\b|if you)|\bbecause of us\b|\b(?:ours|our (?:fault|mistake|error))\b"
)
# After these, any "but" turns on the customer, whatever it says; after a sorry, only a refusal or a correction does.
_UNDERSTANDS = re.compile(
    r"(?:i|we)\b(?: \w+){0,2} (?:understand|appreciate|sympathi[sz]e|hear|see|recogni[sz]e|reali[sz]e|acknowledge|respect|get)\b(?! (?:a|an|the|one|no|from|it in)\b)|point taken|fair enough|understood"
)

_BARE_SORRY = re.compile(
    r"(?:i|we)?(?:'m|'re| am| are)?(?: (?:so|very|really|truly|terribly))*\s*\b(?:sorry|apologies|my apologies)\W*$"
)


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    for found in _BUT.finditer(text):
        span = Span(found.start(), _end(draft, found))
        second = text[found.start("second") : span.end]
        if (
            draft.is_quoted(span)
            or is_negated(text, span)
            or "not only" in span.of(text)
            or "nothing but" in span.of(text)
        ):
            continue
        if _GOOD_HALF.search(_NOTHING.sub("", second)) or _MOVES_ON.search(second) or span.of(text).endswith("?"):
            continue
        if not _REFUSES.search(second) and not _UNDERSTANDS.match(found["kind"]):
            continue
        if draft.level is Level.CALM and _BARE_SORRY.match(found["kind"]):
            continue  # "sorry, but we're full" to somebody who asks in peace is manners, and takes nothing back
        turn = Span(*found.span("turn"))
        whole = Span(span.start, max(turn.end, span.end))
        kind = f"{draft.text[whole.start : turn.start].rstrip(' ,')}."
        rest = draft.text[turn.end : whole.end].lstrip(" ,")
        if any(whole.covers(excuse) for excuse in excuses(draft)):
            yield Spot(whole, kind)  # a reason that serves us is better left out than given a sentence of its own
        else:
            yield Spot(whole, f"{kind} {rest[:1].upper()}{rest[1:]}" if rest else "")


def _end(draft: Draft, found: re.Match[str]) -> int:
    """The end of the sentence that the second half lies in."""
    return max(found.end(), draft.sentence_at(found.end() - 1).end)


check = Check(
    severity="warning",
    why='What comes after "but" is what people hear; the kind half before it is taken back.',
    source=Source(work="Assuage", where="docs/explanation/tone.md", supports="house opinion"),
    look=_look,
    say='The "but" takes the kind half back.',
    reword='Put a full stop in place of "but", and begin the next sentence with what you can do.',
    bad=(
        "I understand that is annoying, but the offer ended on Sunday.",
        "We're sorry for this, however we cannot make an exception.",
        "I hear what you say, but you did sign the form.",
        "I appreciate your patience, although our site says ten days.",
        "I see why you are cross. However, those are the terms.",
        "We do see your point, but the ticket was used on Sunday.",
        "I understand how tiring that is, but our depot has been very busy.",
    ),
    good=(
        "I'm sorry it took three calls, but the money is on your account now.",
        "I understand the trip was for a wedding. Here is what I can do.",
        "I'm sorry, I can't move the date, but I can hold a seat on the earlier train.",
        "We heard nothing but excuses from the depot.",
        "Sorry about the stairs, but the lift is fixed and open again.",
        "The blue one is sold out, but the green one is here.",
        "I understand it is urgent, but let me make sure: is it the left pump?",
    ),
    yields_to=("excuse-with-apology", "non-apology"),
)
