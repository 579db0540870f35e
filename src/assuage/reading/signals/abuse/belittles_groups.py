"""Contempt for a group without a slur: who they are, said as a reason why they cannot, should not, must go."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Abuse, Emotion, Target
from assuage.reading.signal import HOUSE, Cue, Signal
from assuage.reading.together import together
from assuage.reading.tone import is_warm

_WITNESS = frozenset(
    """racist racism sexist sexism homophobic homophobia transphobic slur slurs discrimination discriminated discriminating bigot
    bigoted prejudice inclusive antisemitic islamophobic profiling profiled stereotype ableist ageist misogynist misogyny
    laughed mocked insulted refused shouted told said called""".split()
)
_IN_ORDER = frozenset(("groups", "shun", "typical", "deictic", "sex", "deals"))
_OWN = frozenset("i am as my our me we myself us".split())
_GOODS = frozenset(
    "size sizes restaurant takeaway food music film films sandwich nail varnish coffee beans history festival rug rugs".split()
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A group and what is held against it, side by side; witnesses and people speaking of themselves are left."""
    if is_warm(passage) and not passage.of(f"{name}/polite"):
        return
    frames = (
        ("groups", "vices", 3, 0.75), ("groups", "unable", 1, 0.75), ("shun", "groups", 2, 0.75), ("groups", "barred", 2, 0.75),
        ("groups", "rule", 1, 0.75), ("typical", "groups", 0, 0.65), ("deictic", "bred", 4, 0.65), ("deictic", "barred", 3, 0.65),
        ("deictic", "country", 6, 0.7), ("groups", "country", 6, 0.75), ("accent", "distrust", 12, 0.6), ("sex", "unable", 1, 0.7),
        ("sex", "barred", 2, 0.7), ("deals", "deictic-sort", 2, 0.65), ("age", "retire", 10, 0.65), ("foreign", "wants-native", 16, 0.65),
    )  # fmt: skip
    for lead, other, within, certainty in frames:
        for first, last in together(
            passage, f"{name}/{lead}", f"{name}/{other}", within=within, in_order=lead in _IN_ORDER
        ):
            yield from _cue(passage, first, last, certainty)
    for found in passage.of(f"{name}/plain"):
        if not passage.is_quoted(found.first):
            yield from _cue(passage, found.first, found.last, 0.65)


def _cue(passage: Passage, first: int, last: int, certainty: float) -> Iterator[Cue]:
    words = passage.words
    start = passage.sentence_bounds(first)[0]
    here = passage.sentence_set(first)
    if passage.is_told(first) or here & _GOODS or here & _WITNESS:
        return
    if (words[first - 1 : first] in (("as",), ("am",), ("are",)) and words[first] != "not") or frozenset(
        words[max(start, first - 3) : first]
    ) >= {"as", "a"}:
        return  # "as Muslims we cannot", "we are foreigners"
    yield Cue(
        passage.span(first, last),
        1.2 * certainty,
        abuse=Abuse.HATE,
        certainty=certainty,
        target=Target.PERSON,
        feelings=((Emotion.ANGER, 0.4),),
    )


_GROUPS = """
    2: @peoples, people with your skin/skin-tone/colour/color/accent/religion, white people run, black people run, @of-a-people people/man/men/woman/women/girl/guy/guys/person/bloke/lady/lad/ones/types/types/accent/accents/name/names
    2: @of-a-people driver/drivers/engineer/nurse/doctor/agent/agents/call/staff/teacher/carer/plumber/cleaner/waiter/colleague/boss/manager/worker/workers/tenants
    2: asylum seekers, headscarf types, headscarf, headscarves, hijab, turban, burka, someone/somebody in a headscarf/hijab/turban/wheelchair/burka, people in headscarves/turbans/wheelchairs, people with accents
    2: a muslim/jew/gypsy/immigrant/foreigner/migrant/refugee/cripple/queer/lesbian/tranny, wheelchair people, mental patients, special needs people
"""

signal = Signal(
    why="It can be said with perfect manners. Whoever answers it still has to sit there and be the person it is about.",
    source=HOUSE,
    heat=10,
    phrases={
        "groups": _GROUPS,
        "deictic": "2: you people, your people, your lot, your kind, your sort, these people, those people, people like you, people of your, that lot, their kind, their lot, them lot, his kind, her kind, her sort, his sort",
        "deictic-sort": "2: your sort, your kind, your lot, their sort, their kind, his sort, her sort, those people, that sort",
        "vices": """
            2: (are) all (the) fraudsters/fraud/same/scammers/conmen/spies/dealers/rapists/killers/bombers/pimps/cowards, are fraudsters, are always, are everywhere, are behind this, behind this, are born, are only good, only good for, are after, on the make, on the take, on the scrounge
            2: (are/is) (all) thieves/liars/lazy/dirty/filthy/stupid/thick/dishonest/crooks/cheats/criminals/terrorists/animals/savages/backward/corrupt/drunk/smelly/scammers/vermin/scum/useless/beggars/freaks/perverts/inferior
            2: (all) lies, no work, cannot be trusted, steal, stink, smell, breed, cheat, lie, never tell the truth, do not wash, never wash, in your/their culture, in your/their blood, in your/their genes, born lazy/thieves/liars
            2: are the problem, are a disease, are a plague, bring disease, good for nothing, are not human, are not normal, is not natural, make me sick, turn my stomach, not right in the head, cannot do a (days/day) work, work sober, live off, living off, scroung*
        """,
        "bred": """
            2: in your/their culture/blood/genes/nature, in the blood, born thieves/liars/lazy, breed, stink, smell, vermin, animals, savages, terrorists, inferior, not human, sub human, do not wash, live off, scroung*, on benefits
        """,
        "unable": """
            2: cannot drive/read/think/count/fix/cook/speak/learn/handle/manage/do/park/understand/be/get/work, can never drive/read/think/learn/work, do not know/understand/have/belong, never know/understand/learn/work, have no idea, are too
            2: are not made/fit/suited/cut/built/clever/capable, should stick/stay/know/be/keep, belong in, have no place/business, know nothing, always mess/lie/steal/cheat, would not know, do not do
        """,
        "barred": """
            2: should not be (allowed/anywhere/working/driving/near/let/in/on/handling/trusted), should never be (allowed/let/given), ought not to be, should be banned/deported/sent/kept/put/sterilised/sterilized/locked, must go, need to go back, not welcome
            2: do not belong, does not belong, have no right, are not wanted, is not wanted, out of our, out of my, go home, go back, get out
        """,
        "rule": "2: run, own, control, rule, runs, owns, controls, running, are taking over, taking over, have taken over, are everywhere, everywhere, ruined, ruin, are ruining, are destroying, infest, are invading, swarming, flooding",
        "shun": """
            2: do not want (a/an/any/some/to/another/your/my), will not have (a/an/any/some), not having (a/an/any/some), not comfortable with (a/an/any/some), uncomfortable with (a/an/any/some), uneasy about (a/an), rather not have (a/an/any), prefer not to have (a/an)
            2: is not a/an/one, are not, is not one of those/these/them, not one of those/these/them/your, anyone but (a/an), anybody but (a/an), anything but (a/an), someone/somebody other than (a/an), refuse to (deal/speak/talk/be/work) (with/to/served) (by) (a/an), not dealing with (a/an/some/any)
            2: not speaking to (a/an/some/any), not talking to (a/an/some/any), do not trust (a/an/any/the), never trust (a/an), cannot trust (a/an), sick of, fed up of/with, tired of, enough of, get rid of (the/your/these/those/all), deport (the/all/those/these), send (the/all/those/these) .. back, kick out (the/all)
            2: keep (the/your/those/these) .. away, why do you hire/employ/use/send (so many) (a/an), stop hiring/employing/sending (a/an), hire less, hiring, full of, swamped with, overrun with/by, invaded by, not let a/an/any/some, not letting a/an/any/some, not send a/an/any/another, hate, despise, cannot stand
            2: touched by a/an, served by a/an, taking orders from a/an, lectured by a/an, told what to do by a/an, expect from a/an, expect of a/an, what you get from/with a/an
        """,
        "typical": "2: typical, bloody, fucking, stupid, lazy, filthy, dirty, smelly, thieving, damn, dumb, fat, useless, goddamn, stinking, lying, you, you bloody, you all are, wretched, another lazy/stupid",
        "country": """
            2: go back to, go home, went home, send .. back, sent back, came here, come here, come over here, coming over here, let .. in, let them answer, in this country, our country, this country, the country is, own country, our jobs, boat, boats, back where
        """,
        "accent": "2: your accent, that accent, accent like that/yours, funny accent, thick accent, with an accent, sound/sounds (so) foreign/indian/african/asian/chinese/pakistani/nigerian/polish/like-a-scammer, your english, your broken english, name like that/yours",
        "distrust": """
            2: do not trust, cannot trust, doubt you, doubt that, scam, learn, go back, not giving you, not give you, disgusting, makes me sick, hurts my ears, embarrassing, is a joke, hang up, hanging up, put someone/somebody .. on, get me someone/somebody, someone/somebody english/british/american/irish/local/normal/else who
            2: someone/somebody real, a real, shouldn't be, should not be, back to school, stupid, proper english, real english, a proper, as good as, waste of time, no wonder
        """,
        "foreign": "2: you sound/sounds/sounded (so) foreign, foreign, your accent, that accent, cannot understand you/your, cannot understand a word you, are you even, you do not sound, where are you really from, overseas",
        "wants-native": """
            2: a real irish/british/english/american/australian/scottish/canadian/white, real irish/british/english/american/australian/canadian, proper irish/british/english/american, actual irish/british/english/american, native speaker, someone/somebody/anyone/anybody from here, someone/somebody/anyone/anybody born here
            2: someone/somebody/anyone/anybody (who is) english/british/irish/american/white/local/normal/native/civilised/civilized, one of our own, one of us, our own people, someone/somebody who belongs
        """,
        "sex": "2: old dears, old dear, grannies, oaps, geriatrics, coffin dodgers, over sixties, teenagers, women, woman, a woman, females, female, girls, a girl, ladies, lady drivers, birds, housewives, mothers, men, blondes, a blonde, trannies, a female, the fairer sex, old people, old folk, the elderly, old women, old men, boomers, kids these days, millennials",
        "deals": "2: do business with, deal with, deals with, buy from, sell to, serve, trust, work with, speak to, take orders from, know, we all know, know what",
        "age": "2: at your age, your age, too old, how old are you, old woman like you, old man like you, old bat, old fossil, old dear like, over the hill, an old",
        "retire": "2: in a home, retire, retired, should be dead, nursing home, care home, in bed, not working, someone/somebody young/younger, to understand, for this job, to be doing, to work, past it, one foot in, put out to, knitting, still working, graveyard, to know how",
        "polite": "2: no offence, no offense, with respect, with all due respect, i am not racist, not being racist, not being funny, i am not sexist, not prejudiced, nothing against, nothing personal, thank you",
        "plain": """
            2: job for a (proper/real) man/bloke/lad/chap/fella, work for a man/bloke/lad, man's job, man's work, men's work, no job for a woman/girl/lady, no work for a woman/girl, leave it to the men/lads/boys, leave that to the men, put a man/bloke/chap/fella on, put me on to a man/bloke, pass me to a man/bloke
            2: let me speak/talk to a man/bloke, speak/talk to a man/bloke (please/instead/who), get a man/bloke to, get me a man/bloke, give me a man/bloke, is there a man there/around/available/i, a woman/girl would not know/understand, what would/does a woman/girl know, what do women know, women drivers, orders from a woman/girl/foreigner/kid, told what to do by a woman/girl/foreigner, fetch your husband, speak to your husband, get your husband, put your husband, one of the lads/men/chaps/blokes/boys (there/instead/please), time of the month, on your period, on her period, hormones again, back to the kitchen, in the kitchen where
            2: go back (to) where you/they/she/he came/come/belong, go back to your/their/her/his (own) country, go back to india/pakistan/africa/poland/china/nigeria/romania/mexico/bongo, on the next boat/plane home/back, get back on your/the boat, off the boat, off a boat, fresh off the boat, came over here and, coming over here and
            2: speak/speaks/understand/understands/spoke proper/real/actual/correct english, speak the queen's/king's english, who can actually speak english, whose first language is english, somebody/someone who speaks the language, learn the language, learn english, learn to speak english, native speaker not, a native speaker (please/instead/this/next), real native, is english even your, sending/send/sent a female/woman/girl to (mend/fix/repair/drive/lift/do/service), a female engineer whatever, a woman engineer whatever, make me want to vomit/puke/be-sick, have an excuse your skin, do you even speak english, do you speak any english
            2: let your lot/kind/sort, lets your lot/kind/sort, they let your, let people like you in, country is finished/ruined/full/lost/going-to-the-dogs, country has gone to the dogs, taking/take our jobs, took our jobs, speak english or, this is england/britain/america/australia/ireland so speak, we speak english here, in this country we
            2: what is it with you/these/those @peoples/people/women, what do you expect from/of @peoples/women/people like, all you @peoples, you @peoples, men in dresses, pretending to be a woman/man, bloke in a dress, man in a dress, confused about your gender, whatever gender you, adam and steve, against god's, against nature, burn in hell for your lifestyle, lifestyle choice like yours
            2: normal one, someone/somebody normal, a normal nurse/driver/person/doctor/engineer/man/woman, a proper christian, of my own kind, of our own kind, people of our sort, a white person/man/woman/driver/nurse/doctor, somebody/someone white, tea towel on, rag on her/his/your head, thing on her/his/your head, towel head, praying all day, praying five times, hire/employ/have/got/get anyone/anybody/someone/somebody/people (who) (was/were/is/are) (actually) born here/from-here/british/english/white/local, anyone/anybody (who) (was/were) (actually/even) born here, get a job lying to, like the rest of the special school, from a special school, special needs bus, window licker*, on the spectrum or, diversity hire, quota hire, box ticking hire, only got the/this job because, hired because you are, hired because she is
            2: send (me) a normal, not one of them, none of them foreign, nobody foreign, no foreigners, no blacks, no irish, no gays, no immigrants, no travellers, no gypsies, no dss or
        """,
    },
    hear=hear,
    hears=(
        "women can't read a wiring diagram, put a man on",
        "Typical Indians, all lies and no work.",
        "No offence love but this is a job for a bloke.",
        "I am not comfortable with a gay nurse touching my mother.",
        "Jews run your bank, no surprise where the fees went.",
        "You sound foreign. Is it too much to want somebody from here? I doubt your accent is fit for this, get me someone British.",
        "The country is finished when they let your lot answer the phones.",
        "You people shouldn't be allowed to work with money.",
    ),
    leaves=(
        "As a Muslim I can't eat gelatine.",
        "Women can't find their sizes in your shop.",
        "Could I see a female doctor, please?",
        "The Polish engineer you sent was the best.",
        "A man told my wife to go back to her own country and your staff laughed.",
        "Deaf people cannot ring you, so please add a chat.",
        "I am not comfortable with a male doctor for my daughter.",
        "I don't want an Indian takeaway voucher.",
        "You people are thieves!",
    ),
)
