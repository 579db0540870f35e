"""What the customer said last, read once while the agent types: the conversation stays, and only the draft changes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from hashlib import blake2b
from threading import Lock

from assuage.conversation.message import Message
from assuage.reading.read import read
from assuage.reading.reading import Reading

MOST_KEPT = 64  # readings; about as many as agents who type at the same time

_kept: OrderedDict[bytes, Reading] = OrderedDict()
_lock = Lock()


def heard(text: str, before: Sequence[Message]) -> Reading:
    """The reading of *text* after *before*, kept until `MOST_KEPT` others came. No words are kept: the key is a digest
    of them, and a reading holds only places and names of signals."""
    key = _digest(text, before)
    with _lock:
        if key in _kept:
            _kept.move_to_end(key)
            return _kept[key]
    reading = read(text, before)
    with _lock:
        _kept[key] = reading
        while len(_kept) > MOST_KEPT:
            _kept.popitem(last=False)
    return reading


def forget() -> None:
    """Drops every reading kept so far; the next draft has its customer read anew."""
    with _lock:
        _kept.clear()


def _digest(text: str, before: Sequence[Message]) -> bytes:
    sum_of_all = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16)
    for turn in before:
        sum_of_all.update(f"\0{turn.speaker.value}\0{len(turn.text)}\0{turn.text}".encode("utf-8", "surrogatepass"))
    return sum_of_all.digest()
