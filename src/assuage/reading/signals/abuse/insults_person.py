"""A person is called a name: idiot, liar, useless cow."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.aim import Aim, aim
from assuage.reading.passage import Passage
from assuage.reading.reading import Abuse, Emotion, Target
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, quoted, told
from assuage.reading.tone import is_warm
from assuage.reading.word_classes import CLASSES

# These name a trade or a crime rather than a fault of character: a whole firm may be called so, and nobody is attacked.
_FIRM_NAMES = frozenset(
    """vermin vulture hyena disgrace clown clowns joker jokers parasite thief crook cheat fraud scammer liar scum robot robots parrot puppet drone sheep
    vermin pigs rats snakes thugs bullies goons leech dinosaur failure lump""".split()
)
_ALSO_ORDINARY = frozenset(
    """pig pigs cow rat rats snake worm worms slug toad sheep monkey monkeys ape ape robot parrot puppet drone donkey potato
    cabbage turnip lettuce vegetable doorknob doorstop plank planks spanner melt lump witch tart bully troll gnome goblin
    dope dummy drip bum dag goon nobody fraud cheat joker clown dinosaur minion failure sod bugger knob arse jerk nerd freak
    tosser prat hag thief sow swine leech creep cockroach maggot vermin ogre""".split()
)
_TEMPER = frozenset(
    "mad crazy slow high mental insane idle fat drunk dense thick dim bitter mentally dirty ugly".split()
)
_OATHS = (("it",), ("this",), ("that",), ("your",), ("the",), ("all",), ("me",), ("off",))
_ALWAYS_MANY = frozenset(("scum", "vermin", "sheep"))
_FOND = frozenset("magnificent wonderful clever glorious beautiful brilliant lovely gorgeous funny dear lucky".split())
_PLACED = frozenset("in on there here under next behind beside down flat around about by at up outside".split())
_LEFT_OUT = frozenset(
    "still what such just clearly obviously typical complete total absolute absolutely yet utter proper another".split()
)
_POINTS = frozenset("i my me felt feel was it this that product design form system app website".split())
_DENIES = frozenset(("not", "never", "no"))
_BETWEEN = frozenset(("a", "an", "the", "any", "being", "calling", "such", "that", "so", "is", "are", "really", "all"))
_SAYING = frozenset(
    (
        "are",
        "is",
        "am",
        "be",
        "was",
        "were",
        "being",
        "look",
        "sound",
        "seem",
        "so",
        "that",
        "how",
        "too",
        "more",
        "this",
    )
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A name or a hard adjective whose aim is a person; how sure, depends on how plain the aim is."""
    glad = is_warm(passage)
    for part in ("nouns", "adjectives"):
        is_adjective = part == "adjectives"
        for found in passage.of(f"{name}/{part}"):
            if quoted(passage, found) or told(passage, found) or _is_denied(passage, found.first):
                continue
            word = passage.words[found.first]
            certainty = _certainty(passage, found.first, found.last, word, is_adjective)
            if glad:
                certainty *= 0.4  # "you daft sod, thank you"
            if certainty >= 0.3:
                yield Cue(
                    passage.span(found.first, found.last),
                    FORCE[found.strength] * certainty,
                    abuse=Abuse.INSULT,
                    certainty=certainty,
                    target=Target.PERSON,
                    feelings=((Emotion.ANGER, 0.5),),
                )


def _is_denied(passage: Passage, first: int) -> bool:
    """ "You are not an idiot" denies it; "no you don't, you idiot" does not."""
    for at in range(first - 1, max(-1, first - 5), -1):
        word = passage.words[at]
        if word in _DENIES:
            return True
        if word not in _BETWEEN:
            return False
    return False


def _is_fond(passage: Passage, first: int) -> bool:
    """ "My six-year-old, he's a clumsy little monkey": one's own child, and nobody is angry."""
    here = passage.sentence_set(first)
    return (
        bool(here & CLASSES["kin"] | here & {"old", "bless", "cheeky"}) and not here & {"you", "your"}
    ) or "cheeky" in here


def _certainty(passage: Passage, first: int, last: int, word: str, is_adjective: bool) -> float:
    words = passage.words
    whom = aim(passage, first, last, is_adjective=is_adjective)
    if whom in (Aim.WRITER, Aim.THING, Aim.FIRM) or _FOND & set(words[max(0, first - 4) : first]):
        return 0.0
    after = words[last : last + 3]
    if word in ("lying", "bent", "slow", "high") and after[:1] and after[0] in _PLACED:
        return 0.0  # "he is lying in the drive"
    if word in _ALSO_ORDINARY and _is_fond(passage, first):
        return 0.0
    if after[:2] in (("of", "a"), ("of", "an")) or (word in ("sod", "bugger") and after[:1] in _OATHS):
        return 0.0  # "a bastard of a machine", "sod it"
    if "like" in words[max(0, first - 5) : first] and {"i", "me"} & set(words[max(0, first - 5) : first]):
        return 0.0  # "as if I were stupid"
    before = words[max(0, first - 4) : first]
    if is_adjective:
        if {"felt", "feel", "feeling", "made", "make", "makes"} & set(before):
            return 0.0
        is_said = bool(before) and bool(_SAYING & set(before[-3:]))
        if whom is Aim.READER:
            if before[-1:] == ("you",):
                return 0.8 if word not in _TEMPER else 0.55  # "you lying ..." calls, whatever noun follows
            return (0.65 if word not in _TEMPER else 0.4) if is_said else 0.0
        if whom is Aim.PERSON:
            return 0.6 if word not in _TEMPER and (is_said or last - first > 0) else 0.3
        return 0.0
    if whom is Aim.READER:
        is_plural_firm = word in _FIRM_NAMES and (
            word.endswith("s") or word in _ALWAYS_MANY or "all" in before or "lot" in before
        )
        if is_plural_firm or (word == "liar" and "a" not in before and "you" not in before):
            return 0.2
        if "you" not in before and "your" not in before and word in _ALSO_ORDINARY:
            return 0.25  # "rats in the kitchen"
        return 0.92 if word not in _ALSO_ORDINARY or before[-1:] == ("you",) or "a" in before else 0.6
    if whom is Aim.PERSON:
        return 0.8 if word not in _ALSO_ORDINARY else 0.55
    if (
        {"bunch", "pack", "load", "shower", "lot", "of", "all"} & set(before)
        and word.endswith("s")
        and word not in _FIRM_NAMES
    ):
        return 0.7 if word not in _ALSO_ORDINARY else 0.4  # "what a bunch of idiots": the people who work there
    clause = words[passage.clause(first)[0] : first]
    if not is_adjective and clause and clause[0] in _LEFT_OUT and not frozenset(clause) & _POINTS:
        return 0.25 if word in _ALSO_ORDINARY else 0.7  # "still an idiot i see": the subject is left out, and it is you
    return 0.25 if word in _ALSO_ORDINARY else 0.4


signal = Signal(
    why="Only a person can be insulted. The same words about a form, a firm or oneself attack nobody.",
    source=HOUSE,
    heat=17,
    phrases={
        "nouns": """
            3: idiot, idiots, moron, morons, imbecile*, cretin*, retard, retards, retarded, halfwit*, half wit
            3: half wits, nitwit*, dimwit*, dipshit*, dipstick*, numpty, numpties, muppet, muppets, plonker*
            3: pillock*, prat, prats, wally, twit, twits, dunce*, dullard*, dolt*, dope, dopes, simpleton*
            3: ignoramus, blockhead*, bonehead*, airhead*, thicko*, thickhead, dumbo, dummy, dummies, dumbass*
            3: jackass*, asshole*, arsehole*, arse, bastard, bastards, bitch, bitches, cunt, cunts, prick
            3: pricks, dickhead*, knobhead*, bellend*, wanker*, tosser*, twat, twats, knob, shithead*, fuckwit*
            3: fucker, fuckers, fuckface, motherfuck*, cocksucker*, scumbag*, scum, toerag*, toe rag, lowlife*
            3: low life, piece of shit, pieces of shit, piece of crap, piece of trash, piece of work
            3: waste of space, waste of skin, waste of oxygen, waste of air, sack of shit, bag of shit, shitbag*
            3: douchebag*, douche, slut, sluts, slag, slags, whore, whores, skank, tart, hag, hags, witch, cow
            3: sow, pig, pigs, swine, rat, rats, weasel*, snake, snakes, worm, worms, maggot*, cockroach, slug
            3: toad, toads, leech, turd, turds, donkey, baboon*, monkey, monkeys, ape, apes, sheep, vermin
            3: creep, creeps, pervert*, perv, psycho*, sociopath*, freak, freaks, weirdo*, loser, losers
            3: failure of a, coward*, spineless, jobsworth*, busybody, bully, bullies, tyrant, hitler, nazi
            3: gestapo, thug, thugs, clown, buffoon*, jester, joker, oaf*, lump, lout*, yob*, chav*, peasant*
            3: imposter, fraud, charlatan, liar, thief, crook, cheat, con man, conman, conwoman, con artist
            3: scammer, parasite, muppetry, windbag*, bint, mare, heifer, little madam, wart, gimp, blob, wazzock*
            3: wassock*, plum, sad sack, pleb*, wretch*, ratbag*, sleaze*, vulture, hyena, stooge, lackey
            3: dullard, dingbat*, dumb fuck*, bumpkin*, hick, hicks, simp, incel, karen, gutter rat, pond life
            3: good for nothing, good for nothings, waste of a, gasbag, blowhard, jumped up, know nothing
            3: bloodsucker, gremlin, goblin, troll, gnome, gargoyle, ogre, harpy, battleaxe, crone, biddy
            3: spanner, melt, lettuce, potato, cabbage, turnip, doorknob, doorstop, lamp post, plank, planks
            3: dinosaur, vegetable, robot, parrot, puppet, lapdog, minion, drone, wetwipe, wet wipe, wet lettuce
            3: drip, wimp, wuss, jellyfish, nonce, gobshite*, eejit*, gombeen, bampot, bawbag*, numbskull*
            3: numskull*, nincompoop, ninny, bozo, bozos, schmuck*, putz, jerk, jerks, goon, goons, twerp, berk
            3: git, gits, sod, bugger, bum, scrubber, trollop, harridan, bimbo, himbo, dweeb, dork, nerd, drongo
            3: galah, dag, cockwomble, arsewipe, asswipe, asshat, shitstain, dirtbag, sleazebag, slimeball
            3: lardarse, fatso, fatty, fat cow, pig ignorant, know it all, smartarse, smart arse, smartass
            3: hypocrite*, snob, snobs
        """,
        "adjectives": """
            3: brain dead, braindead, brainless, thick as, dumb as, thick, retarded, two faced, spineless
            3: gutless, witless, gormless, clueless, worthless, heartless, mindless, pea brained, bird brained
            3: half baked, illiterate, semi literate, uneducated, inbred, feeble minded, dim, dense, senile
            3: demented, deranged, incompetent, smug, arrogant, patronising, patronizing, condescending
            3: jumped up, obnoxious, insufferable, daft, dozy, dopey, dippy, slippery, grubby, robotic
            3: sanctimonious, bloodsucking, two bit, spotty, dumber, dumbest, slow witted, dim witted
            3: backstabbing, weaselly, snivelling, sniveling, cowardly, corrupt, crooked, dishonest, bent
            3: full of shit, full of crap, off your head, off your rocker, empty headed, hard of thinking
            3: one brain, pompous, lying, thieving, greasy, slimy, sleazy, sneaky, nasty, vile, evil, wicked
            3: vicious, cruel, callous, spiteful, bitter, sour faced, ugly, fat, lazy, bone idle, idle, useless
            3: pathetic, stupid, dumb, ignorant, rude, ridiculous, hopeless, miserable, sad little, sorry excuse
            3: poor excuse, disgusting, repulsive, filthy, dirty, a disgrace, a joke, a waste of
            3: an embarrassment, a lost cause, not very bright, not too bright, not the sharpest, few sandwiches
            3: mentally, mental, insane, crazy, mad, drunk, high, on drugs, power tripping, power mad, clownish
            3: slow, thick skulled
        """,
    },
    hear=hear,
    hears=(
        "You absolute idiot, I said Tuesday.",
        "your driver is a lying toerag",
        "are you all brain dead",
        "Answer me, moron.",
        "still an idiot i see",
    ),
    leaves=(
        "I'm such an idiot, I pressed the wrong button.",
        "This is an idiotic form.",
        "You're all thieves, the whole company.",
        "My stupid phone died.",
        '"Idiot" is what he called me.',
        "Your driver is lying in our drive, is he ill?",
        "My six-year-old broke it, he's a clumsy little monkey.",
        "You're useless as a company, I'm cancelling.",
    ),
)
