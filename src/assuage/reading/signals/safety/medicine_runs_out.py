"""What keeps somebody alive is running out, is lost, or has stopped: insulin, oxygen, a ventilator."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.moment import is_here, is_past_danger
from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion, Safety
from assuage.reading.signal import HOUSE, Cue, Signal
from assuage.reading.together import together

_AROUND = frozenset(
    "case cases bag bags pouch sticker stickers holder cover cover's belt trial bill study course bars".split()
)
_SPARE = frozenset("plenty spare backup enough".split())


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Something vital and its lack; of common medicine the lack must press, too."""
    if is_past_danger(passage):
        return
    here = frozenset(passage.words)
    for lead, lack, within in (("vital", "lack", 9), ("powered", "fails", 12)):
        for first, last in together(passage, f"{name}/{lead}", f"{name}/{lack}", within=within):
            around = frozenset(passage.words[first : last + 2])
            if is_here(passage, first) and not around & _AROUND and not here & _SPARE:
                yield _cue(passage, first, last)
    if passage.of(f"{name}/presses"):
        for first, last in together(passage, f"{name}/medicine", f"{name}/lack", within=7):
            if is_here(passage, first) and not here & _SPARE:
                yield _cue(passage, first, last)


def _cue(passage: Passage, first: int, last: int) -> Cue:
    return Cue(passage.span(first, last), safety=Safety.EMERGENCY, feelings=((Emotion.FEAR, 0.6),))


signal = Signal(
    why="A late parcel is a nuisance; a late parcel of insulin is a hospital bed by morning.",
    source=HOUSE,
    phrases={
        "vital": "2: @vital, seizure/epilepsy/heart/transplant/rejection/thyroid/steroid @medicine, feeding pump, feed pump, syringe driver",
        "medicine": "2: @medicine",
        "lack": """
            2: run out, ran out, running out, runs out, out of, last of, last one, last dose, last pen, last vial, the last, none left, none for
            2: none, no more, nothing left, low on, almost/nearly gone/out/empty/finished, is/are/all finished, empty, has finished, hours left
            2: is lost, has been lost, lost, missing, not arrived, not here, not come, not turned up, not been delivered, never arrived
            2: never came, did not arrive/come, not delivered, delayed, stuck, expired, spoiled, ruined, warm, melted, frozen, hours/day left
            2: left for, will not last, only .. left, one left, need .. today/tonight/now, stopped working, not working, broken, without, gone off
            2: no @vital, not had any
        """,
        "powered": """
            2: ventilator, oxygen, concentrator, cpap, bipap, nebuliser, nebulizer, feeding pump, feed pump, dialysis machine, home dialysis
            2: life support, breathing machine, insulin pump, pacemaker monitor, suction machine, medical equipment
        """,
        "fails": """
            2: shows/showing/has/reporting (a/an) fault/error, fault light, error code, will not start/turn/switch/charge/work, not working, broke/broken (down), packed up, died, has died, not charging, cut out, power is off/out/gone, no power, no electric*, power cut, powercut, outage, battery .. left/minutes/hour/hours/low/dying/dead
            2: on battery, beeping, alarming, has stopped, stopped, failed, failing, minutes left, backup .. minutes/hour/hours, cut off
        """,
        "presses": """
            2: tonight, today, now, urgent*, urgently, without them/it, hours, cannot wait, cannot miss, none, last, seizure*, heart, transplant
            2: chemo*, epilep*, diabet*, withdrawal, hospital, already missed, missed, two days, three days, skip*, sick, dizzy, weekend, tomorrow
        """,
    },
    hear=hear,
    hears=(
        "I've just used the last of my insulin and the courier has lost the box.",
        "My mum's oxygen concentrator has cut out with the power.",
        "her seizure tablets haven't arrived and she takes them tonight",
        "The EpiPen has expired and the replacement is stuck at your depot.",
    ),
    leaves=(
        "Could you add my EpiPen prescription to the list? No rush, I've plenty.",
        "The insulin travel case arrived, what a lovely colour.",
        "My prescription came, thank you.",
        "The pump for the pond is broken.",
    ),
)
