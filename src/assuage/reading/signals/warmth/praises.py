"""Praise that is meant: brilliant, you are a star, love it."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, denied, quoted

_GREETING = frozenset("morning afternoon evening day night luck grief god heavens".split())
_SOUR = (
    "condemns",
    "names-anger",
    "accuses",
    "counts-repeats",
    "leaves-us",
    "plain-fault",
    "has-waited",
    "asks-bitterly",
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Praise, worth little where the same message complains (see `mocks`) or answers bad news with it."""
    words = passage.words
    grievances = sum(1 for table in _SOUR for found in passage.of(table) if found.strength > 1)
    for found in passage.of(name):
        if quoted(passage, found) or denied(passage, found):
            continue
        after = words[found.last] if found.last < len(words) else ""
        if after in _GREETING or "would" in words[max(0, found.first - 3) : found.first]:
            continue
        if found.first == 0 and found.last - found.first == 1 and after in (",", ".", "another"):
            continue  # "Great, another form"
        force = FORCE[found.strength] / (1 + grievances) ** 1.5
        if force > 0.2:
            yield Cue(passage.span(found.first, found.last), force, feelings=((Emotion.JOY, min(1.0, 0.5 * force)),))


signal = Signal(
    why="People who praise us are not angry with us, whatever words they choose.",
    source=HOUSE,
    heat=-8,
    phrases="""
        3: you are (@very) @good, you are (a/an/the) (@very) @good_one
        3: you (@very) legend/star/angel/hero/genius/beauty/wizard/saint/gem, what a @good_one, lifesaver
        3: life saver, legend, i love, i loved, we loved, loved it, loved every, loves it, we love, love it
        3: love this, love my, love your, love you, love how, absolutely love, made my day/week/year
        3: best .. ever, the best, best thing, works perfectly, work perfectly, works beautifully, so happy
        3: very happy, really happy, so pleased, delighted, over the moon, chuffed, thrilled, impressed
        3: could not be happier, could not fault, credit to you, hats off to, five stars for, well done to
        3: tell .. he is/they are/she is, heroes, hero, marry me, god bless, spot on, so helpful, very helpful
        3: really helpful, so kind, very kind, so patient, you have been
        2: @good, happy, glad, pleased, kind, helpful, friendly, enjoy*, beautiful, gorgeous, delicious, comfy
        2: comfortable, helped, fixed it, sorted it, solved, it fits, it works, working now, works now
        2: better now, fab, belter, cracking, smashing, grand, recommend, favourite, fun, worked a treat, treat
        2: yay, hooray, hurray, woohoo, phew, relieved, relief, at last, worth it, worth the wait, proud, sweet
        2: bliss, joy, perfection, quick, fast, easy
    """,
    hear=hear,
    hears=(
        "Dana, you are a star.",
        "I absolutely love this app, it works perfectly.",
        "that was quick, brilliant",
    ),
    leaves=(
        "The hotel is not great.",
        "Great, another delay.",
        "Good morning, where is my parcel?",
    ),
)
