"""The reply is merry while the customer is angry, frightened or grieving."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Draft, Example, Spot, says
from assuage.language.span import Span
from assuage.reading.reading import Emotion, Level, Safety

_MERRY = re.compile(
    "(?:[😀😃😄😁😆😅😂🤣😊😇🙂😉😍🥰😘😋😎🤩🥳🎉🎊🎈✨🌟⭐🌈☀🌞💖💕❤🙌👏👍🤗😺🎁🔥💪]\\ufe0f?[ ]?)+(?<! )|(?<![\\w:/]):-?[)D](?!\\w)|(?<!\\w);-?\\)|\\^_\\^"
)
# Out of step as soon as somebody is annoyed …
_GLEE = says(
    "(awesome|amazing|fabulous|fantastic|brilliant|superb) (!|,)",
    "(yay|yippee|woohoo|woo hoo|hooray|hurrah|yippie|whoop whoop|ta-da|tada)",
    "(happy|merry) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|new year|easter|christmas|holidays)",
    "(have|enjoy) [yourself] (a|an|your|the) [rest of your] [truly|really|very|absolutely|super|simply|totally] (great|fabulous|fantastic|amazing|awesome|wonderful|super|lovely|brilliant|fab|blessed|magical|marvellous|terrific|sunny|perfect) [rest of [the|your]] (day|week|weekend|evening|morning|afternoon|one|time)",
    "have [yourself] an (amazing|awesome) [rest of [the|your]] (day|week|weekend|evening|morning|afternoon|one)",
    "[we|i] hope [that] you are (having|enjoying) (a|an|your) ...",
    "[we|i] hope [that] (your|the) (day|week|weekend|morning|party|evening|christmas) (is|was|has been) ...",
    "no (worries|problemo|stress|biggie|sweat)",
    "hakuna matata",
    "(super|so|really|very|absolutely|totally) (excited|thrilled|pumped|stoked|delighted|happy) [to|that|for]",
    "(excited|thrilled|delighted|pumped|stoked) to (help|hear|assist|share|announce|let)",
    "(turn|put) that frown [upside down]",
    "(cheer up|chin up|smile|keep smiling|stay positive|look on the bright side|happy days|all good in the hood|easy peasy)",
    "every cloud",
    "congrats",
    "(good|great|fantastic|exciting|wonderful) news !",
    but_not=("(not|no) (cool|great|perfect|amazing)", "{we} would love to hear what happened"),
)  # fmt: skip
# … and these when somebody is angry, grieving or afraid.
_LIGHT = says(
    "(hey|hi|hello|hiya|heya) (there|you|friend|lovely|superstar) !",
    "heyy*",
    "(awesome|amazing|fantastic|fabulous|brilliant|super|superb|wonderful|excellent|perfect|lovely|marvellous|cool|great|sweet) (!|,)",
    "not to worry !",
    "(let us|let's|we'll|i'll) get you [all] (sorted|fixed up|back on track|smiling|set up) !",
    "we would love to",
    "[we|i] hope (this|my) (message|email|e-mail|mail|note) finds you [well|in good]",
    but_not=("(not|no) (cool|great|perfect|amazing)", "{we} would love to hear what happened"),
)  # fmt: skip
_GOOD_NEWS = says("^ [some|but|the] (good|great|fantastic|exciting|wonderful) news")
_BAD_NEWS = re.compile(
    r"\b(?:can(?:no|')?t|cannot|unable|won't|not possible|unfortunately|isn't|aren't|no longer|not be|delayed|postponed|"
    r"sold out|declined|refused|denied|voucher|only)\b"
)
_EXCLAIMS = re.compile(r"(?<![!?])!(?![!?])")  # rows of marks are shouting
_EARNEST = re.compile(r"\b(?:sorry|apolog\w*|regret|please|thank\w*|not|yikes|oh no|never|what|why|how)\b|n't\b")
_URGENT = re.compile(r"\b(?:stop|danger|leave|call 999|out of)\b")
_HURT = (Emotion.SADNESS, Emotion.FEAR)


def _look(draft: Draft) -> Iterator[Spot]:
    reading = draft.reading
    if reading is None:
        return
    is_hurt = Safety.VULNERABLE in reading.safety or any(
        kind in _HURT and weight >= 0.5 for kind, weight in reading.emotions
    )
    is_upset = draft.is_hot or is_hurt
    if not is_upset and reading.level is Level.CALM:
        return
    cheered_first = set(_MERRY.findall(draft.customers_latest.text)) if not is_upset else set()
    for found in _MERRY.finditer(draft.text):
        span = Span(*found.span())
        if found[0] not in cheered_first and not draft.is_quoted(span):
            yield _without_face(draft, span)
    for spot in (*_GLEE(draft), *(_LIGHT(draft) if is_upset else ())):
        if is_upset or "!" in draft.sentence_at(spot.span.start).of(draft.text):
            yield Spot(_whole(draft, spot.span))
    for spot in _GOOD_NEWS(draft):
        after = draft.around(spot.span.start, before=0, after=1)
        if _BAD_NEWS.search(after.of(draft.plain.text)):
            yield Spot(spot.span)
    marks = [found.end() for found in _EXCLAIMS.finditer(draft.text) if _is_gleeful(draft, Span(*found.span()))]
    if is_upset and len(marks) > 1 and not _URGENT.search(draft.plain.text):
        yield Spot(Span(marks[1] - 1, marks[1]), replacement=".")


def _is_gleeful(draft: Draft, mark: Span) -> bool:
    """Whether an exclamation mark cheers; it may also be sorry, ask or thank."""
    return not draft.is_quoted(mark) and not _EARNEST.search(draft.sentence_at(mark.start).of(draft.plain.text))


def _without_face(draft: Draft, face: Span) -> Spot:
    """The face, with the white space and the letter before it, so that what is left can stand there."""
    start = face.start
    while start and draft.text[start - 1] in " \t":
        start -= 1
    after = draft.text[face.end :].lstrip(" ")[:1]
    if not start or draft.text[start - 1] == "\n":
        return Spot(face)
    before = draft.text[start - 1]
    stop = "." if before.isalnum() and (not after or after == "\n" or after.isupper()) else ""
    return Spot(Span(start - 1, face.end), replacement=before + stop)


def _whole(draft: Draft, span: Span) -> Span:
    """The words up to the exclamation mark that belongs to them, when it is near."""
    end = draft.text.find("!", span.end, span.end + 12)
    return Span(span.start, end + 1) if end >= 0 and not re.search(r"[.?\n]", draft.text[span.end : end]) else span


check = Check(
    severity="warning",
    why="Cheer beside somebody's anger or grief reads as not having heard, and it weakens the help that follows.",
    source=Source(
        work="Marinova, Singh & Singh 2018, Journal of Marketing Research 55",
        where="findings on displayed positive affect",
        supports="related",
    ),
    look=_look,
    say="This is merry, and the customer is not.",
    reword="Open with their matter, and close with thanks or the next step.",
    bad=(
        Example("Hello there! 😊 Let me have a look.", to="I am absolutely furious, you lost my passport!!"),
        Example(
            "No worries at all! It ships on Monday.", to="This is disgusting. Three weeks without heating, you clowns!"
        ),
        Example("It is refunded. Have a fantastic weekend!", to="I'm livid. You ruined our wedding day!!"),
        Example("Happy Tuesday! The part is here.", to="UNACCEPTABLE. I am furious. Nobody came AGAIN!!!"),
        Example("Great news! The flight cannot be moved.", to="I'm furious, you cancelled my flight TWICE!!"),
    ),
    good=(
        Example("Thank you for writing. I have read every mail.", to="I am absolutely furious, you lost my passport!!"),
        Example("Ha, fair. 🙂 The key is in the post.", to="haha ok, my cat says thanks 🙂"),
        Example("Good news: the ring was found and leaves today.", to="I'm livid. You lost my ring!!"),
        Example("I wish you a good evening.", to="This is disgusting. Three weeks without heating, you clowns!"),
        Example("Lovely, enjoy the trip!", to="Thanks, it all works now"),
        "Have a wonderful weekend!",
    ),
)
