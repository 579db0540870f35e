"""A phrasebook: thousands of phrases looked up in one walk over the words of a message.

A table of phrases has one phrase a line, or several between commas; a line may begin with its strength::

    3: livid, (absolutely) furious, seeing red
    2: angry, mad at/with @person, had .. up to here

``(x)`` may be there or not, ``a/b`` either, ``stem*`` any word that begins so, ``..`` up to four words of the same
clause, ``@name`` any word of a named class, ``^`` the beginning of a clause and ``$`` its end. Strengths are 1–3.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from assuage.reading.tokens import ENDS_CLAUSE, Tokens, plain_words

GAP = 4  # words that ".." may jump over
_STEM_KEY = 3
_START, _END, _ANY = "^", "$", ".."


class PhraseError(Exception):
    """A phrase in a table that cannot be understood."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way through a phrase: a row of alternatives, each a set of words and stems (or a mark)."""

    steps: tuple[frozenset[str], ...]
    strength: int


@dataclass(frozen=True, slots=True)
class Found:
    """Tokens *first* up to, but not including, *last* are a phrase of *strength* 1–3."""

    first: int
    last: int
    strength: int


@dataclass(slots=True)
class _Node:
    words: dict[str, list[_Node]] = field(default_factory=dict)
    stems: dict[str, list[tuple[str, _Node]]] = field(default_factory=dict)
    gap: _Node | None = None
    at_end: _Node | None = None
    groups: dict[frozenset[str], _Node] = field(default_factory=dict)
    ends: list[tuple[str, int]] = field(default_factory=list)

    def step(self, options: frozenset[str]) -> _Node:
        if options == {_ANY}:
            self.gap = self.gap or _Node()
            return self.gap
        if options == {_END}:
            self.at_end = self.at_end or _Node()
            return self.at_end
        if options not in self.groups:
            child = self.groups[options] = _Node()
            for option in options:
                if option.endswith("*"):
                    self.stems.setdefault(option[:_STEM_KEY], []).append((option[:-1], child))
                else:
                    self.words.setdefault(option, []).append(child)
        return self.groups[options]


class Phrasebook:
    """All tables, compiled. *classes* are the word classes that tables call by ``@name``."""

    def __init__(self, tables: Mapping[str, str], classes: Mapping[str, Iterable[str]]) -> None:
        self._root = _Node()
        self._at_start = _Node()
        for name, table in tables.items():
            for phrase in phrases(table, classes):
                steps = phrase.steps
                node = self._root
                if steps[0] == {_START}:
                    node, steps = self._at_start, steps[1:]
                for options in steps:
                    node = node.step(options)
                node.ends.append((name, phrase.strength))

    def find(self, tokens: Tokens) -> dict[str, list[Found]]:
        """What each table finds, in order; of finds that begin together only the longest and strongest is kept."""
        words = tokens.words
        best: dict[tuple[str, int], Found] = {}
        for first, word in enumerate(words):
            if word in ENDS_CLAUSE:
                continue
            roots = (self._root, self._at_start) if _begins_clause(words, first) else (self._root,)
            for root in roots:
                for name, last, strength in _walk(root, words, first, first):
                    known = best.get((name, first))
                    if known is None or (strength, last) > (known.strength, known.last):
                        best[name, first] = Found(first, last, strength)
        found: dict[str, list[Found]] = {}
        for (name, _), one in best.items():
            row = found.setdefault(name, [])
            if row and one.last <= row[-1].last and one.strength <= row[-1].strength:
                continue  # lies inside the one before
            row.append(one)
        return found


def _begins_clause(words: Sequence[str], at: int) -> bool:
    return at == 0 or words[at - 1] in ENDS_CLAUSE


def _walk(node: _Node, words: Sequence[str], at: int, first: int) -> Iterator[tuple[str, int, int]]:
    for name, strength in node.ends:
        yield name, at, strength
    if node.at_end is not None and (at >= len(words) or words[at] in ENDS_CLAUSE or not words[at].isalnum()):
        yield from _walk(node.at_end, words, at, first)
    if at >= len(words):
        return
    word = words[at]
    for child in node.words.get(word, ()):
        yield from _walk(child, words, at + 1, first)
    for stem, child in node.stems.get(word[:_STEM_KEY], ()):
        if word.startswith(stem):
            yield from _walk(child, words, at + 1, first)
    if node.gap is not None:
        for jump in range(GAP + 1):
            yield from _walk(node.gap, words, at + jump, first)
            if at + jump >= len(words) or words[at + jump] in ENDS_CLAUSE:
                break


def phrases(table: str, classes: Mapping[str, Iterable[str]]) -> Iterator[Phrase]:
    """The phrases of a table, optional words spread out. Raises PhraseError on one that says nothing."""
    for line in table.splitlines():
        line = line.split("#", 1)[0].strip()
        strength = 2
        if line[:1].isdigit() and line[1:2] == ":":
            strength, line = int(line[0]), line[2:]
        for written in line.split(","):
            if written.strip():
                for steps in _ways(written.split(), classes):
                    if not any(option not in (_START, _END, _ANY) for options in steps for option in options):
                        raise PhraseError(f"{written!r} has no word that must be there. Leave one outside brackets.")
                    yield Phrase(steps, strength)


def _ways(written: Sequence[str], classes: Mapping[str, Iterable[str]]) -> list[tuple[frozenset[str], ...]]:
    ways: list[tuple[frozenset[str], ...]] = [()]
    for piece in written:
        optional = piece.startswith("(") and piece.endswith(")")
        rows = _rows(piece.strip("()") if optional else piece, classes)
        ways = [*(way + row for way in ways for row in rows), *(ways if optional else ())]
    return ways


def _rows(piece: str, classes: Mapping[str, Iterable[str]]) -> list[tuple[frozenset[str], ...]]:
    """A piece as one row of one step or, where an alternative is several words ("i'm/we're"), several rows."""
    single: set[str] = set()
    rows: list[tuple[frozenset[str], ...]] = []
    for option in piece.split("/"):
        if option.startswith("@"):
            if option[1:] not in classes:
                raise PhraseError(f"{option!r} is no class of words. Known: {', '.join(sorted(classes))}.")
            options: Iterable[str] = classes[option[1:]]
        else:
            options = (option,)
        for word in options:
            parts = (word,) if word.endswith("*") or word in (_ANY, _START, _END) else _spread(word)
            if len(parts) == 1:
                single.add(parts[0])
            else:
                rows.append(tuple(frozenset((part,)) for part in parts))
    return [*rows, *([(frozenset(single),)] if single else [])]


def _spread(word: str) -> tuple[str, ...]:
    return tuple(plain for part in word.split("-") for plain in plain_words(part))
