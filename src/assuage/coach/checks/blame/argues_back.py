"""The reply contradicts the customer or scores a point."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import own_words
from assuage.language.patterns import Patterns
from assuage.language.span import Span

_FLATLY = (
    r"(?:(?:simply|just|plainly|absolutely|completely|actually|clearly|really|quite|entirely|totally|factually"
    r"|definitely|certainly|at all|again) )*"
)
_CONTRADICTS = Patterns(
    rf"\b(?:that|this|it|what you(?:'re| are)? (?:say|saying|said|wrote|claim\w*)|your (?:claim|statement|account"
    rf"|version|assertion|information))"
    rf"(?:'s| is| was|'re| are) {_FLATLY}(?:not true|untrue|false|not correct|incorrect|not accurate|inaccurate"
    rf"|not the case|nonsense|not what happened|not how (?:it|this|things) (?:happened|went|works?)"
    rf"|not what (?:we|i|our \w+|he|she|was) (?:said|told|agreed|wrote|promised)|a lie|rubbish|wrong|not right"
    rf"|mistaken|impossible|factually \w+)\b"
    rf"|\b(?:that|this|it) (?:isn't|wasn't) {_FLATLY}(?:true|correct|accurate|the case|what happened"
    rf"|how it (?:happened|went)|what (?:we|i|he|she) (?:said|agreed))\b"
    rf"|\byou(?:'re| are) {_FLATLY}(?:very much |sadly |sorely |badly |both )?(?:wrong|mistaken|incorrect|misinformed"
    rf"|confused|imagining|misremembering|mixing (?:this|that|it|things|us) up)\b"
    r"|\byou(?:'ve| have) (?:\w+ )?(?:got (?:it|this|that|your facts) wrong|misunderstood|misremembered"
    r"|been misinformed|misread)\b"
    r"|\b(?:i|we|nobody(?: here)?|no one(?: here)?|none of (?:us|my colleagues)) (?:have |has )?(?:never|didn't"
    r"|did not) (?:said|say|promised?|agreed?(?: to)?|offered|offer|guaranteed?|claimed?|told you|tell you|wrote"
    r"|write) (?:you )?(?:that|any such|anything|it|so|such|a)\b(?! sorry)"
    r"|\b(?:nobody|no one)(?: here| from (?:us|our \w+))? (?:ever )?(?:said|promised|agreed|offered"
    r"|told you) (?:you )?(?:that|any such|anything|it|so|such|a )"
    r"|\bno such (?:promise|thing|offer|agreement|statement|call|conversation) (?:was|were|has|had|took|exists|ever)\b"
    r"|\bwe did (?:tell|inform|warn|notify|advise|mention|explain|call|e-?mail|write|contact|let you|answer|deliver) "
    r"|\b(?:i|we) (?:\w+ ){0,2}?(?:disagree|have to disagree|going to disagree|beg to differ|differ on|dispute (?:that|this|your)|(?:don't|do not|can't"
    r"|cannot) (?:agree|accept (?:that|your (?:version|account|claim|view)))|reject (?:that|this|your))\b"
    r"|(?:^|[.!?;:,]\s+|\n\s*)(?:and |but |well,? |so |no,? )?(?:actually|in fact|as a matter of fact|the fact is"
    r"|the truth is|for the record),?(?: that)? (?:you (?:were|did|had|have|agreed|signed|said|never|didn't|told"
    r"|wrote|chose|asked|got|received|confirmed|accepted)|we (?:did|told|never|informed))\b"
    r"|\b(?:i think )?you(?:'ll| will) find (?:that )?(?:you|we|our|it|the \w+ (?:is|are|was|were|clearly|says))\b"
    r"|\bcontrary to (?:what you|your)\b|\b(?:despite|whatever|regardless of what"
    r"|no matter what) (?:what )?you (?:say|said|think|claim|believe|may)\b"
    r"|\blet me correct you\b|\b(?:get|set|keep) (?:the|your) (?:facts|record) (?:straight|right)\b"
    r"|\bcheck your facts\b"
    r"|\b(?:our|my|the) (?:records?|logs?|system|notes|files?|recording) (?:\w+ )?(?:clearly (?:show|say|state"
    r"|prove)s?|(?:show|say|prove|state|suggest)s? otherwise|proves? (?:that )?you|contradicts?)\b"
    r"|\bthat (?:never|did not|didn't) (?:happen|occur)(?:ed)?\b|\b(?:that|it) (?:can't|cannot"
    r"|couldn't) (?:possibly )?(?:have happened|be true)\b"
    r"|(?:^|[.!?]\s+|\n\s*)no,? you (?:did|didn't|were|weren't|are (?:wrong|mistaken|not right)|said|told|agreed|had"
    r"|never|ordered|asked|chose|signed|wrote)\b"
)
_FLAT_NO = re.compile(
    r"(?:^|\n\s*)no,? (?:the|it|that|this|our|your) (?:[\w']+ ){0,4}?(?:was|were|did|had|has|is) (?:\w+ )?(?:fine"
    r"|correct|right|perfect|in (?:perfect|good)|delivered|sent|working|intact|complete|on time|there|clean|undamaged"
    r"|full)\b"
)
_FOR_THE_CUSTOMER = re.compile(
    r"\byou (?:shouldn't|should not|should never|should have|were (?:told|given|charged|billed"
    r"|sent) (?:the )?(?:wrong|twice|too)|never (?:owed|had to|should))\b"
    r"|\b(?:nobody|no one|no (?:customer|guest|child|family|patient|passenger|traveller|tenant)"
    r"|none of this) should\b|\bshould (?:never|not|n't) (?:have|be)\b|\bsorry\b|\bapologi"
    r"|\b(?:our|my) (?:mistake|error|fault|slip|own|system|price list|page|site|letter|label|bill)\b|\bon us\b"
    r"|\bwe should\b|\bof (?:us|me|him|her|them) to\b"
    r"|\b(?:i|we)(?:'ve| have|'ll| will|'m| am) (?:\w+ )?(?:correct|fix|chang|refund|remov|cancel|delet|put|tak"
    r"|credit|mend|mak)\w*\b|\bwe (?:got|charged|made|sent|gave|told|had|let|left|failed|forgot)\b"
    r"|\bi (?:was wrong|got|told you|gave you|misread|made)\b|\byou(?:'re| are| were) (?:\w+ )?right\b|\bhow (?:we"
    r"|this|that|it|you were|our|my) "
)
_OWN_DOING = re.compile(
    r"\s*(?:with |about |on )?(?:how|the way|what|that) (?:we|our|my|this was|it was|that was|you were|they|he|she"
    r"|was)\b|\s+more\b|\s+with (?:how|the way|what|that decision|my|our)"
)
_SOFT = re.compile(
    r"\b(?:could|might|may|can) (?:it|the|your|that|there|you) \w+|\bwhat (?:does|do) (?:yours|your|you)\b"
    r"|\bwhat do you (?:see|have)\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    for span in own_words(draft, _CONTRADICTS, even_denied=True):
        words = span.of(text)
        sentence, near = draft.sentence_at(span.start), draft.around(span.start, 0, 1)
        if text[sentence.end - 1 : sentence.end] == "?":
            continue
        if _OWN_DOING.match(text, span.end):
            continue
        if _FOR_THE_CUSTOMER.search(text, span.end, near.end) or _SOFT.search(text, span.end, near.end):
            continue
        if re.search(
            r"\b(?:not|nobody|never|n't|don't think|if|whether|when) (?:\w+ )?$", text[sentence.start : span.start]
        ):
            continue
        yield Spot(_from_words(span, words))
    if "?" not in draft.customers_latest.text and not _asks(draft.customers_latest.text):
        for span in own_words(draft, _FLAT_NO):
            yield Spot(_from_words(span, span.of(text)))


def _from_words(span: Span, words: str) -> Span:
    """Without the mark and the white space that open the match."""
    opening = len(words) - len(words.lstrip(" .!?;:,\n\t"))
    return Span(span.start + opening, span.end)


_ASKS = re.compile(r"^\W*(?:is|are|was|were|will|would|do|does|did|can|could|am|has|have|should|shall|may)\b")


def _asks(words: str) -> bool:
    return _ASKS.match(words) is not None


check = Check(
    severity="error",
    why="An argument can be won only by losing the customer; facts with room in them can still be heard.",
    source=Source(
        work="Richmond et al. 2012, Western Journal of Emergency Medicine 13(1)",
        where="ten domains of de-escalation: agree or agree to disagree",
        supports="related",
    ),
    look=_look,
    say="This tells the customer that they are wrong.",
    reword='Say what you can see, "What I have here is …", and ask what they see.',
    bad=(
        "I'm afraid I have to disagree there.",
        "This is simply not what happened.",
        "You are wrong about the date.",
        "We never promised that.",
        "In fact, you agreed to the fee in May.",
        "I'm afraid I have to disagree.",
        "With respect, that is false.",
        "Our log clearly shows the door was open.",
        "No, the cake was fine when it left.",
        "You have misunderstood the offer.",
        "We did inform you by letter.",
    ),
    good=(
        "You may have to disagree with the meter, and I'll have it tested.",
        "I never said sorry for the gate, and I am.",
        "That is not right: you should never have been asked for a deposit.",
        "I got it wrong just now: the ferry is at six.",
        "My screen shows 4 June. Could the paper say something else?",
        "I disagree with the way my shop spoke to you.",
        Example("No, the room was cleaned at noon.", to="Is it still dirty?"),
        "You're not wrong about the price.",
        "No, you aren't charged for the second key.",
        "We never told you that the lift was out, and we should have.",
        "Actually, you are owed 12 more than you asked for.",
        "That isn't how we want to treat anybody.",
    ),
)
