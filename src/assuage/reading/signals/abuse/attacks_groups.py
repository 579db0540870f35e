"""People attacked for who they are: a slur, or contempt for a group."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Abuse, Emotion, Target
from assuage.reading.signal import HOUSE, Cue, Signal, quoted, told
from assuage.reading.tone import is_warm

_OWN = frozenset("i am as my our me we myself".split())
_WITNESS = frozenset(
    """called racist racism racial sexist sexism homophobic homophobia transphobic slur slurs discrimination discriminate
    discriminated discriminating bigot bigoted prejudice abuse abused harassed inclusive hate-crime antisemitic islamophobic
    n-word profiling profiled stereotype ableist ageist misogynist misogyny refused turned""".split()
)
_ALSO_PLAIN = frozenset(
    "dyke dykes bender benders fag fags jap mongrel mongrels coon abo spastic cripple cripples queer pole poles paddies tard negro slanty "
    "curry poof yid taliban".split()
)
_WEAK_GROUPS = frozenset(
    "man men woman women female females male males girl girls black white blacks whites polish pole poles skin race colour color english "
    "british irish french brown accent accents old one your that those these people blind foreign catholic christian india africa traveller "
    "travellers veil his her their indian chinese thai turkish italian turkish spanish mexican german bombay delhi".split()
)
_MEANT = (("you",), ("all",), ("typical",), ("bloody",), ("fucking",), ("stupid",))
_LOOSE = frozenset(
    "i no your his her their someone somebody are any get terrorist terrorists not who own put sickness speak that".split()
)
_STRONG_SHUN = (
    "go back", "back to", "back where", "where you came", "where they came", "should not be", "nowhere near", "should never", "speak english",
    "speak proper", "learn english", "talk english", "understand a word", "go home", "send", "deport", "vermin", "filth", "inferior", "sickness",
    "subhuman", "infest", "the wiring", "have no place", "no place", "do not belong", "does not belong", "proper english", "clean english",
    "real english", "real man", "normal one", "someone normal", "get rid", "taking over", "run this", "out of sight", "keep", "a white",
    "on their period", "on her period", "in the blood", "born here", "own country", "your own country", "english person", "rag off",
    "haven't the brains", "not the brains", "have not the brains", "get me a man", "any men", "no offence but", "not letting", "diversity hire",
    "tax break", "turns", "stink", "freaks", "dirty", "filthy", "scum", "animals", "savage", "terrorist", "too old", "insult to english",
)  # fmt: skip


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Slurs, and contempt for a named group in the same sentence; witnesses, and people naming themselves, are left."""
    words = passage.words
    if not any(passage.of(f"{name}/{table}") for table in ("slurs", "groups", "alone")):
        return
    damp = 0.4 if is_warm(passage) else 1.0
    if frozenset(words) & _WITNESS:
        damp *= 0.4
    for found in passage.of(f"{name}/slurs"):
        if quoted(passage, found) or told(passage, found) or _is_own(passage, found.first):
            continue
        if words[found.first] == "cripple" and words[found.last : found.last + 1] in (
            ("the",),
            ("our",),
            ("my",),
            ("your",),
        ):
            continue  # "will cripple the network"
        certainty = damp * (0.6 if words[found.first] in _ALSO_PLAIN else 0.9)
        if words[found.first] in _ALSO_PLAIN and passage.written(found.first).istitle() and found.first:
            certainty *= 0.3  # a surname, a road, a town
        if certainty >= 0.25:
            yield _cue(passage, found.first, found.last, certainty)
    has_group = bool(passage.of(f"{name}/groups") or passage.of(f"{name}/slurs"))
    for found in passage.of(f"{name}/alone"):
        if quoted(passage, found) or told(passage, found) or _is_own(passage, found.first):
            continue
        certainty = (0.6 if has_group else 0.55) if words[found.first] not in _LOOSE else 0.35 if has_group else 0.2
        yield _cue(passage, found.first, found.last, certainty * damp)
    contempt = [
        found for found in passage.of(f"{name}/contempt") if not quoted(passage, found) and not told(passage, found)
    ]
    for found in passage.of(f"{name}/groups"):
        if quoted(passage, found) or told(passage, found) or _is_own(passage, found.first):
            continue
        near = [
            one
            for one in contempt
            if abs(passage.tokens.sentence[one.first] - passage.tokens.sentence[found.first]) <= 0
            and not (
                one.first < found.last and found.first < one.last and one.last - one.first == found.last - found.first
            )
        ]
        if not near:
            continue
        strong = any(" ".join(words[one.first : one.last]).startswith(_STRONG_SHUN) for one in near)
        is_weak_group = words[found.first] in _WEAK_GROUPS and words[found.first - 1 : found.first] not in _MEANT
        if is_weak_group and not strong:
            continue
        certainty = 0.28 + 0.17 * min(len(near), 3) + 0.25 * strong - 0.2 * is_weak_group
        certainty = min(0.9, certainty) * damp
        if certainty >= 0.25:
            yield _cue(passage, found.first, found.last, certainty)


def _is_own(passage: Passage, first: int) -> bool:
    """ "As a Black woman", "I'm a dyke", "my autistic son": people speak of themselves and their own."""
    start = passage.sentence_bounds(first)[0]
    before = passage.words[max(start, first - 4) : first]
    return bool(frozenset(before) & _OWN) and "you" not in before and "want" not in before


def _cue(passage: Passage, first: int, last: int, certainty: float) -> Cue:
    return Cue(
        passage.span(first, last),
        1.4 * certainty,
        abuse=Abuse.HATE,
        certainty=certainty,
        target=Target.PERSON,
        feelings=((Emotion.ANGER, 0.5 * certainty),),
    )


signal = Signal(
    why="It strikes at what nobody can lay down. Naming a group, or telling of abuse received, is nothing of the kind.",
    source=HOUSE,
    heat=22,
    phrases={
        "slurs": """
            3: nigger*, paki, pakis, chink, chinks, chinky, spic, spics, kike, kikes, gook, gooks, coon, coons
            3: wog, wogs, darkie*, darky, golliwog, raghead*, towelhead*, towel head, towel heads, rag head
            3: rag heads, camel jockey*, gyppo*, gypo*, pikey*, tranny, trannies, shemale*, faggot*, fag, fags
            3: poof, poofs, poofter*, lezzer*, lesbo*, homos, bender, benders, mongoloid*, mong, mongs, spastic*
            3: spaz, spastics, cripple, cripples, wetback*, beaner*, redskin*, abo, abos, jap, japs, slant eye*
            3: slanty, jungle bunny, porch monkey, pajeet*, jeet, jeets, curry stinking, curry muncher*
            3: curry house, curry smell*, sand monkey*, sandnigger*, jihadi*, bin laden, taliban, race traitor*
            3: mongrel*, half breed*, half caste*, subhuman*, untermensch*, negro, negroes, dyke, dykes, dago*
            3: polack*, kraut*, paddies, zipperhead*, yid, yids, heeb*, goyim, feminazi*, libtard*, tard, tards
        """,
        "alone": """
        3: go back to your (own) country, back to your (own) country
        3: someone/somebody who speaks/speak (proper) english, someone/somebody who can speak (proper) english
        3: speaks english properly, someone/somebody in this country, someone/somebody from this country
        3: talk/speak to an american/englishman/australian, an american rep, native english, a native speaker
        3: learn the language, stick to cooking, back in the kitchen, make me a sandwich, make the tea then
        3: go back to where you/they, go back where you/they, back to your own country, back on the boat
        3: own country, send them/him/her back, send them/him/her home, no speaky, speak english
        3: speak proper english, learn english, learn to speak english, somebody/someone born here
        3: somebody/someone who is actually from here, who was born here
        3: someone/somebody english/british/white/local/normal, get me a white/british/english, any white
        3: a white one, any men there, put a man on, put a chap on, get me a bloke/man, i want to talk to a man
        3: speak to a man, talk to a man, women do not understand, woman driver
        3: typical woman, you women, what women are for
        3: that accent of yours, that accent, your accent, your kind, his kind, their kind, your sort, his sort
        3: her sort, their sort, you people are all, you people .. country
        3: are you autistic/deaf/foreign/disabled/special/backward, one of them they, put down like dogs
        3: should be put down, want putting down, they breed, menopausal, sickness, not letting that in
        3: terrorist*, i am not racist but, no offence but, people like you should, not comfortable with
        3: too old for this job, get me someone younger, someone under, old biddy, wrinklies, coffin dodger*
        """,
        "groups": """
            2: muslim*, islam*, maori*, travellers, caravan*, slovak*, czech*, greek*, croat*, serb*, kurd*
            2: tamil*, sri lankan*, nepali*, jamaican*, caribbean*, ethiopian*, sudanese, eritrean*, congolese
            2: american*, yank*, aussie*, canadian*, jehovah*, mormon*, pagan*, they them, learning disability
            2: down syndrome, pansy, pansies, menopausal, ramadan, jew, jews, jewish, christian*, hindu*, sikh*
            2: catholic*, protestant*, buddhist*, atheist*, black, blacks, white, whites, asian*, african*
            2: indian*, pakistani*, bangladeshi*, chinese, japanese, korean*, filipino*, filipina*, vietnamese
            2: thai, arab*, turk, turks, turkish, iranian*, iraqi*, syrian*, afghan*, nigerian*, ghanaian*
            2: kenyan*, somali*, zulu*, romanian*, bulgarian*, polish, pole, poles, russian*, ukrainian*, slav
            2: slavs, albanian*, roma, gypsy, gypsies, traveller*, irish, scottish, welsh, english, british
            2: german*, french, italian*, spanish, mexican*, latino*, latina*, brazilian*, moldovan*, punjabi*
            2: bengali*, immigrant*, migrant*, foreign, foreigner*, refugee*, asylum, gay, gays, lesbian*
            2: homosexual*, bisexual*, queer*, queers, trans, transgender*, transsexual*, nonbinary, lgbt*
            2: woman, women, female, females, man, men, male, males, girl, girls, wheelchair*, disabled, deaf
            2: blind, dwarf*, midget*, autistic, autism, downs, stutter*, mentally ill, schizo*, bipolar
            2: dyslexic, old people, elderly, pensioner*, boomer*, oap*, geriatric*, old woman, old women
            2: old man, old boys, old folk, granny, grannies, grandpa, hijab*, burka*, burqa*, turban*
            2: headscarf, veil, kippah*, dreadlock*, mosque*, accent, accents, speaky, engrish, bombay, delhi
            2: mecca, africa, india, pakistan, nigeria, romania, skin, colour, color, race, brown, foreigners
            2: your kind, your sort, his sort, her sort, their kind, your lot, their sort, people like you
            2: that sort, those people, these people, one of them, one of those, one handed, one armed
            2: one legged, peg leg
        """,
        "contempt": """
            3: cannot trust, can not trust, never trust, do not trust, do not serve, not allowed
            3: stick to cooking/cleaning, invad*, swamped, swarm*, illegals, illegal immigrants, replace us
            3: white power, heil, hitler was right, holocaust, slaves, cotton, banana, third world, shithole
            3: cheap labour, native speaker, proper accent, get off our, not welcome, are all, belong in
            3: belongs in, are for decoration, ruin everything, ruined this, dirty, filthy, filth, stinking
            3: stink, stinks, smelly, vermin, scum, animals, animal, beasts, savages, savage, monkeys, monkey
            3: apes, subhuman, inferior, sickness, disease, diseased, infest*, infected, plague, parasite*
            3: cockroach*, pest, leftovers, rejects, freak, freaks, freakshow, abomination*, perverts
            3: degenerate*, unnatural, unclean, backward, primitive, uncivilised, uncivilized, terrorist*, bomb
            3: criminals, scammers, thieves, thieving, born scammers/thieves/liars/criminals/lazy, trash
            3: garbage, rubbish, haven't the brains, no brains, not the brains, the wiring, wiring for, thick
            3: stupid, useless, lazy, liars, cunning, greedy, money grabbing, in the blood, in their blood
            3: breed, breeding, bred, gas, gassed, exterminate*, culled, burn, drown, whip, freeze, hang, bleach
            3: touched my, touched, should not be allowed, should not be, shouldn't be, should never be
            3: nowhere near, not be allowed, have no place, no place, do not belong, does not belong
            3: belong in/on, go home, go back, back to (your/their/her/his/where), back where
            3: where you came from, where they came from, get out of, out of our, out of my, send .. back
            3: sent back, send .. home, deport*, ship them, kick them, keep .. out, keep .. away, keep his
            3: keep her, keep your, get rid of, out of sight, turns .. stomach*, run this, run the, running this
            3: running the, taking over, take our jobs, taking our, everywhere these days, ruining this
            3: destroying, typical, of course, no wonder, another, what do you expect, cannot drive
            3: can not drive, do not understand, do not know, too old, past it, fossil, put down
            3: waste of oxygen, on their period, on her period, on the rag, hysterical, in the kitchen, kitchen
            3: normal one, normal person, someone normal, proper people, proper english, clean english
            3: real english, real man, real men, real woman, real people, get me a man, a proper man
            3: speak english, speak proper, learn english, learn to speak, talk english, understand a word
            3: cannot understand a word, someone english, someone british, someone white, a white
            3: english person, born here, insult to english, any men there, somebody born, isn't foreign
            3: not foreign, no offence but, no offense but, i am not racist, not being racist, do not want a
            3: do not want an, do not want any, not letting, not having, not having a, not sleeping, not sharing
            3: near my, near my kids, near my children, in my house, touch my, serve me, serving me, offends
            3: disgusts, disgusting, disgust me, hate, despise, sick of, fed up with, love a, sharia, rag off
            3: off your head, tax break, quota, diversity hire, fake, mutilat*, not a real, sin, sinful, hell
            3: the lot of you, all the same, all of you, you all, your own country, own country, no speaky, huh
        """,
    },
    hear=hear,
    hears=(
        "Go back to your own country and let an English person answer.",
        "All you women are too stupid for engines.",
        "filthy f*ggots run this place",
    ),
    leaves=(
        "My wife is a Muslim and loves your range.",
        "A customer called our cleaner the n-word and you did nothing.",
        "I'm a black woman and your form has no box for my name.",
        "Is the women's razor the same blade?",
        "Do you deliver to the Indian restaurant on Dyke Road?",
    ),
)
