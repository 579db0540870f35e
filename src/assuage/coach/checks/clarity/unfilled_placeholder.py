"""The reply still carries the blanks of its template."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot
from assuage.coach.draft import Draft
from assuage.language.span import Span

_FIELD = (
    r"(?:insert|enter|add|your|customer|client|first|last|full|agent|company|order|ref|reference|case|ticket|tracking"
    r"|account"
    r"|product|amount|date|time|day|number|name|address|link|url|email|phone|city|reason|details|item|signature|title"
    r"|xx+)"
)
_BLANK = re.compile(
    r"\[(?!\d|sic\]|\.)(?:[A-Z][A-Z0-9 _/'#.-]{1,40}|(?i:" + _FIELD + r")\b[^\]\n]{0,40})\]"
    r"|\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}|(?<![\w{])\{(?i:"
    + _FIELD
    + r")[\w .-]{0,30}\}|%(?i:"
    + _FIELD
    + r")\w{0,20}%|%%\w{2,30}%%"
    r"|<<[^<>\n]{1,40}>>|<(?i:insert|enter|name|date|time|day|customer|order|first|last|your|amount|agent|number"
    r"|company|reason|address)\b[^<>@\n]{0,40}>"
    r"|\((?i:insert|enter) [^()\n]{1,40}\)|\((?:NAME|DATE|TIME|AMOUNT|ORDER|NUMBER)\)"
    r"|\bXX/XX(?:/X{2,4})?\b|\bXX[:.]XX\b|[£$€¥]\s?X{1,5}(?:[.,]X{1,2})?(?!\w)|\bX{4,}\b|\bX{2,3}(?= (?:days?|hours?"
    r"|minutes|working|am|pm|euros?|pounds|dollars)\b)"
    r"|#(?:ORDER|NAME|DATE|CASE|REF|TICKET|NUMBER|CUSTOMER|AMOUNT)\w*|\bDear (?:Customer|Client|First|Last"
    r"|Full)[ _]?[Nn]ame\b|\bDear (?:NAME|Name)\b|\bDear Mr/M(?:r)?s\b"
    r"|\b(?i:lorem ipsum)\b|(?<!\w)_{3,}(?!\w)|\bINSERT [A-Z]+\b"
)
_OPEN = re.compile(r"\b(?:TBC|TBD|TBA)\b")
_HONEST = re.compile(
    r"\b(?:i'll|we'll|i will|we will|will) (?:\w+ )?(?:know|have|confirm|write|ring|call|tell|text|hear|let you know"
    r"|be set|be fixed|follow)\b"
)


_MASKS = {
    "<": re.compile(r"<[A-Za-z_ ]{2,20}>|(?<!\w)@user\b"),
    "XX": re.compile(r"\bXX"),
    "#": re.compile(r"#[A-Z]{4}"),
}
# What every blank holds; most replies hold none of it and need not be searched.
_MARKS = ("[", "{", "%", "<", "(", "X", "#", "__", "INSERT", "Name", "name", "NAME", "Mr/M")


def _look(draft: Draft) -> Iterator[Spot]:
    may_hold_one = any(mark in draft.text for mark in _MARKS) or "lorem" in draft.plain.words
    for found in _BLANK.finditer(draft.text) if may_hold_one else ():
        span = Span(*found.span())
        if not draft.is_quoted(span) and not _is_masked(draft, found[0]):
            yield Spot(span)
    for found in _OPEN.finditer(draft.text):
        span = Span(*found.span())
        if not draft.is_quoted(span) and not _HONEST.search(draft.around(span.start, 0, 1).of(draft.plain.text)):
            yield Spot(span)


def _is_masked(draft: Draft, blank: str) -> bool:
    """Whether *blank* is a mask of a log that hides names and links throughout: the talk before it holds its like."""
    likes = next((mask for opening, mask in _MASKS.items() if blank.startswith(opening)), None)
    return likes is not None and any(likes.search(turn.text) for turn in draft.turns)


check = Check(
    severity="error",
    why="A blank that was never filled shows that nobody read the reply before it went.",
    source=Source(work="Assuage", where="docs/explanation/tone.md", supports="house opinion"),
    look=_look,
    say="A blank of the template is still in here.",
    reword="Fill it from the case, or take it out.",
    on_safety_path=True,
    bad=(
        "Hello {{customer.first_name}}, the van is on its way.",
        "Dear [FIRST NAME],",
        "Your credit of €XX,XX is booked.",
        "The fitter comes on <date> at nine.",
        "The new door comes on Tuesday, time TBC.",
        "Your case #TICKET is open.",
        "We'll be with you in XX days.",
    ),
    good=(
        "The card ending 4410, shown as **** 4410.",
        "See the note below [2].",
        "Write to <help@brightferry.example> at any hour.",
        "The date is TBC; I'll know by Monday noon and ring you.",
        'You got "Dear [FIRST NAME]" from us, and that was careless.',
        "Size XXL is here, and XXXL comes on Friday.",
        "Thanks for everything, Mo xx",
        Example("Thanks, <name>. It is all in <url>.", to="@user my parcel <url> is lost, says <name>"),
        Example("Since XX/XX/2024 the account is yours alone.", to="On XX/XX/2024 XXXX closed my account"),
    ),
)
