"""Demeaning without a name: can you read, go to hell, shut up, fuck off."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Abuse, Emotion, Target
from assuage.reading.signal import HOUSE, Cue, Signal, quoted, told
from assuage.reading.tone import is_warm

_DOUBTFUL = {
    "can": 0.55, "your": 0.6, "sweetheart": 0.3, "sunshine": 0.3, "listen": 0.3, "for": 0.25, "minimum": 0.35,
    "learn": 0.6, "try": 0.5, "little": 0.6, "face": 0.5, "evolve": 0.4, "get": 0.7, "my": 0.6, "big": 0.3, "no": 0.6,
    "who": 0.6, "silly": 0.55, "did": 0.6, "ur": 0.4, "jog": 0.7, "bite": 0.6, "suck": 0.6, "choke": 0.75, "see": 0.4,
}  # fmt: skip


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Phrases that demean by themselves; politeness or gladness in the message takes most of it away."""
    words = passage.words
    glad = is_warm(passage)
    for found in passage.of(f"{name}/sure"):
        if quoted(passage, found) or told(passage, found):
            continue
        phrase = words[found.first : found.last]
        if words[found.last : found.last + 2] in (("as", "a"), ("as", "an")):
            continue  # "you are useless as a company"
        if phrase[0] in ("can", "get", "try", "listen") and "please" in words:
            continue  # "can you read it back to me, please?"
        certainty = _DOUBTFUL.get(phrase[0], 0.85)
        subject = passage.subject(found.first)
        if phrase[0] not in ("i", "you", "my") and subject in ("self", "other") and phrase[0] not in ("hope", "my"):
            certainty *= 0.5
        if phrase[-1] == "off" and (words[found.last : found.last + 1] == ("with",) or "@" in passage.text):
            certainty = 0.4  # at a brand or at an offer, not at a person
        if phrase[0] == "go" and found.first and words[found.first - 1] == "can":
            certainty = 0.2  # "your policy can go to hell"
        if glad:
            certainty *= 0.35
        if certainty >= 0.25:
            yield Cue(
                passage.span(found.first, found.last),
                1.2 * certainty,
                abuse=Abuse.INSULT,
                certainty=certainty,
                target=Target.PERSON,
                feelings=((Emotion.ANGER, 0.5),),
            )


signal = Signal(
    why="It is meant to make the reader small, though no name is called.",
    source=HOUSE,
    heat=13,
    phrases={
        "sure": """
            3: fuck you, fuck off, fuck yourself, go fuck, fuck right off, piss off, sod off, bugger off
            3: screw you, up yours, kiss my arse/ass, bite me, eat shit, suck it, suck a, get fucked
            3: get stuffed, get lost, naff off, jog on, stfu, shut the (hell/fuck/heck) up
            3: shut your (mouth/gob/trap/face/hole), shut your face, go to hell, burn in hell, rot in hell
            3: see you in hell, choke on, hope you choke, hope you trip, hope you fall, hope you step
            3: hope you lose, hope you get fired/sacked, hope you get what, hope you never
            3: hope your .. cat/house/car/phone, hope karma, hope .. happens to you, hope someone treats you
            3: you suck, you stink, you make me sick, hate the sight of you, sick of the sight of you
            3: you are pathetic, you are nothing, you are worthless, you are useless, you are hopeless
            3: you are no better than, you are too stupid/thick/dumb/dim/slow, too thick to, too stupid to
            3: too dumb to
            3: are you stupid/thick/dumb/dim/slow/simple/mental/drunk/high/retarded/illiterate/deaf/backward
            3: are you (actually/really/that/all/just) (so/this/that) stupid/thick/dumb/dim/slow/incompetent/brain*/useless
            3: are you an idiot, are you special, are you five, do you have a brain, have you got a brain
            3: have a brain, use your brain, got a brain, half a brain, brain cell, brain cells
            3: no brain between, brain between, screws loose, screw loose, boil your head, away and boil
            3: get somebody/someone who can read/think/count/spell, someone with a brain/pulse/clue
            3: somebody with a brain/pulse/clue, put a grown up on, put on a grown up, get me a grown up
            3: rot the lot, find your own arse, find their own arse, do they hire, is that how they hire
            3: heads examining, head examined, head is empty, wants sacking, sacked you, hope you are sacked
            3: hope you lose your job, no brain, nobody home, lights are on, two brain, one brain, single brain
            3: iq of, room temperature iq, empty head, between your ears, dropped on your head
            3: dropped as a baby, did your mother/mum
            3: your mother/mum/mama must/should/never/raised/is/was/drop*/weep*, what your mother called
            3: raised by, learn to read, can you read, can you even read, can you not read, try reading
            3: can you count, can you spell, learn to spell/count/write/type, go back to school
            3: did you go to school, finish school, failed school, a child could, a trained monkey
            3: a monkey could, my dog could, my dog has more, a potato could, get a real job, get a proper job
            3: get another job, flipping burgers, flip burgers, minimum wage, for a living, dead end job
            3: no wonder you, who would hire you, who hired you, how did you get this job, how do you have a job
            3: cannot get a real, little man, little girl, silly girl, silly boy, silly woman, silly man
            3: stupid girl, stupid boy, stupid woman, stupid man, sweetheart, sunshine, listen sweetheart
            3: power trip, big man, little hitler, oxygen thief, get out of bed, you have the personality
            3: face like, braindead, you call yourself a
        """,
    },
    hear=hear,
    hears=(
        "Can you even read?",
        "fuck off",
        "I hope you trip on the stairs.",
        "a trained monkey could do your job",
    ),
    leaves=(
        "Can you read the number back to me, please?",
        "My mother bought it, not me.",
        "Who hired the van last week?",
        "Fuck this, I'm off to bed.",
    ),
)
