"""Somebody is in danger now: gas, fire, water in the lights, medicine, violence, a child locked in."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion, Safety
from assuage.reading.signal import HOUSE, Cue, Signal, quoted
from assuage.reading.tone import is_glad

_QUIET = frozenset(
    """exit contact bill poster film game policy insurance cover certificate leaflet hypothetically kit manual training drill exercise
    ago quote christmas birthday lol haha tattoo novel costume raid recipe hypothetical theoretically candle candles
    joke reader typing slow""".split()
)
_NOW = frozenset("now help hurry still ambulance police tonight quick quickly minutes please send".split())
_ENOUGH = 4  # different weak signs of danger that together make one


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A danger that is here now; the same words about a bill, a plan or last year are none."""
    words = frozenset(passage.words)
    if is_glad(passage) or ("fine" in words and passage.of("settled")):
        return  # "I can't breathe, thank you, thank you"; "he's locked in the bathroom, he's fine, he's singing"
    if (words & _QUIET or ("last" in words and "year" in words)) and not words & _NOW:
        return
    for found in passage.of(f"{name}/sure"):
        if quoted(passage, found) or _is_denied(passage, found.first):
            continue
        yield _cue(passage, found.first, found.last)
    weak = [found for found in passage.of(f"{name}/doubtful") if not quoted(passage, found)]
    if len({passage.words[found.first] for found in weak}) >= _ENOUGH and words & _NOW and len(words) <= 90:
        for found in weak[:3]:
            yield _cue(passage, found.first, found.last)


def _is_denied(passage: Passage, first: int) -> bool:
    return "no" in passage.words[max(0, first - 2) : first]


def _cue(passage: Passage, first: int, last: int) -> Cue:
    return Cue(passage.span(first, last), safety=Safety.EMERGENCY, feelings=((Emotion.FEAR, 0.7),))


signal = Signal(
    why="Minutes count, and the first sentence of the answer must be about the danger.",
    source=HOUSE,
    phrases={
        "sure": """
            3: fire in (the/my/our), house is on fire, kitchen is on fire, flames coming
            3: socket .. melting/smoking/hot/black, plug .. melting/smoking/burning/black
            3: charger .. melting/smoking/burning, overheating .. smoke/burn, hissing and
            3: alarm .. going off .. gas/smoke/carbon, monoxide alarm, gas everywhere
            3: gas in the house/flat/kitchen, can smell gas, bad gas, strong gas, fumes
            3: is choking, choking on, cannot/can not swallow, face is swelling, tongue is swelling
            3: lips are swelling, throat is swelling, swelling up, in labour, in labor, waters broke/have
            3: contractions, is drowning, having a heart, stopped moving, is bleeding, i am bleeding
            3: cut .. bleeding, burned .. badly, burnt .. badly, electrocuted, fell down the stairs
            3: fallen down the stairs, cannot get up, can not get up, cannot move, hit his/her head, concussion
            3: blacked out, fainted, having convulsions, convulsing, blue lips, hypothermia
            3: out of insulin, no insulin, insulin .. ran/run out/warm/stopped
            3: run/ran out of (my/his/her) insulin/oxygen/medication/medicine/inhaler, no oxygen
            3: missed (his/her/my) dialysis, medication .. run/ran out
            3: wrong/double medicine/medication/pills/dose/insulin .. taken/took/given/sick/dizzy
            3: given the wrong, gave him/her/me the wrong medicine/medication/dose/pills/tablets, epipen
            3: pump .. stopped/alarm/failed/beeping, life support, is she/he going to be ok/okay, poison control
            3: drank/drunk/drinking/swallowed/swallowing/ate/eaten/eating .. bleach/cleaner/descaler/battery/batteries/magnet/magnets/pills/tablets/detergent/capsule/poison/antifreeze/paint/chemicals/medicine/glass
            3: drunk from the
            3: intruder, burglar .. in, gunshot*, is going to kill me/us/her/him, going to kill us/me
            3: will kill me/us, threatening me with, hurting my, hurting her/him/me, strangling, strangled me
            3: choked me, raped, assaulted me, locked me in, will not let me leave/out, will not let us leave
            3: holding me, trapped in, trapped inside, trapped under, stuck in (the/a) lift/elevator
            3: stuck inside, oven .. on .. locked, locked out .. baby/child/kid/toddler/inside, inside alone
            3: on her/his own inside, dog .. hot car, in a hot car, child .. missing, my child is missing
            3: lost my child, kid is missing, has gone missing, he is outside, outside my door
            3: at my door .. now, broke into, breaking into, smashing my, banging on my door
            3: ex .. outside/found/here/door
            3: smell/smells/smelling/stinks/stink/reeks (of) (fucking/bloody/strong/like) gas, smell of gas
            3: gas smell, gas leak*, leaking gas, gas is leaking, gas escape, carbon monoxide, co alarm
            3: answer to gas
            3: smell/smells (of) burning/smoke, burning smell, smoke coming/under/from/in/everywhere/through
            3: full of smoke, filling with smoke, it is smoking, is smoking, started smoking, on fire
            3: caught fire, went on fire, in flames, is burning, it is sparking, is sparking, sparking
            3: sparks coming/from/flying, live wire*, bare wire*, bare cable*, exposed wire*, electric shock
            3: electrocut*, gave me a shock, got a shock off/from, went bang .. smell, swelling up
            3: battery .. fire/swollen/smoking/swelling
            3: through the light/lights/socket/sockets/fusebox
            3: water .. light/lights/socket/electrics/fuse/fitting, coming through the ceiling .. light
            3: not breathing, cannot/can not breathe, can hardly/barely breathe, unable to breathe
            3: struggling to breathe, hard to breathe, trouble breathing, difficulty breathing, chest is tight
            3: chest pain*, throat/throats (is) closing, throat closing, going/gone/turning/turned blue
            3: dad is blue, is blue and, lips are blue, having a seizure, having a fit, having a stroke
            3: having a heart attack, heart attack, unconscious, passed out, has collapsed, collapsed
            3: will not wake up, not waking up, unresponsive, not responding, will not stop bleeding
            3: bleeding badly/heavily/everywhere, anaphyla*, allergic reaction, needs an ambulance
            3: need an ambulance, call/get/send an ambulance, ambulance wants/says/is, wheezing child
            3: is wheezing
            3: wrong tablets/medicine/medication/pills/dose/insulin/prescription .. taken/took/dizzy/swallowed/sick
            3: took/taken/swallowed/given/had the wrong tablets/medicine/pills/medication/dose
            3: somebody else's name on, someone else's name on, another man's pills
            3: swallowed .. pills/tablets/bleach/battery/magnet
            3: drank/drunk/drunk from .. bleach/descaler/cleaner/bottle, has had the descaler/bleach
            3: taken two of the .. name, ventilator is/on/battery, ventilator's
            3: oxygen .. beep*/stopped/fault/ran/running/thing, too many of the
            3: locked himself/herself/itself/themselves in .. car/bathroom/room
            3: locked in the car/lift/room/bathroom, child/baby/kid/toddler in the (hot) car, baby is inside
            3: is inside the car, inside the car .. hot/boiling/heat, stuck in the/your lift
            3: trapped in/inside/under, in there with him/her .. key, arms in the slats, folded with her in
            3: is attacking, being attacked, attacking the, hitting her/me/him now, beating her/me/him
            3: kicking the door, kick the door, breaking in now, someone is breaking
            3: someone in my house/garden/flat, somebody in my house/garden/flat, man in my house/garden
            3: is following me, following me, has a knife, has a gun, got a knife, pulled a knife, with a blade
            3: he is in the room, he is outside my, not safe to talk, cannot talk he, boyfriend hit me
            3: husband hit me, partner hit me, hits me, he hit me, hit me over, smashed my phone, smashing up
            3: jumped outside
            3: get police, get the police, call the police, need the police, police now, get security, 999
            3: ring 911, call 911, in danger, somebody is going to die, someone is going to die
            3: could die tonight, about to jump, taken all, overdose*, texted goodbye, brother is going to
            3: given him my address, gave him my address, found my address, get away from him
            3: knows where i live now, restraining order
            3: on the floor .. not answering/hip/cannot/hurt, i have fallen, has fallen, had a fall and .. floor
            3: fallen and, pressed the button/alarm/thing .. hour/ago, pendant alarm .. off/goes/not
            3: brakes gone/failed/have, no brakes, blotchy, very sleepy and, line across it, down power line*
            3: power line
        """,
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
        "There's a strong smell of gas in the hall.",
        "my baby's locked in the car and it's boiling",
        "he's kicking the door in, get someone",
        "there's smoke coming from the socket",
        "I took the wrong tablets and feel dizzy, who do I call?",
    ),
    leaves=(
        "Where is the emergency exit marked on the plan?",
        "My emergency contact has changed.",
        "The gas bill is wrong.",
        "Is it safe to wash at 40?",
        "Last year the old boiler caught fire, so I'd like a new quote.",
        "Does the fire alarm need a battery?",
    ),
)
