"""The reply mocks the customer, talks down to them, or speaks as if to a child."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Draft, Example, Spot, says
from assuage.language.span import Span

_TALKS_DOWN = says(
    "[let me|i will|i'll] (make|keep|put) (this|it) {very} [nice and] (simple|easy|clear|plain|basic) [enough] for you",
    "[let me] (explain|spell|say) (this|it) [out] [to you] (slowly|in simple terms|one more time|again slowly)",
    "(let me|i will) spell (it|this|that) out [for you]",
    "in words (you|even you) ... understand",
    "as (any|every) (adult|child|grown-up|grown up|reasonable person|sensible person|normal person) [{modal}] (know*|understand*|see)",
    "(any|even a) (child|toddler|five year old|idiot|fool|beginner) (could|can|would|knows|understands)",
    "it is [really|honestly] not {very} [that] (hard|difficult|complicated|complex|rocket science)",
    "it is not (rocket science|brain surgery)",
    "(hardly|not exactly) rocket science",
    "how hard can it be",
    "(should|would) have thought [that] (that|it|this) was (common sense|obvious|clear|self-explanatory)",
    "is [just|simply|only|pure|basic] common sense",
    "surely you (can|could|must|would|will|do|know|realise|realize|see|understand)",
    "(did|do) you (even|actually|ever|bother to) (read|look|check|try)",
    "with (all due|due|all|the greatest|the utmost|the greatest of) respect",
    "{we} (am|are) sure you (are|have) (very|so|terribly|extremely) (busy|important)",
    "as you so (kindly|helpfully|charmingly|politely|eloquently|nicely) (put|said|wrote|pointed)",
    "surprise, surprise",
    "(no surprise|what a surprise|big surprise) (there|then)",
    "congratulations, you",
    "congratulations on (finding|being|managing|winning|discovering|noticing|reading|breaking|becoming|working out) [the|our] [one|only|first|a]",
    "(well done|bravo|clever you|top marks|full marks|gold star) (you|for)",
    "(good for you|nice try|aren't you clever|slow clap|gold star for you)",
    "thanks for (nothing|the lecture|that gem|enlightening us)",
    "(haha|hahaha|lol|lmao|rofl|hehe)",
    "(not|hardly) {our} job to (teach|educate|hold|babysit|explain|train)",
    "not (here|paid) to (teach|babysit|hold your hand|entertain)",
    "hold your hand through",
    "(poor you|poor thing|boo hoo|cry me a river|diddums|bless your [little] heart|there there)",
    "(welcome to the real world|that is life|such is life|grow up|be an adult)",
    "^ obviously you",
    "^ obviously, you",
    "you (obviously|clearly|evidently) (did not|do not|have not|cannot|can not|misread|missed|forgot|pressed|clicked|need|think|just|never|failed)",
    "(even|just) for (someone|somebody|people|a person) like you",
    "is that really so (hard|difficult)",
    "can not you (see|read|just|even|understand|wait)",
    "what part of ... (do not|did not|don't) you (understand|get)",
    "(do|did) you not (understand|get it|read|see)",
    "i am not (sure|certain) how else to (explain|say|put)",
    "how many (times|ways) (do|must|should|can) (i|we)",
    "(like|as) i would (tell|explain to) (a child|my (kids|son|daughter|grandmother|grandma))",
    "(maybe|perhaps) next time (you|try|read)",
    but_not=(
        "congratulations on (the|your) (baby|birth|wedding|new|engagement|birthday|graduation|twins)",
        "(not sure|wonder) ... how hard",
        "mr haha", "dr haha", "ms haha", "mrs haha", "dear haha",
    ),
)  # fmt: skip
_PET_NAMES = says(
    "(sweetie|sweetheart|hun|hunny|hon|honey|darling|dearie|petal|poppet|pumpkin|cupcake|babe|missy|young lady|young man|sunshine|buddy|pal|champ|buttercup)",
    "my (dear|love|lovely|friend|good man|good woman|good sir)",
    "(there|here|ok|okay|thanks|sorry|now|aww|listen|look|right)  (love|dear|mate|duck)",
    but_not=("(the|a|your|our|of|some|with) (honey|sunshine|pumpkin|petal|cupcake|pal)", "(honey|pumpkin) (jar|soup|pie|cake|mustard|glaze)"),
)  # fmt: skip
_GRIEVANCE_IN_MARKS = re.compile(
    r"\b(?:your|the|this|that|an?|so-called)\s+(?:so-called\s+)?([\"“‘'][^\"“”‘’'\n]{2,40}[\"”’'])"
)
_SHOWS_IT_WAS_READ = re.compile(
    r"\b(?:label|letter|called|wrote|said|asked|told|says|reads|marked|named|button|page|tab|link|section|field|option)\b"
)
_ROLLED_EYES = re.compile("[🙄😏🤷🤦😒🥱😹🤡]")
_LAUGHS = re.compile("[😂🤣😆]")


def _look(draft: Draft) -> Iterator[Spot]:
    yield from (spot for spot in _TALKS_DOWN(draft) if not _jokes_along(draft, spot))
    if draft.latest:
        yield from _PET_NAMES(draft)
    yield from _mocking_marks(draft)
    for found in _ROLLED_EYES.finditer(draft.text):
        yield Spot(draft.sentence_at(found.start()))
    if draft.is_hot:
        for found in _LAUGHS.finditer(draft.text):
            yield Spot(draft.sentence_at(found.start()))


def _mocking_marks(draft: Draft) -> Iterator[Spot]:
    """Marks around a word for the customer's own loss, where nothing shows that they are there to quote."""
    for found in _GRIEVANCE_IN_MARKS.finditer(draft.text):
        sentence = draft.sentence_at(found.start())
        inside = found[1].strip("\"“”‘’'")
        words = inside.lower().split()
        before = draft.plain.text[sentence.start : found.start()]
        regrets = "sorry" in before or "apolog" in before or "your" in found[0].lower()
        if len(words) <= 4 and inside[:1].islower() and regrets and not _SHOWS_IT_WAS_READ.search(before[-40:]):
            start, end = found.span(1)
            yield Spot(Span(start, end), replacement=inside)


def _jokes_along(draft: Draft, spot: Spot) -> bool:
    """Whether a laugh answers a customer who is laughing kindly themself."""
    laughed = spot.span.of(draft.plain.text).startswith(("haha", "lol", "hehe", "lmao", "rofl"))
    return (
        laughed
        and bool(draft.latest)
        and not draft.is_hot
        and any(mark in draft.customers_latest.text for mark in ("haha", "lol", "😂", "🤣", "😄", "hehe", ":)"))
    )


check = Check(
    severity="error",
    why="Mockery is remembered longer than the fault it answers, and it is what gets quoted in public.",
    source=Source(
        work="Tax, Brown & Chandrashekaran 1998, Journal of Marketing 62",
        where="findings on interactional justice",
        supports="related",
    ),
    look=_look,
    say="This talks down to somebody who is already hurt.",
    reword="Say the plain fact, and leave the aside out.",
    bad=(
        "One would have thought this was obvious.",
        "Let me keep this simple for you: the window closed on Monday.",
        "Surely you can see the button at the top.",
        "With all due respect, the letter was in your inbox.",
        Example("Obviously you never opened the manual.", to="the oven shows E4"),
        Example(
            'We regret that your "dreadful night" was less than perfect.', to="It was a dreadful night, no heating."
        ),
        "Even a child could set the timer.",
        Example("Not to worry, sweetie, it comes on Friday.", to="where is my order, I'm so angry"),
        "Nice one 🙄 the code was on the card.",
    ),
    good=(
        "I would have thought this was covered, and I was wrong.",
        "Put simply: nothing more to pay.",
        "Obviously we owe you an answer.",
        "Congratulations on your wedding; the suit will be there on time.",
        'You called the room "a fridge", and the log shows 12 degrees.',
        "Just press reply and it reaches me.",
        "Dear Mrs Lovell, thank you for the plan of the garden.",
        "The honey is back on the shelf.",
        "Out of respect for your time I have written it all down in one mail.",
        Example("Ha, I would have laughed too. The spare key is in the post.", to="locked out by my own cat lol"),
    ),
)
