"""Read a customer's message: how hot it is, whom it attacks if anybody, what cannot wait, what they want.

The way of a message::

    text, context ──► Passage ──► signals hear ──► cues ──► weigh ──► Reading
                      (folded,     (one file each,          (points, gravest abuse, safety,
                       tokens)      exact spans)             asks, confidence)

The seam for a trained model is `assuage.reading.weighing.weigh`, where its scores will join the cues. Until a
model is there, the cues speak alone, and the confidence says how thin they are.

A reading describes the message and never the person, and it is a help for a reader, not a verdict: it misses
irony that needs knowledge of the world, and every claim it makes points at the words it rests on.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from assuage.conversation.message import Message
from assuage.language.span import Span
from assuage.reading.hearing import cues, opened, signals
from assuage.reading.passage import Passage
from assuage.reading.reading import Reading
from assuage.reading.weighing import Circumspection, weigh
from assuage.reading.word_classes import CLASSES, YOU

VERSION = "signals-1"
LONGEST = 12_000  # characters read of one message: about two thousand words, more than any letter we have seen
_HEAD = 8_000  # of a longer one, this much from the beginning and the rest from the end
_TURNS = 12  # earlier messages that still colour this one

_FIRM_WORDS = CLASSES["firm"]
_ENGLISH = frozenset(
    """the a an and i you it is to of my for not in on this that we have has are was be do what with your me please thanks
    hello hi no yes ok""".split()
)


def read(text: str, context: Sequence[Message] = ()) -> Reading:
    """The reading of *text*, a customer's message, after the *context* (oldest first).

    Any text gives a reading; an empty one gives a calm reading of low confidence. Of a text past `LONGEST`
    characters the beginning and the end are read, and the confidence falls with the share left out.
    """
    before = next((message for message in reversed(context[-_TURNS:]) if message.is_customers), None)
    passage = opened(_bounded(text), context[-_TURNS:], None if before is None else _heat_alone(before.text[:2000]))
    heard = cues(passage)
    reading = weigh(heard, signals(), _about(passage, len(text)), version=VERSION)
    return reading if len(text) <= LONGEST else _moved(reading, len(text))


_KEPT = 4096  # heats, of a few bytes each: the conversations that are in hand
_heats: OrderedDict[bytes, int] = OrderedDict()


def _heat_alone(text: str) -> int:
    """The heat of an earlier message by itself; kept by digest, since a conversation is read again at every turn.

    No words are kept: what somebody asked to be erased must not live on in a memory.
    """
    name = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
    heat = _heats.get(name)
    if heat is None:
        passage = opened(text)
        heat = weigh(cues(passage), signals(), _about(passage, len(text))).heat
        _heats[name] = heat
        while len(_heats) > _KEPT:
            with suppress(KeyError):  # another thread may have taken the last
                _heats.popitem(last=False)
    return heat


def _bounded(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    return text[:_HEAD] + "\n" + text[len(text) - (LONGEST - _HEAD - 1) :]


def _moved(reading: Reading, length: int) -> Reading:
    """Evidence found in the part kept from the end, put back where it stands in the whole text."""
    by = length - LONGEST

    def place(span: Span) -> Span:
        if span.start > _HEAD:
            return span.shifted(by)
        return span if span.end <= _HEAD else Span(span.start, _HEAD)

    evidence = tuple(replace(one, span=place(one.span)) for one in reading.evidence)
    return replace(reading, evidence=evidence)


def _about(passage: Passage, length: int) -> Circumspection:
    words = [passage.words[at] for at in passage.plain]
    english = sum(1 for word in words if word in _ENGLISH)
    letters = [word for word in words if not word.isdigit()]
    return Circumspection(
        share_read=min(1.0, LONGEST / length) if length else 1.0,
        is_foreign=(len(letters) >= 6 and english == 0)
        or sum(1 for word in letters if not word.isascii()) > len(letters) / 2 > 0,
        word_count=len(words),
        speaks_to_reader=any(word in YOU for word in words),
        speaks_of_firm=any(word in _FIRM_WORDS for word in words) and any(word in YOU for word in words),
    )
