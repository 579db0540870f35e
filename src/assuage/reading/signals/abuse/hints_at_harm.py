"""Threats that name no blow: what they know, where they will wait, what might happen, what they wish."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Abuse, Emotion, Target
from assuage.reading.sayings import is_light
from assuage.reading.signal import HOUSE, Cue, Signal
from assuage.reading.together import together
from assuage.reading.tone import is_warm

_KIND = frozenset(
    """please thanks thank collect collection pickup pick delivery appointment interview viewing meeting booked booking lovely
    hopefully welcome kindly cheers parcel order""".split()
)
_FIRM_HOURS = frozenset(
    "open opens opening close closes closing shop store branch warehouse office address from headed going".split()
)
_DENIALS = frozenset("not no nobody none never without".split())
_LAWFUL = frozenset(
    "court review reviews lawyer solicitor ombudsman losing business customer custom social bank manager".split()
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Two halves that make a threat between them; lawful steps, kind meetings and things told are none."""
    if is_warm(passage):
        return
    kinds: tuple[tuple[str, str, int, float, frozenset[str]], ...] = (
        ("knows", "private", 4, 0.65, _FIRM_HOURS),
        ("hope", "dies", 8, 0.8, frozenset()),
        ("shame", "happens", 6, 0.7, frozenset()),
        ("accidents", "to-people", 6, 0.6, frozenset()),
        ("meet", "places", 5, 0.6, _KIND),
        ("company", "not-talk", 12, 0.55, _KIND),
        ("folk", "less", 5, 0.7, frozenset()),
        ("leave", "box", 6, 0.75, frozenset()),
        ("next-one", "gets", 9, 0.7, _KIND),
        ("family", "ominous", 12, 0.6, _KIND),
        ("regret", "personal", 6, 0.6, _LAWFUL),
        ("harm", "if-again", 14, 0.65, _KIND),
        ("your-place", "fate", 6, 0.65, frozenset("insured insurance refund delivery please flammable".split())),
        ("limbs", "undone", 4, 0.65, frozenset("dentist doctor hospital surgery broke dog cat sofa chair".split())),
        ("unmask", "finished", 8, 0.65, frozenset()),
        ("lesson", "by-hand", 8, 0.65, frozenset()),
        ("fuel", "loses", 14, 0.65, frozenset("receipt card station price prices".split())),
    )
    for lead, other, within, certainty, unless in kinds:
        for first, last in together(passage, f"{name}/{lead}", f"{name}/{other}", within=within):
            if lead == "hope" and not _is_aimed(passage, first, last):
                continue
            if lead in ("regret", "family") and _is_own(passage, first):
                continue
            yield from _cue(passage, first, last, certainty, unless)
    for found in passage.of(f"{name}/plain"):
        if not passage.is_quoted(found.first):
            yield from _cue(passage, found.first, found.last, 0.7, frozenset())


def _cue(passage: Passage, first: int, last: int, certainty: float, unless: frozenset[str]) -> Iterator[Cue]:
    words = passage.words
    start = passage.sentence_bounds(first)[0]
    if passage.sentence_set(first) & unless or passage.is_told(first) or is_light(passage, first, last):
        return
    if frozenset(words[max(start, first - 3) : first]) & _DENIALS or "threatened" in words[start:first]:
        return
    yield Cue(
        passage.span(first, last),
        certainty,
        abuse=Abuse.THREAT,
        certainty=certainty,
        target=Target.PERSON,
        feelings=((Emotion.ANGER, 0.6),),
    )


def _is_aimed(passage: Passage, first: int, last: int) -> bool:
    """Whether the wish is against people: "hope somebody burns it down with you in it"; not "hope it doesn't die"."""
    words = passage.words
    near = words[first : min(len(words), last + 8)]
    if frozenset(near[: last - first]) & _DENIALS:
        return False
    return bool(
        frozenset(near)
        & {"you", "your", "he", "she", "they", "him", "them", "everyone", "all", "his", "her", "their", "whoever"}
    )


def _is_own(passage: Passage, first: int) -> bool:
    return passage.words[first] in ("i", "we", "my", "our")


signal = Signal(
    why="The careful threatener leaves out the verb. Those who must be told have to know of it all the same.",
    source=HOUSE,
    heat=28,
    phrases={
        "knows": """
            2: i/we (also) know, i/we now know, i/we (have) found out, i/we (have) found, i/we have (got), i/we got, i/we (have) looked up, i have seen, we have seen, people know
            2: i never forget, i will remember, i will find out, i am going to find out, not hard/difficult to find (out), easy to find (out), easy enough to find, easy to work out
            2: got a mate who knows, my mate/cousin/brother knows, i can find (out), we can find (out), i remember, i have friends who know, took/taken a photo of, i have a picture of
        """,
        "private": """
            2: where you live/park/sleep/drink/sit/go/walk/eat/are/work, where your (kids/mum/wife/family/car/house), where he/she lives/parks/works/goes/sits, what time you/he/she finish/finishes/leave/leaves/start/starts/get/gets/knock
            2: what time your/his/her (shift/day/work), when you finish/leave/clock/knock, when your/his/her shift, which car (is) yours/you, which bus/train/school/gym/pub/desk you/your/he/she
            2: your full name, your real name, your (home) address, your street, your house, your home, your face, your number plate, your reg, your registration, your car, your voice, your surname
            2: you on facebook/instagram/linkedin/insta, your facebook/instagram/linkedin/insta, your kids, your children, your wife, your husband, your mum, your mother's, your family, your school run, your daily
            2: what you look like, what you drive, who you are and where, where to find you/him/her/them, which door you, which entrance you, your name and, the staff entrance, the staff door, the back door you
            2: who your family, your route, where your daughter/son/wife/husband/mum/kids
        """,
        "your-place": "2: your/that/this/the depot/shop/office/place/building/warehouse/branch/store/house/home/car/van/vans/windows/window/car-park/garage/restaurant/hotel/head-office, windows, tyres",
        "fate": """
            2: might/could/may/will/would/should/ought (just) (all) (to) go/goes up in smoke/flames, go up in smoke/flames one/some, might/could/may/will/would (just) (get/be) burn/burned/torched/smashed/bricked/trashed, burn to the ground, burning to the ground, catch fire one, shame about, burnt down one, torch, torched, bricked
            2: petrol bomb*, firebomb*, what happens to your, will not be there tomorrow/monday/next, a match to
        """,
        "limbs": "2: your/his/her/their/some teeth/legs/leg/kneecaps/knees/jaw/nose/fingers/neck/skull/face/arms",
        "undone": "2: picking (up), pick up, spitting (out), spit out, swallowing, swallow, off the floor/carpet/pavement, collect, wants/want/needs/need, smashed in, caved in, rearranged, rearrange, rearranging, broken for, breaking, off the wall, kicked in, rearranged for, snapped, pulled out",
        "unmask": "2: find out who you/he/she (really) are/is, find out which one, find out where you/he/she, ever meet you/him/her, ever find you/him/her, ever see you/him/her, get hold of you/him/her, get my hands on",
        "finished": "2: finished, dead, you are done, sorry, regret, kill, hurt, pay for, god help you, heaven help, will not be, run, not mean your job, pray",
        "lesson": "2: teach .. a lesson, taught a lesson, learn some respect, learn a lesson, teach .. manners, taught some manners, learn some manners, needs sorting, wants sorting, need sorting",
        "by-hand": "2: fist, fists, bat, belt, boot, slap, hiding, the hard way, the old fashioned way, physically, in the alley, with my, round the head, hammer, pain, beating",
        "fuel": "2: petrol, a match, matches, jerry can, lighter fluid, paraffin, accelerant, box of matches, a lighter",
        "loses": "2: nothing to lose, and your, your shop/office/depot/house/car/door/letterbox, visit, come down, coming down, long memory, tonight, cold night, warm you, keep you warm",
        "hope": "2: may you/your/he/she/they, hope, hoping, i wish, wish, pray, praying, cannot wait (for/until), would love to see, would laugh if, will laugh when, looking forward to, would not shed a tear, would not cry, dance on, celebrate",
        "dies": """
            2: die, dies, dead, burns/burn/burnt .. down/in, burn to/in/alive, burns to/in/alive, burned alive, is killed, get/gets/got killed, get/gets/be run over, run/runs/ran you/him/her/them over, crash, crashes, drown, drowns
            2: get/gets/be/being hit by, hit/hits you/him/her/them with, knocked down by, get/gets/have/has/got cancer/stroke/aids, heart attack, drop/drops dead, get/gets/be stabbed/shot/mugged/raped/beaten/hanged/strangled
            2: stabs, shoots, beats, kills, strangles, break/breaks (your/his/her/their) neck/neck/back/legs/spine, end/ends up in hospital/a-wheelchair/the-ground/intensive-care/a-coffin, bleed out, bleed to, blows up, explodes with
            2: never walk again, get/gets paralysed/paralyzed, your grave, his grave, her grave, your funeral, your kids/children/family/house/mum/mother .. die/dies/burn/burns/suffer/crash, rot in/with/from, with cancer, suffer a, lose a child/your child
        """,
        "shame": "2: be (such) a (real/terrible/great) shame if, be (such) a pity if, be terrible if, hate for, hate to see, hate it if, be unfortunate if, be sad if, be awful if",
        "happens": """
            2: something/anything happened/happens, something/anything/one were/was to happen, something/anything should happen, caught/catch/catches (fire/a), went up in, got burned/burnt, had an accident, an accident, a brick, bricks, a match, matches, got hurt, get hurt, went missing
            2: window/windows/tyres/tires/car .. got/went/were, anybody found out where, people found out where, somebody/someone found out where, your kids/family/wife/husband/house
        """,
        "accidents": "2: accidents happen, accidents do happen, accidents can happen, things happen, bad things happen, people disappear, people go missing, brakes fail, houses burn, cars catch fire",
        "to-people": "2: to people who, to people like, to those who, when people, if you, to your, round here, around here, where i come from, where i am from, to men/women who, at night, you know, on the way home, on your way",
        "meet": """
            2: see you (then), i will see you, meet you, catch you, find you, wait for you, waiting for you, be waiting, i will be waiting, will be there, be there when, i will be there, will be outside
            2: i am outside, i am coming down, coming to see you, follow you, bump into you, introduce myself, deal with you, sort you out, settle this, have a word
        """,
        "places": """
            2: in the/that/your car park, in the parking lot, after work, after your shift, at the end of your shift, when you finish, when you leave, when you clock off, when you knock off, round the back, in the alley, outside your, outside work
            2: outside when you, on your way home, on the way home, in the dark, at the bus stop, at your house, at your home, at your place, at your door, face to face, man to man, in person with, by your car, at your gym, when nobody is
            2: one dark night, some dark night, where there is no camera/cameras, no cameras
        """,
        "company": "2: bringing/bring/send/sending (round) my/some/the (three/two/big) brother/brothers/mates/lads/cousins/uncles/boys/friends/dogs, my brothers/lads/boys/mates/cousins are/will, coming with my/some/the, some people i know, i know people, i know some people",
        "not-talk": "2: not (be) (there) to talk, not be talking, will not talk, not for a chat, sort you/him/her/them/this out, teach you/him/her/them, explain it to you/him/her, visit, pay you, to your door, have a word with you, deal with you/him/her/them, look for you/him/her, who do not like/ask",
        "folk": "2: people/men/lads/folk/guys (have) get/got/been/gets, someone/somebody got/gets, i have seen people/men/lads",
        "less": "2: stabbed/shot/killed/hurt/beaten/battered/cut/slashed/knifed/murdered/buried .. less/that/this",
        "leave": "2: leave, leaving, carried out, carry you/him/them out, go home, going home, taken out, come out, wheeled out, sent home",
        "box": "2: in a box, in a (wooden/body/pine) box/coffin/hearse/bag, in a body bag, in an ambulance, on a stretcher, in a wheelchair, in pieces, feet first, in handcuffs or",
        "next-one": "2: next person/man/one/driver/bloke/guy/engineer/idiot who/that/to, whoever, anyone/anybody who, first one who, next time he/she/they/your driver, any of you who, the next of you",
        "gets": """
            2: gets/get/getting a/the/my bat/brick/shovel/spade/fist/boot/slap/bullet/hammer/dog/dogs/beating/kicking/hiding, gets/get (the) dog/dogs set, dog set on, dogs set on, set the dog/dogs on, set my dog/dogs on, gets/get thrown/knocked/punched/shot/hit/hurt/decked/slapped
            2: will be hurt, will get hurt, will not leave/walk/be walking, will not be able to walk, regret being born, wish they had not been, is getting a beating/kicking/slap, ends up in hospital
        """,
        "family": "2: you have (got) a daughter/son/wife/husband/kid/kids/family/baby/little, you have (got) kids/children/family, your daughter/son/wife/husband/kids/children/family/mum/mother/girl/boy/little, got kids have you",
        "ominous": """
            2: think about that, think of them, think of her/him, keep an eye on, be careful, take care of them while, safe, sleep safe, sleep well, sleep tight, at school, walks home, walk home, be a shame, how would you feel if, how would you like it if
            2: does she/he know, would hate, lovely pictures, pretty girl, nice photos, on facebook, on instagram, photos of, at st, look just like, should know what, see what you
        """,
        "regret": "2: you will (all) regret (this/it/that/ever), you will be sorry, you will pay for this, you will wish you, going to regret this/it/that, going to be sorry, make you regret, live to regret",
        "personal": "2: personally, in person, you personally, mark my words, i promise you, you and your, with your life, for the rest of your life, every day of your, for as long as you live, had not been born, never been born, i swear, your kids, your family, blood",
        "harm": """
            2: drag you/him/her/them/the, smash (every/all) (one) (of) your/his/her/their/the face/faces/head/windows/teeth/car, break (every/all) (one) (of) your/his/her/their bone/bones/arm/arms/leg/legs/finger/fingers/neck/nose/jaw
            2: knock your/his/her/their teeth/head/block, put you/him/her/them in/through/on, rip your/his/her/their head/arms/throat, throttle you/him/her, wring your/his/her, punch you/him/her/your/his/the, slap you/him/her/your, thump you/him/her, deck you/him/her, batter you/him/her/them
            2: shove it/that/this .. throat, kick your/his/her/their head/teeth/door/face, burn it/this/that/your/the (whole) (place) down, burn you/your/the, run you/him/her/them over, throw you/him/her/them off/down/out/under, chop your/his/her, cut your/his/her, do time for you, go to prison for, go down for
        """,
        "if-again": "2: i will, i am going to, i would, if you/he/she/they/that/your/i/one, one more, next time, i swear, or i, we will, going to come, unless, so help me, i might just",
        "plain": """
            2: sleep well while you can, sleep with one eye open, watch your back, watch how you go (home), mind how you go (home), lock your doors, check under your car, check your brakes, look both ways, you better run, you had better run
            2: be looking over your shoulder, i never forget a face, i never forget a voice, you are a dead man, you are dead, consider yourself dead, your days are numbered, i will make you suffer/pay/bleed/cry/beg, you do not know who you are dealing/messing/messing
            2: you have no idea who i am or, you do not know what i am capable/able, know what i am capable of, i have nothing to lose and, i have done time, i have been inside for, i have killed, i know how to hurt, i know people who, i know some people who, i have people who
            2: there will be blood, blood on your hands when i, say your prayers, start praying, enjoy your last, your time is coming, you will get what is coming, get what is coming to you, see how long you last, you will not see me coming, you will not hear me coming
            2: hope you have (got) good (life) insurance, hope you can run, hope you can swim, hope your house/home is insured, does your family know, put a bullet in, bullet with your name, bullet for you, bullet in your, swinging from, string you/him/her/them up, hang you/him/her/them from, find you in a ditch
            2: end up in a ditch, in a shallow grave, burn the place down with, burn that place down, burn your place/shop/office/house/car down, petrol through your, letterbox at night, brick through your, slash your, glass in your, acid in your
            2: found in a ditch, found in the river/canal/woods, cave your/his/her head/skull/face in, cave your, stove your head, have your fingers/legs/head/guts/eyes/kneecaps, his/her/your tyres will not last, bombs have gone off, people have died for less, cross me again and, such a pretty/lovely/sweet/cute daughter/son/girl/boy/house/dog, your little girl/boy/daughter/son has/is/wears/looks/walks, little girl has such a
            2: punch your lights, knock you out, knock your lights, your legs broken, legs broken, kneecap*, sort you out for good, teach you/him/her some manners with, be the last thing you, last mistake you, be your last, dig your own grave, digging your own grave, measured for a coffin
        """,
    },
    hear=hear,
    hears=(
        "I know what time your shift ends.",
        "Lovely shop. Would be a shame if it caught a brick or two.",
        "I hope somebody burns that place down with all of you in it.",
        "Accidents happen to people who mess with my family.",
        "Come to my door again and you'll leave in a box.",
        "people get stabbed for less where I'm from",
        "The next person who knocks gets the dog set on him.",
    ),
    leaves=(
        "I know where you're coming from, but the policy is wrong.",
        "I know what time you open on Sundays.",
        "See you in the car park for collection at five.",
        "Accidents happen, no harm done.",
        "You'll regret losing a customer of twenty years.",
        "I hope the battery doesn't die before you send it.",
        "It would be a shame if you stopped making the blue one.",
        "He told me he knows where I live.",
    ),
)
