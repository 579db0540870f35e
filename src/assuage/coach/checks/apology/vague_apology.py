"""The reply is sorry for nothing in particular: the inconvenience, the situation, that."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot, agent
from assuage.coach.draft import Draft
from assuage.coach.excuses import clause_of, excuses
from assuage.coach.sorry import Sorry
from assuage.language.span import Span

_EMPTY = re.compile(
    r"(?:enough )?(?:for|about|at|over|regarding|concerning|because of) "
    r"(?:(?:any|all|the|this|that|these|those|your|such|some|every|of|recent|entire|whole|undue|possible|potential"
    r"|further"
    r"|and|or|poor|bad|negative|unpleasant|unfortunate|frustrating|difficult|disappointing|terrible|awful) ?)*"
    r"(?:(?:inconveniences?|troubles?|experiences?|issues?|problems?|matters?|situations?|circumstances|confusion"
    r"|hassle"
    r"|bother|difficult(?:y|ies)|frustrations?|disappointment|annoyance|upset|distress|stress|concerns?|discomfort"
    r"|everything|anything|unpleasantness|dissatisfaction|disturbance|disruption|thing|mess|all|above|it|this|that"
    r"|what happened|what has happened|what's happened|how (?:this|that|it|things) (?:went|has gone"
    r"|turned out))\b(?:,| and| or)?"
    r"(?: (?:any|all|the|this|that))* ?)+"
)
_NOTHING_MORE = re.compile(  # words that may follow an empty object and add nothing to it
    r"(?:[\s,]*\b(?:this|that|it|which|we|i|you|they|may|might|can|could|will|has|have|had|is|was|be|been|being|caused?"
    r"|causing|created?|brought|faced|facing|experienced?|experiencing|encountered|encountering|suffered|felt|going"
    r"|went"
    r"|through|with|to|for|on|at|by|in|of|and|the|our|your|us|him|her|them|side|end|all|today|recently|now|so far|here"
    r"|again|sir|madam|ma'am|guys|indeed|service|team|company|website|behalf|visit|stay|me|truly|really|very much"
    r"|customer|customers|everyone|also|both|kindly|please|along|way|whole|time|as well|occurred|happened"
    r"|arisen)\b)*[\s,.!]*"
)
# Words that a sentence can be made of and still fit any reply.
_STOCK_WORDS = """
a about again all also am an and any apologies apologise apologize appreciate are as at be been being but by can
case complaint concern contact contacted contacting could customer dear do done enquiry experience feedback feel
for from frustrating frustration get getting good had has have hear hello help here hey hi how i i'm i've if in
inconvenience into is issue it it's letting look looked looking mail matter may me message might morning mr mrs
ms must my no not note of on or our patience please problem queries query reaching regarding reply right see sir
situation so sorry thank thanks that that's the there this to today touch trouble truly understand understanding
up upset upsetting us very was we we've were what with would writing you you're you've your yes oh ah ok okay no
afternoon evening madam ma'am team out know must understandable realise accept concerns annoying really e-mail
email terrible awful bad not happy glad bringing attention sharing taking time
"""
_SAYS_NOTHING = frozenset(_STOCK_WORDS.split())
_WORD = re.compile(r"[a-z']+|\d+")
_EXPLAINS = re.compile(r"\s*(?::|[-–—]+\s|—|,\s*and (?:the|all|any|for|your)\b)")
_POINTS_BACK = re.compile(r"(?:(?:again )?(?:for|about) (?:this|that|it)\b)?[\s,.!]*")


def _look(draft: Draft) -> Iterator[Spot]:
    for one in draft.sorries:
        if one.is_apology and _is_empty(draft, one) and not _is_second(draft, one):
            yield Spot(one.span)


def _is_empty(draft: Draft, one: Sorry) -> bool:
    text = draft.plain.text
    found = _EMPTY.match(text, one.about.start, one.about.end)
    if found is None:
        return False
    rest = _NOTHING_MORE.match(text, found.end(), one.about.end)
    if rest is not None and rest.end() < one.about.end:
        return False
    sentence = draft.sentence_at(one.span.start)
    if _EXPLAINS.match(text, one.span.end) and _names_something(text[one.span.end : sentence.end]):
        return False
    before = draft.sentence_number(one.span.start) - 1
    return not (
        _names_something(text[sentence.start : one.span.start])
        or (before >= 0 and _names_something(_without_excuses(draft, draft.sentences[before])))
        or any(sentence.covers(owned) for owned in draft.ownings)
    )


def _without_excuses(draft: Draft, sentence: Span) -> str:
    """The words of *sentence* without the clauses that excuse the firm: those name nothing of the customer's."""
    words = list(sentence.of(draft.plain.text))
    for span in excuses(draft):
        if sentence.covers(span):
            clause = clause_of(draft, span)
            words[clause.start - sentence.start : clause.end - sentence.start] = " " * (clause.end - clause.start)
    return "".join(words)


def _names_something(words: str) -> bool:
    return any(word not in _SAYS_NOTHING and len(word) > 1 for word in _WORD.findall(words))


def _is_second(draft: Draft, one: Sorry) -> bool:
    """Whether this only points back at an apology made before: "sorry about that", in a later message."""
    return _POINTS_BACK.fullmatch(draft.plain.text, one.about.start, one.about.end) is not None and (
        draft.apologised_before or any(other.is_apology and other.span < one.span for other in draft.sorries)
    )


check = Check(
    severity="warning",
    why="A sorry that would fit any reply shows that nobody looked at this one.",
    source=Source(
        work="Packard & Berger 2021, Journal of Consumer Research 47",
        where="concrete words in service talk are taken as listening",
        supports="related",
    ),
    look=_look,
    say="The apology does not say what for.",
    reword="Put what went wrong after the sorry, and what it cost them.",
    bad=(
        "We apologise for any inconvenience caused.",
        "Sorry about this! A new part is on order.",
        "I'm really sorry for the bad experience you had with us.",
        "Thank you for writing. We are sorry for the trouble.",
        "Please accept our sincere apologies for the issues and any frustration this may have caused you.",
        "I do apologise for everything that happened, the refund is done.",
        "Apologies for the hassle sir, it is active now.",
        "So sorry about the whole situation.",
        "I understand how frustrating that is, but our field team has been very busy. I'm sorry for any inconvenience.",
    ),
    good=(
        "I'm sorry we billed the twins for one lesson twice.",
        "I apologise for the inconvenience of three nights without a lift.",
        "The crew blocked your drive for an hour. I'm sorry about that.",
        "Sorry about the trouble with the side door, it jams when it rains.",
        "I'm sorry to hear about the situation at the border.",
        "Your fridge came without shelves, and I am sorry for the trouble.",
        "I'm sorry about this: we printed last year's date on all forty invitations.",
        Example(
            "Sorry again about that, and thank you for waiting. Gate 14 is open now.",
            to="ok",
            after=(agent("I'm sorry we sent you to the wrong gate."),),
        ),
        "Our fitters have been very busy, and yours came a day late to the Mill Lane job. Sorry about that.",
        "We apologise for the issue with the left speaker.",
    ),
)
