"""Sentences of a text, as spans: where a reader would take breath.

Line ends always end a sentence, as they do in chat. Full stops in abbreviations, decimals, clock times,
initials and web addresses do not.
"""

from __future__ import annotations

import re

from assuage.language.span import Span

# Full stops after these belong to the word. "no." is left out: "No. It did not." is far more common in a
# complaint than "no. 12", and that one is caught by the number that follows.
_ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "mx",
        "dr",
        "prof",
        "rev",
        "sr",
        "jr",
        "st",
        "ave",
        "rd",
        "approx",
        "appt",
        "dept",
        "est",
        "etc",
        "eg",
        "e.g",
        "ie",
        "i.e",
        "vs",
        "cf",
        "al",
        "inc",
        "ltd",
        "co",
        "corp",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "mon",
        "tue",
        "tues",
        "wed",
        "thu",
        "thur",
        "thurs",
        "fri",
        "ref",
        "tel",
        "ext",
        "fig",
        "vol",
        "a.m",
        "p.m",
        "u.s",
        "u.k",
        "e.u",
    ]
)
_NEVER_LAST = frozenset(
    ["mr", "mrs", "ms", "mx", "dr", "prof", "rev", "eg", "e.g", "ie", "i.e", "vs", "cf", "approx", "ref", "tel", "ext"]
)
_END = re.compile(r"[.!?…‽。！？]+[\"'”’»)\]]*|[\r\n\u2028\u2029]+")
_WORD_BEFORE = re.compile(r"[^\s(\"'“‘\[]+\Z")
_LOOK_BACK = 24  # no abbreviation is longer; a fixed window keeps the whole walk linear
_LOOK_AHEAD = 8


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of *text*, in order, without the white space around them; blank text has none.

    Together they cover every character that is not white space.
    """
    found: list[Span] = []
    start = 0
    for mark in _END.finditer(text):
        if _ends_here(text, mark):
            _add(found, text, start, mark.end())
            start = mark.end()
    _add(found, text, start, len(text))
    return tuple(found)


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Span(start, end))


def _ends_here(text: str, mark: re.Match[str]) -> bool:
    signs = mark.group()
    if signs[0] in "\r\n\u2028\u2029":
        return True
    after = text[mark.end() : mark.end() + _LOOK_AHEAD]
    if not after:
        return True
    if not after[0].isspace():
        # "3.50", "www.shop.example", "wait...what": glued to what follows, so one sentence goes on, unless the
        # sign is a shout or a question that somebody forgot to put a space behind.
        return signs[0] in "!?‽！？。" and (after[0].isalpha() and after[0].isupper())
    follower = after.lstrip()[:1]
    if signs in ("...", "…", "....", "..") and follower.islower():
        return False  # trailing off and going on
    if signs != ".":
        return True
    before = _WORD_BEFORE.search(text[max(0, mark.start() - _LOOK_BACK) : mark.start()])
    word = before.group().casefold() if before else ""
    if word in _NEVER_LAST:
        return False
    if word in _ABBREVIATIONS:
        return follower.isupper() and "\n" not in after
    if word == "no" and follower.isdigit():
        return False
    is_initial = len(word) == 1 and word.isalpha() and before is not None and before.group().isupper() and word != "i"
    return not (is_initial and follower.isupper())
