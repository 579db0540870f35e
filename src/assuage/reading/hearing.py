"""Hearing: all signals of the catalogue, held to one message in one walk over its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from assuage.catalogue.entries import load
from assuage.conversation.message import Message
from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Phrasebook
from assuage.reading.signal import Cue, Signal
from assuage.reading.word_classes import CLASSES


@cache
def signals() -> MappingProxyType[str, Signal]:
    """Every signal by id, in the order of the files."""
    return MappingProxyType(dict(load("assuage.reading.signals", Signal)))


@cache
def _book() -> Phrasebook:
    tables = {name: table for id_, signal in signals().items() for name, table in signal.tables(id_)}
    return Phrasebook(tables, CLASSES)


def opened(text: str, context: Sequence[Message] = (), heat_before: int | None = None) -> Passage:
    """*text* made ready for the signals, with what the phrasebook finds in it."""
    passage = Passage(text, context, heat_before)
    passage.found = _book().find(passage.tokens)
    return passage


def cues(passage: Passage) -> tuple[Cue, ...]:
    """What the signals hear in an opened passage, each cue marked with the id of its signal."""
    return tuple(replace(cue, signal=id_) for id_, signal in signals().items() for cue in signal.hear(passage, id_))
