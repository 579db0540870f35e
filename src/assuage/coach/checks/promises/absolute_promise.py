"""The reply is certain of what nobody here controls."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.language.patterns import Patterns

_THING = (
    r"(?:it|it's|it'll|this|that|they|they'll|he|he'll|she|she'll|you|you'll|you're|your|the|our|everything|everyone"
    r"|nothing|no one|nobody|there|these|those|delivery)"
)
_WILL = r"(?:'ll|will|won't|is going to|'s going to|are going to|'re going to)"
_CERTAIN = Patterns(
    r"\b(?:sorted|fixed|solved|mended|cured|gone|over) (?:once and )?for (?:good|ever|all)\b|"
    rf"\b(?:i|we)(?: can| do| will| hereby| personally| fully| absolutely)? (?:guarantee|swear|vow"
    rf"|pledge)(?: you)?(?: that)? {_THING}\b"
    rf"|\b(?:i|we)(?: can| do)? promise(?: you)?(?: that)? (?!i\b|i'|we\b|we'|to\b){_THING}\b"
    rf"|\b(?:i|we)(?: can|'ll)? (?:assure|promise) you(?: that)?,? {_THING}[^.;!?]{{0,60}}?\b(?:will|won't|never|'ll"
    rf"|again)\b|\brest assured[^.;!?]{{0,40}}?\b(?:will|won't|never|'ll)\b"
    r"|\bis guaranteed\b|\bguaranteed to (?:arrive|be|work|come|reach|fix|land)\b|\b(?:you have|you've got"
    r"|that's) (?:my|our) (?:word|guarantee)\b"
    r"|\b(?:never|won't|will not|can't|cannot|doesn't|not going to|ever) (?:ever )?(?:happens?|occur|repeat(?:ed)?"
    r"|be repeated|arise)(?: to you| like this)? (?:again|anymore|any more|ever)\b|\b(?:won't|will never"
    r"|never) (?:be )?(?:happen|repeat)\w*(?=[.!,]|$)"
    r"|\byou(?:'ll| will) never (?:again |ever )?(?:have|see|need|get|hear|face|experience|worry|suffer)\b"
    r"|\byou(?:'ll| will) never (?:again|have (?:any |this )?(?:trouble|problem))"
    rf"|\b(?:100 ?%|100 per ?cent|hundred per ?cent|definitely|certainly|without (?:a |any )?(?:fail|doubt)"
    rf"|zero doubt|no doubt|for sure|no matter what|undoubtedly|absolutely|surely|come what may|guaranteed)(?: be)?\b"
)
_NEEDS_FUTURE = re.compile(
    r"100|hundred|definite|certain|without|doubt|for sure|no matter|undoubted|absolute|surely|come what|guaranteed"
)
_FUTURE = re.compile(
    rf"\b{_WILL}\b|'ll\b|'s going\b|\b(?:arrives?|comes?|leaves|lands|reaches|going ahead|be there|be with you"
    rf"|goes)\b|\b(?:will|going to)\b"
)
_PAST = re.compile(
    r"\b(?:left|was|were|sent|arrived|went|had|has been|have been|delivered|scanned|received|booked|came|did"
    r"|my (?:mistake|fault)|our (?:mistake|fault)|right|understand|sorry|can help|happy|worth)\b"
)
_OWN_ACT = re.compile(r"\b(?:i|we)(?:'ll| will| won't)\b")
_MORE_CAREFUL = re.compile(
    r"\b(?:to (?:stop|prevent|keep)|so that|so it|try|hope|aim|working to|help|make it (?:less|un)likely)\b[^.;!?]*$"
)


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    for span in own_words(draft, _CERTAIN, even_denied=True):
        words = span.of(text)
        sentence = draft.sentence_at(span.start)
        before = text[sentence.start : span.start]
        if _DENIED.search(before) or _MORE_CAREFUL.search(before) or text[sentence.end - 1 : sentence.end] == "?":
            continue
        if words.startswith("rest") and _OWN_ACT.search(words):
            continue
        if _NEEDS_FUTURE.match(words):
            clause = re.split(r"[,;:]", before)[-1] + re.split(r"[,;:.!?]", text[span.start : sentence.end])[0]
            if not _FUTURE.search(clause) and not _FUTURE.search(before):
                continue
            if _PAST.search(clause) or _OWN_ACT.search(before) or _OWN_ACT.search(clause):
                continue
        start = span.start
        yield Spot(clause_around(draft, type(span)(start, span.end)))


_DENIED = re.compile(
    r"\b(?:can't|cannot|can not|not|never|won't|don't|nobody can|no one can|unable to|wish (?:i|we) could) (?:\w+ )?$"
    r"|\b(?:isn't|not) (?:\w+ )?$"
)

check = Check(
    severity="error",
    why="A certainty that breaks is a second failure, and the second is the one people leave over.",
    source=Source(
        work="Joireman, Grégoire, Devezer & Tripp 2013, Journal of Retailing 89",
        where="double deviation: a failed recovery after a failure",
        supports="related",
    ),
    look=_look,
    say="This is certain of something you don't control.",
    reword="Promise your own act, and call the estimate an estimate.",
    bad=(
        "We guarantee it will be there by noon.",
        "It won't ever happen again.",
        "The bus will come at six, no doubt.",
        "I promise you the fitter will have the part.",
        "It'll definitely work tomorrow.",
        "You'll never have a leak again.",
        "I can assure you that the bank will pay it out.",
    ),
    good=(
        "The guarantee on the pump runs for two years.",
        "I can't guarantee noon; I can promise to ring you at eleven.",
        "It definitely left us at six.",
        "To stop it happening again we now weigh every box.",
        "I promise I'll ring you at four.",
        "We'll definitely write by Friday.",
        "That's definitely our mistake.",
        "Is Friday definitely all right for you?",
    ),
)
