"""A small language for phrases, and the matcher that finds them in a text.

A phrase is ordinary words. It matches in any case, with any spacing, with straight or curly apostrophes, and with
or without the usual contractions: ``it is not`` also finds "it's not" and "it isn't". Beyond words it may say

======================  ==========================================================
``(delay|wait|queue)``  one of these; an alternative may be several words
``[really|very]``       any of these, or nothing
``_``                   any one word
``...``                 up to five words of the same sentence, or none (at the end it adds nothing)
``apolog*``             a word that begins so
``{we}``                one of a named list, see `phrase_pattern.LISTS`
``^``                   (first) only where a clause begins: for commands such as ``^ relax``
======================  ==========================================================
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from assuage.language.expressions import GRAM, Need
from assuage.language.phrase_pattern import OFTEN_UNMARKED, STRAIGHT_MARKS, PhrasePattern, phrase_pattern
from assuage.language.span import Span

_RUN = re.compile(r"\w+")
_WORD = re.compile(r"\w+(?:'\w+)*")


@dataclass(frozen=True)
class Plain:
    """A text made ready for matching: the same length as written, lower case, straight apostrophes."""

    text: str

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word, apostrophes taken out ("isn't" → "isnt"), and the parts beside each apostrophe."""
        found = set(_WORD.findall(self.text))
        found.update(OFTEN_UNMARKED[word] for word in OFTEN_UNMARKED.keys() & found)
        for word in [word for word in found if "'" in word]:
            found.add(word.replace("'", ""))
            found.update(word.split("'"))
            if word.endswith("n't"):
                found.add(word[:-3])
        return frozenset(found)

    @cached_property
    def grams(self) -> frozenset[str]:
        """Every run of `GRAM` characters: what tells quickly that the beginning of a word is nowhere in the text."""
        text = self.text
        return frozenset([text[place : place + GRAM] for place in range(len(text) - GRAM + 1)])

    def meets(self, need: Need) -> bool:
        return not need.words.isdisjoint(self.words) or any(run in self.text for run in need.runs)

    @cached_property
    def starts(self) -> dict[str, list[int]]:
        """Where words begin, by their first letter and by their first two."""
        found: dict[str, list[int]] = {}
        for word in _RUN.finditer(self.text):
            letters = word[0]
            found.setdefault(letters[0], []).append(word.start())
            if len(letters) > 1:
                found.setdefault(letters[:2], []).append(word.start())
        return found

    @cached_property
    def _openings(self) -> frozenset[str]:
        return frozenset(self.starts)

    def matches(
        self, pattern: re.Pattern[str], openings: frozenset[str], start: int, stop: int
    ) -> Iterator[re.Match[str]]:
        """The matches of *pattern* between *start* and *stop*, tried only at words with these *openings* if any."""
        if not openings:
            yield from pattern.finditer(self.text, start, stop)
            return
        here = openings & self._openings
        for place in sorted({place for letters in here for place in self.starts[letters]}) if here else ():
            if start <= place < stop and (match := pattern.match(self.text, place, stop)):
                start = match.end()
                yield match


def plain(text: str) -> Plain:
    """*text* in lower case with straight apostrophes; every character stays where it was."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters grow when lowered, and offsets must hold
        lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return Plain(lowered.translate(STRAIGHT_MARKS))


class Phrases:
    """A set of phrases, compiled once; `find` gives the longest matches, from the left, without overlaps.

    Raises PhraseError for a phrase that cannot be read.
    """

    __slots__ = ("_by_word", "_without_word", "_words", "phrases")

    def __init__(self, phrases: Iterable[str]) -> None:
        self.phrases: tuple[str, ...] = tuple(phrases)
        self._by_word: dict[str, list[PhrasePattern]] = {}
        self._without_word: list[PhrasePattern] = []
        for one in (phrase_pattern(phrase) for phrase in self.phrases):
            if not one.needed:
                self._without_word.append(one)
                continue
            # Filed under its rarest words, as far as length tells: few texts will ask for it.
            for word in max(one.needed, key=lambda words: min(len(word) for word in words)):
                self._by_word.setdefault(word, []).append(one)
        self._words = frozenset(self._by_word)

    def find(self, text: Plain | str) -> Iterator[Span]:
        ready = text if isinstance(text, Plain) else plain(text)
        spans = [
            Span(*found.span())
            for one in self._that_may_match(ready)
            for found in ready.matches(one.pattern, one.openings, 0, len(ready.text))
        ]
        reached = -1
        for span in sorted(spans, key=lambda span: (span.start, -span.end)):
            if span.start >= reached:
                reached = span.end
                yield span

    def is_in(self, text: Plain | str) -> bool:
        ready = text if isinstance(text, Plain) else plain(text)
        return next(self.find(ready), None) is not None

    def _that_may_match(self, ready: Plain) -> list[PhrasePattern]:
        """The patterns whose needed words are all in the text; each once."""
        asked: dict[int, PhrasePattern] = {}
        for word in self._words & ready.words:
            for one in self._by_word[word]:
                if all(not needed.isdisjoint(ready.words) for needed in one.needed):
                    asked[id(one)] = one
        return [*self._without_word, *asked.values()]

    def __repr__(self) -> str:
        return f"Phrases({self.phrases!r})"
