"""Where a reply names how something feels to the customer, and whether it names the cause beside it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from assuage.language.named_things import telling
from assuage.language.patterns import Patterns
from assuage.language.phrases import Plain
from assuage.language.span import Span

FEELING = (
    r"(?:frustrat\w+|annoy\w*|upset\w*|angry|anger|furious|fury|livid|cross|mad|madden\w+|infuriat\w+|irritat\w+|exasperat\w+"
    r"|disappoint\w+|worr(?:y|ied|ying|ies)|frighten\w+|scar(?:y|ed|ing)|afraid|alarm\w+|distress\w+|stress\w+|exhaust\w+"
    r"|tir(?:ed|ing)|awful|horrible|horrid|dreadful|terrible|painful|hurt\w*|unfair|unsettl\w+|embarrass\w+|humiliat\w+"
    r"|let down|fed up|heartbreak\w+|sad|sadden\w+|miserable|rotten|gutted|shock\w+|inconvenient|difficult|hard"
    r"|tough|rough|insult\w+|galling|unpleasant|unnerving|devastat\w+|confus\w+|concern\w*|appalled|fuming|seething|anxious"
    r"|patience|trust|lost for words|speechless|a nightmare|wretched|miffed|sick of|cheated|ignored|helpless|lonely"
    r"|outrag\w+|wear(?:ing|y)|nerve-racking|nerve-wracking|the last straw|grim|bad|poor show|sore|bitter)"
)
_SLIGHTLY = r"(?:(?:so|very|really|quite|too|rather|truly|extremely|incredibly|absolutely|deeply|more than|doubly|all the more|as|a bit|just|also|how|properly|completely) )*"
_NAMES_IT = re.compile(
    rf"\b(?:i|we)(?: \w+)?(?:'d|'ll| would| should| might) (?:also )?(?:be|feel|have been|have felt|want to|swear|scream|have)\b(?: {_SLIGHTLY}{FEELING})?(?=[^.!?\n]*\b(?:too|as well|in your place|in your shoes|if i were you|myself|if it were me|over)\b)"
    rf"|\b(?:i|we)(?:'d| would) (?:also )?(?:be|feel|have been) {_SLIGHTLY}{FEELING}"
    rf"|\byou(?:'ve| have|'re| are| were| had)(?: got)? (?:absolutely |completely |entirely |quite |only |all |clearly )?(?:every|good|all|each|a|full|the|right)? ?(?:right|reason|cause|ground|entitled|justified|right to be) (?:to|for)? ?(?:be |feel |being )?{_SLIGHTLY}(?:{FEELING}|expect|complain|demand|ask)"
    rf"|\byou(?:'re| are) (?:quite |absolutely |completely )?right to (?:be|feel|complain|expect|ask|say)\b"
    rf"|\b(?:anyone|anybody|everyone|everybody|who) (?:would|wouldn't|in your place would)(?: \w+)? (?:be |feel |have )?{_SLIGHTLY}{FEELING}"
    rf"|\b(?:would|could|will|must|is enough to|enough to) (?:make |leave |drive |\w+ )?{FEELING}?(?: ?(?:anyone|anybody|me|any of us|a saint|anyone's patience))\b"
    rf"|\b{FEELING} (?:is|isn't|doesn't|does not|hardly|barely)(?: \w+)? (?:the word|putting it|cover|begin)\b"
    rf"|\b(?:of course|no wonder|naturally|little wonder|small wonder|understandably)(?: that)?,? (?:you(?:'re| are| were|'d be)?|it(?:'s| is)?|that(?:'s| is)?) (?:feel |felt )?{_SLIGHTLY}{FEELING}"
    rf"|\b(?:that|this|it|which|what|the \w+|a \w+|\w+ing)(?:'s| is| was| must(?: have)?(?: be| been)?| sounds| can be| feels| would be| has been)(?: always)? (?:an? |such an? )?{_SLIGHTLY}{FEELING}\b"
    rf"|\b(?:must|can) (?:have been |be |have felt |feel |have left you |leave you ){_SLIGHTLY}{FEELING}"
    rf"|\b(?:how|what an?) {_SLIGHTLY}{FEELING}"
    rf"|\b(?:i|we)(?: can| do)?(?: \w+)? (?:see|understand|hear|get|realise|realize|appreciate|know|imagine|tell)(?: \w+)? (?:why|how|that|what)\b[^.!?\n]{{0,60}}?{FEELING}"
    rf"|\byour {_SLIGHTLY}{FEELING}"
    r"|\b(?:i|we) (?:can't|cannot|can not|can only|can hardly) (?:begin to )?imagine\b"
    r"|\bthe last thing (?:you|anyone|anybody|any)\b|\b(?:you deserve|you deserved)\b|\byou shouldn't have (?:had )?to\b|\bnobody should\b|\bno one should\b"
    rf"|\b(?:you(?:'re| are|'ve been| were|'ve)) (?:right to be |been |being )?(?:left |made |made to feel )?{_SLIGHTLY}(?:angry|furious|upset|livid|cross|frustrated|annoyed|disappointed|worried|frightened|scared|tired|exhausted|fed up|let down)"
    rf"|\b(?:leaves?|left|made|makes|making) you (?:feel )?{_SLIGHTLY}{FEELING}"
    rf"|^(?:{FEELING})[,:]? (?:yes|indeed|and)\b"
)
_MAY_NAME_IT = Patterns(  # one plain search spares most sentences the long one
    rf"\b{FEELING}|\bimagine\b|\bright\b|\breason\b|\bcause\b|\bscream\b|\bswear\b|\blast thing\b|\bdeserved?\b|\bshouldn't have\b"
    r"|\b(?:nobody|no one) should\b|\b(?:i|we)(?:'d| would)\b|\b(?:anyone|anybody|everyone|everybody|a saint|any of us)\b"
)
_NOT_THEIRS = re.compile(
    r"\bsorry (?:that )?you(?:'re| are| were)? (?:feel|upset|angry|annoyed|frustrated|cross|unhappy|disappointed)|\b(?:don't|do not|no need to|no reason to|stop|not) (?:be|get|being)\b"
    r"|\b(?:hard|difficult|bad|poor|tough|rough|sad|trust|patience)\b(?= (?:drive|disk|copy|hat|time getting|to reach|line|weather|signal|road|hat))"
)
_DENIED = re.compile(r"(?:\b(?:not|never)|n't)(?: \w+){0,2} $")
_STOCK_WORDS = frozenset(
    "understand imagin appreciat frustrat feel feeling hear sympathis sympathiz completel total full tru how upset annoy "
    "inconveni disappoint concern situat experienc caus posit anger difficult hard mus recogniz recognis realiz realis "
    "complete sincere".split()
)


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """Words that name a feeling of the customer's; *has_cause* when what caused it stands in or beside them.

    *cause_is_beside*: the cause stands in the sentence before or after, not in this one.
    """

    span: Span
    has_cause: bool
    cause_is_beside: bool = False


def acknowledgements(
    text: Plain, sentences: tuple[Span, ...], tells_back: Callable[[Span], bool]
) -> tuple[Acknowledgement, ...]:
    """Every place in *text* that names how it feels to the customer, in order. *tells_back* says whether a stretch of it
    holds something the customer named.

    The cause counts when the same sentence, or the one beside it, says something the customer named, or anything of
    its own beyond the stock words of sympathy.
    """
    found: list[Acknowledgement] = []
    hints = [hint.start() for hint in _MAY_NAME_IT.find(text)]
    for number, sentence in enumerate(sentences if hints else ()):
        if not any(sentence.start <= hint < sentence.end for hint in hints):
            continue
        words = sentence.of(text.text)
        for match in _NAMES_IT.finditer(words):
            if _NOT_THEIRS.search(words) or _DENIED.search(words[: match.start()]):
                continue
            near = sentences[max(0, number - 1) : number + 2]
            is_inside = says_something(words) or tells_back(sentence)
            is_near = any(tells_back(one) for one in near)
            found.append(Acknowledgement(sentence, is_inside or is_near, is_near and not is_inside))
            break
    return tuple(found)


def says_something(sentence: str) -> bool:
    """Whether a sentence of sympathy says anything beyond the stock words: a thing, a number, a deed."""
    feeling = re.compile(rf"^{FEELING}$")
    return any(
        not any(key.startswith(stock) for stock in _STOCK_WORDS) and not feeling.match(span.of(sentence).lower())
        for span, key in telling(sentence)
    )
