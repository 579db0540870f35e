"""Not wanting to be: to wake, to go on, to be in the way; the quiet forms of wanting to die."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion, Safety
from assuage.reading.sayings import is_about_a_cause, is_light, is_of_a_matter
from assuage.reading.signal import HOUSE, Cue, Signal
from assuage.reading.together import together
from assuage.reading.tone import grievances

_DAILY = frozenset(
    """friday monday tuesday wednesday thursday saturday sunday holiday deliver delivery courier parcel booking tenancy lease moving
    portugal spain office abroad august collect collected neighbour away competitor supplier switching channel channels website app
    page portal checkout game login plan tariff product order""".split()
)
_SOLACE = frozenset(
    """tired alone die dying dead hurt life living hopeless burden goodbye ashamed debt debts owe note sister mum kids children
    pills tablets everyone everything husband wife died without cope sleep dark nobody end gone funeral easier tonight cry crying
    sorry empty numb pain lost anymore enough anyone worthless family evicted eviction bailiffs divorce nothing dad son daughter
    mother father brother house home arrears loan rent redundancy lonely""".split()
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """The wish at once; weariness only where sorrow stands by and no contract, screen or errand explains it."""
    words = passage.words
    here = frozenset(words)
    for first, last in together(passage, f"{name}/wish", f"{name}/being", within=4):
        if (
            not is_light(passage, first, last)
            and not is_of_a_matter(passage, last)
            and not _is_somewhere(passage, last)
        ):
            yield _cue(passage, first, last)
    for first, last in together(passage, f"{name}/better", f"{name}/without-me", within=12):
        if not is_light(passage, first, last) and not here & {"team", "customer"}:
            yield _cue(passage, first, last)
    for lead, other, within in (
        ("world", "leaves", 4),
        ("unseen", "ahead", 5),
        ("rest", "for-ever", 5),
        ("nobody", "notices", 6),
    ):
        for first, last in together(passage, f"{name}/{lead}", f"{name}/{other}", within=within):
            is_mine = lead == "world" or frozenset(words[max(0, first - 6) : last + 3]) & {"i", "me", "my", "myself"}
            if is_mine and not is_light(passage, first, last) and not here & {"parcel", "delivery", "meeting", "team"}:
                yield _cue(passage, first, last)
    for found in passage.of(f"{name}/plain"):
        if (
            not passage.is_quoted(found.first)
            and not is_light(passage, found.first, found.last)
            and not is_about_a_cause(passage, found.first, found.last)
        ):
            yield _cue(passage, found.first, found.last)
    if here & _DAILY or grievances(passage) > 2:
        return
    for found in passage.of(f"{name}/weary"):
        others = here - frozenset(words[found.first : found.last])
        is_open = not is_of_a_matter(passage, found.last) and not is_light(passage, found.first, found.last)
        if is_open and others & _SOLACE and not passage.is_quoted(found.first):
            yield _cue(passage, found.first, found.last)


def _is_somewhere(passage: Passage, last: int) -> bool:
    """ "I don't want to live in Leeds", "I no longer want to be around when the fitters come"."""
    words = passage.words
    if (
        words[last - 1] in ("live", "living")
        and words[last : last + 1]
        and words[last] in ("in", "at", "with", "here", "there", "near", "next")
    ):
        return True
    return (
        words[last - 1] in ("here", "around")
        and bool(words[last : last + 1])
        and words[last] in ("when", "for", "on", "if", "while")
    )


def _cue(passage: Passage, first: int, last: int) -> Cue:
    return Cue(
        passage.span(first, last), safety=Safety.SELF_HARM, feelings=((Emotion.SADNESS, 0.8), (Emotion.FEAR, 0.3))
    )


signal = Signal(
    why="Most people in despair do not say the word. They say that they are tired, in the way, or done.",
    source=HOUSE,
    phrases={
        "wish": """
            2: do not want to, does not want to, do not wish to, no longer want to, no longer wish to, never want to, hope/hoping/hoped/pray/praying/wish (that) i/he/she do/does/did not
            2: hope/hoping/hoped/pray/wish (that) i/he/she never, rather not, tired of, sick of, no reason (left) to, no reason (left), nothing (left) to/for, not a reason to
            2: no desire to, no wish to, lost the will to, lost my will to, what is the point of/in, what is the point, no point (in/of), not worth, given up on, give up on
            2: giving up on, done with, finished with, had enough of, hate, stop, stopped wanting to, cannot bear/stand/face, see no reason to, why am i (even) (still)
            2: cannot see why i should, wish i could (just) not, wish i had not been, wish i was never, would rather not, no use, why should i, forgotten how to want to
        """,
        "being": """
            2: wake up, waking up, wake up tomorrow, exist, existing, be alive, being alive, alive, live, living, be here, being here, be around, breathe, breathing
            2: see tomorrow, see another day/christmas/birthday/morning, see the morning, another day of this, my life, life, carry on, carrying on, go on, going on, keep going
            2: keeping going, open my eyes, be born, born, continue like this, be in this world, this world, stay alive, staying alive, survive
        """,
        "better": "2: better, better off, easier, simpler, happier, kinder, cheaper, relief, best, lighter, freer, fewer problems, a favour, a favor",
        "without-me": """
            2: without me, if i was/were not (here/around/alive), if i was/were gone/dead, if i were/was to go, if i disappeared/vanished/died, when i am gone
            2: once i am gone, me gone, i am not around, i am not here, if i did not exist/wake, if i just went, with me gone/dead, me out of the way, by disappearing, if i just disappear
        """,
        "world": "2: my life, this life, this world, this earth, the earth, the planet, his life, her life",
        "leaves": """
            2: end, ending, finish, finishing, leave, leaving, quit, quitting, exit, not be on, not be in, not on, no longer on, no longer in, does not need me, better without me, without me in, done with, be over, is over, no place in for me, not made for, tired of
            2: thinking to finish/end, want to finish/end/leave, going to finish/end/leave, take my leave, not long for
        """,
        "unseen": "2: do not see myself, cannot see myself, will not see, not going to see, will not make it, not make it, making it, not be here, will not be here, will not be alive, do not expect to see, not planning to see, will not reach, not reach",
        "ahead": "2: christmas, easter, ramadan, diwali, eid, the summer, the spring, the new year, next year, my birthday, thirty, forty, old age, the morning, morning, next week, my next birthday, her wedding, their wedding",
        "rest": "2: sleep, asleep, rest, peaceful, at peace, quiet, silence, be still, lie down, stop, disappear, drift off, fade",
        "for-ever": "2: for ever, forever, for good, for a (very) (very) long time, and never, never wake, and not wake, how peaceful, so peaceful, it would be to (just), not be anybody's/anyone's, be nobody's (trouble/burden/problem), be anyone's trouble/burden",
        "nobody": "2: nobody, no one, no-one, anyone, anybody, who, who would, none of them, not one person",
        "notices": "2: notice if i, miss me if, miss me when, notice i was, care if i (was/were) went/died/lived/go/gone/disappeared/dead/vanished, be sad if i, even notice if i, find me for days, find me until, come to my funeral, cry for me, mourn me",
        "plain": """
            2: took/taken/swallowed/taking (a) load/lot/bunch/handful/whole/box/packet/strip/bottle/twenty/thirty/forty/20/30/40/50/60 .. tablets/pills/paracetamol/medication/meds/ibuprofen, closer to the edge, rope in the shed/garage/loft/car/cupboard, rope .. plan/only/answer/waiting, only thing that feels like a plan, only plan i have (left)
            2: not be anybody's/anyone's trouble/burden/problem, finish my life, the world does not need me, world would be better without, not on this earth, be on this earth, leave this world, off this planet for good, i have a plan to end, i have a plan and, i have planned how, know how i will do it, know how i would do it, chosen the day, picked the day
            2: end my life, ending my life, end my own life, take my life, taking my life, take my own life, commit suicide, committing suicide
            2: (take/taken/taking) an/the extreme step, forced to take .. step, consume poison, drink poison, no option but/except to die, no option but death
            2: only option (left) is death/to-die, only way out is death/to-die, only way out (for me), way out is to die, finish myself (off), my life is finished/over
            2: no more life, life has no, life is not worth, cannot live any more/longer, cannot live like this, not live like this, better dead, i should be dead
            2: worth more dead, more use dead, wish i was/were dead, i want to die, i wanna die, wanted to die, ready to die, wants to die, want to be dead, i deserve to die
            2: sleep and never wake, sleep forever, fall asleep and not, go to sleep and not, go to sleep for good, just stop existing, cease to exist, just not exist, leave the world, leaving the world, god to take me, lord to take me, god takes me, take me soon, do what i have to do, life has become too/so heavy/hard, life is too/so heavy/hard, may not be next time
            2: hurting/harming/cutting/burning/punishing myself, hurt/harm/cut/burn/punish myself, cutting again, started cutting, scars on my arms, drive/driving/drove/crash* (myself/it/the car) .. into a/the wall/tree/lorry/bridge/river/oncoming
            2: step/walk/walking/jump/jumping/stepping in front of, jump off, jumping off, jump from, throw myself, throwing myself, take all (of) my, took all my, swallow them all
            2: thoughts of ending/dying/suicide, thinking about ending/dying, thoughts about dying, suicidal, not safe with myself, do something to myself
            2: he/she is going to kill himself/herself, threatening to kill himself/herself/jump, wants to kill himself/herself, says/said he/she wants to die, tried to kill himself/herself/myself
            2: i will not be a problem/burden/nuisance/bother/trouble .. much-longer/any-longer/any-more/anymore
            2: in his/her room/bathroom with a/the razor/knife/blade, (has) got a razor/blade and, with a razor/noose, has taken an overdose, taken an overdose
        """,
        "weary": """
            2: cannot do this any-more/anymore/any-longer, cannot do it any-more/anymore/any-longer, cannot go on, cannot carry on, cannot keep going, cannot keep on
            2: cannot take any more, cannot take it any-more/anymore, cannot keep doing this, cannot fight any-more/anymore, cannot see a way, no way out, no way forward, see no end
            2: cannot see the end, cannot see a future, no future, i have no future, i am done, i give up, given up, i have nothing left, nothing left, want it to be over, want it all to be over
            2: want it all to stop, want it to stop, want it all to end, want it to end, want this to end, be over, make it stop, what is the point (of any of it), what is the point any-more/anymore
            2: do not see the point, no point any-more/anymore, nothing matters, will not matter soon/much longer, not matter any-more/anymore/now, i am a burden, just a burden, such a burden
            2: a burden to/on everyone/them/my, nobody would miss me, no one would miss me, nobody would notice, no one would notice, nobody would care if i, no one would care if i
            2: will not be a problem/bother/burden/nuisance/trouble (to), not be a problem/bother/burden/nuisance (for) .. much longer/any-more/anymore/soon/after, will not have to worry about me
            2: will not have to deal with me, will not have me to worry, not be bothering/troubling you/anyone .. longer/again/after, will not be here much longer, not be here much longer
            2: not be around much longer, not be around for much longer, not long left to put up, in over my head and, cannot face another day/morning/week, another day of this
            2: at the end of what i can, no strength left, no fight left, tired of fighting, so tired of everything, so tired of it all, tired of all of it, just want to sleep, want to disappear
            2: want to vanish, everyone hates me, hate myself, i have failed everyone/them, let them all down, let everybody/everyone down, take the coward's way, get it over with
        """,
    },
    hear=hear,
    hears=(
        "I can't do this any more. Send whatever's left to my sister.",
        "Don't worry about the arrears, I won't be a problem for much longer. Nobody will miss the house.",
        "I go to bed every night hoping I don't wake up.",
        "It would be simpler for the children if I weren't around.",
        "kindly settle or i will end my life sir",
        "what's the point of carrying on",
    ),
    leaves=(
        "This hold music makes me want to die.",
        "I can't do this any more, the portal times out. Send me a label.",
        "What's the point of carrying on with this subscription?",
        "I don't want to live in Leeds any more, please move the contract.",
        "My phone won't wake up.",
        "I'm sick of waking up to your delivery lorry.",
        "We'd be better off without me chasing you every week, haha.",
    ),
)
