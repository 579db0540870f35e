"""The writer says that they are disappointed, let down or not happy."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Emotion
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, denied, quoted, told


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """Disappointment of the writer's own; a denial that belongs to the phrase ("not happy") is none of its scope."""
    for found in passage.of(name):
        if quoted(passage, found) or told(passage, found) or denied(passage, found):
            continue
        if passage.subject(found.first) == "other":
            continue
        force = FORCE[found.strength]
        yield Cue(
            passage.span(found.first, found.last), force, feelings=((Emotion.DISAPPOINTMENT, min(1.0, 0.6 * force)),)
        )


signal = Signal(
    why="Disappointment is anger with its coat on: quieter, and often the step before leaving.",
    source=HOUSE,
    heat=9.5,
    phrases="""
        3: bitterly disappointed, gutted, heartbroken, devastated
        2: disappoint*, let down, let me/us down, not (@very) happy, not (@very) impressed, unimpressed, unhappy
        2: not good enough, not acceptable, not ok/okay/fine/right/fair/cool/on, dissatisfied, dismayed, upset
        2: upsetting, expected better/more, thought better of you, deserve better, hoped for better
        2: used to be good/great/better, gone downhill, sore about, hurt by, insulting, insulted, offended
        2: humiliat*, embarrass*, degrad*, ashamed of you, hard to swallow, taste in my mouth, far from happy
        2: less than impressed/happy/pleased, appalled, shocked, not thrilled, unfair
        2: leaves a lot to be desired
        1: shame, sad to, saddened, pity, regret to say, not great/ideal/good/much fun/funny, sigh, poor show
        1: could be better, expected
    """,
    hear=hear,
    hears=(
        "I'm really disappointed with this.",
        "We feel let down.",
        "not happy",
    ),
    leaves=(
        "I'm not disappointed at all, it's lovely.",
        "I won't let you down.",
        "It wasn't a disappointment in the end.",
    ),
)
