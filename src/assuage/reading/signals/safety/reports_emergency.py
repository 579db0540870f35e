"""Somebody is in danger now: gas, fire, water in the lights, medicine, violence, a child locked in."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion, Safety
from assuage.reading.signal import HOUSE, Cue, Signal, denied, quoted

# Words that also live in quiet sentences: they need a second sign of danger, or the present tense, beside them.
_NEEDS_MORE = frozenset(
    """insulin ventilator ambulance 999 911 112 flames sparks seizure fitting stroke swallowed trapped screaming emergency hurry
    please is in outside not through stalker injunction restraining found my with inside following followed attacked cannot can
    locked broke broken bleeding someone somebody paramedic poisoned urgent collapsed dialysis pacemaker throat drunk eaten hit
    is pendant near exploded explosion oxygen smoke lips swelling wheezing call ring gave given went about wrong smoking hitting
    breaking stuck""".split()
)
_URGENT = frozenset(
    """now hurry quick quickly help please still smoke fire gas burning baby child kid daughter son kids toddler alone scared
    breathe breathing ambulance police boiling hot blue danger safe tonight bleeding knife blood blade screaming floor
    tablets pills medicine swallowed beeping alarm dark answer answering inside someone somebody minutes hour hours socket
    wire water light lights bang humming door hospital unconscious wakes wake address moved""".split()
)
_QUIET = frozenset(
    """exit contact bill last year book poster film game policy insurance cover certificate leaflet hypothetically kit light-up
    manual instructions training drill exercise cancelled was were ago yesterday stocks shares christmas birthday lol haha
    tattoo novel costume""".split()
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A danger that is here now; the same words about a bill, a plan or last year are none."""
    words = frozenset(passage.words)
    if words & _QUIET and not words & frozenset(("now", "help", "hurry", "still")):
        return
    heard = [
        found
        for found in passage.of(name)
        if not quoted(passage, found) and not (denied(passage, found) and _denies(passage, found.first))
    ]
    plain = [found for found in heard if passage.words[found.first] not in _NEEDS_MORE]
    doubtful = [found for found in heard if passage.words[found.first] in _NEEDS_MORE]
    urgent = words & _URGENT
    for found in heard:
        here = frozenset(passage.words[found.first : found.last])
        if found in plain or plain or len(doubtful) > 1 or len(urgent - here) >= 2:
            yield Cue(passage.span(found.first, found.last), safety=Safety.EMERGENCY, feelings=((Emotion.FEAR, 0.7),))


def _denies(passage: Passage, first: int) -> bool:
    return "no" in passage.words[max(0, first - 3) : first]


signal = Signal(
    why="Minutes count, and the first sentence of the answer must be about the danger.",
    source=HOUSE,
    heat=3,
    phrases="""
        3: smell gas, smell of gas, gas smell, smells of gas, smelling gas, gas leak, leaking gas, carbon monoxide, co alarm, smell smoke, smell burning, burning smell, smells of burning, smoke coming, smoke under, smoke from, smoke in, full of smoke, smoking and, on fire, caught fire, catch fire, is smoking, in flames, flames, went up in, sparking, sparks, sparks coming, live wire, live wires, bare wire*, bare cable, electric shock, electrocuted, got a shock, gave me a shock, exploded, explosion, went bang, battery .. swollen, swelling up, water .. through the light/lights/ceiling, coming through the light, through the ceiling light, near the electrics, into the fuse, not breathing, cannot breathe, can not breathe, unable to breathe, struggling to breathe, hard to breathe, chest is tight, chest pain, chest pains, throat .. closing, throat is, going blue, gone blue, turning blue, is blue, lips are, wheezing, having a seizure, having a fit, seizure, fitting, unconscious, passed out, collapsed, will not wake, not waking up, not responding, unresponsive, heart attack, having a stroke, stroke, bleeding badly/heavily, will not stop bleeding, bleeding, ambulance, paramedic*, 999, 911, 112, call the police, ring the police, get police, get the police, need police, allergic reaction, anaphyla*, epipen, swallowed, drank .. bleach, drunk the, eaten one, poisoned, wrong tablets, wrong medicine, wrong medication, wrong pills, wrong dose, double dose, wrong insulin, wrong inhaler, somebody else's name on, someone else's name on, insulin, ventilator, oxygen .. beep*/alarm/stopped/fault/off/run, oxygen machine, oxygen concentrator, dialysis, pacemaker, pendant alarm, locked in the car, locked in the/her/his, locked himself in, locked herself in, locked itself, locked inside, trapped in, stuck in the lift, trapped, baby is inside, inside the car, in a hot car, attacking, being attacked, attacked me, hitting her, hitting me, hit me, beating her, beat me, beating me, screaming, kicking the door, breaking in, broke in, broken in, someone in my house/garden/flat, somebody in the, in my garden, outside my door, outside my house, following me, followed me, stalking me, stalker, my ex knows/found, he has found me, found my address, my address to, given him my address, gave him my address, gave my ex, has a knife, has a gun, with a knife, with a blade, pulled a knife, he is in the room, cannot talk, injunction, restraining order, about to jump, taken all, overdose*, in danger, not safe, is it safe, emergency, urgent help, hurry, please hurry, mayday
    """,
    hear=hear,
    hears=(
        "There's a strong smell of gas in the hall.",
        "my baby's locked in the car and it's boiling",
        "he's kicking the door in, get someone",
    ),
    leaves=(
        "Where is the emergency exit marked on the plan?",
        "My emergency contact has changed.",
        "The 9V battery was delivered by ambulance crew friends, lol",
        "The gas bill is wrong.",
        "Is it safe to wash at 40?",
    ),
)
