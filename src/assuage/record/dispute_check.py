"""Checks a dispute file with nothing but the file: chain, numbers, digests, order and end."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import msgspec

from assuage.record.chain import Verdict, verify
from assuage.record.dispute import (
    FORMAT,
    VERSION,
    EntryLine,
    ErasedLine,
    FooterLine,
    HeaderLine,
    Line,
    WordsLine,
    erased_in,
    held,
    spelled,
)
from assuage.record.facts import Entry
from assuage.record.spelling import SpellingError, parse
from assuage.record.words import SALT_BYTES, matches

_ORDER: dict[type[object], int] = {HeaderLine: 0, Entry: 1, WordsLine: 2, ErasedLine: 2, FooterLine: 3}


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that does not fit: on which line, counted from 1, and what."""

    line: int
    what: str


@dataclass(frozen=True, slots=True)
class DisputeVerdict:
    """What a dispute file proves. *chain* says how far the entries are certain; *troubles* stand in line order.

    *words* and *erased* count the messages and notes whose words are in the file, or were erased.
    """

    case: str
    chain: Verdict
    words: int
    erased: int
    troubles: tuple[Trouble, ...] = ()

    @property
    def holds(self) -> bool:
        return not self.troubles


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A line that could be read; entries are read through to the fact."""

    number: int
    line: HeaderLine | Entry | WordsLine | ErasedLine | FooterLine


def check_dispute(file: bytes, head: str | None = None) -> DisputeVerdict:
    """What *file* proves, whatever its bytes are; nothing raises.

    *head*, where given, is the newest mark of the case as somebody noted it outside this file.
    """
    lines = file.split(b"\n")
    troubles: list[Trouble] = []
    if lines.pop():
        troubles.append(Trouble(len(lines) + 1, "the file is cut short within this line"))
    read: list[_Numbered] = []
    for number, line in enumerate(lines, start=1):
        try:
            read.append(_Numbered(number, _line(line)))
        except SpellingError as error:
            troubles.append(Trouble(number, str(error)))
    entries = [(one.number, one.line) for one in read if isinstance(one.line, Entry)]
    chain = verify((entry for _, entry in entries), head)
    if not chain.holds:
        after = entries[chain.certain][0] if chain.certain < len(entries) else len(lines)
        troubles.append(Trouble(after, chain.trouble))
    troubles.extend(_order(read, len(lines)))
    troubles.extend(_frame(read, file, [entry for _, entry in entries]))
    troubles.extend(_words(read, [entry for _, entry in entries]))
    return DisputeVerdict(
        case=next((one.line.case for one in read if isinstance(one.line, Entry | HeaderLine)), ""),
        chain=chain,
        words=sum(isinstance(one.line, WordsLine) for one in read),
        erased=sum(isinstance(one.line, ErasedLine) for one in read),
        troubles=tuple(sorted(troubles, key=lambda trouble: trouble.line)),
    )


def _line(stored: bytes) -> HeaderLine | Entry | WordsLine | ErasedLine | FooterLine:
    """One line. Raises SpellingError when it is no line of a dispute file, or written another way."""
    try:
        line: Line = msgspec.json.decode(stored, type=Line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SpellingError(f"this is no line of a dispute file ({error})") from error
    if isinstance(line, EntryLine):
        entry = parse(bytes(line.entry))
        if stored == b'{"entry":' + bytes(line.entry) + b',"line":"entry"}':
            return entry
    elif spelled(line) == stored:
        return line
    raise SpellingError("this line is readable but not written as we export it, so something changed it")


def _order(read: Iterable[_Numbered], line_count: int) -> Iterator[Trouble]:
    """A header first, entries, words, a footer last, and one each of header and footer."""
    reached = 0
    for one in read:
        place = _ORDER[type(one.line)]
        if place < reached:
            yield Trouble(one.number, "this line is out of place: header, entries, words and footer follow each other")
        reached = max(reached, place)
    for kind, name, number in ((HeaderLine, "header", 1), (FooterLine, "footer", max(line_count, 1))):
        found = [one.number for one in read if isinstance(one.line, kind)]
        if found != [number]:
            where = "first" if kind is HeaderLine else "last"
            yield Trouble(number, f"the {where} line, and no other, should be the {name}: lines were lost or added")


def _frame(read: Iterable[_Numbered], file: bytes, entries: list[Entry]) -> Iterator[Trouble]:
    """What header and footer say of the file, against the file."""
    newest = entries[-1].mark if entries else ""
    for one in read:
        match one.line:
            case HeaderLine() as header:
                if (header.format, header.version) != (FORMAT, VERSION):
                    yield Trouble(one.number, f"{header.format} {header.version} is not {FORMAT} {VERSION}")
                if entries and header.case != entries[0].case:
                    yield Trouble(one.number, f"the header is of case {header.case}, the entries of {entries[0].case}")
            case FooterLine() as footer:
                before = file[: file.rindex(b"\n", 0, -1) + 1] if one.number > 1 else b""
                if hashlib.sha256(before).hexdigest() != footer.sha256:
                    yield Trouble(one.number, "the SHA-256 does not fit: some line above is not as it was exported")
            case _:
                continue
        if one.line.entries != len(entries):
            yield Trouble(one.number, f"{one.line.entries} entries are announced and {len(entries)} are here")
        elif one.line.head != newest:
            yield Trouble(one.number, "the newest mark announced is not that of the last entry: the end was replaced")


def _words(read: Iterable[_Numbered], entries: list[Entry]) -> Iterator[Trouble]:
    """Every digest has its words, and the words fit, or were erased on record."""
    recorded = dict(kept for entry in entries if (kept := held(entry.fact)))
    erased = erased_in(entries)
    seen: set[str] = set()
    last = 0
    for one in read:
        last = one.number
        line = one.line
        if not isinstance(line, WordsLine | ErasedLine):
            continue
        if line.of in seen or line.of not in recorded:
            yield Trouble(one.number, f"no entry speaks of these words ({line.of}), or they were given above: added")
        elif isinstance(line, ErasedLine):
            if line.of not in erased:
                yield Trouble(one.number, f"the words of {line.of} are left out and no entry says they were erased")
        elif line.of in erased:
            yield Trouble(one.number, f"an entry says the words of {line.of} were erased, yet here they are")
        elif not _fits(line, recorded[line.of]):
            yield Trouble(one.number, f"these are not the words of {line.of} as recorded: text or salt was changed")
        seen.add(line.of)
    for missing in recorded.keys() - seen:
        yield Trouble(last, f"the words of {missing} are missing from the file")


def _fits(line: WordsLine, recorded: str) -> bool:
    try:
        salt = bytes.fromhex(line.salt)
    except ValueError:
        return False
    return len(salt) >= SALT_BYTES and matches(salt, line.text, recorded)
