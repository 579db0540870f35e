"""Strong judgements: unacceptable, a disgrace, a joke, pathetic."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, denied, of_self, quoted, told
from assuage.reading.tone import grievances

_MINE = frozenset(("my", "me", "i"))


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A judgement that is not denied, quoted, told of others, or passed on the writer's own self ("silly me")."""
    is_fond = any(one.strength > 2 for one in passage.of("praises")) or bool(passage.of("thanks"))
    if is_fond and grievances(passage) <= 1:
        return  # "ridiculous, in the best way, thank you"
    for found in passage.of(name):
        if quoted(passage, found) or told(passage, found) or denied(passage, found):
            continue
        words = passage.words
        after = words[found.last] if found.last < len(words) else ""
        before = words[found.first - 1] if found.first else ""
        if after == "me" or before in _MINE or (before in ("so", "am") and of_self(passage, found)):
            continue
        is_told_joke = (
            found.strength == 2 and words[found.first : found.last] == ("a", "joke") and after not in ("", ".", "!")
        )
        if is_told_joke:
            continue
        force = FORCE[found.strength]
        yield Cue(passage.span(found.first, found.last), force, feelings=((Emotion.ANNOYANCE, min(1.0, 0.3 * force)),))


signal = Signal(
    why="Words that leave nothing standing; they are aimed at what was done, and seldom at who did it.",
    source=HOUSE,
    heat=10,
    phrases="""
        3: disgusting, disgusted, disgust, disgrace, disgraceful, vile, despicable, abhorrent, contemptible
        3: diabolical, sickening, sickens, repulsive, worst .. ever, outrageous, an outrage, shameful
        3: shame on you, shame on the lot, shame on all, repugnant, criminal, scandalous, scandal, monstrous
        3: inexcusable, unforgivable, insane, absolute joke, utter joke, complete joke, appalling, atrocious
        3: abysmal, abominable, cruel, inhuman, inhumane, barbaric, heartless, evil, callous, beyond belief
        3: rotten, hell on earth
        2: unacceptable, not acceptable, ridiculous, pathetic, a joke, joke of a, what a joke, laughable, farce
        2: farcical, shambles, shambolic, omnishambles, circus, terrible, horrible, horrendous, awful, dreadful
        2: horrific, worst, useless, garbage, trash, rubbish, crap, incompetent, incompetence, inept, absurd
        2: unbelievable, unreal, shocking, insult, an insult, insult to, hopeless, worthless, dire, dismal
        2: lousy, preposterous, ludicrous, nightmare, fiasco, unprofessional, negligent, negligence, reckless
        2: dangerous, rude, bonkers, madness, lunacy, mental, stupid, idiotic, moronic, dumb, brainless
        2: mindless, daft, braindead, deplorable, intolerable, disaster, clownery, kangaroo court, amateur*
        2: cowboys, taking the mick/mickey/piss, take the mick/mickey/piss, taking liberties, beggars belief
        2: nonsense, bull, baloney, hogwash, poppycock, codswallop, tosh, drivel, insensitive, tone deaf
        2: incredible, dishonest, deceitful, misleading, wicked, bad joke, sick joke, sham
        1: poor, bad, silly, annoying, messy, a mess, a pain, nuisance, sloppy, careless, slow, sluggish
        1: pointless, clumsy, shoddy, flimsy, cheap, tacky, confusing, complicated, nowhere near good enough
        1: inconvenient, hassle, worse, weak, subpar, mediocre, substandard, clunky, hideous, ugly, bit rich
        1: cheeky, cheek of it, a cheek, bold
    """,
    hear=hear,
    hears=(
        "This is an absolute disgrace.",
        "What a joke of a website",
        "Your service is pathetic.",
    ),
    leaves=(
        "It's not bad at all.",
        "He told me a joke and I laughed.",
        "The film was a horror about an awful monster, and I loved it",
        "That's ridiculous, in the best way, thank you!",
    ),
)
