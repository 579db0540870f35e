"""The reply names a feeling, or says "I understand", with no cause anywhere near it."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Draft, Example, Spot
from assuage.coach.feelings import FEELING, says_something
from assuage.coach.rewording import ending_like, is_whole_clause, why_upset
from assuage.language.phrases import Phrases
from assuage.language.span import Span

_VERY = r"(?:(?:completely|totally|fully|really|truly|do|can|certainly|absolutely|quite|perfectly|entirely|deeply|very much|only|well|also|just|so|very|incredibly|extremely) )*"
_EMPTY = re.compile(
    rf"\b(?:i|we) {_VERY}(?:understand|appreciate|imagine|see|sympathi[sz]e|sympathise|empathi[sz]e|hear|recogni[sz]e|reali[sz]e|get|acknowledge|feel|know|apologise for|apologize for|regret)"
    rf"(?: with)?(?: (?:that|how|what|why|this|it|you|your|must|can|be|is|are|may|might|have been|has been|was|feel|feeling|feels|for|to|a|an|the|in|of|and|all|such|as|been|if|were|may be|any|we|i|do|us)"
    rf"| {FEELING}| (?:{_VERY})?{FEELING}|,? (?:sir|madam|ma'am|there|completely|totally|fully|really|truly|well|indeed|too|right now|at the moment|today|very|so|extremely|incredibly|deeply|quite|saying|say|said|going through|coming from|where|situation|experience|concerns?|feelings?|position|point|points?|view|issue|matter|problem|time|wait|inconvenience|circumstances?|dissatisfaction|displeasure|cause|caused|causing|causes|makes?|puts?|situations?))*"
    r"[\s,]*(?=$|[.!?;:,\n-]|—|–| and | but )"
    rf"|^(?:(?:oh|wow|oh dear|oh no|hmm)[,! ]+)?(?:that|this|it)(?:'s| is| must be| must have been| sounds| can be)(?: really| so| very| always| truly| incredibly| extremely| quite)* {FEELING}(?: for you| indeed)?[.!]*$"
    rf"|^how {_VERY}{FEELING}(?: for you| that must be| this must be)?[.!]*$"
)
_ANSWERS = Phrases(
    (
        "(do|did|can) (you|u) [even|not|actually] (understand|hear|get|see)",
        "(understand|understood|got it|get it|clear) ?",
    )
)
_JOINED = re.compile(
    r"^,? (?:that|because|and (?:i|we)|why|how|since|so|as|:)\b|^: ?\w|^ about\b|^ on\b|^, (?:and|because|so|it|you|when|with|the|that)\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    if _ANSWERS.is_in(draft.customers_latest):
        return
    text = draft.plain.text
    for number, sentence in enumerate(draft.sentences):
        words = sentence.of(text)
        found = _EMPTY.search(words)
        if found is None or draft.is_quoted(sentence) or _names_cause(draft, number, words, found):
            continue
        start = sentence.start + found.start()
        span = Span(start, sentence.start + len(words[: found.end()].rstrip()))
        grants = why_upset(draft) if is_whole_clause(draft, span) else ""
        yield Spot(span, ending_like(draft, span, grants) if grants else "", reword=_with_cause(draft))


def _names_cause(draft: Draft, number: int, words: str, found: re.Match[str]) -> bool:
    """Whether the rest of the sentence, or the sentences beside it, say what caused the feeling."""
    sentence = draft.sentences[number]
    before = Span(sentence.start, sentence.start + found.start())
    after = Span(min(sentence.start + found.end(), sentence.end), sentence.end)
    if _JOINED.search(words[found.end() :]) and says_something(words[found.end() :]):
        return True
    if says_something(words[: found.start()]) or draft.tells_back(before) or draft.tells_back(after):
        return True
    beside = draft.sentences[max(0, number - 1) : number] + draft.sentences[number + 1 : number + 2]
    if draft.latest:
        return any(draft.tells_back(one) for one in beside)
    return any(_tells_cause(one.of(draft.plain.text)) for one in beside)


_CAUSE = re.compile(
    r"\byou(?:'ve| have|'d| had)? (?:\w+ )?(?:\w+ed|waited|rang|paid|took|lost|bought|were|sat|stood|drove)\b|\b(?:we|i|our \w+) (?:\w+ )?(?:\w+ed|lost|sent|broke|took|kept|left|told)\b"
)


def _tells_cause(words: str) -> bool:
    """Without the customer's words: whether a neighbouring sentence tells what happened to them."""
    return bool(_CAUSE.search(words)) and says_something(words)


def _with_cause(draft: Draft) -> str:
    main = draft.named_things.main
    return f'Add "because" and what happened with {main}.' if main else ""


check = Check(
    severity="hint",
    why="A feeling without its cause could be said to anybody; with its cause it shows that somebody listened.",
    source=Source(
        work="Clark, Murfett, Rogers & Ang 2013, Journal of Business and Technical Communication 27(2)",
        where="comparison of kinds of empathy in 289 calls",
        supports="direct",
    ),
    look=_look,
    say="This names a feeling and no cause.",
    reword='Add "because" and the thing that happened to them.',
    bad=(
        "I completely understand your disappointment.",
        "We appreciate how annoying this must be for you.",
        "I hear you.",
        "I can imagine how stressful that is. Let me check.",
        "We fully understand and sympathise.",
    ),
    good=(
        "I understand why a fourth letter is the last straw.",
        "You stood in the rain for an hour. I understand your anger.",
        "I understand you would like the key sent to Hull.",
        "I hear you on the drilling; it is in the log.",
        Example("I can imagine how annoying that is. Two boxes, both empty.", to="Both boxes were empty!"),
        Example("Yes, I understand.", to="It has to be here by nine, do you understand?"),
    ),
    yields_to=("claims-same-feeling", "but-after-empathy"),
)
