"""Bereavement, illness, disability, hardship, a small child: what changes how they must be served."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion, Safety
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, quoted
from assuage.reading.together import together

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
    "monitor monitors browser cookies cord roller venetian javascript pushchair carrot wipes clothes shampoo gate duvet film battery phone line laptop screen plant carrots shower gift clock joke boss terminal gate airport shop film lol".split()
)
_FRAMES = (
    ("kin", "gone"), ("cares", "kin"), ("senses", "fails"), ("off-work", "cause"), ("new", "land"), ("fled", "hide"), ("cannot", "needs"),
    ("between", "needs", "eats"), ("small-one", "lacks"), ("struggles", "papers"), ("body", "stops"),
)  # fmt: skip
_ELSEWHERE = frozenset("test exam exams message driving parcel baton level laptop phone battery car plant".split())
_RUNNING = frozenset("run runs manage supply supplying manager procurement wholesale residents bulk".split())
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
    for lead, *others in _FRAMES:
        for first, last in together(passage, f"{name}/{lead}", *(f"{name}/{other}" for other in others), within=9):
            if not frozenset(words[first : last + 2]) & _ELSEWHERE and words[last : last + 1] != ("'s",):
                yield Cue(passage.span(first, last), safety=Safety.VULNERABLE, feelings=((Emotion.SADNESS, 0.35),))
    for found in passage.of(f"{name}/said"):
        if quoted(passage, found) or (words[found.last : found.last + 1] == ("of",) and words[found.first] == "sick"):
            continue
        if (
            words[found.last - 1] in ("died", "dead", "dying")
            and frozenset(words[max(0, found.first - 2) : found.first]) & _GOODS
        ):
            continue  # "my phone has died"
        if words[found.last - 1] in ("home", "hospice", "hostel") and all_words & _RUNNING:
            continue  # "we run a care home"
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
    phrases={
        "kin": """
            2: my/our/his/her @kin, mum, dad, mam, mom, nan, gran, grandad, grandma, my wife, my husband, my partner, my little boy/girl/one, my old man, my better half, my other half, my fiance, my best friend
        """,
        "gone": """
            2: passed (away/on) (on/in/last/this/two/three/at/suddenly/peacefully), passed away, died, has died, is dying, is dead, has gone, no longer with us, is no more, expired, was buried, is buried, was cremated, funeral, lost his/her battle, took his/her own life, suicide, gone now, went to be with, left this world
            2: very ill, seriously ill, in intensive care, has cancer, terminal, in a coma, had a stroke, has dementia, has alzheimer*, diagnosed, had a heart attack, is in hospital, in hospital, in hospice, gone into a home, bedridden, blind, deaf, disabled, autistic, housebound, had a fall, is losing
        """,
        "cares": "2: care for, caring for, carer for, carer to, look after, looking after, nurse, nursing, full time carer, full-time carer, i lost, we lost, i have lost, i just lost, buried, burying, lost, mourning, grieving for, without my, since my, widow*",
        "senses": "2: losing my/his/her, my/his/her (eye) eyes/sight/eyesight/hearing/memory/hands/legs/back/mind/speech/nerves/heart/lungs/health/balance/vision, my mum's/mother's/dad's/father's/husband's/wife's eyes/sight/eyesight/hearing/memory/health, the eyes",
        "fails": "2: sight, eyesight, hearing, mobility, gone, has gone, going, is going, failing, failed, bad, very bad, poor, very poor, shake, shakes, shaking, not what, not good, not so good, does not work, do not work, weak, worse, getting worse, went, is shot, are shot, gave out",
        "off-work": "2: signed off, off sick, off work, on leave, on sick leave, on long term, laid off, made redundant, lost his/her/my job/hours/shifts/income/business/work, hours cut, hours were cut, out of work, no work, zero hours, between jobs, no wages, not been paid, business collapsed, furlough*",
        "cause": """
            2: nerves, stress, depression, anxiety, breakdown, burnout, doctor, illness, cancer, injury, accident, instalment*, installment*, payment, payments, pay, bill, bills, rent, afford, arrangement, spread, extension, month, months, since
        """,
        "new": "2: got here, came, come, arrived, moved, new, fled, recently arrived, just arrived, newly arrived, we are from, i am from, resettled",
        "land": """
            2: from ukraine/syria/afghanistan/kabul/kyiv/kiev/damascus/aleppo/khartoum/mogadishu/baghdad/tehran/sudan/eritrea/iran/iraq/somalia/hong-kong/gaza/venezuela , in this country, to this country, to the country, to the uk, to england, to ireland, to canada, to america, to germany, to australia, as refugees, as a refugee, do not understand the/this/your, do not know how things, without papers, with nothing
        """,
        "fled": "2: i left him/her/my, i have left him/her/my, had to leave, fled, ran away, escaped, moved out, my ex, ex husband, ex wife, ex partner, my abuser, abusive, violent, he hits, controls, he controls, stalker, stalking me, domestic",
        "hide": "2: must not, cannot know, cannot find out, not be given, not to be given, do not give, never give, not tell him/her, my new address, where i am, where i live, safe, unsafe, afraid, scared, remove him/her, off the account, his name off, her name off, joint account, phone bill, money, takes my, new number",
        "cannot": "2: pounds till/until/to last, pounds left, euros left/till, dollars left/till, nothing till/until, quid till/until/left, penniless, cannot afford, cannot pay, unable to pay, not able to pay, struggl* to pay/afford/feed/heat/cope/manage, cannot manage, cannot feed, cannot heat, no money for/left, no money, skint, broke, down to my last, nothing left for, hardly afford, barely afford, behind with/on, in arrears, in debt, on the breadline",
        "needs": """
            2: heating, heat, gas, electric, electricity, meter, food, rent, bill, bills, nappies, formula, milk, medicine, kids, children, baby, month, mortgage, payment, payments, instalment*, till/until payday, this month, winter, energy, council tax, energy bill, top up, the meter
        """,
        "between": "2: choose, choosing, chose, either, between, or, instead of",
        "eats": "2: food, eat, eating, feed, feeding, shoes, nappies, meals, dinner, medicine, school",
        "small-one": "2: @child, week old, weeks old, month old, months old, newborn, breastfeeding, special needs, her milk, his milk",
        "lacks": """
            2: no heating, no hot water, no water, no power, no electricity, no food, no milk, formula, her milk, his milk, bottles, steriliser, has broken, without hot water, without heating, cannot sleep, medical, hospital, disabled, disability, autis*, wheelchair, ill, sick, asthma*, seizures, tube, oxygen, is three weeks, is two weeks
        """,
        "struggles": "2: i struggle with, i find it hard to, i have trouble, i cannot, cannot, i am not good, i am no good, difficulty with, i get confused, hard for me, i cannot cope with, cannot deal with, not able to, i get muddled, panic*, panic disorder, anxiety, makes me ill, makes me panic",
        "papers": "2: read or write, reading and writing, reading, my letters, letters, small print, writing, numbers, read very well, read well, phone calls, the phone, talking on the phone, using the phone, leave the house, go out, stairs, walk, walk far, carry, lift, stand for long, computers at my age, at my age",
        "body": "2: chemo*, dialysis, radiotherapy, treatment, the operation, an operation, surgery, my hip, my back, months pregnant, weeks pregnant, expecting, due in, bed rest, a stroke, a wheelchair, use a wheelchair, crutches, my condition, long covid, my illness, disability, the hospital, chronic",
        "stops": "2: cannot, i am, i have, some days, so i, unable, going through, waiting for, recovering, i use, am i, hard to, need, can not",
        "said": """
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
        3: bereave*, bereaved, funeral, funerals, widow*, my late @kin, deceased
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
        3: feeding my, formula for, domestic, abusive, refuge, women's refuge, refugee*, asylum, elderly
        3: pensioner, i am eighty*, i am ninety*, i am seventy*, years old, eighty one, eighty two, eighty three
        3: eighty four, eighty five, ninety one, ninety two, ninety three, ninety four, he is two, she is two
        3: on my own with, single mum, single mother, single parent, lives alone, live alone, on her own, memory
        3: forget things, forgotten what, has the bank cards, takes my money, i get an allowance, sick, very ill
        3: ill in, my condition, disabled son/daughter/husband/wife, epipen, allergic, allergy, coeliac
        3: pendant alarm, stairlift, hearing aid*, guide dog, care home, nursing home, sheltered, a home now
        3: grief, grieving
        """,
    },
    hear=hear,
    hears=(
        "My husband died in March and the letters keep coming.",
        "I'm deaf, please don't ring.",
        "we've no heating and a newborn",
        "Mum passed on Sunday and I don't know how to close her account.",
        "I left him in June and he must not be given my new address.",
        "My eyesight has gone and I can't read your letters.",
        "I've been signed off with my nerves.",
        "I care for my brother full time.",
    ),
    leaves=(
        "Do you sell baby carrots?",
        "The line went dead.",
        "My old boss retired.",
        "My son passed his driving test!",
        "I'm sick of this colour.",
        "Do you sell baby monitors?",
        "We run a care home and need twenty duvets.",
        "My blind won't roll up, the cord is stuck.",
    ),
)
