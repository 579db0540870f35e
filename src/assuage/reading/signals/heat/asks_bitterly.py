"""Questions that want no answer: are you serious, how hard can it be."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, quoted, told

_KIND = frozenset(
    "please thanks thank time open opening deliver possible mattress soft firm sell stock cost price size".split()
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A bitter question; the weak ones count only when they stand alone as a whole, short sentence."""
    words = passage.words
    for found in passage.of(name):
        if quoted(passage, found) or told(passage, found):
            continue
        first, last = passage.sentence_bounds(found.first)
        if frozenset(words[first:last]) & _KIND:
            continue
        if found.strength == 1:
            is_whole = found.first == first and last - found.last <= 1 and passage.is_question(found.first)
            if not is_whole or len(words) > 60:
                continue
        force = max(1.0, FORCE[found.strength]) * (1.0 if passage.is_question(found.first) else 0.7)
        yield Cue(passage.span(found.first, found.last), force)


signal = Signal(
    why="A question nobody is meant to answer is an accusation in better clothes.",
    source=HOUSE,
    heat=7,
    phrases="""
        3: are you serious, are you kidding, are you joking, are you having a laugh, you kidding me, you serious
        3: is this a joke, is that a joke, is this some kind of, some kind of joke, some sort of joke, how hard
        3: how difficult is/can, what is wrong with you, what the hell/heck/fuck/devil/bloody/actual/fresh
        3: what is the (hell/heck/fuck/devil/bloody/actual/fresh) point, what is the use, how dare
        3: who do you think, do you think i, do you think this/that/it, do you even, does anyone even
        3: does anybody even, does anyone there, does anyone, do you (people) ever, do you people
        3: do you actually, can you not read, can you read, did you even/actually, did anyone, did nobody
        3: did any of you, have you even, have you any idea, do you have any idea, do you know what
        3: do you know how, do you realise/realize, do you understand, are you even, are you actually
        3: are you deaf/blind, am i a joke, am i supposed to, am i meant to, am i just, what kind of
        3: what sort of, what am i paying, what do i pay, what part of, which part of, why should i, why would i
        3: why on earth, how on earth, what on earth, how is that, how is this, how can you, how could you
        3: how can a, how can it, how many times, how much longer, how long must, how long do i have to
        3: how many more, who in their right mind, since when, in what world, on what planet, are we supposed to
        3: was that too hard, is it too much to ask, too much to ask, is that so hard, is anybody/anyone/nobody
        3: why bother, why do i have to, why do i bother, why can you not, why can not you, why is it so hard
        3: why has nobody, why has no one, why have i not, why have you not, why did nobody, why did you
        3: why are you, why do you, why does it, where the hell/heck/fuck/devil/bloody/actual/fresh
        3: who the hell/heck/fuck/devil/bloody/actual/fresh, when the hell/heck/fuck/devil/bloody/actual/fresh
        3: how the hell/heck/fuck/devil/bloody/actual/fresh, why the hell/heck/fuck/devil/bloody/actual/fresh
        1: really, seriously, honestly, excuse me, pardon, what, why, why not, how come, so what, and, meaning
        1: says who, by whom, who decided, for what, like what, sorry what, really now, oh really, is it
        1: are you, have you, do you, will you, would you, isn't it, aren't you, does it, did you, not you
    """,
    hear=hear,
    hears=(
        "How hard can it be?",
        "Are you serious?",
        "what is the point of you",
        "Do you even read these?",
    ),
    leaves=(
        "Why is the light green, please?",
        "Do you know what time you open?",
        "How hard is the mattress, firm or soft?",
    ),
)
