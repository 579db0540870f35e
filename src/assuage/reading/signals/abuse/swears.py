"""Swear words, whomever they are aimed at."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Abuse, Emotion
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, quoted, told

_GLAD = ("thanks", "praises", "jokes", "glad-signs", "settled")
_SOUR = (
    "condemns", "names-anger", "accuses", "counts-repeats", "leaves-us", "plain-fault", "has-waited", "asks-bitterly",
    "refuses-script", "names-annoyance", "demands",
)  # fmt: skip
_THINGS = frozenset("hole balls screw screwed pants knob suck sod bugger".split())


_GRIEF = (
    "condemns",
    "accuses",
    "plain-fault",
    "counts-repeats",
    "has-waited",
    "asks-bitterly",
    "names-anger",
    "refuses-script",
)


def _is_cheer(passage: Passage) -> bool:
    """ "Fuck yes, front row": an oath with a cheer behind it and no grievance anywhere."""
    if any(found.strength > 1 for table in _GRIEF for found in passage.of(table)):
        return False
    words = passage.words
    return any(
        words[found.last : found.last + 1] in (("yes",), ("yeah",), ("love",), ("brilliant",), ("me",))
        for found in passage.of("swears")
    )


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Each oath; a glad message swears for joy, and a quoted oath is somebody else's."""
    words = passage.words
    glad = sum(len(passage.of(table)) for table in _GLAD)
    sour = sum(1 for table in _SOUR for found in passage.of(table) if found.strength > 1)
    is_glad = glad > sour or _is_cheer(passage)
    for found in passage.of(name):
        if quoted(passage, found) or told(passage, found):
            continue
        word = words[found.first]
        after = words[found.last] if found.last < len(words) else ""
        if found.last - found.first == 1 and word in _THINGS and after not in ("off", "it", "you", "this", "that"):
            continue
        if word == "hell" and after == "of":
            continue
        if is_glad:
            continue
        force = FORCE[found.strength]
        yield Cue(
            passage.span(found.first, found.last),
            force,
            abuse=Abuse.PROFANITY_AT_SITUATION,
            certainty=0.9 if found.strength > 1 else 0.7,
            feelings=((Emotion.ANGER, min(0.6, 0.3 * force)),),
        )


signal = Signal(
    why="Swearing at a thing is how people let steam off. It adds heat; it attacks nobody, and earns no warning.",
    source=HOUSE,
    heat=11,
    phrases="""
        3: fuck, fucks, fucked, fucker, fuckers, fucking, fucktard, fuckwit*, motherfuck*, clusterfuck, fuckup
        3: fuckery, fucken, cunt, cunts, cunting
        2: shit, shits, shitty, shitting, shite, shitshow, bullshit, horseshit, piece of shit, bastard, bastards
        2: bastarding, bitch, bitches, bitching, asshole, assholes, arsehole, arseholes, wank, wanky, piss
        2: pissing, pissed, bollocks, bollocking, twat, twats, prick, pricks, dickhead, dickheads, wanker
        2: wankers, cock up, cocked up, arse, arsed, ass, asses, dumbass, half-arsed, half-assed, dogshit
        2: batshit, wtf, ffs, stfu, gtfo, omfg, af, jfc, fml, goddamn, goddamned, goddam, crap, crappy, sod
        2: sodding, sod off, bugger, buggered, buggers, tosser, tossers, knob, knobhead, bellend, hole, gobshite
        2: feck, fecking, feckin, frigging, friggin, freaking, freakin, effing
        1: bloody, blooming, blasted, damn, damned, dammit, damnit, hell, heck, christ sake, christ's sake
        1: god's sake, gods sake, jesus christ, jesus h christ, jesus wept, my hole, tf, balls, cobblers, bs
        1: flipping, flippin, sucks, suck, screw, screwed
    """,
    hear=hear,
    hears=(
        "This fucking printer jammed again.",
        "what the f*ck is this",
        "where the hell is my sh1t",
    ),
    leaves=(
        "Mr Dick Cockburn of Scunthorpe ordered it.",
        "My cat's called Damson.",
        "Bloody brilliant, thank you!",
        'He shouted "bollocks" and hung up.',
        "screw the two halves together first",
    ),
)
