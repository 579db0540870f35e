"""The writer, or someone near them, may end or harm their own life, plainly or by a hint."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion, Safety
from assuage.reading.sayings import is_about_a_cause, is_death_past, is_light, is_of_a_matter
from assuage.reading.signal import HOUSE, Cue, Signal, quoted
from assuage.reading.tone import grievances, is_warm

_LAUGH = ("jokes", "glad-signs")
_DAILY = frozenset(
    """friday monday tuesday wednesday thursday saturday sunday holiday work deliver courier signal game quest boss level raid play
    film book series episode boat pool moving house booking lease tenancy competitor switching app website form subscription
    squash recipe advert adverts""".split()
)
_FEELING = frozenset(
    """sorry tired alone die dying dead pain hurt life living anymore hopeless burden goodbye ashamed scared debt owe note
    pills tablets anyone everyone everything husband wife mum him her lost died without cope sleep dark weekend nobody bridge
    end kind nice gone funeral easier hear tonight quietly anniversary dog cat mother dad dads night plan insurance bother
    redundancy eviction please trouble leaving""".split()
)
_STORY = frozenset(
    "film play character novel episode song scene boss npc trailer documentary prevention squash laughing quest advert adverts".split()
)
_OPEN_ENDS = frozenset("this any anymore".split())
_ANGER = ("condemns", "accuses", "names-anger", "swears", "insults-person/nouns", "leaves-us", "demands")


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Plain words always, unless laughed or told of a story; hints where feeling stands by and nothing daily explains them."""
    words = frozenset(passage.words)
    if words & _STORY or any(passage.of(table) for table in _LAUGH):
        return
    for found in passage.of(f"{name}/plain"):
        if quoted(passage, found) or _is_of_a_place(passage, found.last):
            continue
        if passage.words[found.last - 1] in ("around", "here") and words & _DAILY:
            continue
        first, last = found.first, found.last
        if (
            is_light(passage, first, last)
            or is_about_a_cause(passage, first, last)
            or is_death_past(passage, first, last)
        ):
            continue
        if _is_figure(passage, first, last) or (passage.words[last - 1] in _OPEN_ENDS and not words & _FEELING):
            continue
        if passage.words[last - 1] in (
            "on",
            "going",
            "carrying",
            "continuing",
            "this",
            "any",
            "anymore",
        ) and is_of_a_matter(passage, last):
            continue
        yield _cue(passage, found.first, found.last)
    is_angry = sum(1 for table in _ANGER for found in passage.of(table) if found.strength > 1) > 1
    if words & _DAILY or is_angry:
        return
    for found in passage.of(f"{name}/hints"):
        here = frozenset(passage.words[found.first : found.last])
        if not quoted(passage, found) and words & _FEELING - here:
            yield _cue(passage, found.first, found.last)
    yield from _together(passage, name)


def _is_figure(passage: Passage, first: int, last: int) -> bool:
    """ "Your prices are suicide for small shops", "a form of self-harm", "hanging myself out to dry": figures of speech."""
    words = passage.words
    if words[last : last + 2] in (("out", "to"), ("laughing", ",")) or words[last : last + 1] in (
        ("laughing",),
        ("for",),
    ):
        return True
    before = words[max(0, first - 3) : first]
    named = bool({"suicide", "suicidal", "harm"} & set(words[first:last]))
    return named and bool(
        {"are", "form", "career", "commercial", "financial", "political", "social", "pure"} & set(before)
    )


def _together(passage: Passage, name: str) -> Iterator[Cue]:
    """Despair, no future, parting and a means: none says it alone, three together do, and so do two with a means."""
    if (
        is_warm(passage)
        or grievances(passage) > 1
        or not {"i", "me", "my"} & set(passage.words)
        or len(passage.words) > 90
    ):
        return
    kinds = [passage.of(f"{name}/{part}") for part in ("despair", "no-future", "parting", "means")]
    heard = [kind[0] for kind in kinds if kind]
    despair, no_future, parting, means = (bool(kind) for kind in kinds)
    if len(heard) >= 3 or (means and no_future) or (parting and no_future and despair):
        for found in heard:
            yield _cue(passage, found.first, found.last)


def _is_of_a_place(passage: Passage, last: int) -> bool:
    """ "I don't want to live here": a house, not a life."""
    return passage.words[last - 1] == "live" and passage.words[last : last + 1] in (
        ("here",),
        ("in",),
        ("there",),
        ("with",),
        ("at",),
    )


def _cue(passage: Passage, first: int, last: int) -> Cue:
    return Cue(
        passage.span(first, last), safety=Safety.SELF_HARM, feelings=((Emotion.SADNESS, 0.8), (Emotion.FEAR, 0.4))
    )


signal = Signal(
    why="It comes before every other matter. A hint missed cannot be made good; a kind question too many can.",
    source=HOUSE,
    phrases={
        "plain": """
            3: give/giving/given up on life, given up on living, lost the will to live, no will to live, easier if i .. not wake/exist
            3: easier if i was/were gone/dead/not, everyone/everybody/they would/will be better off, world .. better without me
            3: standing on the bridge/edge/roof/platform, i am on the/a bridge/roof/ledge/tracks, sitting on the bridge/edge/roof
            3: how many .. lethal, how many .. to die, lethal dose, dose is lethal, are lethal, would it hurt to die
            3: wants to end it, want to end it, wanted to end it, going to do it tonight, cutting again, started cutting, been cutting
            3: self-destruct, relapse .. cutting, hurting myself again, not safe with myself, afraid of what i, scared of what i might
            3: not want .. live/living/alive/exist/existing/wake/continue, rather not exist/live/be/wake
            3: rather be dead, wish i .. not wake/exist/born, never been born, wish i could disappear
            3: want to disappear, do not deserve to live, sick of living, hate being alive, hate my life
            3: tired of existing/fighting/trying .. to, no use living, no point continuing/existing
            3: what is the point of me/living/life/being, point of living/life/carrying, reason to keep going/on
            3: cannot/can not keep going, cannot/can not carry on, not able to go on, do not think i can go on
            3: cannot/can not see myself .. here
            3: everyone/everybody/they/family/kids/children/people .. better/happier without me
            3: happier without me, without me around, nobody/no one .. care if i died/die/went/lived
            3: would anyone notice if i, going to end it, about to end it, ending things, end things tonight
            3: thinking of/about ending, thinking of/about doing something, do something to myself
            3: tried to kill/end, attempted suicide, suicide attempt, suicidal thoughts, dark thoughts
            3: bad thoughts, urge to hurt/cut/jump
            3: this is goodbye, my goodbye, final goodbye, by the time you read this, by the time you get this
            3: not be alive, will not be alive, not see tomorrow, will not see tomorrow/christmas/morning
            3: i have the pills/tablets/rope/knife, got the pills/tablets/rope .. ready, rope in my
            3: want the pain to stop/end, make the pain stop, cannot live with this, cannot live anymore/any
            3: living is too, life is not worth, not worth living, life .. not worth living, nothing to live
            3: drive off/into .. bridge/wall/road, walk into the sea, into the river
            3: in front of a train/bus/lorry/car
            3: she/he/friend/daughter/son/wife/husband/flatmate .. wants/want to die
            3: says/said .. want/wants to die, going to hurt herself/himself/themselves
            3: talking about dying/suicide
            3: kill/killing/killed/hang/hanging/hung/shoot/shooting/drown/drowning/harm/harming/hurt/hurting/cut/cutting/poison/starve/burn/end myself/himself/herself/themselves
            3: end/ending/ended/take/taking/took (my/his/her/their) own life, end/ending my life, taking my life
            3: end it all, ending it all, end it tonight/now/today, suicide, suicidal, self harm*, overdose*
            3: done/doing myself in, do myself in, do something stupid, top myself
            3: want/wanted/wanting/wish to die, want to be dead, wish i/he/she was/were dead, wish i had died
            3: rather be dead, better off dead, thinking about dying, thought about dying, think about dying
            3: ready to die, going to die tonight, when i die .. this month
            3: better off without me/him/her, better off if i, better if i was/were not
            3: better if i was/were gone, better off with the insurance, be better off .. than with me
            3: do/does/did not want to be here/alive/around, do/does/did not want to live
            3: do not want to carry on $, not want to carry on $, not want to carry on living, not want to go on, cannot/can not go on
            3: can not carry on living, stopped wanting to, cannot/can not live like this
            3: cannot/can not do this anymore/any, tired of living, tired of being alive, tired of being here
            3: done with life, no longer want to live
            3: reason to live/stick, reason to get up .. or, reason to carry on, nothing (left) to live for
            3: no/any/the/see point (in) living, no/any/the/see point (in/of) going on
            3: no/any/the/see point (in/of) carrying on, no/any/the/see point (in) (of) being here/alive
            3: no point in anything, see the point anymore/any, point of anything
            3: not see a way out/through/forward, no way out, cannot/can not see a way out
            3: not want to wake up, do not want to wake, wanting to wake up, never wake up, hope i do not wake
            3: go to sleep and not/never, fall asleep and not/never, not wake up tomorrow
            3: goodbye note/notes/letter/letters/message/messages/things/text, suicide note, texted goodbye
            3: written/writing/wrote goodbye, said goodbye to everyone/everybody/all, say goodbye to everyone
            3: written to mum/dad/everyone/them separately, he/she/they said sorry to all
            3: took/taken/take/swallowed all the/my/her/his/your/of tablets/pills/them/of, taken all of
            3: taken your tablets, taken the whole packet/bottle/box/lot, too many pills/tablets
            3: tablets .. counting, counting (the/my) tablets/pills, counting them .. tablets, tablets here
            3: pills here, saving up (my) tablets/pills
            3: jump off (the/a/this) bridge/roof/building/balcony/platform/cliff
            3: jump in front of (the/a) train/bus/lorry/car, jump from
            3: on the (bridge) bridge/ledge/roof/tracks .. jump, standing on the/a bridge/ledge/roof/edge
            3: throw/throwing myself, under a train, slit my, my wrists
            3: go the same way he/she did, want to be with him/her again, go where he/she is
            3: be with him/her/them again/soon, join him/her, not trust myself (with) tonight/the
            3: have a plan for tonight, had a plan for tonight, go quietly, talk me out of it
            3: i will not be here, i will not be around
        """,
        "hints": """
            3: will not be here by/after/much/next/in/for/long, will not be around, not be around much
            3: not be needing any/it/them/anything, will not be needing, will not need .. anymore/any/after
            3: nobody to open them, nobody else has to, sorting everything out, sort everything out so
            3: so nobody/no else/one has to, not planning to go home, not going home again
            3: will not matter (soon/by/after/tomorrow/anyway), does not matter any/anymore now, nothing matters
            3: no one/nobody would miss me, nobody would notice, no one would notice, who would notice
            3: tired of everything, tired of all of it, tired of it all, so tired of it, done with everything
            3: done with all of it, decided to stop, i have decided to stop
            3: a burden, burden to everyone/everybody/them, out of the picture, in the picture at all
            3: i am nothing, worthless, useless piece of nothing, nothing left, at the end of everything
            3: i am at the end, end of the road for me, leaving everybody, leaving everyone, easier for everyone
            3: easier if i, it is just easier
            3: given/giving his/her/my/their things/stuff/tools/everything away
            3: give/giving/given everything away, giving it all away, given me his/her dog, rehome .. after
            3: home for the dog/cat, put the cat with, someone to have the dog, she will need someone
            3: someone will find, when they find me, who finds me
            3: putting my affairs in order, affairs in order, before i go, when i am gone, once i am gone
            3: after i am gone, not going to be a problem, last message, my last day, last time you will hear
            3: every email you are going to get, disappear, want it to stop, want it all to stop, make it stop
            3: cannot/can not cope, cannot/can not take it/this any/anymore
            3: cannot/can not face tomorrow/another/it, no future, nobody/no left/one to tell
            3: nobody else i can tell, anybody else to tell, i do not think i will be/you
            3: do not think anyone will, cannot be here for, can not be here for, losing my mind
            3: do not feel safe, stay .. with me till morning, see the point
        """,
        "despair": """
        2: tired, exhausted, worn out, alone, lonely, empty, numb, hopeless, helpless, worthless, burden, ashamed, broken
        2: lost everything, cannot/can not cope, crying, scared, frightened, hurting, in pain, nothing left, given up
        2: i am sorry, so sorry, no one left, nobody left, no one to, not well, not coping, struggling, desperate, failed
        2: let everyone/everybody down, hate myself, my fault, my head, dark place, cannot/can not sleep, not slept, the dark
        2: he/she/they died, died, passed away, without him/her, miss him/her, on my own, divorce*, in debt, debts, ruined
        """,
        "no-future": """
        2: no point, what is the point, no reason, nothing matters, not matter, no use, why bother, who cares, no one cares
        2: nobody cares, no one would, nobody would, no difference, not make any difference, no hope, no future, no way out
        2: see the point, reason to, worth it, over now, it is over, it is all over, all over now, the end, at the end
        """,
        "parting": """
        2: will not need, not need it/them/this/any, not be needing, no longer need, after i am, when i am gone, once i am gone
        2: after tonight, after this weekend, after the weekend, after tomorrow, by then, not be here, not be around, not here
        2: not be back, not coming back, not come back, goodbye, bye everyone, last time, last thing, last message, last wish
        2: final, before i go, gone by, be gone, go away for good, look after my, looks after my, take care of my
        2: tell my .. love, tell my .. sorry, tell them i, tell her i, tell him i, my will, made a will, life insurance
        2: payout, who gets, leave everything to, left it all to, all to my, my funeral, funeral plan, funeral paid
        2: my ashes, buried, my note, a note, letters for, wrote letters, sleep for ever/forever, rest, peace, peaceful
        2: stop it all, let go, slip away, disappear, vanish, not exist, be somewhere else, with him now, with her now
        """,
        "means": """
        2: pills, tablets, paracetamol, sleeping tablets, sleeping pills, morphine, insulin, rope, bridge, razor, blade
        2: the roof, balcony, cliff, the edge, platform, train track*, the tracks, the river, the sea, the gun, a gun
        2: bleach, antifreeze, exhaust, car running, carbon monoxide, how many, how high, how deep, lethal, painless
        """,
    },
    hear=hear,
    hears=(
        "I don't see any point in going on.",
        "she's taken all her tablets",
        "I don't want to carry on living.",
        "I won't be here by June, and I'm so tired of it all.",
        "He's given his tools away and texted goodbye.",
    ),
    leaves=(
        "This app is killing me, lol.",
        "I'll die of old age on hold.",
        "I won't be here on Friday, could you come Monday?",
        "We jump off the boat at Kos, is there a ladder?",
        "I don't want to live here anymore, we're moving house.",
        "My nephew kills himself laughing at your adverts, haha.",
        "This queue makes me want to jump off a bridge.",
        "I could die of embarrassment, I ordered forty lamps.",
        "Cancel everything, I'm going to your competitor.",
        "Your checkout is a form of self-harm, honestly.",
        "My late husband took his own life in 2009, please take his name off the bill.",
        "Your prices are suicide for a shop like mine.",
        "kill me now lol, forty minutes on hold",
        "I'd rather die than use that app again.",
    ),
)
