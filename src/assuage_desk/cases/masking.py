"""Which words of a customer's message are covered until the agent asks to see them, and what kind each is.

Three settings for a person: ``slurs`` covers slurs, sexual remarks and threats; ``insults`` also insults and swearing;
``nothing``. What a customer quotes is never covered: it was said to them. Only the words are covered, never a
sentence, since what is asked in it must be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from assuage.language.folding import fold
from assuage.language.quoting import quoted
from assuage.language.span import Span
from assuage.reading.reading import Reading
from assuage_desk.cases.marking import Mark

SWEARING, INSULT, SLUR, SEXUAL, THREAT = "swearing", "insult to you", "slur", "sexual remark", "threat"

COVERED = {
    "nothing": frozenset[str](),
    "slurs": frozenset((SLUR, SEXUAL, THREAT)),
    "insults": frozenset((SLUR, SEXUAL, THREAT, INSULT, SWEARING)),
}

# Words by themselves, found through every disguise that folding undoes.
_WORDS = {
    SLUR: r"nigg(?:er|a)s?|faggots?|fags?|paki(?:s|es)?|chinks?|spics?|kikes?|trann(?:y|ies)|dykes?|gooks?|coons?|"
    r"wetbacks?|ragheads?|retards?|retarded|gypp?os?|pikeys?|towelheads?",
    SEXUAL: r"blow ?jobs?|tits?|boobs?|pussy|nudes?|horny|suck my|send (?:me )?(?:a )?nudes?",
    SWEARING: r"(?:mother)?fuck\w*|(?:bull|horse)?shit(?:s|ty|ting|e|hole)?|piss(?:ed|ing)?|bollocks|bugger(?:ed|ing)?|"
    r"bloody|damn(?:ed|it)?|god ?damn(?:ed|it)?|hell|crap(?:py)?|arse[ds]?|ass|bastards?|bitch(?:es|ing)?|wank(?:er|ers|ing)?|"
    r"twats?|cunts?|pricks?|dick(?:head)?s?|cocks?|arseholes?|assholes?",
}
_FOUND = {kind: re.compile(rf"(?<!\w)(?:{words})(?!\w)") for kind, words in _WORDS.items()}
_SWORN_BY = re.compile(r"\b(?:the|bloody|what|to|as) $")  # before "hell", when it is sworn by

# What kind of words a signal of the reading heard.
_KINDS = {
    "insults-person": INSULT,
    "demeans": INSULT,
    "belittles": INSULT,
    "threatens": THREAT,
    "hints-at-harm": THREAT,
    "attacks-groups": SLUR,
    "belittles-groups": SLUR,
    "makes-advances": SEXUAL,
    "swears": SWEARING,
}
_LONGEST = 48  # characters of an insult or threat that are covered; a whole sentence is never


def masks(text: str, reading: Reading | None, setting: str) -> tuple[Mark, ...]:
    """The words of *text* that are covered for somebody with this *setting*; an unknown setting covers as ``slurs``.

    Attacks are covered where the *reading* claims one; words that speak for themselves also without a reading.
    """
    covered = COVERED.get(setting, COVERED["slurs"])
    if not covered:
        return ()
    found = [Mark(span, mask=kind) for span, kind in (*_by_signal(text, reading), *_by_word(text)) if kind in covered]
    others = quoted(text)
    return tuple(mark for mark in found if not any(span.overlaps(mark.span) for span in others))


def _by_word(text: str) -> list[tuple[Span, str]]:
    folded = fold(text)
    found: list[tuple[Span, str]] = []
    for kind, pattern in _FOUND.items():
        for match in pattern.finditer(folded.text):
            if match.group() == "hell" and not _SWORN_BY.search(folded.text, max(0, match.start() - 10), match.start()):
                continue  # "hell" by itself is a place, or a hard time
            span = folded.original(match.start(), match.end())
            if not any(span.overlaps(other) for other, _ in found):
                found.append((span, kind))
    return found


def _by_signal(text: str, reading: Reading | None) -> list[tuple[Span, str]]:
    if reading is None or not reading.abuse.attacks_a_person:
        return []
    return [
        (piece.span, _KINDS[piece.signal])
        for piece in reading.evidence
        if piece.signal in _KINDS and len(piece.span.of(text)) <= _LONGEST
    ]


def spoken(text: str, marks: Iterable[Mark]) -> str:
    """*text* with each covered word replaced by its kind: for one line in a list, and for what is read aloud."""
    said, at = "", 0
    for mark in sorted((m for m in marks if m.mask), key=lambda m: m.span.start):
        if mark.span.start < at:
            continue
        said += f"{text[at : mark.span.start]}({mark.mask})"
        at = mark.span.end
    return said + text[at:]
