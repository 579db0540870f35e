"""The reply holds a stock sentence that could stand in any reply to anybody."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Draft, Spot, says
from assuage.language.named_things import telling

_STOCK = says(
    "[your|every|each] ... (call|business|feedback|satisfaction|custom|opinion|comfort|loyalty|happiness|experience|concern|concerns|convenience) (is|are|remains) {very} (important|valuable|valued|our [top|number one|first|highest|main|utmost] priority|at the heart|paramount|everything|of [the] [utmost|great] importance)",
    "{we} [truly|really|greatly|highly|do|always|also] value (you|your|our|all|every|each) ...",
    "{we} [truly|really|greatly|do|always] appreciate (your (feedback|business|custom|patience|understanding|loyalty|support|comments|message|input|cooperation)|you taking the time|hearing from you)",
    "{we} (strive|aim|endeavour|endeavor|seek|work hard|pride ourselves|are committed|are dedicated|always try|always aim|are proud) (to|on|in) (provid*|deliver*|offer*|giv*|ensur*|maintain*|our|the|being|excell*|make|making|meet*|exceed*|reliab*|give|high*|satisf*)",
    "{we} are (committed|dedicated) to (your|our|the|customer|excellence|providing|delivering|quality|serving) ...",
    "{we} (strive|pride ourselves)",
    "{we} take (this|these|such|all|your|every|customer|each|complaints|matters|any) ... {very} seriously",
    "(this|that|your complaint|your concern|your safety|it) is [something] [being] taken {very} seriously",
    "(thank you|thanks|thank-you) [so much|very much|kindly] for (reaching out|contacting|your (patience|understanding|feedback|cooperation|continued|valued|interest|business|custom|loyalty|support)|choosing|being a [valued|loyal] customer|taking the time)",
    "(thank you|thanks) for (bringing|raising|flagging|highlighting) (this|it|that)",
    "(rest assured|be assured|please be informed|please be advised|kindly be informed)",
    "(customer|customers|client|guest|passenger) [always] (satisfaction|comes first|come first|is king|are at the heart|are our) ...",
    "your (opinion|feedback|satisfaction|happiness|custom|business|call) [really|truly|always] (matters|counts|is important) [to us]",
    "(customer|guest|client) (happiness|delight|care) is (what|at|our|everything)",
    "(top|number one|highest|utmost) priority",
    "{our} (aim|goal|mission|commitment|promise) is to (provide|deliver|offer|ensure|give|make)",
    "(you are|as) (a|our) [most] (valued|valuable|loyal|esteemed) (customer|client|guest|member|passenger)",
    "{we} hold (ourselves|our staff|our team|our drivers) to (the|a|high*) ...",
    "(is|was) not (the|how|what|a|our) ... (standard|level of service|experience|standards) (we|that we|of service) ...",
    "{we} look forward to (serving|welcoming|hearing|assisting|continuing) ...",
    "{we} (are|am) (here|always here|happy|more than happy|only too happy|glad|pleased) to (help|assist) [you|with]",
    "do not hesitate to (contact|reach|call|write|get|ask|let) ...",
    "{we} (regret|apologise for|apologize for) any dissatisfaction",
    "{we} (listen|hear) (to our customers|and we care)",
    "{we} care (about|deeply about) (our|your|each|every) ...",
    "at (our company|our firm) we believe",
    but_not=("thank* ... for (your|the) (photo*|picture*|video|list|receipt|form|note|number|details of|letter of)",),
)  # fmt: skip
_OWN_WORDS = frozenset(
    "value valu priority assur seriou satisf feedback patienc patienc strive striv pride best highest qualit standard "
    "excell commit deliv provid reliabl attent hesitat choos touch busines loyalt loyal import take alway cooper".split()
)
_MADE_SPECIFIC = re.compile(
    r",? so (?:i|we|that|the|an?)\b|\b(?:because|which is why|that is why|and (?:i|we)(?:'ve| have|'ll| will| am|'m)|: )\b|:\s"
)
_PATIENT = re.compile(
    r"\b(?:no rush|take your time|whenever|no hurry|i can wait|i understand|no worries|all good|that's fine|thanks|thank you)\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    for spot in _STOCK(draft):
        sentence = draft.sentence_at(spot.span.start)
        words = sentence.of(draft.plain.text)
        if _MADE_SPECIFIC.search(words, max(0, spot.span.end - sentence.start)):
            continue
        if draft.tells_back(sentence):
            continue
        if spot.span.of(draft.plain.text).startswith("thank") and (
            _is_for_something(words) or _shown_patience(draft, words)
        ):
            continue
        if draft.latest and words.startswith(("i am", "i'm", "happy to")) and words.endswith("?"):
            continue
        yield Spot(sentence)


def _is_for_something(words: str) -> bool:
    """Whether the thanks go on to a detail: "thanks for letting us know about the gate"."""
    after = re.split(r"\b(?:about|regarding|on|of the|with the|that the|the|while|when)\b", words, maxsplit=1)
    return len(after) == 2 and any(True for _ in telling(after[1]))


def _shown_patience(draft: Draft, words: str) -> bool:
    return ("patience" in words or "understanding" in words) and bool(_PATIENT.search(draft.customers_latest.text))


check = Check(
    severity="hint",
    why="A sentence that could go to anyone shows that nobody has read theirs; concrete words show that somebody has.",
    source=Source(
        work="Packard & Berger 2021, Journal of Consumer Research 47",
        where="studies on linguistic concreteness",
        supports="related",
    ),
    look=_look,
    say="This sentence could stand in any reply.",
    reword="Take it out, or put a detail from their message in its place.",
    bad=(
        "Your feedback really matters to us.",
        "Thanks for raising this with us.",
        "Your opinion matters, and your comfort is our top priority.",
        "Please be assured that we take such reports very seriously.",
        "Thank you for contacting Norvane Support.",
        "We always aim to offer the highest standards.",
        "We truly value your loyalty.",
        "Please do not hesitate to contact us again.",
    ),
    good=(
        "Your reading of the meter matters to us because ours was wrong.",
        "Thanks for raising the alarm about step four, I have taped it off.",
        "Thank you for the video of the gate; it shows the broken spring.",
        "We take gas leaks seriously, so a fitter is already in the van.",
        "Your remark about the ramp is why it is painted yellow now.",
        "Thanks for holding while I spoke to the yard.",
        "You can reach the night desk on the second number.",
        "The fee is refunded and the letter is withdrawn.",
    ),
)
