"""The writer says what you did to them: you lied, you promised, you ignored me."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Target
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, quoted, told

_GLAD = frozenset(
    (
        "thank",
        "thanks",
        "brilliant",
        "lovely",
        "wonderful",
        "amazing",
        "perfect",
        "love",
        "worked",
        "nicest",
        "kind",
        "fault",
    )
)
_CRIMES = frozenset(
    (
        "theft",
        "thief",
        "stealing",
        "stole",
        "scammed",
        "harassment",
        "blackmail",
        "conned",
        "swindle",
        "swindled",
        "robbed",
    )
)
_YOU = frozenset(("you", "your", "this", "daylight", "absolute", "pure", "company", "firm"))


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Blame laid at the reader's door; praise in the same sentence takes it away."""
    words = passage.words
    for found in passage.of(name):
        if quoted(passage, found) or told(passage, found):
            continue
        if words[found.last - 1] == "lying" and words[found.last : found.last + 1] in (
            ("in",),
            ("on",),
            ("there",),
            ("under",),
            ("outside",),
        ):
            continue
        first, last = passage.sentence_bounds(found.first)
        here = frozenset(words[first:last])
        if here & _GLAD or (words[found.first] in _CRIMES and not here & _YOU):
            continue  # a thief who is somebody else is reported, not blamed
        force = FORCE[found.strength] if found.strength > 1 else 0.2
        target = Target.COMPANY if found.strength > 1 else None
        yield Cue(passage.span(found.first, found.last), force, target=target)


signal = Signal(
    why='Blame turns a fault into an offence; most heat in service comes with a "you".',
    source=HOUSE,
    heat=7.5,
    phrases="""
        3: you lied, you lie, you are lying, liar, liars, you stole, you robbed, stole my, robbed me/us, robbing
        3: robbery, daylight robbery, thieves, thief, theft, stealing, scam, scammers, scammed, con artists
        3: conned, con men, fraudsters, crooks, swindle*, rip off, ripped off, ripping .. off, fleeced
        3: extortion, racket, blackmail, you do not care, you have given, you will not, you could not care less
        3: could not care less, do not give a (single) damn/shit/fuck/toss/monkeys/stuff/crap, none of you care
        3: nobody cares, no one cares, you people, you lot, the lot of you, you clowns
        3: you are (all) clowns/jokers/parasites/thieves/crooks/scammers/cowboys/vultures/sharks/leeches/liars/criminals
        3: you are (all) a bunch, bunch of, parasites, vultures, sharks, leeches, cowboys, jokers, charlatans
        3: shower of, you have ruined, you ruined, ruined my/our/everything, you have destroyed, you destroyed
        3: you have wrecked, wrecked, you killed, you nearly killed, you have cost me/us, you cost me/us
        3: taken for a ride/fool/mug, treat* me/us like, treated like, making a fool of, laughing at us/me
        3: hostage, you have no idea, how dare, who do you think you are, you should be ashamed
        3: ought to be ashamed, have you no shame, hung up on me, put the phone down on me, fobbed off
        3: fobbing me off, palmed off, fob me off, taken advantage, abuse of, discriminat*, bullying, harass*
        3: harassment
        2: you promised, you said, you told me/us, you swore, you guaranteed, you assured, you claimed
        2: you claim, you never, you have kept, you always, you have not, you failed, you have failed
        2: you ignored, you have ignored, you are ignoring, ignoring me/my/us, ignored me/my/us, you have lost
        2: you broke, you took, you have taken, you charged, you have charged, you sent, you have sent, you gave
        2: you forgot, you closed, you cancelled, you deleted, you blocked, you refuse, you refused, you wasted
        2: you are wasting, wasting my time, waste of time, waste of money, your fault, your mistake, your mess
        2: your error, your problem, because of you, thanks to you, you caused, blame, lies, lied, lying, false
        2: your so called, so called, you call yourself, call yourselves, you advertise, excuses, nobody answers
        2: no one answers, nobody replies, no one replies, nobody picks up, nobody has, no one has
        2: nobody called, nobody came, no answer, no reply, no response, not one, not once, not a word
        2: not a single, silence, passed around, passed from, passed .. pillar, transferred
        2: sent round in circles, round in circles, going in circles, runaround, run around, pillar to post
        2: hung up, cut me off, cut off, ghosted, you should have, you could have, you would have, you owe
        2: you still, can you not, you can not even, are you going to
        1: yourselves, nobody, failed, failure, without warning/notice/asking/permission, behind my back
        1: ignored
    """,
    hear=hear,
    hears=(
        "You lied to me.",
        "You promised Wednesday and nobody came.",
        "you people ruined my holiday",
        "Nobody answers the phone.",
    ),
    leaves=(
        "You said the nicest things, thank you.",
        "I could not fault you.",
        "There was a theft in our street, is my parcel covered?",
        "You told me exactly how to fix it and it worked, brilliant.",
    ),
)
