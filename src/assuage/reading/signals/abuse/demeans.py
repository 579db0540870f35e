"""Demeaning without a name: can you read, go to hell, shut up, fuck off."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Abuse, Emotion, Target
from assuage.reading.signal import HOUSE, Cue, Signal, quoted, told
from assuage.reading.tone import is_kind

_DOUBTFUL = {
    "can": 0.55, "your": 0.6, "sweetheart": 0.3, "sunshine": 0.3, "listen": 0.3, "for": 0.25, "minimum": 0.35,
    "learn": 0.6, "try": 0.5, "little": 0.6, "face": 0.5, "evolve": 0.4, "get": 0.7, "my": 0.6, "big": 0.3, "no": 0.6,
    "who": 0.6, "silly": 0.55, "did": 0.6, "ur": 0.4, "jog": 0.7, "bite": 0.6, "suck": 0.6, "choke": 0.75, "see": 0.4,
}  # fmt: skip


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Phrases that demean by themselves; politeness or gladness in the message takes most of it away."""
    words = passage.words
    glad = is_kind(passage)
    for found in passage.of(f"{name}/sure"):
        if quoted(passage, found) or told(passage, found):
            continue
        phrase = words[found.first : found.last]
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
            3: fuck you, fuck off, fuck yourself, go fuck, fuck right off, piss off, sod off, bugger off, screw you, up yours, kiss my arse/ass, bite me, eat shit, suck it, suck a, get fucked, get stuffed, get lost, naff off, jog on, stfu, shut the (hell/fuck/heck) up, shut your (mouth/gob/trap/face/hole), shut your face, go to hell, burn in hell, rot in hell, see you in hell, choke on, hope you choke, hope you trip, hope you fall, hope you step, hope you lose, hope you get fired/sacked, hope you get what, hope you never, hope your .. cat/house/car/phone, hope karma, hope .. happens to you, hope someone treats you, you suck, you stink, you make me sick, hate the sight of you, sick of the sight of you, you are pathetic, you are nothing, you are worthless, you are useless, you are hopeless, you are no better than, you are too stupid/thick/dumb/dim/slow, too thick to, too stupid to, too dumb to, are you stupid/thick/dumb/dim/slow/simple/mental/drunk/high/retarded/illiterate/deaf/backward, are you (actually/really/that/all/just) (so/this/that) stupid/thick/dumb/dim/slow/incompetent/brain*/useless, are you an idiot, are you special, are you five, do you have a brain, have you got a brain, have a brain, use your brain, got a brain, half a brain, brain cell, brain cells, no brain between, brain between, screws loose, screw loose, boil your head, away and boil, get somebody/someone who can read/think/count/spell, someone with a brain/pulse/clue, somebody with a brain/pulse/clue, put a grown up on, put on a grown up, get me a grown up, rot the lot, find your own arse, find their own arse, do they hire, is that how they hire, heads examining, head examined, head is empty, wants sacking, sacked you, hope you are sacked, hope you lose your job, no brain, nobody home, lights are on, two brain, one brain, single brain, iq of, room temperature iq, empty head, between your ears, dropped on your head, dropped as a baby, did your mother/mum, your mother/mum/mama must/should/never/raised/is/was/drop*/weep*, what your mother called, raised by, learn to read, can you read, can you even read, can you not read, try reading, can you count, can you spell, learn to spell/count/write/type, go back to school, did you go to school, finish school, failed school, a child could, a trained monkey, a monkey could, my dog could, my dog has more, a potato could, get a real job, get a proper job, get another job, flipping burgers, flip burgers, minimum wage, for a living, dead end job, no wonder you, who would hire you, who hired you, how did you get this job, how do you have a job, cannot get a real, little man, little girl, silly girl, silly boy, silly woman, silly man, stupid girl, stupid boy, stupid woman, stupid man, sweetheart, sunshine, listen sweetheart, power trip, big man, little hitler, oxygen thief, get out of bed, you have the personality, face like, braindead, you call yourself a
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
