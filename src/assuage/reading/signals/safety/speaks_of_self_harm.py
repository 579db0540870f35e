"""The writer, or someone near them, may end or harm their own life, plainly or by a hint."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion, Safety
from assuage.reading.signal import HOUSE, Cue, Signal, quoted

_LAUGH = ("jokes", "glad-signs", "praises")
_DAILY = frozenset(
    """friday monday tuesday wednesday thursday saturday sunday home holiday work parcel delivery office driver deliver courier
    signal game quest boss level raid play film book series episode boat pool moving house flat booking lease tenancy""".split()
)
_FEELING = frozenset(
    """sorry tired alone die dying dead pain hurt life living anymore point hope hopeless burden goodbye ashamed scared debt
    owe note pills tablets anyone everyone everything husband wife mum him her lost died without cope sleep dark weekend
    nobody bridge end""".split()
)
_OTHERS_STORY = frozenset(
    "film play book character novel episode song act scene game boss npc scene trailer documentary charity line helpline prevention".split()
)
_THREAT_WORDS = ("threatens", "demeans", "insults-person")


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Plain words always, unless told of a story; hints only where nothing daily explains them."""
    words = frozenset(passage.words)
    laughing = any(passage.of(table) for table in _LAUGH)
    for found in passage.of(f"{name}/plain"):
        if quoted(passage, found) or words & _OTHERS_STORY or laughing:
            continue
        phrase = passage.words[found.first : found.last]
        if phrase[0] in ("jump", "on", "standing", "off", "join", "overdose", "my") and not words & _FEELING:
            continue
        if phrase[0] in ("join", "be") and not words & frozenset(
            ("died", "dead", "gone", "late", "lost", "where", "ashamed", "funeral")
        ):
            continue
        if phrase[:2] == ("jump", "off") and ("you" in passage.words[max(0, found.first - 3) : found.first]):
            continue
        yield _cue(passage, found.first, found.last)
    for found in passage.of(f"{name}/hints"):
        if quoted(passage, found) or laughing or words & _OTHERS_STORY or words & _DAILY:
            continue
        if len(words & _FEELING - frozenset(passage.words[found.first : found.last])) >= 1:
            yield _cue(passage, found.first, found.last)


def _cue(passage: Passage, first: int, last: int) -> Cue:
    return Cue(
        passage.span(first, last), safety=Safety.SELF_HARM, feelings=((Emotion.SADNESS, 0.8), (Emotion.FEAR, 0.4))
    )


signal = Signal(
    why="It comes before every other matter. A hint missed cannot be made good; a kind question too many can.",
    source=HOUSE,
    phrases={
        "plain": """
            3: kill myself, killing myself, end my life, ending my life, take my own life, taking my own life, take my life, end it all, ending it all, end it (tonight/now/today), suicide, suicidal, self harm*, harm myself, harming myself, hurt myself, hurting myself, cut myself, cutting myself, overdose*, hang myself, hanging myself, shoot myself, drown myself, jump off, jump in front, jump from, throw myself, slit my, cut my wrists, my wrists, do myself in, do something to myself, do something stupid, want to die, wanted to die, wish i was dead, wish i were dead, wish i had died, better off dead, better off without me, better if i was not here, better if i were not here, would be better if i, better if i was gone, not want to be here, do not want to be alive, do not want to live, cannot live like this, no reason to live, nothing to live for, no point living, no point in living, no point going on, no point in going on, point in going on, point of going on, cannot go on, can not go on, not sure i can go on, do not see a way, no way out, cannot see a way out, can not see a way out, cannot do this anymore/any more, can not do this anymore/any, do not want to wake up, never wake up, not wake up, fall asleep and not, go to sleep and not, goodbye note, suicide note, left a note, leaving a note, wrote a note, said goodbye to, texted goodbye, say goodbye to everyone, taken all the/my/her/his, swallowed all, taken all of them, taken your tablets, taken the whole, whole packet, whole bottle, too many pills/tablets, (the) bridge .. jump, on the bridge, standing on the bridge/edge/platform/ledge/roof, off the roof/bridge, join him, join her, go where he/she is, be with him/her/them again, be with them again
        """,
        "hints": """
            3: will not be here, won't be around, not be around, not be here by/after/much/next/in, will not be needing .. any, not be needing, will not need .. anymore/any/after, will not matter soon, will not matter by/after/tomorrow/anyway, does not matter any more/anymore, nothing matters, nothing matters any more, no one would miss me, nobody would miss me, nobody would notice, no one would notice if, who would notice, tired of everything, tired of all of it, tired of being here, so tired of living, tired of living, done with everything, done with all of it, done with life, i am a burden, a burden to, just a burden, such a burden, finding a home for my dog/cat/pets, rehome .. after, give away everything, giving everything away, giving it all away, putting my affairs in order, affairs in order, sort everything before i go, before i go, when i am gone, after i am gone, once i am gone, i am gone, not going to be a problem, will not be a problem any, no one else to tell, last message, my last day, the last time you, one less, disappear, want to disappear, want it to stop, want it all to stop, make it stop, make it all stop, cannot cope, can not cope, cannot take it any more, can not take it anymore/any, cannot face tomorrow/another, can not face another/tomorrow, do not see the point anymore/any, not see the point of/in, what is the point of being, what is the point anymore, hopeless, given up on everything, no future, i have nothing left, nothing left to live, there is nothing left, goodbye everyone, hope someone looks after, someone will find, when they find me, they will find me, who finds me, nobody rang/ring her/him before, sorry to all of us, sorry to everyone, cancel everything
        """,
    },
    hear=hear,
    hears=(
        "I don't see any point in going on.",
        "she's taken all her tablets",
        "I won't be here by June, so cancel the lot.",
    ),
    leaves=(
        "This app is killing me, lol.",
        "I'll die of old age on hold.",
        "I won't be here on Friday, could you come Monday?",
        "We jump off the boat at Kos.",
        "My nephew's in the school play, he dies in act two.",
    ),
)
