"""Gas, smoke, flames, sparks, a sounding alarm, water in the electrics: a house that is dangerous now."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.moment import is_here, is_past_danger
from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion, Safety
from assuage.reading.signal import HOUSE, Cue, Signal
from assuage.reading.together import together

_CALM_THINGS = frozenset(
    "alarm alarms detector detectors bill bills meter grey gray blue screen break ban signal".split()
)
_SPIRITED = frozenset(
    "sale sales deal deals mouth tongue lips skin sauce team guys lads sales socials you they he she website app comments keyboard you're money arse ass ears".split()
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A hazard together with the sign that it is at work; hazards by name, bought or remembered are left."""
    if is_past_danger(passage):
        return
    words = passage.words
    pairs = (
        (together(passage, f"{name}/smells", f"{name}/substances", within=4)),
        (together(passage, f"{name}/clouds", f"{name}/moves", within=3)),
        (together(passage, f"{name}/alarms", f"{name}/sounds", within=5)),
        (together(passage, f"{name}/electrics", f"{name}/burns", within=6)),
        (together(passage, f"{name}/waters", f"{name}/electrics", within=7)),
        (together(passage, f"{name}/ill", f"{name}/fumes", within=14)),
    )
    for pair in pairs:
        for first, last in pair:
            if is_here(passage, first) and not _is_denied(passage, first):
                yield _cue(passage, first, last)
    for found in passage.of(f"{name}/burning"):
        subject = words[max(0, found.first - 4) : found.first]
        if passage.is_quoted(found.first) or not is_here(passage, found.first) or _is_denied(passage, found.first):
            continue
        if words[found.last - 1] == "fire" and frozenset(subject) & _SPIRITED:
            continue  # "your team is on fire"
        yield _cue(passage, found.first, found.last)


def _is_denied(passage: Passage, first: int) -> bool:
    before = passage.words[max(0, first - 3) : first]
    return "no" in before or before[-2:] == ("do", "not") or before[-2:] == ("can", "not")


def _cue(passage: Passage, first: int, last: int) -> Cue:
    return Cue(passage.span(first, last), safety=Safety.EMERGENCY, feelings=((Emotion.FEAR, 0.7),))


signal = Signal(
    why="The first sentence of the answer must be: get out, and ring the emergency number.",
    source=HOUSE,
    phrases={
        "smells": "2: smell*, smelt, stink*, stank, reek*, whiff*, odour*, odor*, stench, pong*",
        "substances": """
            2: of/like gas, gas, of/like smoke, burning, burnt/burned/melting/melted plastic/rubber/wire/wires/wiring/electrics/hair/insulation
            2: rotten/bad/off egg/eggs, fumes, petrol, singeing, of/like smoke, hot/melting plastic, electrical burning
        """,
        "clouds": "2: smoke, flame, flames, spark, sparks, fumes, black smoke",
        "moves": """
            2: coming, comes, came, pouring, billowing, rising, everywhere, all over, from, out of, up from, filling, fills, filled
            2: shooting, shot, flying, flew, in the, in our/my, inside, behind, under, through, by the, at the, see/seeing/saw
        """,
        "alarms": """
            2: carbon monoxide (alarm/detector/monitor/reading), co alarm/detector/monitor, co2 alarm, monoxide, gas alarm/detector
            2: fire alarm, smoke alarm/detector
        """,
        "sounds": """
            2: going off, gone off, goes off, went off, goes/going crazy/mad, sounding, screaming, shrieking, blaring, ringing, wailing
            2: will not stop, keeps/kept beeping/ringing/going, beeping, red light, reading high, triggered, shows/showing/reads danger
            2: is on red, flashing red, will not go off, alerting
        """,
        "electrics": """
            2: socket*, plug, plugs, plughole, charger*, fuse box, fusebox, fuse board, fuseboard, consumer unit, wire, wires, wiring, cable
            2: cables, outlet, outlets, electric panel, electrical panel, breaker, adapter, adaptor, extension lead, meter, switch
            2: light switch, light fitting, lights, electrics, electric box, battery, batteries, power bank, powerbank, power strip
            2: e-bike, ebike, scooter, hoverboard, heater, boiler, oven, cooker, hob, dryer, drier, washing machine, dishwasher, fridge
            2: freezer, toaster, kettle, microwave, laptop, power line, powerline, pylon, transformer, inverter, pump, electric blanket
            2: hairdryer, straighteners, vape, ceiling light, light bulb, junction box, meter box
        """,
        "burns": """
            2: sparking, sparks, smoking, is burning, burning smell, burning hot, burning up, glowing, red hot, scorching, hissing, crackling, fizzing, fizzes, crackles, burnt/burning smell
            2: arcing, is melting, started melting, melting, caught fire, catching fire, on fire, in flames, exploding, has exploded
            2: blown up, blew up, just exploded, bulging, swelling up, swollen up, too hot to touch, really/very/extremely/so hot
            2: boiling hot, buzzing and, popping and, giving (off) smoke, gives off smoke, flames, alight, live and, is live
        """,
        "waters": """
            2: water .. pouring/coming/dripping/running/leaking/gushing/flooding/getting/gets/through/into, leak* into/onto/through/over
            2: flooding/flooded into/onto/through, dripping into/onto/through/on/over, pouring into/onto/through
        """,
        "ill": """
            2: dizzy, faint, headache*, head is pounding/splitting/banging/killing, feel/feeling/feels sick/ill/weak/drowsy/sleepy/confused
            2: vomiting, throwing up, nauseous, nausea, passed out, collapsed, coughing, eyes are streaming
        """,
        "fumes": """
            2: gas, monoxide, fumes, smoke, co alarm, boiler, gas fire, leak, smell of, the smell, chemical, chemicals
        """,
        "burning": """
            2: on fire, caught fire, catching fire, caught alight, set alight, in flames, into flames, up in flames, ablaze, house fire now
            2: burst into flames, gas is leaking, gas leaking, leaking gas, gas leak, gas escape, gas is escaping, hissing .. gas, gas hissing
            2: gas coming/escaping/pouring, exposed/bare/live/hanging wires/wire/cable/cables, sparking, full of smoke, filled with smoke
            2: thick/black/yellow/white smoke, smoke (coming) from under the bonnet/hood, electric shock, electrical shock, electrocut*, got/gets/get/getting a shock off/from/when .. touch*
            2: shock* (me) when/whenever .. touch*, gives/gave/giving (me/us) (a/electric/little/small) shock/shocks
            2: live/electric/power wire/wires/cable/cables/line (is) hanging/dangling/down/on/over/loose/exposed, dangling cable/wire, fallen cable/wire/line, gas .. will not turn/switch/shut off, cannot turn/switch/shut (off) the gas .. off, gas (hob/tap/valve/ring/fire) will not turn/close/shut
            2: smell it everywhere, head is swimming .. boiler/gas, kids/children/everyone/we have/all headaches/headache .. boiler/gas/fumes
            2: (power) cable/line (is/has/are) down, cable down, gas explosion, there was a bang .. smoke/smell/sparks
        """,
    },
    hear=hear,
    hears=(
        "It also smells of gas near the meter since this morning.",
        "there are flames in the tumble drier",
        "The CO alarm won't stop and my head is pounding.",
        "Water is coming through the ceiling onto the fuse box.",
        "The scooter battery is hissing and getting really hot in the hallway.",
        "I get a whiff of burning plastic whenever the heater is on. Also the bill is wrong.",
    ),
    leaves=(
        "Is the fire sale still on?",
        "My gas bill has doubled.",
        "Does the smoke alarm come with batteries?",
        "The leak was fixed on Tuesday, I just need the certificate for the gas.",
        "Your social media team is on fire today!",
        "The candle smells of smoke and leather, lovely.",
        "Two years ago our dryer caught fire, so which model do you advise?",
    ),
)
