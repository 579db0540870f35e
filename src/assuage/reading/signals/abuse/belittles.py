"""Made small by comparison: the brain of a goldfish, my dog understood it, put me through to an adult."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Abuse, Emotion, Target
from assuage.reading.signal import HOUSE, Cue, Signal
from assuage.reading.together import together
from assuage.reading.tone import is_warm
from assuage.reading.word_classes import CLASSES

_PEOPLE = frozenset(
    "you your he she him her his they them their whoever someone somebody anyone kevin people".split()
) | (CLASSES["staff"] - CLASSES["firm"] - {"bot", "chatbot", "robot", "support"})
_OWN = frozenset("i my me am mine".split())
_THINGS = frozenset(
    "app website site page form system bot chatbot robot product phone printer machine policy it design company firm software".split()
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A comparison that lowers somebody; aimed at the app, or at oneself, it lowers nobody."""
    words = passage.words
    damp = 0.4 if is_warm(passage) else 1.0
    frames = (
        ("mind", "of-what", 3, 0.8), ("beast", "surpasses", 7, 0.75), ("distrust", "chore", 7, 0.7), ("met", "lower", 5, 0.7),
        ("waste", "people", 9, 0.75), ("paid", "worst", 5, 0.7), ("how-do-you", "simple", 5, 0.75), ("give-me", "grown-up", 7, 0.75),
        ("enough", "brain", 3, 0.75), ("not-the", "brightest", 3, 0.75), ("born", "worst", 3, 0.65), ("poor-people", "small-man", 4, 0.7), ("most", "person", 1, 0.7), ("cleverer", "off-my", 4, 0.75), ("hired", "as-joke", 4, 0.7),
    )  # fmt: skip
    for lead, other, within, certainty in frames:
        for first, last in together(passage, f"{name}/{lead}", f"{name}/{other}", within=within):
            if _is_aimed(passage, first, last, lead):
                yield _cue(passage, first, last, certainty * damp)
    for found in passage.of(f"{name}/plain"):
        is_own = "i" in words[max(0, found.first - 3) : found.first]
        if not passage.is_quoted(found.first) and not passage.is_told(found.first) and not is_own:
            yield _cue(passage, found.first, found.last, 0.7 * damp)


def _is_aimed(passage: Passage, first: int, last: int, lead: str) -> bool:
    words = passage.words
    start, end = passage.sentence_bounds(first)
    near = frozenset(words[max(start, first - 6) : min(end, last + 5)])
    if passage.is_told(first):
        return False
    if lead not in ("beast", "paid", "distrust", "give-me") and near & _THINGS and not near & {"you", "your"}:
        return False
    if lead in ("mind", "enough", "not-the", "born") and "i" in words[max(start, first - 4) : first]:
        return False  # "I have a memory like a sieve"
    if lead in ("give-me", "met", "beast", "how-do-you", "distrust", "paid", "waste", "poor-people"):
        return True
    return bool(near & _PEOPLE) or not near & _OWN


def _cue(passage: Passage, first: int, last: int, certainty: float) -> Cue:
    return Cue(
        passage.span(first, last),
        certainty,
        abuse=Abuse.INSULT,
        certainty=certainty,
        target=Target.PERSON,
        feelings=((Emotion.ANGER, 0.5 * certainty),),
    )


signal = Signal(
    why="The wittiest insults hold no bad word, and are meant to be remembered on the way home.",
    source=HOUSE,
    heat=14,
    phrases={
        "mind": "2: brain, brains, brain size, brainpower, iq, intelligence, intellect, attention span, memory, manners, personality, charm, charisma, warmth, common sense, people skills, skills, competence, social skills, wit, emotional intelligence",
        "of-what": """
            2: of a/an/my/the (dead/wet/damp/small/single/stunned/drunk) goldfish/gnat/pea/peanut/brick/stone/rock/potato/turnip/cabbage/doorknob/doorstop/sponge/toddler/child/hamster/sheep/cow/donkey/fish/snail/slug/plank/spoon/teaspoon/toaster/flea/ant/amoeba/chicken/pigeon
            2: of a/an/my/the (dead/wet/damp/small/single/stunned/drunk) houseplant/wasp/rat/pig/dog/corpse/lamppost/wall/sock/flannel/cardboard/box/bucket/parking/speed/walnut/raisin/worm/mosquito/monkey/frog/newt/toad/crocodile/shark/cactus/tortoise/sloth/biscuit
            2: like a/an (sieve/goldfish/pea/sponge/brick), of a two/three/four/five year old, of a primary school, of (a) wet cardboard, below room temperature, in single figures/digits, in double figures, of zero, bypass
        """,
        "beast": "2: my (dead/old/little/blind) dog/cat/hamster/goldfish/parrot/nan/gran/grandmother/toddler/toaster/kettle/houseplant/budgie/horse/rabbit, my two/three/four/five/six/seven year old, my kid/son/daughter, a (trained/drunk/blind/half-trained/dead) monkey/chimp/parrot/dog/child/toddler/pigeon/hamster/potato/brick, a five/three/four/six year old, a bag of, a box of, a sack of, a stuffed",
        "surpasses": "2: would have .. understood/known/managed/done/got/noticed, could do your/this/better/that, could have done/managed/understood/sorted/answered/told, would do a better, has/have more sense/brains/manners/intelligence/wit/clue, is/are more useful/intelligent/helpful/competent, is/are smarter/brighter/cleverer/quicker, would be smarter/brighter/quicker/better, knows more, understands more, understands better, writes better, spells better, better at your",
        "distrust": "2: would not trust you/him/her/them/any, would not let you/him/her/them, could not trust you/him/her/them, you/he/she/they could not, would struggle to, you would struggle to, not capable of, you/he/she/they can not even, incapable of, trust you to run",
        "chore": "2: an egg, a bath, toast, a raffle, a tap, water, a drink in, piss up, in a brewery, a brothel, a kettle, to sit the right, your/his/her/their (own) arse/backside/shoes/laces/shoelaces/bum/feet, own nose, paper bag, a door, a bucket, to watch paint, to boil, two and two, a goldfish, a hamster, a houseplant, tie your, an open door, lunch, a bun, a sandwich, off the toilet, to feed my, to count to",
        "met": "2: i have met/seen/known/had/spoken/talked, i have had better conversations with, i have had more sense (out) (of), get more sense out of, more sense from, more use than, less use than, about as useful/much use/sharp/bright/helpful as, as much use as, as useful as, as sharp as, as bright as, as thick as, thicker than",
        "lower": "2: quicker/brighter/smarter/cleverer/sharper/warmer/livelier bricks/brick/stones/potatoes/vegetables/corpses/toddlers/dogs/sheep/rocks/goldfish/plants/doorknobs, (a/the/my/two) brick/bricks/wall/plank/planks/houseplant/chocolate teapot/corpse/potato/potatoes/chocolate/toaster/lamppost/goldfish/cat/dog/kettle/ashtray/glass hammer/marble/bowling ball/concrete/pig/mince",
        "waste": "2: (a/an) (complete/total/utter) waste of oxygen/space/skin/breath/air/flesh/carbon/organs/human, (a) waste of a salary/wage/desk/seat/chair/uniform/pulse/human, total waste of, oxygen thief, taking up oxygen, using up oxygen",
        "people": "2: you, he, she, your driver/manager/colleague/agent/engineer/staff, kevin, that man/woman/guy/girl/bloke, is sitting, the lot of you, all of you, people there, staff",
        "paid": "2: paid to be, paid to be, paid for being, paid good money to be, train/trained you to be, go to school to be, practise being, practice being, a degree in being, a talent for being, work hard at being, do you try to be, enjoy being, is it hard being, does it hurt being, tired of being, must be hard being, must be exhausting being",
        "worst": "2: (this/that/so/such/as/really/quite) useless/stupid/thick/rude/dense/dumb/ignorant/incompetent/slow/unhelpful/dim/clueless/pathetic/annoying/arrogant/lazy/wrong/awful/obtuse/gormless/an-idiot/a-moron",
        "how-do-you": "2: how do you (even/ever) (manage/remember) (to), how does he/she/anyone like you (even/ever) (manage/remember) (to), who, can you (even) (manage) (to), surprised you (can) (even) (manage) (to), amazed you (can) (even) (manage) (to), wonder how you (even) (manage) (to), do you need help to, does someone help you, do you need someone to, does your mum/mother still, need a map to",
        "simple": "2: tie/ties/tying your shoes/shoe/laces/shoelaces, dress/dresses yourself, dress in the, breathe, to breathe, get dressed, feed/feeds yourself, find your (own) way/desk/mouth/feet, get to work, cross the road, walk and talk, put your trousers/shoes, wipe your (own), wipes your, cut up your, cuts up your, cut your food, put your pants, function, find the toilet",
        "give-me": "2: put me through, pass me (on/over) to, give me, get me, fetch me, find me, let me speak/talk to, get, fetch, find, put, i want, can i speak/talk to, is there, speak/talk to, transfer me, hand me over, go and get, run along and get/fetch, are there any, go and find, i need, i would like",
        "grown-up": "2: an adult $, an adult please, an adult who, an adult in the room, a grown-up, the grown-ups, a grownup, any adults, any grown-ups, adults there, someone/somebody/anyone/anybody (there) competent/intelligent/literate/sane/capable, someone/somebody/anyone/anybody (there) (who is) less (of a/an) stupid/thick/useless/dim/idiot/moron, someone/somebody/anyone/anybody with (a/an/any/more/half/two) brain/brains/pulse/iq/sense/clue, someone/somebody/anyone who is not a/an idiot/moron/muppet/imbecile/robot/clown, someone/somebody/anyone who (actually) can/knows (actually) read/think/count/spell/write, someone/somebody who finished school, the organ grinder, your mum/mummy/daddy, your keeper, your carer, the monkey's",
        "enough": "2: two, three, more than two, more than one, one, single, half a, a, any, no, zero, functioning, working, last, only, your, lost your, left your, check your, use your, switch your, engage your, a fully",
        "brain": "2: brain cell, brain cells, braincell, braincells, brain on, brain in, brain at home, brain between you, brain between the, brain amongst you, brain activity",
        "not-the": "2: not the, not exactly the, not really the, you are not the, hardly the, are not exactly, not quite the, not exactly",
        "brightest": "2: sharpest (tool/knife/pencil/crayon), brightest (bulb/spark/star/button/crayon/light/lamp), fastest (brain/horse), quickest (mind), cleverest, smartest (cookie), a genius, einstein, rocket scientist, rocket scientists, full shilling, a full deck, the full quid, overburdened, blessed with brains",
        "born": "2: were you born, was he/she born, born, did you wake up, are you always, were you dropped, always been, how can one/a person be, how can anyone be, how can somebody be, how can someone be, how are you, how is he/she, is everyone there, are you all, do they make you, must you be",
        "poor-people": "2: pathetic, sad, poor, nasty, horrible, silly, stupid, spiteful, bitter, miserable, lonely, ugly, odious, vile, jumped up, pompous, puffed up",
        "most": "2: the most/least (unbelievably/incredibly/utterly) useless/stupid/rude/ignorant/incompetent/competent/intelligent/helpful/arrogant/obnoxious/unpleasant/clueless/annoying/dense/unhelpful/pathetic/unprofessional/bright, the stupidest, the rudest, the thickest, the dumbest, the laziest, the slowest, the dimmest",
        "person": "2: person, human, human being, individual, man, woman, creature, agent, advisor, adviser, rep, operator, bunch of people, people i have, people i, girl, boy, so called",
        "cleverer": "2: cleverer, smarter, brighter, sharper, more intelligent, more useful, more intelligence, more personality, better, bigger, wittier",
        "off-my": "2: off my boot/boots/shoe/shoes, on my boot/boots/shoe/shoes, in my fridge, in my bath, under a rock, under my, in a yoghurt, in a petri, in a pond, down the toilet, out of my nose, out of my cat",
        "hired": "2: were you hired, did you get (this/that/the/your/a) job, were you given (this/the) job, did they hire you, who hired you, you were hired, did you win (this/that/the/your) job, they hire you, got (this/the/your) job",
        "as-joke": "2: for a bet, as a joke, for a dare, in a raffle, in a cracker, off a cereal, by accident, by mistake, because nobody else, because your dad/mum/uncle, out of pity, as charity, for a laugh, in a lottery, in a christmas",
        "small-man": "2: small man, small woman, tiny man, little man/woman/person/boy/girl/creature/clerk/life, excuse for a human/man/woman/person, individual you, piece of work, little job, little power, little bureaucrat, human being, specimen, little robot, little weasel, little toad, little life of, creature",
        "plain": """
            2: you take the biscuit, but you take, in my life but you, did you (even) finish/go/attend/pass (to) school/primary, were you off school, what school did you, who dressed you, who let you near/out/loose, who lets you near/out, do they let anyone/just/anybody, did you fall on your head, were you dropped
            2: lights are on but, nobody is home, no one is home, no one home upstairs, nothing upstairs, nothing between your, empty upstairs, not much upstairs, a few cards short, a sandwich short, sandwiches short, one short of, knife and fork missing, the wheel is spinning, hamster is dead, thick as, dim as, daft as a, dumb as, fell out of the stupid
            2: would not know your arse, do not know your arse, does not know his/her arse, know your arse from, could not find your/his/her/their arse, could not run a bath, could not organise/organize a, could not pour, could not care for a, crawl back under, crawl back into, get back in/under your, go and play in, go play in, go play with, do the world a favour/favor, do us all a favour/favor and, do everyone a favour/favor and, disgrace to your, your parents must/should be, your mother must be, does your mum/mother/mummy know you, does mummy know, know you are on the computer, it is the office idiot/numpty/clown/moron/muppet, the office idiot/numpty/clown/moron/muppet, between the/your/their ears, scraped .. off my boot/shoe, found better .. on my shoe/boot, does your mother know how, embarrassment to your
            2: nasty piece of work, vile human, horrible human, disgusting human, pathetic human, poor excuse for a, sorry excuse for a, excuse for a human, excuse of a human, bottom of the barrel, bottom feeder, bottom feeders, village idiot, one job you, a face only, you could not get a job, nobody else would hire/employ, no one else would hire/employ, unemployable, you deserve to be sacked/fired, hope you get the sack, hope you lose your
            2: living proof that (anyone/any) (idiot/fool/can), proof that anyone can, trained seals, trained monkeys, performing monkeys, before you hurt yourself thinking, hurt yourself thinking, do not strain yourself thinking, thinking must hurt, must hurt to think, brain must be (so) smooth, smooth brain, smooth brained, pity your children/kids/wife/husband, god help your children/kids/wife/husband/family, snotty/jumped-up little jobsworth
            2: talking to a brick wall would, waste of a uniform, a complete and utter, waste my breath on you/people, you creature, you specimen, you sad act, you sorry excuse
        """,
    },
    hear=hear,
    hears=(
        "You have the brain of a goldfish.",
        "My dog would have understood it by now. You clearly don't.",
        "I wouldn't trust you to boil an egg.",
        "God you're slow. I've met quicker bricks.",
        "do u get paid to be this useless or is it a hobby",
        "Put me through to an adult.",
        "What a waste of oxygen you are.",
        "That receptionist is a nasty piece of work.",
    ),
    leaves=(
        "I have a memory like a sieve, sorry, what was the code?",
        "A child could use it, it's that simple.",
        "This app is a waste of space on my phone.",
        "Could you put me through to an adult fitting room adviser? It's for adult sizes.",
        "My five-year-old could open the bottle, so please check the cap.",
        "Is it one ticket for an adult and two for children?",
        "The form has the charm of a parking fine.",
    ),
)
