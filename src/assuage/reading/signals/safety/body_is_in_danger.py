"""A body that fails now: breath, heart, blood, poison, a fall, a wrong dose."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.moment import is_here, is_past_danger
from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion, Safety
from assuage.reading.signal import HOUSE, Cue, Signal
from assuage.reading.together import together
from assuage.reading.word_classes import CLASSES

_DEVICES = frozenset(
    """phone laptop computer tablet screen app website site watch tv telly console router printer car engine server battery parcel
    machine camera display program programme software kindle remote order market system device""".split()
)
_ALIVE = CLASSES["person"] | frozenset("dog cat puppy kitten".split())
_FIGURATIVE = frozenset("laughing laugh neck bill price prices when fees down lungs room".split())


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Signs of a body in danger beside somebody who lives; a phone that "won't wake up" has no body."""
    if is_past_danger(passage):
        return
    words = passage.words
    for found in passage.of(f"{name}/failing"):
        if passage.is_quoted(found.first) or not is_here(passage, found.first):
            continue
        start, end = passage.sentence_bounds(found.first)
        near = frozenset(words[max(start, found.first - 9) : min(end, found.last + 4)])
        behind = frozenset(words[found.last : found.last + 3])
        if behind & _FIGURATIVE or near & _DEVICES or not near & _ALIVE:
            continue
        yield _cue(passage, found.first, found.last)
    pairs = (
        (together(passage, f"{name}/parts", f"{name}/ails", within=4)),
        (together(passage, f"{name}/takes", f"{name}/poisons", within=7)),
        (together(passage, f"{name}/falls", f"{name}/lies", within=14)),
        (together(passage, f"{name}/small", f"{name}/worsens", within=8)),
        (together(passage, f"{name}/pressed", f"{name}/nobody", within=10)),
        (together(passage, f"{name}/reacts", f"{name}/badly", within=8)),
    )
    for pair in pairs:
        for first, last in pair:
            if is_here(passage, first) and not passage.is_negated(first):
                yield _cue(passage, first, last)


def _cue(passage: Passage, first: int, last: int) -> Cue:
    return Cue(passage.span(first, last), safety=Safety.EMERGENCY, feelings=((Emotion.FEAR, 0.7),))


signal = Signal(
    why="They wrote to us instead of an ambulance. Nothing else in the message matters until one is on its way.",
    source=HOUSE,
    phrases={
        "failing": """
            2: cannot breathe, cannot (get/catch) (his/her/my/their) breath, can hardly/barely breathe, not breathing, stopped breathing
            2: struggl* (to/for) breathe/breath, struggl* .. breathing, trouble/difficulty/problems breathing, gasping, fighting for breath, short of breath
            2: breathing is/has bad/shallow/stopped/fast/weird/funny, unconscious, passed out, blacked out, fainted, has collapsed, collapsed
            2: just collapsed, unresponsive, not responding to, not moving, will not wake (up), not waking up, cannot wake, floppy, gone limp
            2: gone/going/turned/turning/is blue/grey, having a fit/seizure/stroke, having an attack, is fitting, convuls*
            2: heart attack, cardiac arrest, bleeding, blood everywhere, lost a lot of blood, pouring blood, is choking, is gagging, gagging on, not making (any) sense, talking nonsense and, will not stop bleeding, it will not stop bleeding, choking on, anaphyla*
            2: electrocuted, burned/burnt/scalded (his/her/my/their) badly/hand/hands/face/arm/arms/leg/legs/body, badly burned/burnt
            2: waters (have) broke/broken, in labour/labor, contractions, going into labour/labor, hypothermi*, very/so cold and floppy/sleepy/blue/confused
            2: on the (kitchen/bathroom/hall/bedroom/living/cold) (room) floor since/for/all, on the floor since/all/for, cannot feel (my/his/her) legs/arm/face/side, slurring, slurred, face has dropped, one side of his/her/my, barely conscious, only just breathing, turning purple, screaming in pain/agony, in agony, weeks and bleeding, losing blood,
            2: coming in and out of, drifting in and out, drowning, is suffocating, sugar is low/dropping, sugars are low/dropping, having a hypo
            2: hypo and, convulsing, not responding .. phone/calls/bell/me, needs (an) ambulance, need (an) ambulance
            2: call/get/send/ring .. ambulance, dying in front
        """,
        "parts": "2: the wound, the cut, face, lips, lip, tongue, throat, chest, windpipe, airway, heart, eyes, left arm, mouth",
        "ails": """
            2: swell*, swollen, is deep, gaping, closing, tightening, is tight, getting tight, tight, pain, pains, is racing, crushing, hurts, has dropped, drooping
            2: going/gone/goes numb, going/gone fat, tingling, itching and, closing up, puffing up, gone blue, blistering
        """,
        "takes": """
            2: swallowed, swallowing, eaten, ate, drunk, drank, drinking, eating, ingested, licked, inhaled, taken, took, had, given, gave, injected
        """,
        "poisons": """
            2: (the/a/some/button/little) bleach/battery/batteries/detergent/descaler/cleaner/antifreeze/magnet/magnets/silica/poison/weedkiller/disinfectant/acid/ammonia
            2: laundry/washing/dishwasher pod/pods/tablet/tablets/capsule, dishwasher/descaling tablet, somebody/someone else/else's .. tablets/pills/medicine/medication
            2: wrong @medicine, wrong insulin/injection, double .. @medicine, two/three/four times .. @medicine, twice .. dose, too much/many .. @medicine/insulin/paracetamol, too much/many
            2: (whole/entire) box/packet/bottle/strip of .. @medicine/paracetamol, his/her/my/their (heart) tablets twice, tablets twice, extra dose, overdose of
            2: anti-freeze, white spirit, paint stripper, nail varnish remover, rat poison, slug pellets
        """,
        "falls": "2: fallen, fell, had a fall, has a fall, slipped, on the floor, on the ground, on the bathroom floor, lying, knocked down, been hit",
        "lies": """
            2: cannot get up, cannot move, cannot stand, cannot lift, not moving, is not moving, not answering, hit his/her/my head, banged his/her/my head, head is bleeding
            2: his/her/my/the hip, unconscious, cannot reach, hours on the floor, stuck on the floor, broken .. leg/hip/arm, calling for help, for hours
        """,
        "small": "2: @child, she, he, my dad, my mum, my mother, my father, my nan, my gran, my husband, my wife",
        "worsens": """
            2: being sick and, blood in (his/her/the) nappy/diaper/stool/urine/vomit/sick, vomiting blood, bringing up blood, temperature of/is 4*, fever of 4*
            2: burning up, will not stop vomiting, not feeding, has not fed, not drinking, limp, rash .. spreading, very drowsy, getting worse by, is delirious
            2: is crushed, arm/leg/finger/fingers/hand/head is/are trapped/caught/stuck, fingers trapped/caught, cut open, deep cut, slipped in the shower/bath .. head/sense/up, badly hurt, badly injured
        """,
        "pressed": "2: pressed, pressing, pushed, pulled, button, pendant, pull cord, red cord, alarm cord, emergency button/cord",
        "nobody": """
            2: nobody/no one came/comes/answers/answered/is coming/has come, no answer, not answering, does not answer, no reply, not working and .. fallen/floor
        """,
        "reacts": "2: reaction, allerg* reaction, hives, rash, epipen, allergy, allergic, peanut*, nuts, bee sting, stung",
        "badly": """
            2: swell*, swollen, breath*, throat, lips, right now, spreading, face, is having a, am having a, was in the, used his/her/my/the
            2: severe, getting worse, what do i do, what should i do, help, having
        """,
    },
    hear=hear,
    hears=(
        "I think my dad has stopped breathing.",
        "my son swallowed the button battery from your remote",
        "Since an hour I have pain in the chest.",
        "One of your drivers is lying in our driveway and he isn't moving.",
        "She ate the sauce, her lips have swollen and she's struggling for breath.",
        "I've taken double of the tablets because your label was wrong.",
    ),
    leaves=(
        "My phone won't wake up.",
        "Your sofa took my breath away!",
        "She had an allergic reaction last summer, she's fine now.",
        "I can't breathe for laughing, haha.",
        "The landlord is breathing down my neck.",
        "I nearly had a heart attack when I saw the bill.",
        "Do you do a first-aid course on choking in babies?",
    ),
)
