"""A dispute file: the whole record of one case with its words, which anyone can check with nothing but the file.

It is JSON Lines, each line in canonical JSON: a header, the entries, the words that the entries keep digests of (or
word that they were erased), and a footer with the SHA-256 of every byte before it. Header and footer both give the
number of entries and the newest mark, so that a file cut short is found. Whoever rewrites everything, from header to
footer, makes another file that holds: against that, compare the newest mark with one noted elsewhere.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from assuage.record.chain import verify
from assuage.record.facts import Entry, Erased, Fact, Noted, Received, Replied, SurveyAnswered, TakenBack
from assuage.record.spelling import canonical, spell, spell_instant
from assuage.record.words import matches

FORMAT = "assuage-dispute"
VERSION = 1


class DisputeError(ValueError):
    """What was given cannot be exported: the chain is broken, or words are missing or not those recorded."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a message or note, and the salt that their digest was taken with."""

    text: str
    salt: bytes


class HeaderLine(msgspec.Struct, tag="header", tag_field="line", forbid_unknown_fields=True, frozen=True):
    format: str
    version: int
    case: str
    exported_at: str
    entries: int
    head: str


class EntryLine(msgspec.Struct, tag="entry", tag_field="line", forbid_unknown_fields=True, frozen=True):
    entry: msgspec.Raw


class WordsLine(msgspec.Struct, tag="words", tag_field="line", forbid_unknown_fields=True, frozen=True):
    of: str
    text: str
    salt: str


class ErasedLine(msgspec.Struct, tag="erased", tag_field="line", forbid_unknown_fields=True, frozen=True):
    of: str


class FooterLine(msgspec.Struct, tag="footer", tag_field="line", forbid_unknown_fields=True, frozen=True):
    entries: int
    head: str
    sha256: str


Line = HeaderLine | EntryLine | WordsLine | ErasedLine | FooterLine


def export(entries: Sequence[Entry], words: Mapping[str, Words], exported_at: datetime) -> bytes:
    """The dispute file of a case: all its *entries* and, by message or note id, the *words* still kept.

    Words that nobody erased must be there, erased ones may not. The same input gives the same bytes.
    Raises DisputeError, saying which entry or which words, when the file would not verify.
    """
    verdict = verify(entries)
    if not entries or not verdict.holds:
        raise DisputeError(
            f"this record cannot be exported: {verdict.trouble or 'it has no entries'}. "
            "A file of it would prove nothing. Restore the record from a backup first."
        )
    case, count, head = entries[0].case, len(entries), verdict.head
    lines: list[bytes] = [
        spelled(HeaderLine(FORMAT, VERSION, case, spell_instant(exported_at), count, head)),
        *(b'{"entry":' + spell(entry) + b',"line":"entry"}' for entry in entries),
        *(spelled(line) for line in _words_lines(entries, words)),
    ]
    body = b"".join(line + b"\n" for line in lines)
    return body + spelled(FooterLine(count, head, hashlib.sha256(body).hexdigest())) + b"\n"


def spelled(line: Line) -> bytes:
    """The line in canonical JSON, without its end. Raises SpellingError for a text with half a character."""
    return canonical(msgspec.to_builtins(line), "a line of the dispute file")


def held(fact: Fact) -> tuple[str, str] | None:
    """The id of the message or note whose words *fact* keeps a digest of, and that digest; or None."""
    match fact:
        case Received(message=of, words=words) | Replied(message=of, words=words) | Noted(note=of, words=words):
            return of, words
        case SurveyAnswered(message=of, words=words) if words:
            return of, words
        case _:
            return None


def erased_in(entries: Iterable[Entry]) -> frozenset[str]:
    """The ids of all messages and notes whose words were erased: by request, or as their reply was taken back."""
    return frozenset(one for entry in entries for one in _erased_by(entry.fact))


def _erased_by(fact: Fact) -> tuple[str, ...]:
    match fact:
        case Erased(messages=messages):
            return messages
        case TakenBack(message=message):
            return (message,)
        case _:
            return ()


def _words_lines(entries: Sequence[Entry], words: Mapping[str, Words]) -> Iterable[Line]:
    erased = erased_in(entries)
    for of, recorded in dict.fromkeys(kept for entry in entries if (kept := held(entry.fact))):
        if of in erased:
            if of in words:
                raise DisputeError(f"the words of {of} were erased and are given all the same. Leave them out.")
            yield ErasedLine(of)
        elif of not in words:
            raise DisputeError(f"the words of {of} are missing and nobody erased them. Give them, or record who did.")
        elif not matches(words[of].salt, words[of].text, recorded):
            raise DisputeError(f"the words given for {of} are not those recorded: text or salt was changed.")
        else:
            yield WordsLine(of, words[of].text, words[of].salt.hex())
