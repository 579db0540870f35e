"""Somebody is in danger now, whatever the danger: they say so, call for help, or several weak signs agree."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.moment import is_here, is_past_danger
from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion, Safety
from assuage.reading.signal import HOUSE, Cue, Signal, quoted
from assuage.reading.together import together
from assuage.reading.tone import grievances, is_glad

_NOW = frozenset("now help hurry still ambulance police tonight quick quickly minutes please send".split())
_ANGRY = 4  # complaints from which on hard words are more likely meant as complaint
_ENOUGH = 4  # different weak signs of danger that together make one
_SHORT = 90  # words; in a longer message weak signs meet by chance


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A danger that is here now; the same words about a bill, a plan or last year are none."""
    if is_glad(passage) or is_past_danger(passage):
        return  # "I can't breathe, thank you, thank you"; "he's locked in the bathroom, he's fine, he's singing"
    words = frozenset(passage.words)
    for found in passage.of(f"{name}/sure"):
        if not quoted(passage, found) and not _is_denied(passage, found.first) and is_here(passage, found.first):
            yield _cue(passage, found.first, found.last)
    yield from _adding_up(passage, name, len(words))
    weak = [
        found
        for found in passage.of(f"{name}/doubtful")
        if not quoted(passage, found) and is_here(passage, found.first)
    ]
    if len({passage.words[found.first] for found in weak}) >= _ENOUGH and words & _NOW and len(words) <= _SHORT:
        for found in weak[:3]:
            yield _cue(passage, found.first, found.last)


def _adding_up(passage: Passage, name: str, length: int) -> Iterator[Cue]:
    """A danger and somebody frail, close together, with a plea, a clock, or nobody answering anywhere in the message."""
    presses = passage.of(f"{name}/pleas") or passage.of(f"{name}/clocks") or passage.of(f"{name}/unanswered")
    if length > _SHORT or not presses or grievances(passage) > _ANGRY:
        return
    for first, last in together(passage, f"{name}/dangers", f"{name}/frail", within=14):
        if is_here(passage, first) and not passage.is_negated(first):
            yield _cue(passage, first, last)


def _is_denied(passage: Passage, first: int) -> bool:
    return "no" in passage.words[max(0, first - 2) : first]


def _cue(passage: Passage, first: int, last: int) -> Cue:
    return Cue(passage.span(first, last), safety=Safety.EMERGENCY, feelings=((Emotion.FEAR, 0.7),))


signal = Signal(
    why="Minutes count, and the first sentence of the answer must be about the danger.",
    source=HOUSE,
    phrases={
        "sure": """
            3: fire in the/my/our house/flat/kitchen/room/building/hall, flames coming, is she/he going to be ok/okay/alright, poison control
            3: missed (his/her/my) dialysis, dog .. hot car, in a hot car, lost my child, my child is missing, gunshot*
            3: i am/we are in danger, in immediate danger, somebody/someone is going to die/get hurt/be hurt/killed, could die tonight
            3: somebody/someone will die/be killed/be hurt, emergency services, is this an emergency, it is an emergency, this is an emergency
            3: about to jump, taken all, get/send security, ring/call/called/rung/dialled 999/911/112, get him/her away from, get away from him/her
            3: brakes have/are gone/failed, brakes gone/failed, no brakes, blotchy, power line .. down, down power line*
            3: somebody/someone else's name on .. tablets/medicine/box, another man's pills, pressed the button/alarm .. hour/ago/nobody/no
            3: pendant alarm .. off/goes/not, arms in the slats, folded with her in, life or death, life and death, life at risk, lives at risk
            3: somebody/someone is going to be killed, going to collapse, about to collapse, the ceiling is/has coming/fallen .. on
            3: motorway .. baby/child/children/kids/live/dark, live lane, hard shoulder, in the middle of the motorway
        """,
        "dangers": """
            3: smoke, flames, fumes, bleeding, bleed, knife, choking, gagging, swallowed, poison*, unconscious, collapsed, screaming, sparks, seizure, fitting
            3: drowning, swelling, swollen, electrocuted, violent, hitting, kicking, numb, dizzy, faint, fainting, overdose, vomiting, shaking
            3: scalded, convulsions, fever, blood, lips, hypo, shivering, wheezing, limp, drowsy, delirious, dehydrated, chest, trapped, stranded, stalker, weapon, threatening
        """,
        "frail": """
            3: baby, babies, child, kid, kids, toddler, newborn, mum, mom, mother, dad, father, nan, gran, grandad, wife, husband, son, daughter, pregnant, elderly, diabetic, epileptic, asthmatic
            3: alone, my dog, sister, brother, neighbour, passenger, lady, girl, boy, i am, i have, i feel
        """,
        "pleas": "3: help, please send, send someone, somebody come, someone come, come quickly, what do i do, what should i do, what shall i do, who do i call/ring, do i call/ring, should i call/ring/go, ambulance, police, 999, 911, 112, hospital, hurry",
        "clocks": "3: right now, this minute, minutes, tonight, getting worse, quickly, any minute, as i type, as we speak, at this moment, still in, is now, are now",
        "unanswered": "3: nobody answers, no answer, not answering, nobody is answering, keeps ringing, rings out, on hold, nobody picks up, does not answer, nobody comes, nobody is coming, not picking up",
        "doubtful": """
            3: ambulance, paramedic*, emergency, urgent, hurry, smoke, flames, insulin, ventilator, oxygen
            3: dialysis, inhaler, seizure, fit, stroke, bleeding, blood, screaming, scared, unsafe, not safe
            3: danger, dangerous, trapped, stuck, locked, swallowed, poison*, tablets, pills, medicine, fell
            3: fallen, floor, police, knife, gun, attacked, violent, hit, stalker, stalking, injunction, ex, gas
            3: fire, burning, sparks, shock, bang, boiling, hot, freezing, alarm, beeping, dark, alone, breathe
            3: breathing, chest, dizzy, faint, sick, unwell, baby, child, kid, toddler, diabetic, epileptic
            3: suffocat*, choking, broken down, motorway, hard shoulder, tonight, right now, help me, help us
            3: send someone, nobody picks up, not answering, no answer
        """,
    },
    hear=hear,
    hears=(
        "Is she going to be ok? She's on the floor.",
        "We're on the hard shoulder in the dark with a baby, send someone.",
        "My little boy is drowsy and being sick, should I go to hospital?",
        "someone is going to get hurt in a minute, the brakes have failed",
    ),
    leaves=(
        "Where is the emergency exit marked on the plan?",
        "My emergency contact has changed.",
        "Is it safe to wash at 40?",
        "Last year the old boiler caught fire, so I'd like a new quote.",
        "Does the fire alarm need a battery?",
    ),
)
