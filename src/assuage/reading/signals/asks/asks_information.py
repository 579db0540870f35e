"""How, what, which, is it possible: a question."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Cue, Signal, quoted, said, told

_HOT = (
    "asks-bitterly",
    "condemns",
    "names-anger",
    "swears",
    "insults-person/nouns",
    "leaves-us",
    "threatens/acts",
    "mocks",
)
_ASKING = frozenset(
    "let tell could can may might wondering wonder looking advice information info details i question any".split()
)


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """The table's questions; and, in a message without heat, any question at all."""
    heard = False
    for cue in _plain(passage, name):
        heard = True
        yield cue
    if heard or any(one.strength > 1 for table in _HOT for one in passage.of(table)):
        return
    if any(passage.of(table) for table in _OTHER_WISHES):
        return
    mark = next((at for at, word in enumerate(passage.words) if word == "?"), None)
    if mark is not None and not passage.is_quoted(mark):
        first = passage.sentence_bounds(mark)[0]
        if mark - first > 2:
            yield Cue(passage.span(first, mark + 1), ask=Ask.INFORMATION)


_OTHER_WISHES = (
    "asks-status", "asks-explanation", "asks-refund", "asks-replacement", "asks-cancel", "asks-fix", "asks-human", "asks-manager",
    "asks-call-back", "asks-compensation", "asks-delivery", "accuses", "counts-repeats",
)  # fmt: skip


def _is_bitter(passage: Passage, found: Found) -> bool:
    """A question asked in anger seldom wants facts; and a statement needs words of asking."""
    if any(one.strength > 1 for table in _HOT for one in passage.of(table)):
        return True
    is_asking = passage.is_question(found.first) or passage.words[found.first] in _ASKING
    starts = found.first == passage.sentence_bounds(found.first)[0]
    return not (is_asking or starts)


_plain = said(unless=(quoted, told, _is_bitter), ask=Ask.INFORMATION)

signal = Signal(
    why="A plain question wants a plain answer, first line.",
    source=HOUSE,
    phrases="""
        2: how do i/we/you, how can i/we, how to, how should i, how would i, what do i/we need, what should i
        2: what shall i, what do i do, what can i, what now, what is the, what are the/your, what time
        2: what size, what colour*, what papers, which (one/of), who do i, who should i, who is, who can
        2: where do i, where can i, where should i, when do you, when does, when is the, do you have, do you do
        2: do you sell, do you deliver, do you offer, do you know if, do i need, do i have to, does it, does the
        2: does this, is there (a/an/any), are there, is it possible, is it ok, is it okay, is it true
        2: is it safe, is this, is that, is your, is the, are you open, are your, can i (also), can we
        2: can you tell me, could you tell me, could you let me know, may i, might i, would it be possible
        2: would it, will it, will the, will i, wondering if, wonder if, any chance, any idea, let me know
        2: tell me how, tell me what, tell me which, question about, quick question, what does, what happens
        2: how much, how many .. do, how does, how long does, how long is, should i, shall i, i need to know
        2: advice, information, info, details, looking for, am i, have i, did i, will you, are we, what is your
        2: what is my, is my, where do, in stock, opening hours, possible to
    """,
    hear=hear,
    hears=(
        "How do I change my address?",
        "Do you deliver on Sundays?",
        "is there a bigger size",
    ),
    leaves=(
        "Thanks, that's all.",
        "Fix it now.",
        "How dare you.",
    ),
)
