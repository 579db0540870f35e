"""Bereavement, illness, disability, hardship, a small child: what changes how they must be served."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion, Safety
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, quoted

# These are everyday words too; they count with a person of the writer's own, or with need, beside them.
_DOUBTFUL = frozenset(
    """baby babies oxygen memory sick operation debt debts benefits elderly domestic years stroke mobility allergic allergy my deaf
    blind pregnant pregnancy disabled deceased surgery funeral funerals on inhaler hostel refugee refugees asylum grief died
    toddler widow eighty ninety he she carer a month insulin anxiety hospital in pensioner depressing feeding cancer died operation
    wheelchair wheelchairs autistic dementia terminal memory no cannot can sheltered do""".split()
)
_NEAR = frozenset(
    """i am my me mum mom mother dad father husband wife son daughter baby gran nan grandmother grandfather brother sister partner
    our we he she his her kid kids child children grandad""".split()
)
_GOODS = frozenset(
    "battery phone line laptop screen plant carrots shower gift clock joke boss terminal gate airport shop film lol".split()
)
_AGED = frozenset("am is aged nearly turning".split())
_COUNTED = frozenset("minutes hours days percent % euro pounds miles th nd st . : -".split()) - {"."}
_OWN = frozenset("i am my our we me have".split())


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A circumstance of the writer's, or of one of theirs, that calls for more care."""
    words = passage.words
    all_words = frozenset(words)
    abuse = any(passage.of(table) for table in ("attacks-groups/slurs", "attacks-groups/contempt"))
    for at, word in enumerate(words[:-1]):
        if word in _AGED and words[at + 1].isdigit() and 75 <= int(words[at + 1][:4]) <= 110 and all_words & _NEAR:
            after = words[at + 2] if at + 2 < len(words) else ""
            if after not in _COUNTED:
                yield Cue(passage.span(at, at + 2), 1.0, safety=Safety.VULNERABLE)
    for found in passage.of(name):
        if quoted(passage, found):
            continue
        if words[found.first] in _DOUBTFUL:
            near = frozenset(words[max(0, found.first - 7) : found.last + 5])
            if not near & _NEAR or all_words & _GOODS or (abuse and not near & _OWN):
                continue
        yield Cue(
            passage.span(found.first, found.last),
            FORCE[found.strength],
            safety=Safety.VULNERABLE,
            feelings=((Emotion.SADNESS, 0.35),),
        )


signal = Signal(
    why="Not a label on the person: a fact about today that must change our pace, our channel and our patience.",
    source=HOUSE,
    phrases="""
        3: passed away, had a fall, heart condition, heart failure, kidney, lupus, crohn*, arthritis, arthritic
        3: fibromyalgia, chronic pain/illness/fatigue/condition, blue badge, mobility scooter, zimmer
        3: walking frame, rollator, feeding tube, tube fed, hearing impaired, visually impaired, sight loss
        3: sign language, special school, brain injury, brain damage, in rehab, discharged, in a&e, biopsy
        3: tumour*, tumor*, leukaemia, leukemia, ivf, postpartum, c section, nicu, nursing mother
        3: nursing a baby, feeding a baby
        3: since my husband/wife/mum/dad/mother/father/son/daughter .. died/passed/went/left, in mourning
        3: skipping meals, no food, money for food, feed my/the kids/children/family/baby, cannot/can not feed
        3: choose/choosing between .. heating/eating/food, emergency credit, single dad, lost everything
        3: house fire, flooded out, domestic violence/abuse, fled, fleeing, women's shelter, terminally ill
        3: seriously ill, dying, end of life, not got long, months to live, weeks to live, memory problems
        3: learning needs, non-verbal, nonverbal, severe anxiety, agoraphobic, ptsd, suicidal, panic attacks
        3: in a wheelchair, wheelchair user, white cane, cane user, registered blind, half blind, stone deaf
        3: hard of hearing, on oxygen, on dialysis, immunocompromised, shielding, unemployed, on sick pay
        3: on statutory, laid off, out of work, lost my income, zero hours, has fallen, ms for, i have ms
        3: cerebral palsy, learning difficult*, learning disabilit*, one leg, one hand, one handed, dwarfism
        3: amputee, lip read, bsl, does not see well, cannot see well, cannot walk, can not walk
        3: cannot do the stairs, can not do the stairs, cannot manage the stairs, in a coma, in the icu
        3: stitches in, my gran is, she is 8*, she is 9*, he is 8*, he is 9*, i am 8*, i am 9*, pip decision
        3: money is tight, down to my last, down to crackers, learning to read, pregnant, twins, foster
        3: i foster, asylum seeker*, by boat, my son 's/boy 's grave, his grave, her grave, the grave
        3: someone has died, i am autistic, mrs deceased, mr deceased, passed in, passed last, died, has died
        3: bereave*, bereaved, funeral, funerals, widow*, my late, deceased
        3: lost my husband/wife/mum/dad/mother/father/son/daughter/baby/brother/sister, lost the baby
        3: lost our baby, miscarr*, stillb*, terminal, hospice, palliative, cancer, chemo*, radiotherapy
        3: dementia, alzheimer*, parkinson*, stroke, diabetic, diabetes, insulin, asthma, asthmatic, epilep*
        3: seizure, dialysis, transplant, stoma, ventilator, oxygen, inhaler, wheelchair*, disabled, disability
        3: blind, deaf, partially sighted, lost .. sight, autistic, autism, non verbal, adhd, dyslexi*, stammer
        3: stutter, schizophreni*, bipolar, panic attack*, anxiety, depress*, mental health, agoraphobi*
        3: housebound, bedbound, do not go out, mobility, walking stick, crutches, hip done, hip operation
        3: my hip, broken hip, operation, surgery, in hospital, hospital bed, intensive care, disabled child
        3: special needs, carer, caring for, redundan*, lost my job, lost his job, lost her job, lost our home
        3: made redundant, no money for, cannot afford, can not afford, universal credit, food bank, foodbank
        3: benefits, on benefits, homeless, hostel, evict*, debt, debts, bankrupt*, payday loan*, bailiff*
        3: cannot pay, can not pay, struggling to pay, behind on, no heating, without heating, no hot water
        3: no electric, no electricity, no power, cut off .. power/electric/gas/heating, prepayment meter
        3: newborn, new born, premature, baby, babies, breastfeed*, pregnancy, month old, toddler, four month
        3: feeding my, formula for, domestic, abusive, my ex, refuge, women's refuge, refugee*, asylum, elderly
        3: pensioner, i am eighty*, i am ninety*, i am seventy*, years old, eighty one, eighty two, eighty three
        3: eighty four, eighty five, ninety one, ninety two, ninety three, ninety four, he is two, she is two
        3: on my own with, single mum, single mother, single parent, lives alone, live alone, on her own, memory
        3: forget things, forgotten what, has the bank cards, takes my money, i get an allowance, sick, very ill
        3: ill in, my condition, disabled son/daughter/husband/wife, epipen, allergic, allergy, coeliac
        3: pendant alarm, stairlift, hearing aid*, guide dog, care home, nursing home, sheltered, a home now
        3: grief, grieving
    """,
    hear=hear,
    hears=(
        "My husband died in March and the letters keep coming.",
        "I'm deaf, please don't ring.",
        "we've no heating and a newborn",
    ),
    leaves=(
        "Do you sell baby carrots?",
        "The line went dead.",
        "My old boss retired.",
    ),
)
