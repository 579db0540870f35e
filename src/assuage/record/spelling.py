"""The stored spelling of entries and facts: canonical JSON (RFC 8785), one form for ever.

A fact is its ``kind`` (the class name in kebab-case), the ``version`` of that kind, and under ``fact`` its fields.
A field that has its default is left out, so that a field added later leaves every older spelling, and with it
every mark, as it was. Instants are UTC with microseconds and a Z, dates are ISO 8601. An entry adds case, number,
at, by, before and mark. Reading is strict: one entry has one spelling, and anything else is an error.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import get_args

import msgspec
import rfc8785

from assuage.record.facts import Entry, Fact

VERSION = 1
"""Of every kind so far. A kind whose meaning must change gets a new class and a new name instead."""

_MARK = re.compile(r"[0-9a-f]{64}")
_AUTHOR = re.compile(r"customer|desk|person:\S+")


class SpellingError(ValueError):
    """A value that cannot be written, or bytes that are not the one spelling of an entry or fact."""


class _StoredFact(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A fact as JSON has it, before its fields are read."""

    kind: str
    version: int
    fact: dict[str, object]


class _StoredEntry(_StoredFact, frozen=True, forbid_unknown_fields=True):
    case: str
    number: int
    at: datetime
    by: str
    before: str
    mark: str


def _kebab(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()


KINDS: Mapping[str, type[Fact]] = MappingProxyType({_kebab(kind.__name__): kind for kind in get_args(Fact)})
"""Every kind of fact by its stored name, such as ``promise-made``."""

_NAMES = {kind: name for name, kind in KINDS.items()}


def kind_of(fact: Fact) -> str:
    """The stored name of the fact's kind, such as ``promise-made``."""
    return _NAMES[type(fact)]


def spell(entry: Entry) -> bytes:
    """The entry as it is stored and exported, without a line end.

    Raises SpellingError when a time has no zone, a number passes 2**53 - 1, a text holds half a character,
    or number, author or marks are none.
    """
    if not (_MARK.fullmatch(entry.before) and _MARK.fullmatch(entry.mark)):
        raise SpellingError(f"entry {entry.number} has marks that are no SHA-256 in 64 small hex digits.")
    return canonical({**_all_but_mark(entry), "mark": entry.mark}, f"entry {entry.number}")


def spell_unmarked(entry: Entry) -> bytes:
    """What the mark of an entry is taken over: the spelling of all but the mark, the mark before included."""
    return canonical(_all_but_mark(entry), f"entry {entry.number}")


def parse(spelled: bytes) -> Entry:
    """The entry that `spell` wrote.

    Raises SpellingError, saying what, why and how to mend, when the bytes are anything else: other JSON, an
    unknown kind, field or version, a wrong type, or the same values written another way.
    """
    try:
        stored = msgspec.json.decode(spelled, type=_StoredEntry)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SpellingError(
            f"This line is no entry of a record ({error}). Restore it byte for byte as it was exported, "
            "or read it with a newer Assuage if it comes from one."
        ) from error
    fact = _fact(stored)
    entry = Entry(stored.case, stored.number, stored.at, stored.by, fact, stored.before, stored.mark)
    if spell(entry) != spelled:
        raise SpellingError(_OTHER_SPELLING.format(what=f"Entry {entry.number}"))
    return entry


def spell_fact(fact: Fact) -> bytes:
    """The fact alone, for a place that keeps number, time and marks in columns of their own."""
    return canonical(_object(fact), kind_of(fact))


def parse_fact(spelled: bytes) -> Fact:
    """The fact that `spell_fact` wrote. Raises SpellingError for anything else."""
    try:
        fact = _fact(msgspec.json.decode(spelled, type=_StoredFact))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SpellingError(f"This is no fact of a record ({error}). Restore it as it was stored.") from error
    if spell_fact(fact) != spelled:
        raise SpellingError(_OTHER_SPELLING.format(what=f"This {kind_of(fact)}"))
    return fact


_OTHER_SPELLING = (
    "{what} is readable but not spelled as we store it (order, spacing, a default written out, another form of a "
    "time), so its mark cannot be checked. Restore the line byte for byte as it was exported."
)


def canonical(value: Mapping[str, object], what: str) -> bytes:
    """RFC 8785 bytes of *value*; *what* names it in the error. Raises SpellingError."""
    try:
        return rfc8785.dumps(dict(value))  # type: ignore[arg-type] # its own alias for JSON is recursive
    except (rfc8785.CanonicalizationError, UnicodeEncodeError) as error:
        raise SpellingError(
            f"{what} cannot be written as JSON that every reader understands ({error}). "
            "Numbers stay within 2**53 - 1 and texts hold whole characters."
        ) from error


def spell_instant(at: datetime) -> str:
    """UTC with microseconds: ``2026-03-01T09:30:00.000000Z``. Raises SpellingError for a time without a zone."""
    if at.tzinfo is None:
        raise SpellingError(f"{at} has no time zone, so nobody knows which moment it was. Give an aware datetime.")
    try:
        utc = at.astimezone(UTC)
    except OverflowError as error:
        raise SpellingError(f"{at} falls outside the years 1 to 9999 in UTC. Give a time of this era.") from error
    return utc.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def _all_but_mark(entry: Entry) -> dict[str, object]:
    if entry.number < 1 or not _AUTHOR.fullmatch(entry.by):
        raise SpellingError(
            f"entry {entry.number} by {entry.by!r} has no place in a record. "
            "Numbers begin at 1; the author is customer, desk or person:ID."
        )
    return {
        "case": entry.case,
        "number": entry.number,
        "at": spell_instant(entry.at),
        "by": entry.by,
        **_object(entry.fact),
        "before": entry.before,
    }


def _object(fact: Fact) -> dict[str, object]:
    said: dict[str, object] = {}
    for field in fields(fact):
        value = getattr(fact, field.name)
        if field.default is MISSING or value != field.default:
            said[field.name] = _value(value)
    return {"kind": kind_of(fact), "version": VERSION, "fact": said}


def _value(value: object) -> object:
    match value:
        case datetime():
            return spell_instant(value)
        case date():
            return value.isoformat()
        case _:
            return value


def _fact(stored: _StoredFact) -> Fact:
    kind = KINDS.get(stored.kind)
    if kind is None:
        raise SpellingError(
            f"{stored.kind!r} is no kind of fact that this version knows. "
            "It may come from a newer Assuage: read it with that."
        )
    if stored.version != VERSION:
        raise SpellingError(
            f"{stored.kind} has version {stored.version}, and only {VERSION} is known. Read it with a newer Assuage."
        )
    if unknown := stored.fact.keys() - {field.name for field in fields(kind)}:
        raise SpellingError(
            f"{stored.kind} has no {', '.join(sorted(unknown))} here, and dropping it would change what was recorded. "
            "It may come from a newer Assuage: read it with that."
        )
    try:
        return msgspec.convert(stored.fact, kind)
    except msgspec.ValidationError as error:
        raise SpellingError(
            f"{stored.kind} does not have its fields as recorded: {error}. Restore the line."
        ) from error
