"""Whom a hard word is aimed at: the reader, another person, the writer, the firm or a thing.

"You idiot", "that idiot in billing", "I'm an idiot", "you're thieves", "idiotic form": the word is the same, the
aim decides whether a person is attacked. Only the words around it tell, so only they are asked.
"""

from __future__ import annotations

from enum import StrEnum

from assuage.reading.passage import Passage
from assuage.reading.tokens import ENDS_CLAUSE
from assuage.reading.word_classes import CLASSES, SELF, YOU


class Aim(StrEnum):
    READER = "reader"
    PERSON = "person"
    WRITER = "writer"
    FIRM = "firm"
    THING = "thing"
    OPEN = "open"


_STAFF, _FIRM, _THING = CLASSES["staff"], CLASSES["firm"], CLASSES["thing"]
_THEY = frozenset("he she they him her them his hers their himself herself themselves whoever".split())
_POINTING = frozenset("this that the these those it its which".split())
_FILLERS = frozenset(
    """fucking bloody damn stupid little old fat lying useless pathetic absolute total complete utter real proper right such
    a an the of your you lot all just being bunch pack load sack so very ugly dirty filthy thick dumb lazy greedy smug arrogant rude miserable
    ignorant poor actual and goddamn worthless incompetent two faced jumped up patronising patronizing pompous corporate""".split()
)
REACH = 7


def aim(passage: Passage, first: int, last: int, *, is_adjective: bool = False) -> Aim:
    """The aim of the hard word at tokens *first* up to *last*; an adjective is aimed at the noun behind it."""
    words = passage.words
    if is_adjective:
        behind = _noun_behind(passage, last)
        if behind is not None:
            return behind
    clause_first, clause_last = passage.clause(first)
    for at in range(first - 1, max(clause_first, first - REACH) - 1, -1):
        word = words[at]
        if word in YOU:
            return _of_you(words, at, first)
        if word in ("people", "guys", "folk", "all", "lot") and at and words[at - 1] == "you":
            continue  # "you lot", "you people": the readers
        if word in SELF and word not in ("me", "us"):
            is_owner = word in ("my", "our") and at < first - 1
            if is_owner and words[at + 1] in _THING:
                return Aim.THING
            return Aim.PERSON if is_owner and words[at + 1] in _STAFF else Aim.WRITER
        if word in _THEY or (word in _STAFF and word not in _FIRM):
            return Aim.PERSON
        if _is_name(passage, at) and at >= first - 4:
            return Aim.PERSON
        if word in _FIRM:
            return Aim.FIRM
        if word in ("it", "this", "which") or (word in _THING and at >= first - 4):
            return Aim.THING
    for at in range(last, min(clause_last, last + 4)):  # "that idiot of a driver", "some clown in your office"
        word = words[at]
        if word in _THING and word not in _STAFF:
            return Aim.THING
        if word in _STAFF or word in _THEY:
            return Aim.PERSON
    if is_adjective:
        return Aim.OPEN
    return _of_call(passage, first, clause_first, clause_last)


def _noun_behind(passage: Passage, last: int) -> Aim | None:
    """What the adjective describes, when its noun follows."""
    words = passage.words
    for at in range(last, min(len(words), last + 4)):
        word = words[at]
        if word in ENDS_CLAUSE:
            return None
        if word in _FILLERS:
            continue
        if word in ("me", "myself"):
            return Aim.WRITER
        if word in _STAFF and word not in _FIRM:
            return Aim.PERSON
        if word in _FIRM:
            return Aim.FIRM
        return Aim.THING if word in _THING else None
    return None


def _of_you(words: tuple[str, ...], at: int, first: int) -> Aim:
    """ "You idiot" and "you are an idiot" mean the reader; "your idiot driver" and "your idiotic form" do not."""
    between = words[at + 1 : first]
    if words[at] == "your":
        for word in between:
            if word in _STAFF and word not in _FIRM:
                return Aim.PERSON
            if word in _FIRM or word in _THING:
                return Aim.FIRM if word in _FIRM else Aim.THING
        return Aim.PERSON if all(word in _FILLERS for word in between) else Aim.OPEN
    if any(word in ("my", "our", "it", "this", "that", "i", "he", "she", "they") for word in between):
        return Aim.OPEN
    after = words[first + 1 : first + 4]
    if after[:1] in (("as",), ("for",)) and _FIRM & frozenset(after):
        return Aim.FIRM  # "you are useless as a company"
    return Aim.READER


def _of_call(passage: Passage, first: int, clause_first: int, clause_last: int) -> Aim:
    """A noun that stands alone as a clause is a call: "Idiot.", "answer me, moron", "fuck off, prick"."""
    before = passage.words[clause_first:first]
    if all(word in _FILLERS for word in before) and clause_last - first <= 3:
        is_pointing = bool(before) and before[0] in _POINTING
        return Aim.OPEN if is_pointing else Aim.READER
    return Aim.OPEN


def _is_name(passage: Passage, at: int) -> bool:
    """A capital inside a sentence, as names have; a shouted word is none."""
    written = passage.written(at)
    if written.lower() != passage.words[at] or len(written) < 3 or not written[0].isupper() or written.isupper():
        return False
    return at > passage.sentence_bounds(at)[0] and passage.words[at] not in _THING
