"""Somebody higher."""

from __future__ import annotations

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Signal, quoted, said, told


def _is_theirs(passage: Passage, found: Found) -> bool:
    """The writer's own manager, a manager they are, or a manager who is praised."""
    before = passage.words[max(0, found.first - 3) : found.first]
    return bool(frozenset(before) & frozenset(("my", "am", "property", "was", "our"))) or bool(passage.of("praises"))


signal = Signal(
    why="They doubt that this desk can help; say who can, by name.",
    source=HOUSE,
    phrases="""
        2: manager*, supervisor*, your boss, the boss, someone higher, higher up, in charge, someone senior
        2: senior person/manager, team leader, team lead, head office, director, ceo, chief executive, escalat*
        2: someone with authority, someone who can actually, someone who can decide
        2: complaints department/team/manager, complain formally, make a complaint, raise a complaint
        2: file a complaint, lodge a complaint, complaint about, report this, report him/her/them/you, who runs
        2: your superior, the owner
    """,
    hear=said(unless=(quoted, told, _is_theirs), ask=Ask.MANAGER),
    hears=(
        "Get me your manager.",
        "I want to speak to someone higher up.",
        "I'd like to make a complaint",
    ),
    leaves=(
        "My manager loves your coffee.",
        "I'm a manager myself.",
        "The property manager let me in, thanks.",
    ),
)
