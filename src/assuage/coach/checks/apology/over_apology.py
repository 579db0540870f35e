"""The reply says sorry over and over, or piles up words of regret."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Spot
from assuage.coach.draft import Draft
from assuage.coach.sorry import Sorry
from assuage.language.span import Span

TOO_MANY = 3
_FAR = 220  # characters; when the sorries lie further apart than this only the last is marked
_VERY = (
    r"(?:truly|deeply|sincerely|really|terribly|extremely|awfully|dreadfully|incredibly|profoundly|genuinely|utterly"
    r"|absolutely|most|very|so|heartily|immensely|deepest|humblest|unreservedly)"
)
_STACKED = re.compile(
    rf"\b(?:{_VERY}(?:,? and |, | ))(?:{_VERY}(?:,? and |, | ))*{_VERY} (?:sorry|apologi[sz]e|apologies|regret)\b"
)
_EMPTY_WORDS = """
for about that this the any all again once more it our we us you your and of at to a an on in with was were is
are sorry from me so also caused inconvenience trouble confusion delay issue problem experience enough had have
been mess situation matter muddle wait waiting mix-up
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())
_WORD = re.compile(r"[\w'-]+")


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    for found in _STACKED.finditer(text):
        span = Span(*found.span())
        adverbs = re.findall(rf"\b{_VERY}\b", found[0])
        is_stacked = len(adverbs) > 2 or (len(set(adverbs)) > 1 and re.search(r",| and ", found[0]) is not None)
        if is_stacked and not draft.is_quoted(span):
            yield Spot(span)
            return
    apologies = [one for one in draft.sorries if one.is_apology]
    if len(apologies) < TOO_MANY or _each_names_its_own(draft, apologies):
        return
    first, last = apologies[0].span, apologies[-1].span
    yield Spot(Span(first.start, last.end) if last.end - first.start <= _FAR else last)


def _each_names_its_own(draft: Draft, apologies: list[Sorry]) -> bool:
    """Whether every apology is for a failure of its own, named."""
    seen: set[str] = set()
    text = draft.plain.text
    ends = [one.span.start for one in apologies[1:]] + [len(text)]
    for one, end in zip(apologies, ends, strict=True):
        until = min(end, draft.sentence_at(one.span.start).end)
        words = {word for word in _WORD.findall(text[one.about.start : until]) if word not in _EMPTY}
        if not words - seen:
            return False
        seen |= words
    return True


check = Check(
    severity="hint",
    why="Past the opening, each further sorry takes room from solving and is believed less.",
    source=Source(
        work="Marinova, Singh & Singh 2018, Journal of Marketing Research 55",
        where="relational work weakens the effect of problem solving as the talk goes on",
        supports="related",
    ),
    look=_look,
    say="There is more apology here than the customer can use.",
    reword="Keep the first, specific sorry and turn the others into what you are doing.",
    bad=(
        "I'm so sorry, really sorry, terribly sorry about the gate.",
        "Sorry! So sorry. I really am sorry about the gate.",
        "We are deeply, truly sorry for the broken bowl.",
        "I apologise for the mix-up. I'm sorry. Please accept our apologies again.",
        "Sorry for the wait, sorry for the trouble and sorry for the inconvenience.",
        "Our sincerest and most heartfelt regret aside, I am very, very, very sorry.",
    ),
    good=(
        "I'm sorry about the gate, and really glad you caught the later train.",
        "I'm very sorry we lost the key. A locksmith is with you at two.",
        "So sorry for your loss. I'm sorry our bill came this week, and sorry it was wrong.",
        "Sorry for the missing lid and for the dent; both parts come tomorrow.",
        "Three things: sorry the oven was cold, sorry the fork was bent, and sorry the taxi went without you.",
        "You wrote that we said sorry, sorry, sorry and did nothing. The money is in your account since ten.",
        "I'm really very sorry about the vase. Sorry again, and thank you for the picture.",
    ),
)
