"""Somebody is shut in, lost, or under what comes down: a hot car, a lift between floors, a bulging ceiling."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.moment import is_here, is_past_danger
from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion, Safety
from assuage.reading.signal import HOUSE, Cue, Signal
from assuage.reading.together import together

_GOODS = frozenset(
    "parcel package order card coin ticket paper letter tape disc disk key money data account sock item queue level download update file".split()
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A person, a closed place, and no way out; a parcel stuck in a lift is only late."""
    if is_past_danger(passage):
        return
    groups = (
        (together(passage, f"{name}/stuck", f"{name}/places", f"{name}/people", within=8)),
        (together(passage, f"{name}/lifts", f"{name}/stops", f"{name}/people", within=10)),
        (together(passage, f"{name}/children", f"{name}/lost", within=6)),
        (together(passage, f"{name}/children", f"{name}/heat", within=10)),
        (together(passage, f"{name}/rides", f"{name}/will-not-stop", f"{name}/people", within=8)),
        (together(passage, f"{name}/structures", f"{name}/gives-way", f"{name}/below", within=8)),
        (together(passage, f"{name}/cold", f"{name}/frail", f"{name}/suffers", within=20)),
    )
    for group in groups:
        for first, last in group:
            if passage.words[first] == "train" and not frozenset(passage.words) & {
                "dark",
                "smoke",
                "hot",
                "air",
                "scared",
            }:
                continue
            around = frozenset(passage.words[max(0, first - 4) : last])
            if is_here(passage, first) and not around & _GOODS and not _is_past(passage, first):
                yield Cue(passage.span(first, last), safety=Safety.EMERGENCY, feelings=((Emotion.FEAR, 0.6),))


def _is_past(passage: Passage, first: int) -> bool:
    """ "I was stuck in your lift for an hour": it is told afterwards."""
    start, end = passage.sentence_bounds(first)
    here = passage.words[start:end]
    if "car" in here and "wash" in here:
        return True
    got_out = "got" in here and "out" in here and "not" not in here
    return got_out or (("was" in here or "were" in here) and not frozenset(here) & {"is", "are", "am", "still", "now"})


signal = Signal(
    why="Heat, panic and darkness work fast; the answer must say who opens the door and whom to ring.",
    source=HOUSE,
    phrases={
        "stuck": """
            2: stuck, trapped, locked, shut, jammed, wedged, caught, imprisoned, cannot get out, cannot get (him/her/them/us/me) out, cannot open
            2: will not open, locked in, pinned, unable to get out, no way to get out, not able to get out
        """,
        "places": """
            2: lift, elevator, car, van, bathroom, toilet, loo, cellar, basement, shaft, escalator, cage, garage, bedroom, room, building, shop
            2: store, vault, stairwell, cubicle, cupboard, wardrobe, changing room, balcony, kiosk, washing machine, dryer, cot, slats, bars, gate, railings
            2: chairlift, ski lift, cable car, gondola, ferris wheel, rollercoaster, the ride, train, tunnel, corridor, garden, hallway, yard, warehouse, shed, carriage, pod, locker, shutter, shutters, turnstile, fridge, freezer, boot, attic, loft, pool, drain, well
        """,
        "people": "2: @person, my/our/the dog/cat/puppy, dog, people inside",
        "lifts": "2: lift, elevator, cable car, escalator, the ride, chairlift, platform lift",
        "stops": "2: stopped, stuck, has stopped, between floors, broken down, not moving, jammed, went dark, dropped, will not open",
        "children": "2: @child, my mother, my father, my mum, my dad, my nan, my gran",
        "lost": """
            2: is/has/have/gone/been/are missing, have gone missing, has disappeared, has not come home, did not come home, never got home
            2: never arrived at school, never arrived home, stranded, left alone in, cannot find him/her/them, been taken
        """,
        "heat": """
            2: in the (hot/locked/boiling) car .. degrees/hot/boiling/heat/sun/keys/key, shut himself/herself/themselves in, locked himself/herself/themselves in
            2: locked inside, locked in the (hot) car, inside the car, keys inside, alone inside, trapped inside
        """,
        "rides": "2: driver, taxi, cab, uber, minicab, bus, rickshaw, ride, coach",
        "will-not-stop": """
            2: will not stop, will not let me/us/her/him out, is drunk, swerving, falling asleep, asleep at, wrong way, does not know .. way
            2: locked the doors, has locked, refuses to stop, racing, speeding, not the way home, driving me somewhere, taking me somewhere
        """,
        "structures": "2: ceiling, roof, wall, tree, chimney, slate, slates, scaffold*, balcony, staircase, floor, lamppost, pole, water, sewage, bed",
        "gives-way": """
            2: coming down, has come down, came down, collapsed, has collapsed, collapsing, is falling, has fallen, about to fall, about to come, cracking
            2: bulging, giving way, is rising, rising, up to (my/our/the) knees/waist/windows/bed/plugs, gave way, has folded
        """,
        "below": "2: @person, on top of, underneath, above, bed, house, pavement, people, downstairs, the whole",
        "cold": """
            2: no heating, without heating, heating is off/out/dead/broken/gone, heating has gone/failed/stopped/broken, boiler is off/dead/out/broken
            2: boiler has gone/failed/stopped/broken, no heat, no gas and, no power, no electricity, freezing, minus, below zero
        """,
        "frail": """
            2: baby, babies, newborn, infant, week old, weeks old, premature, toddler, elderly, is 8*, is 9*, eighty, ninety, eighty*, ninety*
            2: disabled, bedridden, frail, dementia, my nan, my gran, grandmother, grandfather
        """,
        "suffers": """
            2: shivering, blue, very/so/too cold, cold and, floppy, hypothermi*, shaking, cannot get warm, cannot get her/him warm, cannot keep warm
            2: cannot keep her/him/them warm, lips, will not wake, struggling, ill from, getting ill, minus, confused, hands are like, drowsy
        """,
    },
    hear=hear,
    hears=(
        "The toddler has shut herself in the car with the keys and it is thirty degrees.",
        "Your lift has stopped between floors with my father inside.",
        "The taxi driver is drunk, he won't let me out.",
        "Your scaffolding has come down on top of somebody.",
        "we are trapped in the stairwell, the doors won't open",
        "We've a six-week-old with no heating and she's gone very cold and floppy.",
    ),
    leaves=(
        "I'm locked out of my account.",
        "My parcel is stuck in the lift at the sorting office.",
        "I was stuck in your lift for an hour on Monday.",
        "The driver won't stop at our lane because of the lorries, so we collect.",
        "My card is stuck in the machine.",
        "I'm stuck on the second page of the form.",
    ),
)
