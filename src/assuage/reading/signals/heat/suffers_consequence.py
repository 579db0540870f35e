"""What it cost them: a missed birthday, a lost day, a child in tears."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, quoted

_SOUR = ("plain-fault", "accuses", "counts-repeats", "has-waited", "condemns", "asks-bitterly")
_GLAD = frozenset(("thank", "thanks", "loves", "loved", "perfect", "lovely", "brilliant", "nothing", "happy"))


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A loss, in a message that also complains; a family named in a glad message is none."""
    is_complaint = any(found.strength > 1 for table in _SOUR for found in passage.of(table))
    for found in passage.of(name):
        first, last = passage.sentence_bounds(found.first)
        if quoted(passage, found) or frozenset(passage.words[first:last]) & _GLAD:
            continue
        is_own_loss = passage.words[found.first] not in ("my", "our", "her", "his", "christmas", "interview", "exam")
        if is_own_loss or is_complaint:
            yield Cue(passage.span(found.first, found.last), FORCE[found.strength] * (1.0 if is_complaint else 0.5))


signal = Signal(
    why="The loss behind the fault is what the anger is really about.",
    source=HOUSE,
    heat=1.5,
    phrases="""
        3: ruined, missed my/our/the/his/her, lost my/our job/house/home/deposit/holiday/day/business/sale
        3: lost the house/home/job/sale, lost a day, wasted, waste of, cost me, cost us, out of pocket, in tears
        3: crying, cried, sobbing, humiliated, embarrassed in front, in front of everyone/customers/my, stranded
        3: left us/me standing/waiting/stranded/with, had to cancel, had to walk, had to pay, had to sleep
        3: had to buy, had to explain, had to tell, could not sleep, no sleep, not slept, have not slept
        3: thrown away, thrown out, had to throw, my wedding, our wedding, funeral, her birthday, his birthday
        3: christmas, interview, exam, unpaid, my only day, my day off, my savings, my rent, my life, my family
        3: my child, my kids, my children, my baby, my son, my daughter, my mother, my mum, my dad, my father
        3: my wife, my husband, in hospital, could have died, nearly died, could have been killed, terrified
        3: shaking, stress, stressed, worried sick, sick with worry, no heating, no hot water, no water
        3: freezing
    """,
    hear=hear,
    hears=(
        "We missed our flight because of it.",
        "My daughter was in tears.",
        "It cost me a day's wages.",
    ),
    leaves=(
        "It costs me nothing to wait.",
        "My daughter loves it.",
        "The wedding was perfect, thank you.",
    ),
)
