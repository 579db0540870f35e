"""Ring me."""

from __future__ import annotations

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Signal, denied, quoted, said, told

_NAMED = frozenset("friends friend everyone people they family you he she names name".split())


def _is_name(passage: Passage, found: Found) -> bool:
    """ "My friends call me Bo": calling somebody something is no telephone."""
    before = passage.words[max(0, found.first - 1) : found.first]
    after = passage.words[found.last] if found.last < len(passage.words) else ""
    return passage.words[found.first] == "call" and bool(frozenset(before) & _NAMED) and after.isalpha() and after not in (
        "back", "on", "at", "after", "when", "today", "tomorrow", "now", "asap", "about", "please", "before", "again",
    )  # fmt: skip


signal = Signal(
    why="They want a voice; give a time, and keep it.",
    source=HOUSE,
    phrases="""
        2: call me, ring me, phone me, call back, callback*, call me back, ring me back
        2: give me a call/ring/bell, a call around, a call at, someone/somebody/you .. call/ring/phone me
        2: someone would ring/call, someone would ring, someone to call/ring, someone call/ring
        2: speak on the phone, ring before, rung me back, called me back, missed callback*, please ring
        2: please call, please phone, you said you would call/ring, get back to me
    """,
    hear=said(unless=(quoted, told, denied, _is_name), ask=Ask.CALL_BACK),
    hears=(
        "Can someone ring me after five?",
        "I was promised a call back.",
        "please call me",
    ),
    leaves=(
        "You called me names.",
        "My friends call me Bo.",
        "Don't ring me.",
    ),
)
