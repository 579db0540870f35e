"""Words that name a time, found in a text and told apart: clock, day, part of a day, length, end of something."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from assuage.language.span import Span
from assuage.promises.hints import DIGIT, HALF_DAYS, HOURS, LENGTHS, WEEKDAY_NAMES, words_of
from assuage.promises.pieces import (
    CalendarDate,
    Clock,
    EndOf,
    Found,
    Length,
    PartOfDay,
    Piece,
    RelativeDay,
    Weekday,
)
from assuage.promises.time_words import MONTHS, NUMBERS, UNITS, WEEKDAYS

_WORD_NUMBER = "|".join(sorted(NUMBERS, key=len, reverse=True))
_NUMBER = rf"(?:\d+(?:\.\d+)?|(?:{_WORD_NUMBER})(?![\w-]))"
_HOUR_WORD = "|".join(UNITS[:12])
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = r"(?:,?\s+(?P<year>20\d\d))?"
_HALF = r"(?:\s?(?P<half>[ap])\.?m\b\.?)"
_TO = r"(?:\s*(?:to|and|or|-|–)\s*)"
_AT = r"(?:at|by|before|until|till|til|from|around|about|after|for|to|and|than|,|-|–)"
_UNIT = r"(?P<unit>minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?)"

_Make = Callable[[re.Match[str]], Piece | None]
_PATTERNS: list[tuple[frozenset[str], re.Pattern[str], _Make]] = []


def _piece(pattern: str, needs: Iterable[str]) -> Callable[[_Make], Callable[..., Piece | None]]:
    """Pieces are tried in the order they stand below; the first to claim a word keeps it. Each is tried only where
    one of the words it *needs* stands in the text."""

    def register(make: _Make) -> Callable[..., Piece | None]:
        _PATTERNS.append((frozenset(needs), re.compile(pattern, re.IGNORECASE), make))
        return make

    return register


def _amount(words: str) -> float:
    words = " ".join(words.lower().split())
    return NUMBERS[words] if words in NUMBERS else float(words)


@_piece(r"\b(?:the day after tomorrow)\b", ("day",))
def _(_found: re.Match[str]) -> Piece:
    return RelativeDay(2)


@_piece(r"\b(?:the (?:day after|next day|following day))\b(?!\s+(?:you|we|i|the|it|that|she|he|they)\b)", ("day",))
def _(_found: re.Match[str]) -> Piece:
    return RelativeDay(1, "named")


@_piece(r"\b(?:(?:that|the) (?:very )?same day|that day)\b(?!'s)", ("day",))
def _(_found: re.Match[str]) -> Piece:
    return RelativeDay(0, "named")


@_piece(
    r"\b(?:by |before |at )?(?:the )?(?:close|end) of (?:play|business|the (?:working|business) day|trading)\b|\bcob\b",
    ("close", "end", "cob"),
)
def _(_found: re.Match[str]) -> Piece:
    return EndOf("business")


@_piece(
    r"\b(?:by |before |at |until )?(?:the )?end of (?P<what>today|(?:the |this |that )?(?:day|week|month)|next week)\b",
    ("end",),
)
def _(found: re.Match[str]) -> Piece:
    what = found["what"].lower()
    return EndOf("next-week" if what == "next week" else "day" if what == "today" else what.split()[-1])


@_piece(r"\b(?:by )?eod\b", ("eod",))
def _(_found: re.Match[str]) -> Piece:
    return EndOf("day")


@_piece(r"\b(?:(?:later|some ?time|early|during) )?(?P<which>this|next) (?P<what>week|month)\b", ("week", "month"))
def _(found: re.Match[str]) -> Piece | None:
    which, what = found["which"].lower(), found["what"].lower()
    if which == "this":
        return EndOf(what)
    return EndOf("next-week") if what == "week" else None


@_piece(
    r"\b(?:in|within|inside|under)\s+(?:the\s+|about\s+|around\s+|an?\s+)?(?:next\s+)?half(?:[- ]an?)?[- ]hour\b",
    ("half",),
)
def _(_found: re.Match[str]) -> Piece:
    return Length(0.5, "hour")


@_piece(r"\b(?:in|within|inside)\s+(?:an|one)\s+hour\s+and\s+a\s+half\b", ("hour",))
def _(_found: re.Match[str]) -> Piece:
    return Length(1.5, "hour")


@_piece(r"\b(?:within|in|inside)\s+the\s+(?:next\s+)?(?P<unit>hour|week|fortnight|day|month|minute)\b", LENGTHS)
def _(found: re.Match[str]) -> Piece:
    return _length(1, found["unit"], "")


@_piece(
    rf"\b(?:in|within|inside|under)\s+(?:the\s+next\s+|about\s+|around\s+|at\s+most\s+|the\s+)?(?:{_NUMBER}{_TO})?"
    rf"(?P<amount>{_NUMBER})\s+(?P<kind>(?:working|business|week)[- ]?)?{_UNIT}\b(?!')",
    LENGTHS,
)
def _(found: re.Match[str]) -> Piece:
    return _length(_amount(found["amount"]), found["unit"], found["kind"] or "")


@_piece(
    rf"\b(?=[0-9acefhnost])(?P<amount>{_NUMBER})\s+(?P<kind>(?:working|business)[- ]?)?{_UNIT}\s+(?:from\s+(?:now|today)|at\s+(?:the\s+)?most)\b",
    LENGTHS,
)
def _(found: re.Match[str]) -> Piece:
    return _length(_amount(found["amount"]), found["unit"], found["kind"] or "")


def _length(amount: float, unit: str, kind: str) -> Length:
    unit = unit.lower().rstrip("s")
    unit = {"min": "minute", "hr": "hour", "night": "day"}.get(unit, unit)
    if unit == "fortnight":
        return Length(2 * amount, "week")
    return Length(amount, "working-day" if kind and unit == "day" else unit)


@_piece(r"\b(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b", DIGIT)
def _(found: re.Match[str]) -> Piece | None:
    return _date(int(found["day"]), int(found["month"]), int(found["year"]))


@_piece(
    rf"\b(?:(?:{_WEEKDAY}),?\s+(?:the\s+)?)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})(?![\w]){_YEAR}",
    DIGIT,
)
def _(found: re.Match[str]) -> Piece | None:
    return _date(int(found["day"]), _month(found["month"]), int(found["year"] or 0))


@_piece(
    rf"\b(?:(?:{_WEEKDAY}),?\s+)?(?P<month>{_MONTH})\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:/]){_YEAR}",
    DIGIT,
)
def _(found: re.Match[str]) -> Piece | None:
    return _date(int(found["day"]), _month(found["month"]), int(found["year"] or 0))


@_piece(
    r"\b(?:on|by|before|until)\s+(?:the\s+)?(?P<day>\d{1,2})[/.](?P<month>\d{1,2})(?:[/.](?P<year>(?:20)?\d\d))?\b(?!\s?[ap]\.?m)",
    DIGIT,
)
def _(found: re.Match[str]) -> Piece | None:
    year = int(found["year"] or 0)
    date = CalendarDate(int(found["day"]), int(found["month"]), year + 2000 if 0 < year < 100 else year, True)
    return date if 1 <= date.day <= 31 and 1 <= date.month <= 31 and min(date.day, date.month) <= 12 else None


@_piece(rf"\b(?:(?:{_WEEKDAY}),?\s+)?the\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b", DIGIT)
def _(found: re.Match[str]) -> Piece | None:
    return _date(int(found["day"]), 0, 0)


@_piece(rf"\b(?P<next>next\s+|this\s+(?:coming\s+)?)?(?P<weekday>{_WEEKDAY})\b(?!\s?')", WEEKDAY_NAMES)
def _(found: re.Match[str]) -> Piece | None:
    word = found["weekday"].lower()
    if word in ("sat", "sun", "mon", "wed") and found["weekday"].islower():
        return None  # "sat" and "wed" are words of their own
    return Weekday(WEEKDAYS.index(word[:3]), (found["next"] or "").lower().startswith("next"))


@_piece(r"\b(?:later )?(?P<day>today|tonight|tomorrow)\b", ("today", "tonight", "tomorrow"))
def _(found: re.Match[str]) -> Piece:
    word = found["day"].lower()
    return RelativeDay(1) if word == "tomorrow" else RelativeDay(0, word)


@_piece(r"\bfirst thing\b(?: in the morning)?", ("first",))
def _(_found: re.Match[str]) -> Piece:
    return PartOfDay("first-thing")


@_piece(r"\b(?:by |at |before )?(?P<what>noon|midday|midnight)\b", ("noon", "midday", "midnight"))
def _(found: re.Match[str]) -> Piece:
    return PartOfDay("midnight" if found["what"].lower() == "midnight" else "noon")


@_piece(
    rf"\b(?P<past>half|a?\s*quarter|{_HOUR_WORD}|\d{{1,2}}|twenty)\s+(?P<side>past|to)\s+(?P<hour>{_HOUR_WORD}|1[0-2]|[1-9])\b"
    rf"(?:{_HALF})?(?!\s*(?:{_UNIT.replace('?P<unit>', '?:')}|working|business))",
    ("past", "to"),
)
def _(found: re.Match[str]) -> Piece | None:
    word = found["past"].strip().lower()
    if word not in ("half",) and "quarter" not in word and word not in ("ten", "five", "twenty", "5", "10", "20", "25"):
        return None  # "nine to five" is a range
    minutes = 30 if word == "half" else 15 if "quarter" in word else int(_amount(word))
    hour = int(_amount(found["hour"]))
    half = (found["half"] or "").lower()
    if found["side"].lower() == "to":
        hour, minutes = hour - 1 or 12, 60 - minutes
    return Clock(hour, minutes, f"{half}m" if half else "")


@_piece(rf"\b(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?{_HALF}", DIGIT)
def _(found: re.Match[str]) -> Piece | None:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    return Clock(hour, minute, f"{found['half'].lower()}m") if 1 <= hour <= 12 and minute < 60 else None


@_piece(r"(?<!\bon the )(?<!\bthe )\b(?P<hour>\d{1,2}):(?P<minute>\d\d)\b(?!:)", DIGIT)
def _(found: re.Match[str]) -> Piece | None:
    hour, minute = int(found["hour"]), int(found["minute"])
    is_exact = hour > 12 or hour == 0 or found["hour"].startswith("0")
    return Clock(hour, minute, "24" if is_exact else "") if hour < 24 and minute < 60 else None


@_piece(
    rf"(?<=[ –-])(?=[0-9efnost])"  # most letters are ruled out here, before the long list of what may stand in front
    rf"(?:(?<=\bat )|(?<=\bby )|(?<=\bbefore )|(?<=\buntil )|(?<=\btill )|(?<=\baround )|(?<=\babout )|(?<=\bat about )"
    rf"|(?<=\bfor )|(?<=\bbetween )|(?<=\bfrom )|(?<=\d to )|(?<=\d and )|(?<=\d-)|(?<=\d–)|(?<=[a-z] to )|(?<=[a-z] and )|(?<=[ap]m to ))"
    rf"(?P<hour>{_HOUR_WORD}|2[0-3]|1\d|[1-9])(?:\.(?P<minute>[0-5]\d))?\b(?:\s+o['’]?clock)?"
    rf"(?!\s*(?:{_UNIT.replace('?P<unit>', '?:')}|working|business|%|per\b|of\b|st\b|[a-z]*\s*(?:road|street|lane)\b))"
    r"(?!\s+(?!(?:on|at|and|to|or|in|today|tonight|tomorrow|this|sharp|with|if|when|for|so|that|until|from|the|my|"
    r"unless|even|because|but|then|just|i|we|you|it|she|he|they|by|mon|tue|wed|thu|fri|sat|sun)\w*\b)[a-z])(?![-–/]\d)(?![.,]\d)",
    {*HOURS, *DIGIT},
)
def _(found: re.Match[str]) -> Piece | None:
    hour = int(_amount(found["hour"]))
    return Clock(hour, int(found["minute"] or 0), "24" if hour > 12 else "")


@_piece(
    r"\b(?:(?:this|that day's|that|the|in the|by|on)\s+)?(?P<part>morning|lunch-?time|afternoon|evening|night)\b(?!\s+(?:shift|team|desk|crew))",
    HALF_DAYS,
)
def _(found: re.Match[str]) -> Piece | None:
    part = found["part"].lower().replace("-", "")
    if _OF_A_THING.match(found.string, found.end()):
        return None
    return PartOfDay("evening" if part == "night" else part)


# "the night clerk", "an afternoon slot": a part of the day that only names something else
_OF_A_THING = re.compile(
    r"\s+(?!(?:at|by|on|to|and|with|or|in|before|when|so|if|because|until|for|after|as|the|a|an|i|you|we|it|he|she|they|from|about|over"
    r"|between|latest|at|this|next|today|tomorrow|x|that|but|my|our|your|their|who|which|once|while|without|instead|too|please)\b)[a-z]",
    re.IGNORECASE,
)


def _month(word: str) -> int:
    return MONTHS.index(word[:3].lower()) + 1


def _date(day: int, month: int, year: int) -> Piece | None:
    return CalendarDate(day, month, year) if 1 <= day <= 31 and 0 <= month <= 12 else None


# A time that is looked back on, or that is part of a thing's name, is not the hour of the deed.
_NOT_OURS = re.compile(r"\b(?:since|last|dated|of|every|each|yesterday|from)\s+(?:the\s+)?$|\bold\s+$", re.IGNORECASE)
_BACK = re.compile(r"\b(?:ago|last (?:night|week|month|year)|yesterday)\b", re.IGNORECASE)


def times(text: str) -> tuple[Found, ...]:
    """The pieces of time in *text*, in order, none overlapping. Times looked back on are left out."""
    taken: list[Found] = []
    words = words_of(text)
    for needs, pattern, make in _PATTERNS:
        if needs.isdisjoint(words):
            continue
        for match in pattern.finditer(text):
            span = Span(*match.span())
            if any(span.overlaps(other.span) for other in taken):
                continue
            before = text[max(0, span.start - 16) : span.start]
            if _NOT_OURS.search(before) and not re.match(r"\s*(?:to|until|till|-|–)\s", text[span.end :]):
                continue
            piece = make(match)
            if piece is not None:
                taken.append(Found(span, piece))
    return tuple(sorted(taken, key=lambda one: one.span))
