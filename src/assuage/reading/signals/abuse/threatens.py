"""Violence, stalking or damage announced against a person, plainly or by a hint."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Abuse, Emotion, Target
from assuage.reading.signal import HOUSE, Cue, Signal, denied, quoted
from assuage.reading.tone import is_warm
from assuage.reading.word_classes import CLASSES

_PLAY = frozenset(
    "raid boss healer level quest enemy zombie npc respawn loot squad match pvp skin process script server tab task cursor job thread".split()
)
_IDIOM_OBJECTS = frozenset(
    "time for email line message text photo link lights light engine power process app curry pint".split()
)
_OWN_END = frozenset("jump drop die drink hang shoot kill go just want".split())
_SURE = {"acts": 0.8, "wishes": 0.85, "hints": 0.55}
_PLAIN_HINTS = frozenset(
    (
        ("know", "where", "you"), ("know", "where", "your"), ("coming", "for", "you"), ("come", "for", "you"), ("watch", "your", "back"),
        ("hunt", "you"), ("track", "you"), ("one", "eye"), ("you", "are", "dead"), ("find", "you"), ("know", "which"), ("nothing", "left"),
    )
)  # fmt: skip
_WEAK_HINTS = (
    "you will see", "you will regret", "will regret", "you will be sorry", "in the car park", "your wife", "your family", "your kids",
    "say that to my", "face to face", "i will be there", "see you soon", "you will find out", "one of these", "some night", "one night", "some evening", "brake lines",
    "with a", "waiting for you", "wait for you", "have a", "got a", "got the", "see", "with my", "nice house", "lovely family", "nice family",
    "how are the kids", "on my list", "got a list", "have a list", "accident", "see how you like", "found your", "found him", "found her", "found",
    "found where", "waiting outside", "will be waiting", "baseball bat", "bring", "bringing", "you will pay", "will pay", "step outside",
    "one day someone", "my brother", "my cousin", "my mates", "cute", "nothing to lose", "when i see you", "if i see",
)  # fmt: skip


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Harm to come, from the writer or wished by them; harm done, told, denied or played at is no threat."""
    words = passage.words
    all_words = frozenset(words)
    damp = 0.3 if all_words & _PLAY else 0.45 if is_warm(passage) else 1.0
    yield from _composed(passage)
    for part, sure in _SURE.items():
        for found in passage.of(f"{name}/{part}"):
            if quoted(passage, found) or _is_told_of_us(passage, found.first, part):
                continue
            if part != "wishes" and denied(passage, found):
                continue
            if words[found.last : found.last + 2] in (("coming", "from"), ("going", "with"), ("heading", "with")):
                continue  # "I know where you're coming from"
            if part == "wishes" and words[found.first] in _OWN_END and passage.subject(found.first) == "self":
                continue  # "it makes me want to jump off a bridge" wishes nobody harm
            if part == "hints" and words[found.first] in CLASSES["weapon"] and not all_words & _AIMED:
                continue  # "there's a rope in the shed" is despair or gardening
            phrase = " ".join(words[found.first : found.last])
            behind = frozenset(words[found.last : found.last + 3])
            if part == "acts" and (
                behind & _IDIOM_OBJECTS
                or _is_idiom(phrase)
                or words[found.last : found.last + 1] in (("out",), ("on",), ("up",))
            ):
                continue
            certainty = sure
            if part == "hints":
                weak = any(phrase.startswith(start) for start in _WEAK_HINTS)
                certainty = 0.32 if weak else 0.75
                if weak and _has_harm_near(passage, found.first):
                    certainty = 0.55
            yield Cue(
                passage.span(found.first, found.last),
                1.3 * certainty * damp,
                abuse=Abuse.THREAT,
                certainty=certainty * damp,
                target=Target.PERSON,
                feelings=((Emotion.ANGER, 0.7 * damp),),
            )


_BODY = frozenset(
    """blood teeth face bones bone neck throat skull kneecaps knees jaw nose hospital ambulance coffin grave graveyard cemetery morgue
    knife blade bat gun hammer axe petrol brick acid machete crowbar burn fire kill hurt break smash dead die dies death punch stab
    shoot bleed limp wheelchair breathing crowbar rope bullet bomb explode torch pieces ground funeral undertaker spine ribs fists
    batter strangle cripple maim slit skin bury beaten drown stairs brakes""".split()
)
_PRIVATE = frozenset(
    """home house street address kids children wife husband daughter son family school nursery mother mum car park alone night dark
    facebook linkedin insta instagram window door gate registration reg plate shift bus walk live lives dog flat garden drive pub
    gym station tonight evening""".split()
)
_CONDITIONS = frozenset("if unless or next until till otherwise else before wait soon".split())
_REACHING = frozenset(
    """coming come find found follow followed visit waiting wait outside know knows got watch watching meet see pop drop turn drive
    show bring bringing send sending""".split()
)
_AIMED = frozenset(
    "you your he him his she her they them whoever someone somebody driver engineer manager staff".split()
)
_HURT_ALREADY = frozenset(
    "broke fell fallen cut burnt hurts injured operation surgery doctor nurse recall faulty dangerous alarm smoke insurance policy order "
    "cancel refund parcel delivery delivered birthday please could".split()
)


def _composed(passage: Passage) -> Iterator[Cue]:
    """A sentence in which the writer, a person aimed at, and harm or a private place come together."""
    words = passage.words
    if is_warm(passage) or frozenset(words) & _PLAY or len(words) > 120:
        return
    for row in passage.sentence_words.values():
        here = frozenset(words[at] for at in row)
        near = frozenset(words[max(0, row[0] - 14) : row[-1] + 15])
        if (
            not (here & _AIMED and near & {"i", "my", "we", "me", "ill"})
            or passage.is_quoted(row[0])
            or here & _HURT_ALREADY
        ):
            continue
        harm, private, reaching = len(here & _BODY), len(near & _PRIVATE), bool(here & _REACHING)
        is_ahead = bool(here & {"will", "going", "would"} | here & _CONDITIONS)
        certainty = 0.0
        if harm and is_ahead and "i" in here and here & {"you", "your", "him", "her", "his", "them"}:
            certainty = 0.3 + 0.15 * min(harm, 2) + 0.1 * min(private, 1) + 0.1 * reaching
        elif reaching and private >= 3 and "your" in here:
            certainty = 0.5
        if certainty >= 0.4 and not passage.is_told(row[-1]):
            yield Cue(
                passage.span(row[0], row[-1] + 1),
                certainty,
                abuse=Abuse.THREAT,
                certainty=certainty,
                target=Target.PERSON,
                feelings=((Emotion.ANGER, 0.5),),
            )


_TOLD_OF = frozenset("threatened threatening threatens he she they him driver neighbour who warned".split())
_IDIOMS = (
    "beat you to",
    "run you",
    "hit you up",
    "we will hang",
    "i will end",
    "would love",
    "i would like",
    "break up",
    "cut you off",
)


def _is_told_of_us(passage: Passage, first: int, part: str) -> bool:
    """ "He said he would break my nose": the writer is the one who was threatened."""
    start = passage.sentence_bounds(first)[0]
    before = passage.words[max(start, first - 8) : first]
    if passage.is_told(first):
        return True
    if passage.words[first] in ("i", "we", "let", "before", "or"):
        return any(word.startswith("threat") for word in before)
    return part == "acts" and any(word in _TOLD_OF for word in before[-4:]) and "i" not in before[-4:]


def _is_idiom(phrase: str) -> bool:
    return phrase.startswith(_IDIOMS) or "a curry" in phrase or "to death by" in phrase


def _has_harm_near(passage: Passage, first: int) -> bool:
    start, end = passage.sentence_bounds(first)
    return any(word in _HARD for word in passage.words[start:end])


_HARD = frozenset(
    """kill hurt smash break burn knife bat gun hammer die bleed blood punch brick petrol axe blade teeth bones kneecaps
    coffin grave hospital ambulance""".split()
)


signal = Signal(
    why="A threat changes who must be told, and how fast. A threat to sue, leave or complain is none.",
    source=HOUSE,
    heat=28,
    phrases={
        "acts": """
            3: i/we (am/are) @intent .. @harm .. @victim, i/we (am/are) @intent .. and @harm .. @victim
            3: i/we (am/are) @intent .. .. and @harm .. @victim
            3: i/we (am/are) @intent (not) (to) .. @harm .. @body
            3: i/we @intent put you/him/her/them/whoever in/through, putting you/him/her/them in/through
            3: put .. in the ground/hospital/crusher, what i will do to you, i will do to you
            3: someone/somebody should/will/ought/needs .. @harm .. @victim
            3: someone/somebody should/will .. @harm .. @body, i/we swear .. @harm, let me .. @harm you
            3: before i .. @harm .. @victim, or i/we .. @harm .. @victim, and @harm your @body, smash your @body
            3: break your @body, cut your @body, slit your @body, burn your @body, burn .. down, put a brick
            3: put .. through your/the window/windows/wall/desk/glass, put your head, put a bullet, put a bomb
            3: bomb your/the, bomb .. shop/office/warehouse/branch, windows put through, blow up your, blow your
            3: set fire to your/the/you, slash your tyres, kick your @body/ass/arse, kick the shit
            3: kick your head in, head kicked in, beat you up, beat the shit, beat the living, beat you
            3: knock your, knock you, rip your, wring your, snap your, gut you, skin you, bury you, end you
            3: make you bleed/suffer/pay/eat/regret/wish, make sure you never/suffer, make sure .. never
            3: teach you a lesson, in pieces, in a coffin, in a body bag, in a hospital bed, in an ambulance
            3: be an ambulance, need an ambulance .. after, fewer teeth, lose your teeth, missing teeth
            3: no teeth, eating through a straw, eat through a straw, will not walk again, never walk again
            3: not be walking, will not be breathing, stop breathing
        """,
        "wishes": """
            3: hope you (all) (fucking) die/burn/crash/rot/suffer/drown/choke, hope .. dies/die
            3: hope .. get/gets/catch .. cancer/aids/covid, hope you get hit/run
            3: hope .. gets hit/run/killed/shot/stabbed, hope you are dead, hope someone .. @harm .. you
            3: hope your .. die/dies/burn/burns/crash*, i hope .. burn, hope they all burn, hope .. burns to
            3: should (all) be @harmed, needs to be @harmed, need to be @harmed, deserve to die/suffer/burn/be
            3: deserve a bullet, deserves shooting/hanging/stabbing/killing/burning/shot, wants shooting
            3: needs shooting, gets hung/hanged/shot/stabbed, get hanged/shot/stabbed
            3: somebody stabs/shoots/hits/kills you, someone stabs/shoots/hits/kills you
            3: hope .. stabs/shoots/hits/kills/hangs/burns you, deserves to die/suffer/burn
            3: deserve to be @harmed, ought to be @harmed, wish you were dead, wish you would die
            3: better off dead, world .. better without you, drop dead, go die, just die, die in a, die slowly
            3: die already, kill yourself, kill urself, kill your self, hang yourself, shoot yourself
            3: neck yourself, off yourself, jump off a, jump in front of, drink bleach, want you dead
            3: retire and die, die you, die bitch
        """,
        "hints": """
            3: i/we know where you/she/he/they (all) live/park/sleep/drink/are/work
            3: know where your/his/her .. live/lives/school/goes/go/work
            3: i/we know which .. you/she/he/they/her/his/your
            3: know your address/face/car/route/name/house/street, know what you/he/she look/looks/drive
            3: got/have/found/got (all) your (full/home/real/last) (name/home) address/name/facebook/house/number/linkedin/instagram/street
            3: found your/him/her/where, have found you/him/her, find out where you/he/she
            3: i will find you/him/her/them/out which/who, going to find you/him/her/them, i am going to find
            3: track you down, hunt you down, come for you, coming for you, coming for your, coming to get you
            3: come find you, come and find you, come to your house/home/door/desk/work
            3: coming to your house/home/desk, come round .. house, come down there and, coming down there
            3: coming down with, come through (this/that/the) phone/screen/glass/door/window
            3: coming through that/the/your glass/door/window, come to where you, at your home
            3: outside your house/building/office/home/gate/window/door/work, waiting for you, wait for you
            3: waiting outside, will be waiting, be there when you, when you leave/finish work
            3: when you finish (your) shift, after your shift, end of your shift, in the car park
            3: in that car park, pay you a visit, pay him/her/them a visit, paying you a visit
            3: paying .. a visit, getting a visit, gets a visit, little visit, send someone round
            3: send my/some brother/brothers/cousin/cousins/mates/lads/boys, watch your back, watch yourself
            3: watch your step, look over your shoulder, looking over your shoulder, sleep with one eye
            3: one eye open, sleep tight, you are dead, you are a dead, you are a dead man, dead meat
            3: you are next, you are finished, on my list, got a list, have a list, nothing (left) to lose
            3: stop using the law, take the law into my, accidents happen, accident waiting, shame if something
            3: shame if anything, be a shame if, nice house, nice little street, nice family, lovely family
            3: cute kids, cute dog, how are the kids, your kids, your kids school, kids go to school
            3: see how your kids, see how you like it, who picks up your, your wife, your family
            3: tell your family, say goodbye to, kiss your .. goodbye, will not be laughing/smiling
            3: wipe that smile, wipe the smile, not be so clever, see how clever
            3: see how brave/tough/hard/big you, when i see you, when i get you, when i get my hands
            3: get my hands on, if i (ever) see you/him/her, if i ever meet/catch, catch you outside
            3: see you outside, meet me outside, step outside, say that to my face, face to face
            3: i will be there, see you soon, show you abuse/trouble, you will see what, you will see
            3: you will find out, you will regret this, will regret, you will be sorry, you will pay for
            3: will pay for this, one of these days, some night, one night you, some evening
            3: followed him/her/you home, better pray, you better pray, better check under, next it is you
            3: next it will be you, fewer teeth, brake lines, brakes .. cut, your name and address
            3: your name .. everywhere
            3: your picture/address/number/street .. everywhere/online/forum/net/board/public
            3: post/posting/putting/publish your address/name/number, will find you, you better watch
            3: one day someone, i have a knife/gun/bat, bring .. @weapon, bringing .. @weapon, with a @weapon
            3: got a @weapon, got the @weapon, have a @weapon, with my @weapon
            3: @weapon in (the/my) car/boot/shed/van, baseball bat, see .. @weapon
        """,
    },
    hear=hear,
    hears=(
        "I'm going to come down there and break your nose.",
        "I know where you live.",
        "Somebody should burn that shop down.",
        "I hope you die.",
    ),
    leaves=(
        "I'll sue you and tell everyone.",
        "I could murder a curry.",
        "Your driver threatened to break my nose.",
        "Kill the process, please, it hangs.",
        "I know where you're coming from, but the policy is wrong.",
        "This queue makes me want to jump off a bridge.",
        "If the kettle dies again I'm leaving.",
    ),
)
