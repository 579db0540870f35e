"""One agent writes, and nobody in the reply says I."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Spot
from assuage.coach.draft import Draft
from assuage.language.span import Span

FEWEST_SENTENCES = 3  # a shorter reply hides nobody
_I = re.compile(r"\b(?:i|i'm|i've|i'll|i'd|im|ive|me|my|mine|myself)\b")
_WE = re.compile(
    r"\b(?:we|our (?:team|staff|department|colleagues|agents|office|support team|service team))(?:'ve|'ll|'re| have"
    r"| has| will| shall| are| is| can| did)?"
    r"(?: (?:now|also|already|just|then|both|since|today|kindly))? [a-z']+"
)
_FOR_THE_FIRM = re.compile(
    r"\b(?:final (?:response|letter|decision)|on behalf of|for and on behalf|automatic(?:ally)? (?:notice|message"
    r"|generated)|automated|committee|board of|the directors)\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    if len(draft.sentences) < FEWEST_SENTENCES or _I.search(text) or _FOR_THE_FIRM.search(text):
        return
    said = [
        one
        for one in draft.sentences
        if len(one.of(text).split()) > 1 and not one.of(text).startswith(("dear ", "hi ", "hello "))
    ]
    acts = [Span(*found.span()) for found in _WE.finditer(text) if not draft.is_quoted(Span(*found.span()))]
    of_sentences = {draft.sentence_number(act.start) for act in acts}
    if len(said) >= FEWEST_SENTENCES and len(of_sentences) >= 2:
        yield Spot(acts[0])


check = Check(
    severity="hint",
    why="A person who says I is taken to care and to act; we is heard as the firm.",
    source=Source(
        work="Packard, Moore & McFerran 2018, Journal of Marketing Research 55(4)",
        where="agents who say I rather than we: satisfaction and purchases rise",
        supports="direct",
    ),
    look=_look,
    say="Nobody in this reply says I.",
    reword='Turn what you did and will do yourself into "I".',
    bad=(
        "We are sorry about the bill. We have corrected it. We will send the new one on Friday.",
        "Sorry for the dust. Our team has cleaned the hall. We will check it again at six.",
        "We understand. We've looked at the order. Our team will pack it tonight.",
        "We have read your letter and we apologise. We have changed the date. The ticket is valid on Monday.",
    ),
    good=(
        "We broke it, and I'm sorry. We have a new one here. It leaves tonight.",
        "We open at ten.",
        "My colleague and I have read it. We agree. We pay the 40 on Friday.",
        "This is our final response. We have paid 90 in full. You can go to the ombudsman until May.",
        "The lamp is here. It is blue. It stays on the shelf until Friday.",
        "We've fixed the lamp. Tell me if it flickers. The spare bulb is in the box.",
    ),
)
