"""Folding: the same text as plain small letters, with a map back to every original character.

People write "F*CK", "sh1t", "ｆｒｅｅ", "stiiilll" and hide marks of no width inside words. Matching happens on the
folded text; what we say about the text points at the original, through :meth:`Folded.original`.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from assuage.language.look_alikes import LOOK_ALIKES, PLAIN_SIGNS
from assuage.language.masked_words import DOUBLED
from assuage.language.span import Span
from assuage.language.unmasking import MASK, unmasked

# One edit: original characters [start, end) become *words*.
_Edit = tuple[int, int, str]
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_MARK = re.compile(r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff]")
# Both begin at the beginning of a word only; otherwise a page of letters without a space would take quadratic time.
_STRETCHED = re.compile(r"(?<![a-z])[a-z]*?([a-z])\1{2,}[a-z]*")
_RUN = re.compile(r"([a-z])\1{2,}")
_WORD_WITH_FOREIGN = re.compile(r"(?<![^\W\d_])[^\W\d_]*[\u0370-\u058f\u13a0-\u13ff][^\W\d_]*")
_CLUSTER = re.compile(r".[\u0300-\u036f]*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Layer:
    """One pass of edits: how positions after it map to positions before it."""

    after: tuple[int, ...]
    before: tuple[int, ...]
    edited: tuple[bool, ...]

    def start(self, position: int) -> int:
        piece = bisect_right(self.after, position) - 1
        return self.before[piece] if self.edited[piece] else self.before[piece] + position - self.after[piece]

    def end(self, position: int) -> int:
        """Where the character before *position* ended."""
        piece = bisect_right(self.after, position - 1) - 1
        if self.edited[piece]:
            return self.before[piece + 1]
        return self.before[piece] + position - self.after[piece]


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. *stretched* and *disguised* are spans of the source that were undone, in order."""

    text: str
    source: str
    stretched: tuple[Span, ...] = ()
    disguised: tuple[Span, ...] = ()
    _layers: tuple[_Layer, ...] = ()

    def original(self, start: int, end: int) -> Span:
        """The characters of the source that folded characters *start* to *end* came from.

        Raises ValueError when they lie outside the folded text.
        """
        if not 0 <= start <= end <= len(self.text):
            raise ValueError(f"{start} to {end} lies outside a folded text of {len(self.text)}. Give a part of it.")
        if not self._layers:
            return Span(start, end)
        is_empty = start == end
        if is_empty and end == len(self.text):
            return Span(len(self.source), len(self.source))
        for layer in reversed(self._layers):
            start, end = layer.start(start), (layer.start(end) if is_empty else layer.end(end))
        return Span(start, end)


def fold(text: str) -> Folded:
    """*text* in small plain letters: compatibility forms, accents, look-alikes, digits-for-letters, stars in swear
    words, stretched letters and characters of no width undone. Never raises; takes time linear in the text.
    """
    layers: list[_Layer] = []
    plain = text
    if not text.isascii():
        plain, layer = _rewrite(text, _plainer(text))
        layers.append(layer)
    plain = plain.lower() if plain.isascii() else "".join(c.lower() if len(c.lower()) == 1 else c for c in plain)

    masks = [(m.start(), m.end(), word) for m in MASK.finditer(plain) if (word := unmasked(m.group())) is not None]
    disguised = tuple(_through(layers, start, end) for start, end, _ in masks)
    if masks:
        plain, layer = _rewrite(plain, masks)
        layers.append(layer)

    stretches = [
        (m.start(), m.end(), _unstretched(m.group())) for m in _STRETCHED.finditer(plain) if m.group() != "www"
    ]
    stretched = tuple(_through(layers, start, end) for start, end, _ in stretches)
    if stretches:
        plain, layer = _rewrite(plain, stretches)
        layers.append(layer)
    return Folded(plain, text, stretched, disguised, tuple(layers))


def _through(layers: list[_Layer], start: int, end: int) -> Span:
    for layer in reversed(layers):
        start, end = layer.start(start), layer.end(end)
    return Span(start, end)


def _rewrite(text: str, edits: Iterable[_Edit]) -> tuple[str, _Layer]:
    pieces: list[str] = []
    after: list[int] = []
    before: list[int] = []
    edited: list[bool] = []
    at = length = 0
    for start, end, words in edits:
        if start > at:
            after.append(length)
            before.append(at)
            edited.append(False)
            pieces.append(text[at:start])
            length += start - at
        if words:
            after.append(length)
            before.append(start)
            edited.append(True)
            pieces.append(words)
            length += len(words)
            # An edited piece ends where it ended, even when a removed character follows it.
            after.append(length)
            before.append(end)
            edited.append(False)
        at = end
    after.append(length)
    before.append(at)
    edited.append(False)
    pieces.append(text[at:])
    return "".join(pieces), _Layer(tuple(after), tuple(before), tuple(edited))


def _plainer(text: str) -> list[_Edit]:
    """The edits that make letters plain: accents off, look-alikes replaced, marks of no width removed."""
    foreign = _foreign_words(text)
    edits: list[_Edit] = []
    for run in _NOT_ASCII.finditer(text):
        for cluster in _CLUSTER.finditer(run.group()):
            start, written = run.start() + cluster.start(), cluster.group()
            plain = _plain(written[0], (start in foreign) if foreign else False)
            if len(written) > 1 or plain != written:
                edits.append((start, start + len(written), plain))
    return edits


def _foreign_words(text: str) -> frozenset[int]:
    """Positions in words that are really written in another alphabet, and so must be left as they are."""
    wholly = [word for word in _WORD_WITH_FOREIGN.finditer(text) if not any(c.isascii() for c in word.group())]
    if all(c.lower() in LOOK_ALIKES for word in wholly for c in word.group()):
        return frozenset()  # every such word could be one of ours in disguise
    places = (place for word in wholly for place in range(word.start(), word.end()))
    return frozenset(places)


@lru_cache(maxsize=4096)
def _plain(sign: str, is_foreign: bool) -> str:
    if sign in PLAIN_SIGNS:
        return PLAIN_SIGNS[sign]
    if not is_foreign and sign.lower() in LOOK_ALIKES:
        return LOOK_ALIKES[sign.lower()]
    kind = unicodedata.category(sign)
    if kind in ("Cf", "Mn", "Me") or _MARK.match(sign):
        return ""
    if kind in ("Cs", "Co", "Cn"):
        return sign
    spread = unicodedata.normalize("NFKD", sign)
    bare = "".join(c for c in spread if not unicodedata.combining(c)) or sign
    return bare.casefold() if bare.isascii() else unicodedata.normalize("NFKC", bare).casefold()


def _unstretched(word: str) -> str:
    """*word* with its runs of three or more letters cut to two where that makes a word we know, else to one."""
    known = DOUBLED
    once = _RUN.sub(r"\1", word)
    if once in known:
        return once
    runs = list(_RUN.finditer(word))
    if len(runs) <= 3:
        for choice in range(1, 1 << len(runs)):
            made, at = "", 0
            for index, run in enumerate(runs):
                made += word[at : run.start()] + run.group(1) * (2 if choice >> index & 1 else 1)
                at = run.end()
            made += word[at:]
            if made in known:
                return made
    return once
