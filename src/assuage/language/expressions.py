"""What a regular expression says of every text it can match, read off the expression itself.

A check may look for a hundred turns of phrase, and a reply holds one of them or none. Trying every alternative at
every letter costs far more than asking first whether its words are there at all, and where they begin. Reading that
from the expression means that nothing has to be written twice.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

GRAM = 3  # letters; more would leave short words out
_COMMON = frozenset(
    "a an and are as at be been but by can do for had has have he how i if in is it its me my no not of on or our she so "
    "that the them then there they this to us was we were what when which who why will with would you your".split()
)
_OFTEN = "zqxjkvbpygfwmucldrhsnioat e"  # letters from the rarest to the space
_SPECIAL = set(".^$*+?{}[]\\|()")


@dataclass(frozen=True, slots=True)
class Need:
    """A text must hold one of these *words*, or one of these *runs* of letters and spaces."""

    words: frozenset[str] = frozenset()
    runs: frozenset[str] = frozenset()

    @property
    def worth(self) -> tuple[bool, int]:
        """How much it tells: common words little, short ones less than long ones."""
        return (not self.words & _COMMON, min(map(len, (*self.words, *self.runs))))


def needs(source: str, is_open_before: bool = False, is_open_after: bool = False) -> list[Need]:
    """What a text must hold for *source* to match in it, the most telling first; empty when nothing is sure.

    *is_open_before* and *is_open_after* say that a letter may stand right beside the source, so that a word at its
    edge may be part of a longer one.
    """
    found: list[Need] = []
    pieces = _pieces(source)
    for number, (piece, is_sure) in enumerate(pieces):
        if not is_sure:
            continue
        endings, following = _endings(pieces, number)
        opens = _touches(pieces[:number][::-1], _may_end_in_letter, is_open_before)
        closes = _touches(pieces[following:], _may_begin_with_letter, is_open_after)
        if piece.startswith("(?:"):
            choices = [needs(choice, opens, closes) for choice in alternatives(_inside(piece))]
            if all(choices):
                found.append(
                    Need(
                        frozenset(word for choice in choices for word in choice[0].words),
                        frozenset(run for choice in choices for run in choice[0].runs),
                    )
                )
        elif one := _rarest(piece, opens, closes, endings):
            found.append(one)
    return sorted(found, key=lambda one: one.worth, reverse=True)


def _touches(pieces: list[tuple[str, bool]], may: Callable[[str], bool], is_open_beyond: bool) -> bool:
    """Whether a letter may stand where *pieces* begin; those that may be left out are looked through."""
    for piece, _ in pieces:
        if may(piece):
            return True
        if not piece.endswith(("?", "*")) and not piece.startswith(("(?=", "(?!", "(?<")):
            return False
    return is_open_beyond


def _endings(pieces: list[tuple[str, bool]], number: int) -> tuple[tuple[str, ...], int]:
    """What may be written right after the letters of a piece, as in ``mistakes?``, and where the next piece is."""
    if pieces[number][0][-1:].isalpha() and number + 1 < len(pieces):
        after, is_sure = pieces[number + 1]
        if re.fullmatch(r"[a-z]\?", after):
            return ("", after[0]), number + 2
        if after.startswith("(?:") and after[-1] in ")?":
            choices = alternatives(_inside(after))
            if all(re.fullmatch(r"[a-z]*", choice) for choice in choices):
                return (*(() if is_sure else ("",)), *choices), number + 2
    return ("",), number + 1


def _rarest(letters: str, opens: bool, closes: bool, endings: tuple[str, ...]) -> Need | None:
    """The most telling whole word of a run of plain letters and spaces, its last word with each of *endings*; the
    rarest run of letters where no word is whole, or only common ones are."""
    written = re.split(r"[^a-z0-9']+", letters)
    if opens:
        written[0] = ""
    last = "" if closes else written[-1]
    found = [Need(frozenset([word])) for word in written[:-1] if word and word == word.strip("'")]
    if last and last == last.strip("'") and (len(written) > 1 or not opens):
        found.append(Need(frozenset(last + ending for ending in endings)))
    best = max(found, key=lambda one: one.worth, default=None)
    if best is not None and best.worth[0]:
        return best
    return Need(runs=frozenset([letters])) if len(letters) >= GRAM else best


def rarest_gram(run: str) -> str:
    """The `GRAM` letters of *run* that are least often met together."""
    grams = [run[place : place + GRAM] for place in range(len(run) - GRAM + 1)]
    return min(grams, key=lambda gram: sum(_OFTEN.find(letter) + 1 for letter in gram))


def _may_end_in_letter(piece: str) -> bool:
    if piece in (r"\b", r"\s+", r"\s*", r"\n", "") or piece.startswith(("(?=", "(?!", "(?<")):
        return piece not in (r"\b", r"\s+", r"\n")
    if piece.startswith("(?:"):
        return any(not choice.endswith((" ", r"\s+", "'", ",", r"\b")) for choice in alternatives(_inside(piece)))
    return piece[-1:].isalnum() or piece[-1:] in _SPECIAL


def _may_begin_with_letter(piece: str) -> bool:
    if piece == r"\b" or piece.startswith("(?!"):
        return piece != r"\b"
    if piece.startswith(("(?:", "(?=")):
        return any(
            not choice.startswith((" ", "'", ",", r"\s+", r"\b", "[.", "$")) for choice in alternatives(_inside(piece))
        )
    return piece[:1].isalnum() or piece[:1] in _SPECIAL


def _inside(piece: str) -> str:
    return piece[3 : piece.rindex(")")]


def _pieces(source: str) -> list[tuple[str, bool]]:
    """Runs of plain letters, groups and other marks of *source*, each with whether it must be matched."""
    pieces: list[tuple[str, bool]] = []
    place = 0
    while place < len(source):
        letter = source[place]
        if letter == "\\":
            end = place + 2
        elif letter == "[":
            end = source.index("]", place + 2) + 1
        elif letter == "(":
            end = _closing(source, place) + 1
        elif letter in _SPECIAL:
            end = place + 1
        else:
            end = place + 1
            while end < len(source) and source[end] not in _SPECIAL:
                end += 1
            if end < len(source) and source[end] in "?*+{" and end - place > 1:
                end -= 1  # the mark belongs to the last letter alone
        repeat = re.compile(r"[?*+]\??|\{\d*,?\d*\}\??").match(source, end)
        must = letter not in "\\[.^$" and not (letter == "(" and not source.startswith("(?:", place))
        if repeat is not None:
            must = must and (repeat[0].startswith("+") or repeat[0][:2] in ("{1", "{2", "{3")) and letter == "("
            end = repeat.end()
        pieces.append((source[place:end], must and repeat is None))
        place = end
    return pieces


def _closing(source: str, opening: int) -> int:
    depth, place = 0, opening
    while place < len(source):
        if source[place] == "\\":
            place += 1
        elif source[place] == "[":
            place = source.index("]", place + 2)
        elif source[place] == "(":
            depth += 1
        elif source[place] == ")":
            depth -= 1
            if depth == 0:
                return place
        place += 1
    raise re.error(f"unbalanced bracket in {source!r}", source, opening)


def alternatives(source: str) -> list[str]:
    """The alternatives of *source* at its own level."""
    parts, start, place = [], 0, 0
    while place < len(source):
        if source[place] == "\\":
            place += 1
        elif source[place] == "[":
            place = source.index("]", place + 2)
        elif source[place] == "(":
            place = _closing(source, place)
        elif source[place] == "|":
            parts.append(source[start:place])
            start = place + 1
        place += 1
    return [*parts, source[start:]]


def openings(source: str, is_at_word_start: bool = False) -> frozenset[str]:
    """The one or two letters with which every match of *source* begins; empty when they are not sure, or a match
    could begin inside a word. *is_at_word_start* says that what stands before *source* rules that out."""
    found: set[str] = set()
    for choice in alternatives(source):
        letters, may_be_empty = _opening(choice, is_at_word_start)
        if letters is None or may_be_empty:
            return frozenset()
        found |= letters
    return frozenset(found)


def _opening(source: str, is_at_word_start: bool) -> tuple[set[str] | None, bool]:
    """The letters that *source* may begin with, None where unsure, and whether it may match without any."""
    found: set[str] = set()
    for piece, is_sure in _pieces(source):
        if piece in (r"\b", "^") or piece.startswith(("(?<", "(?!", "(?=")):
            is_at_word_start = is_at_word_start or piece == r"\b"
        elif not is_at_word_start:
            return None, False
        elif piece.startswith("(?:"):
            is_empty = not is_sure
            for choice in alternatives(_inside(piece)):
                letters, may_be_empty = _opening(choice, is_at_word_start)
                if letters is None:
                    return None, False
                found |= letters
                is_empty = is_empty or may_be_empty
            if not is_empty:
                return found, False
        elif piece[0].isalnum():
            found.add(piece[:2] if piece[:2].isalnum() else piece[0])
            if is_sure:
                return found, False
        else:
            return None, False
    return found, True
