"""One mail (RFC 5322) becomes a message, and a message a mail."""

from __future__ import annotations

import email.message
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.parser import BytesParser
from email.policy import compat32
from email.utils import parseaddr, parsedate_to_datetime
from typing import TypeAlias

from assuage.formats.html_text import text_of
from assuage.formats.lines import MOST_IN_A_TEXT, decoded_by_guess
from assuage.formats.rows import RowError

MOST_IN_A_MAIL = 32 * 2**20
"""Bytes, attachments included; larger than any provider lets through."""

_MOST_IN_A_HEADER = 4000  # address and header parsing of the standard library is slow on longer ones
_MOST_PARTS = 500


@dataclass(frozen=True, slots=True)
class Mail:
    """What we take from a mail. *answers* are the ids it refers to; *attached* the names of files, left aside."""

    sender: str
    sender_name: str
    subject: str
    text: str
    at: datetime | None
    id: str
    answers: tuple[str, ...]
    attached: tuple[str, ...]
    is_automatic: bool


def mail_of(raw: bytes) -> Mail:
    """Reads any bytes as a mail; an HTML-only one gives the text its reader saw.

    Raises RowError when there is no header, or nesting, number of parts or length pass all measure.
    """
    try:
        parsed = BytesParser(policy=compat32).parsebytes(raw)
        parts = _parts(parsed)
    except RecursionError as error:
        raise RowError("This mail is nested far deeper than a program would. Have a person open it.") from error
    if not parsed.keys():
        raise RowError("This is no mail: it has no header at all. Give a file in RFC 5322 form.")
    name, sender = parseaddr(_header(parsed, "From"))
    text = _text(parts)
    if len(text) > MOST_IN_A_TEXT:
        raise RowError(f"This mail has {len(text):,} characters of text; {MOST_IN_A_TEXT:,} is the most. Shorten it.")
    return Mail(
        sender=sender.casefold(),
        sender_name=name.strip(),
        subject=" ".join(_header(parsed, "Subject").split()),
        text=text,
        at=_date(_header(parsed, "Date")),
        id=_header(parsed, "Message-ID").strip(),
        answers=tuple(_ID.findall(_header(parsed, "References") + " " + _header(parsed, "In-Reply-To"))),
        attached=tuple(name for part in parts if (name := _attached_name(part))),
        is_automatic=_header(parsed, "Auto-Submitted").strip().casefold() not in ("", "no"),
    )


_ID = re.compile(r"<[^<>\s]{1,500}>")
_Part: TypeAlias = "email.message.Message[str, str]"


def _parts(parsed: _Part) -> list[_Part]:
    """The parts that hold something; a mail within the mail counts as one attached file."""
    found: list[_Part] = []
    waiting = [parsed]
    while waiting:
        part = waiting.pop(0)
        payload = part.get_payload()
        if isinstance(payload, list) and part.get_content_maintype() == "multipart":
            waiting.extend(one for one in payload if isinstance(one, email.message.Message))
        else:
            found.append(part)
        if len(found) + len(waiting) > _MOST_PARTS:
            raise RowError(f"This mail has more than {_MOST_PARTS} parts. Have a person open it.")
    return found


def _header(part: _Part, name: str) -> str:
    """A header as text, encoded words undone; empty when there is none."""
    raw = str(part.get(name, ""))[:_MOST_IN_A_HEADER]
    try:
        pieces = decode_header(raw)
    except HeaderParseError:
        return raw
    return "".join(_decoded(piece, charset) for piece, charset in pieces)


def _decoded(piece: bytes | str, charset: str | None) -> str:
    if isinstance(piece, str):
        return piece.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    try:
        return piece.decode(charset or "ascii")
    except (LookupError, UnicodeError, ValueError):
        return decoded_by_guess(piece)[0]


def _text(parts: list[_Part]) -> str:
    """The first plain part that is no attachment; without one, the first HTML part as its reader saw it."""
    for kind in ("text/plain", "text/html"):
        for part in parts:
            if part.get_content_type() == kind and not _attached_name(part):
                payload = part.get_payload(decode=True)
                words = _decoded(payload if isinstance(payload, bytes) else b"", part.get_content_charset())
                words = words.replace("\r\n", "\n")
                found = text_of(words) if kind == "text/html" else words.strip("\n")
                if found.strip():
                    return found
    return ""


def _attached_name(part: _Part) -> str:
    """The file name of an attachment, or its type where it has none; empty for what is part of the text."""
    is_file = part.get_content_disposition() == "attachment" or part.get_filename()
    if not is_file and part.get_content_maintype() == "text":
        return ""
    name = _decoded(part.get_filename() or "", None).strip()
    return re.sub(r"[\x00-\x1f\x7f/\\]", "_", name)[:200] or part.get_content_type()


def _date(header: str) -> datetime | None:
    """The moment the mail says it was sent; None where it does not say, or says what nobody can mean."""
    try:
        at = parsedate_to_datetime(header)
        at = at if at.tzinfo else at.replace(tzinfo=UTC)  # "-0000": in UTC, from a place that is not told
        return at if 1970 <= at.year < 2200 else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
