"""To be heard: own it, admit it, do you understand."""

from __future__ import annotations

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Signal, quoted, said, told

_OTHERS = (
    "asks-refund",
    "asks-fix",
    "asks-cancel",
    "asks-manager",
    "asks-status",
    "asks-replacement",
    "asks-information",
)
_PLAIN = frozenset("admit own acknowledge acknowledged accountable do have just i".split())


def _wants_more(passage: Passage, found: Found) -> bool:
    """A judgement is a wish to be heard only where nothing more solid is asked for."""
    if passage.of("praises") or (passage.words[found.first] == "do" and "time" in passage.words):
        return True
    return passage.words[found.first] not in _PLAIN and any(passage.of(table) for table in _OTHERS)


signal = Signal(
    why="Before any remedy they want it seen; a named acknowledgement is the remedy here.",
    source=HOUSE,
    phrases="""
        2: do you understand, do you realise, do you realize, do you know what, do you know how
        2: do you have any idea, have you any idea, admit (it), own up, own it, take responsibility, accountab*
        2: acknowledge*, be honest, just so you know, i want you to know, i wanted you to know, wanted to tell
        2: i just wanted to say, i thought you should know, you should know, listen to me, nobody listens
        2: not listening, have a think, think about, shame on, ashamed, disappointed, unacceptable, disgrace*
        2: disgusting, pathetic, not good enough, what a joke, ridiculous, very upset, so frustrating, worst
        2: terrible, awful, appalling, insulting, not happy, hope you are proud, remember that, i am furious
        2: i am livid, so angry, absolutely raging, seething
    """,
    hear=said(unless=(quoted, told, _wants_more), ask=Ask.ACKNOWLEDGEMENT),
    hears=(
        "Do you have any idea what you've done?",
        "I just want somebody to admit it.",
        "this is so frustrating",
    ),
    leaves=(
        "Do you know what time it shuts?",
        "You must be so proud, well done!",
        "I understand, thanks.",
    ),
)
