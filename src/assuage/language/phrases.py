"""A small language for phrases, and the matcher that finds them in a text.

A phrase is ordinary words. It matches in any case, with any spacing, with straight or curly apostrophes, and with
or without the usual contractions: ``it is not`` also finds "it's not" and "it isn't". Beyond words it may say

======================  ==========================================================
``(delay|wait|queue)``  one of these; an alternative may be several words
``[really|very]``       any of these, or nothing
``_``                   any one word
``...``                 up to five words of the same sentence, or none (at the end it adds nothing)
``apolog*``             a word that begins so
``{we}``                one of a named list, see `LISTS`
``^``                   (first) only where a clause begins: for commands such as ``^ relax``
======================  ==========================================================
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from assuage.language.span import Span

LISTS: dict[str, str] = {
    "we": "(i|we)",
    "our": "(my|our)",
    "us": "(me|us)",
    "be": "(is|are|was|were|be|been|being)",
    "very": "[so|very|really|quite|too|all|rather|pretty|terribly|extremely|absolutely|just|completely|totally]",
    "softly": "[just|simply|really|also|only|now|then|again|still|already|actually|kindly|please|first]",
    "modal": "(can|could|will|would|may|might|should|must|shall)",
    "our_side": "(our|my|the) (agent|colleague|team|staff|driver|engineer|office|depot|warehouse|shop|system)",
}

_PLAIN_MARKS = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "′": "'", "＇": "'", "‐": "-", "‑": "-"})
_WORD = re.compile(r"\w+(?:'\w+)*")
_NO_LETTER_BEFORE = r"(?<!\w)(?<!\w')"
_NO_LETTER_AFTER = r"(?!\w|'\w)"
_CLAUSE_START = r"(?:^|(?<=[.!?;:,\n(—–])|(?<=[.!?;:,\n(—–-]\s))"
_ANY_WORD = r"[\w'-]+"
_UP_TO_FIVE_WORDS = r"(?:[^\s.!?;]+\s+){0,5}?"

_CONTRACTED = {
    "is": r"(?:\s+is|'?s)",
    "has": r"(?:\s+has|'s)",
    "are": r"(?:\s+are|'re)",
    "am": r"(?:\s+am|'?m)",
    "have": r"(?:\s+have|'ve)",
    "had": r"(?:\s+had|'d)",
    "will": r"(?:\s+will|'ll)",
    "would": r"(?:\s+would|'d)",
    "us": r"(?:\s+us|'s)",
    "not": r"(?:\s+not|n'?t)",
}
_NEGATED_VERBS = {
    "can not": r"can(?:\s*not|'?t)",
    "cannot": r"can(?:\s*not|'?t)",
    "will not": r"(?:will\s+not|won'?t)",
    "shall not": r"(?:shall\s+not|shan'?t)",
}
# Words that hurried people write without the apostrophe, where no other word is meant.
_OFTEN_UNMARKED = {
    "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "isnt": "isn't", "wasnt": "wasn't", "wouldnt": "wouldn't",
    "couldnt": "couldn't", "shouldnt": "shouldn't", "havent": "haven't", "hasnt": "hasn't", "cant": "can't",
    "arent": "aren't", "werent": "weren't", "thats": "that's", "theres": "there's", "whats": "what's", "lets": "let's",
    "im": "i'm", "ive": "i've", "youre": "you're", "youve": "you've", "theyre": "they're", "weve": "we've",
}  # fmt: skip
_MARKS = (",", ":", ";", ".", "?", "!")
_US_AFTER = ("let",)  # "let's"; elsewhere "'s" is no "us"


class PhraseError(ValueError):
    """A phrase that the small language cannot read."""


@dataclass(frozen=True)
class Plain:
    """A text made ready for matching: the same length as written, lower case, straight apostrophes."""

    text: str

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word, apostrophes taken out ("isn't" → "isnt"), and the parts beside each apostrophe."""
        found = set(_WORD.findall(self.text))
        found.update(_OFTEN_UNMARKED[word] for word in _OFTEN_UNMARKED.keys() & found)
        for word in [word for word in found if "'" in word]:
            found.add(word.replace("'", ""))
            found.update(word.split("'"))
            if word.endswith("n't"):
                found.add(word[:-3])
        return frozenset(found)


def plain(text: str) -> Plain:
    """*text* in lower case with straight apostrophes; every character stays where it was."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters grow when lowered, and offsets must hold
        lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return Plain(lowered.translate(_PLAIN_MARKS))


@dataclass(frozen=True, slots=True)
class _Compiled:
    pattern: re.Pattern[str]
    needed: tuple[frozenset[str], ...]  # of each of these sets, one word must be in the text


class Phrases:
    """A set of phrases, compiled once; `find` gives the longest matches, from the left, without overlaps."""

    __slots__ = ("_compiled", "phrases")

    def __init__(self, phrases: Iterable[str]) -> None:
        self.phrases: tuple[str, ...] = tuple(phrases)
        self._compiled: tuple[_Compiled, ...] = tuple(_compile(phrase) for phrase in self.phrases)

    def find(self, text: Plain | str) -> Iterator[Span]:
        ready = text if isinstance(text, Plain) else plain(text)
        spans = [
            Span(*found.span())
            for one in self._compiled
            if all(not needed.isdisjoint(ready.words) for needed in one.needed)
            for found in one.pattern.finditer(ready.text)
        ]
        reached = -1
        for span in sorted(spans, key=lambda span: (span.start, -span.end)):
            if span.start >= reached:
                reached = span.end
                yield span

    def is_in(self, text: Plain | str) -> bool:
        return next(self.find(text), None) is not None

    def __repr__(self) -> str:
        return f"Phrases({self.phrases!r})"


_TOKEN = re.compile(
    r"\s*(?:(?P<group>\()|(?P<optional>\[)|(?P<list>\{\w+\})|(?P<any>_(?!\w))|(?P<many>\.\.\.)|(?P<mark>[,:;.?!])"
    r"|(?P<word>[\w'&%/-]+\*?))"
)


def _compile(phrase: str) -> _Compiled:
    source = phrase.strip().lower().translate(_PLAIN_MARKS)
    for name in re.findall(r"\{(\w+)\}", source):
        if name not in LISTS:
            raise PhraseError(f"{phrase!r} names the list {{{name}}}, which does not exist. Known: {sorted(LISTS)}.")
        source = source.replace(f"{{{name}}}", LISTS[name])
    at_start = source.startswith("^")
    source = source.removeprefix("^").removesuffix("...").strip()
    needed: list[frozenset[str]] = []
    body = _sequence(source, phrase, needed)
    if not body:
        raise PhraseError(f"{phrase!r} has no words, so it would match everywhere. Write at least one.")
    first = _CLAUSE_START if at_start else _NO_LETTER_BEFORE if re.match(r"[\w(\[{_']", source) else ""
    last = _NO_LETTER_AFTER if re.search(r"[\w)\]}_'*]$", source) else ""
    return _Compiled(re.compile(f"{first}{body}{last}", re.MULTILINE), tuple(needed))


def _sequence(source: str, phrase: str, needed: list[frozenset[str]]) -> str:
    parts: list[str] = []
    gap = ""  # what stands before the next word: nothing at the start, then white space
    place = 0
    previous = ""
    while place < len(source.rstrip()):
        found = _TOKEN.match(source, place)
        if found is None:
            raise PhraseError(f"{phrase!r} cannot be read from {source[place:]!r} on. See the table in phrases.py.")
        place = found.end()
        word = found["word"] or ""
        if found["group"] or found["optional"]:
            closing = _closing(source, place - 1, phrase)
            choices = [choice.strip() for choice in _split(source[place:closing])]
            inner = [_sequence(choice, phrase, []) for choice in choices]
            place = closing + 1
            if found["group"]:
                parts.append(_before(choices, inner, gap))
                words = [_telling_word(choice) for choice in choices]
                if all(words):
                    needed.append(frozenset(words))
            else:
                choice = f"(?:{'|'.join(inner)})"
                parts.append(f"(?:{gap}{choice})?" if gap else f"(?:{choice}\\s+)?")
                previous = ""
                continue
        elif found["any"]:
            parts.append(gap + _ANY_WORD)
        elif found["many"]:
            parts.append(f"{gap}{_UP_TO_FIVE_WORDS}" if gap else _UP_TO_FIVE_WORDS)
            gap, previous = "", "..."
            continue
        elif found["mark"]:
            parts.append(rf"\s*{re.escape(found['mark'])}")
        else:
            pair = f"{word} {source[place:].split()[0]}" if source[place:].split() else ""
            if pair in _NEGATED_VERBS or word in _NEGATED_VERBS:
                if pair in _NEGATED_VERBS:
                    place = source.index("not", place) + 3
                parts.append(gap + _NEGATED_VERBS[pair if pair in _NEGATED_VERBS else word])
            elif gap and word in _CONTRACTED and (word != "us" or previous in _US_AFTER):
                parts.append(_CONTRACTED[word])
            else:
                parts.append(gap + _word(word))
                if telling := _telling_word(word):
                    needed.append(frozenset([telling]))
        gap, previous = r"\s+", word
    return "".join(parts)


def _before(choices: Sequence[str], inner: Sequence[str], gap: str) -> str:
    """The choices of a group; those that may be contracted onto the word before need no space."""
    if not gap:
        return f"(?:{'|'.join(inner)})"
    written = []
    for choice, one in zip(choices, inner, strict=True):
        first = choice.split()[0] if choice else ""
        is_joined = first in _CONTRACTED and first != "us" and one.startswith(first)
        lead = "" if first[:1] in _MARKS else gap
        written.append(_CONTRACTED[first] + one.removeprefix(first) if is_joined else lead + one)
    return f"(?:{'|'.join(written)})"


def _word(word: str) -> str:
    if word.endswith("*"):
        return re.escape(word[:-1]) + r"\w*"
    written = re.escape(word).replace(r"\-", r"[-\s]?")
    return written.replace("'", "'?") if word.endswith("n't") or word in _OFTEN_UNMARKED.values() else written


def _telling_word(choice: str) -> str:
    """A word that must be in the text for *choice* to match; empty when none is sure."""
    if re.search(r"[\[({]|cannot|can not|will not|shall not", choice):
        return ""
    for word in choice.split():
        if word.isalpha() and word not in _CONTRACTED and word not in ("can", "will", "shall"):
            return word
    return ""


def _closing(source: str, opening: int, phrase: str) -> int:
    depth = 0
    for place in range(opening, len(source)):
        depth += (source[place] in "([") - (source[place] in ")]")
        if depth == 0:
            return place
    raise PhraseError(f"{phrase!r} opens a bracket that never closes. Add the missing ) or ].")


def _split(inside: str) -> list[str]:
    """The alternatives of a group, at its own level."""
    choices, depth = [""], 0
    for letter in inside:
        depth += (letter in "([") - (letter in ")]")
        if letter == "|" and depth == 0:
            choices.append("")
        else:
            choices[-1] += letter
    return choices
