"""One phrase of the small language made into a pattern; `assuage.language.phrases` says what the language is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from assuage.language.expressions import openings

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
STRAIGHT_MARKS = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "′": "'", "＇": "'", "‐": "-", "‑": "-"})

# Words that hurried people write without the apostrophe, where no other word is meant.
OFTEN_UNMARKED = {
    "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "isnt": "isn't", "wasnt": "wasn't", "wouldnt": "wouldn't",
    "couldnt": "couldn't", "shouldnt": "shouldn't", "havent": "haven't", "hasnt": "hasn't", "cant": "can't",
    "arent": "aren't", "werent": "weren't", "thats": "that's", "theres": "there's", "whats": "what's", "lets": "let's",
    "im": "i'm", "ive": "i've", "youre": "you're", "youve": "you've", "theyre": "they're", "weve": "we've",
}  # fmt: skip

_NO_LETTER_BEFORE = r"(?<!\w)(?<!\w')"
_NO_LETTER_AFTER = r"(?!\w|'\w)"
_CLAUSE_START = r"(?:^|(?<=[.!?;:,\n(—–])|(?<=[.!?;:,\n(—–-]\s))"
_ANY_WORD = r"[\w'-]+"
_UP_TO_FIVE_WORDS = r"(?:[^\s.!?;]+\s+){0,5}?"
_SPACE = r"\s+"
_CONTRACTED = {
    "is": r"(?:\s+is|'?s)",
    "has": r"(?:\s+has|'s)",
    "are": r"(?:\s+are|'re)",
    "am": r"(?:\s+am|'?m)",
    "have": r"(?:\s+have|'ve)",
    "had": r"(?:\s+had|'d)",
    "will": r"(?:\s+will|'ll)",
    "would": r"(?:\s+would|'d)",
    "not": r"(?:\s+not|n'?t)",
}
_LETS = r"(?:\s+us|'s)"  # only after "let": elsewhere "'s" is no "us"
_NEGATED_VERBS = {
    "can not": r"can(?:\s*not|'?t)",
    "cannot": r"can(?:\s*not|'?t)",
    "will not": r"(?:will\s+not|won'?t)",
    "shall not": r"(?:shall\s+not|shan'?t)",
}
_MARKS = (",", ":", ";", ".", "?", "!")
_TOKEN = re.compile(
    r"\s*(?:(?P<group>\()|(?P<optional>\[)|(?P<any>_(?!\w))|(?P<many>\.\.\.)|(?P<mark>[,:;.?!])"
    r"|(?P<negated>cannot\b|(?:can|will|shall)\s+not\b)|(?P<word>[\w'&%/-]+\*?))"
)
_BRACKETED = re.compile(r"\([^()\[\]]*\)|\[[^()\[\]]*\]")


class PhraseError(ValueError):
    """A phrase that the small language cannot read."""


@dataclass(frozen=True, slots=True)
class PhrasePattern:
    """*pattern* is for plain text (lower case, straight marks). Of each set in *needed* one word must be in a text
    for the pattern to match at all: looking there first is quicker. *openings* are the letters it begins with, where
    they are sure."""

    pattern: re.Pattern[str]
    needed: tuple[frozenset[str], ...]
    openings: frozenset[str]


def phrase_pattern(phrase: str) -> PhrasePattern:
    """The pattern of *phrase*. Raises PhraseError when it cannot be read, or would match everywhere."""
    source = phrase.strip().lower().translate(STRAIGHT_MARKS)
    for name in re.findall(r"\{(\w+)\}", source):
        if name not in LISTS:
            raise PhraseError(f"{phrase!r} names the list {{{name}}}, which does not exist. Known: {sorted(LISTS)}.")
        source = source.replace(f"{{{name}}}", LISTS[name])
    at_start = source.startswith("^")
    source = source.removeprefix("^").removesuffix("...").strip()
    reader = _Reader(source, phrase)
    body = reader.read()
    if not body:
        raise PhraseError(f"{phrase!r} has no words, so it would match everywhere. Write at least one.")
    first = _CLAUSE_START if at_start else _NO_LETTER_BEFORE if re.match(r"[\w(\[']", source) else ""
    last = _NO_LETTER_AFTER if re.search(r"[\w)\]'*]$", source) else ""
    begins = openings(body, is_at_word_start=True) if first == _NO_LETTER_BEFORE else frozenset[str]()
    return PhrasePattern(re.compile(f"{first}{body}{last}", re.MULTILINE), tuple(reader.needed), begins)


@dataclass(slots=True)
class _Reader:
    """Reads one phrase from left to right; *gap* is what stands before the next word."""

    source: str
    phrase: str
    gap: str = ""
    previous: str = ""
    parts: list[str] = field(default_factory=list)
    needed: list[frozenset[str]] = field(default_factory=list)

    def read(self) -> str:
        place = 0
        while place < len(self.source.rstrip()):
            found = _TOKEN.match(self.source, place)
            if found is None:
                raise PhraseError(f"{self.phrase!r} cannot be read from {self.source[place:]!r} on.")
            place = found.end()
            if found["group"] or found["optional"]:
                closing = _closing(self.source, place - 1, self.phrase)
                self._choices(_split(self.source[place:closing]), is_optional=bool(found["optional"]))
                place = closing + 1
            elif found["many"]:
                self.parts.append(self.gap + _UP_TO_FIVE_WORDS)
                self.gap, self.previous = "", ""
            else:
                self._word(found)
        return "".join(self.parts)

    def _word(self, found: re.Match[str]) -> None:
        word = found["word"] or ""
        if found["any"]:
            self.parts.append(self.gap + _ANY_WORD)
        elif found["mark"]:
            self.parts.append(rf"\s*{re.escape(found['mark'])}")
        elif found["negated"]:
            self.parts.append(self.gap + _NEGATED_VERBS[" ".join(found["negated"].split())])
        elif self.gap and word == "us" and self.previous == "let":
            self.parts.append(_LETS)
        elif self.gap and word in _CONTRACTED:
            self.parts.append(_CONTRACTED[word])
        else:
            self.parts.append(self.gap + _spelled(word))
            if telling := _telling_word(word):
                self.needed.append(frozenset([telling]))
        self.gap, self.previous = _SPACE, word

    def _choices(self, written: Sequence[str], *, is_optional: bool) -> None:
        choices = [choice.strip() for choice in written]
        read = [_Reader(choice, self.phrase).read() for choice in choices]
        if is_optional:
            one_of = f"(?:{'|'.join(read)})"
            self.parts.append(f"(?:{self.gap}{one_of})?" if self.gap else rf"(?:{one_of}\s+)?")
            self.previous = ""
            return
        if self.gap:
            read = [self._after_gap(choice, one) for choice, one in zip(choices, read, strict=True)]
        self.parts.append(f"(?:{'|'.join(read)})")
        words = [_telling_word(choice) for choice in choices]
        if all(words):
            self.needed.append(frozenset(words))
        self.gap, self.previous = _SPACE, ""

    def _after_gap(self, choice: str, one: str) -> str:
        """A choice with the gap before it; one that may be joined to the word before, or a mark, needs none."""
        first = choice.split()[0] if choice else ""
        if first in _CONTRACTED and one.startswith(first):
            return _CONTRACTED[first] + one.removeprefix(first)
        return one if first.startswith(_MARKS) else self.gap + one


def _spelled(word: str) -> str:
    if word.endswith("*"):
        return re.escape(word[:-1]) + r"\w*"
    written = re.escape(word).replace(r"\-", r"[-\s]?")
    return written.replace("'", "'?") if word.endswith("n't") or word in OFTEN_UNMARKED.values() else written


def _telling_word(choice: str) -> str:
    """The longest word that must be in a text for *choice* to match; empty when none is sure."""
    choice = re.sub(r"cannot|(?:can|will|shall) not", " ", choice)
    while (shorter := _BRACKETED.sub(" ", choice)) != choice:
        choice = shorter
    sure = [word for word in choice.split() if word.isalpha() and word not in _CONTRACTED and word != "us"]
    return max(sure, key=len, default="")


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
