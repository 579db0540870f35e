"""A regular expression in parts, of which only those are tried whose words the text holds, and where they begin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assuage.language.expressions import Need, alternatives, needs, openings, rarest_gram
from assuage.language.phrases import Plain


class Patterns:
    """An alternation, split at its top level; written for lower-case text with straight apostrophes.

    `find` gives the matches of all parts, from the left, without overlaps; of two that begin together, the longer.
    """

    __slots__ = ("_always", "_by_gram", "_by_word", "_grams", "_words")

    def __init__(self, *sources: str) -> None:
        self._always: list[_Part] = []
        self._by_word: dict[str, list[_Part]] = {}
        self._by_gram: dict[str, list[tuple[str, _Part]]] = {}
        for source in sources:
            for written in alternatives(source):
                sure = needs(written, is_open_before=True, is_open_after=True)
                part = _Part(re.compile(written), tuple(sure[1:]), openings(written))
                if not sure:
                    self._always.append(part)
                for one in sure[:1]:
                    for word in one.words:
                        self._by_word.setdefault(word, []).append(part)
                    for run in one.runs:
                        self._by_gram.setdefault(rarest_gram(run), []).append((run, part))
        self._words, self._grams = frozenset(self._by_word), frozenset(self._by_gram)

    def find(self, text: Plain, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        stop = len(text.text) if end is None else end
        found = [
            match
            for part in self._that_may_match(text)
            for match in text.matches(part.pattern, part.openings, start, stop)
        ]
        reached = -1
        for match in sorted(found, key=lambda match: (match.start(), -match.end())):
            if match.start() >= reached and match.end() > match.start():
                reached = match.end()
                yield match

    def is_in(self, text: Plain, start: int = 0, end: int | None = None) -> bool:
        return next(self.find(text, start, end), None) is not None

    def _that_may_match(self, text: Plain) -> list[_Part]:
        """The parts whose needs the text meets; each once."""
        asked: dict[int, _Part] = {}
        for word in self._words & text.words:
            for part in self._by_word[word]:
                asked[id(part)] = part
        for gram in self._grams & text.grams:
            for run, part in self._by_gram[gram]:
                if run in text.text:
                    asked[id(part)] = part
        if not asked:
            return self._always
        return [*self._always, *(part for part in asked.values() if all(text.meets(one) for one in part.also))]


@dataclass(frozen=True, slots=True)
class _Part:
    """One alternative, the needs that are looked at once its first is met, and the letters it begins with."""

    pattern: re.Pattern[str]
    also: tuple[Need, ...]
    openings: frozenset[str]
