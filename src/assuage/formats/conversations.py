"""The one door for stored conversations: any of the formats we know, in and out."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, tzinfo
from enum import StrEnum
from os import PathLike, fspath
from pathlib import PurePath
from typing import BinaryIO

from assuage.conversation.message import Conversation
from assuage.formats.bad_line import BadLine
from assuage.formats.json_lines import from_json_lines, to_json_line
from assuage.formats.lines import Source, opened
from assuage.formats.mailbox import from_mail, from_mailbox, to_mailbox
from assuage.formats.tables import from_table, to_table
from assuage.formats.transcripts import from_transcript, to_transcript


class Kind(StrEnum):
    JSONL = "jsonl"
    CSV = "csv"
    EML = "eml"
    MBOX = "mbox"
    PLAIN = "plain"


_ENDINGS = {
    ".jsonl": Kind.JSONL,
    ".ndjson": Kind.JSONL,
    ".json": Kind.JSONL,
    ".csv": Kind.CSV,
    ".tsv": Kind.CSV,
    ".eml": Kind.EML,
    ".mbox": Kind.MBOX,
    ".txt": Kind.PLAIN,
    ".log": Kind.PLAIN,
    ".md": Kind.PLAIN,
}


def kind_of(path: str | PathLike[str]) -> Kind:
    """The format that a file name speaks of, packed (.gz) or not. Raises ValueError for a name that says nothing."""
    name = PurePath(fspath(path).casefold().removesuffix(".gz"))
    if name.suffix not in _ENDINGS:
        raise ValueError(
            f"{path} does not say which format it is in. Name one of {', '.join(Kind)}, "
            f"or let the name end in one of {', '.join(_ENDINGS)}."
        )
    return _ENDINGS[name.suffix]


def read_conversations(
    source: Source, kind: Kind, *, zone: tzinfo = UTC, ours: Collection[str] = ()
) -> Iterator[Conversation | BadLine]:
    """Every conversation in *source*, and every line that could not be read, in the order of the file.

    *source* is a path or a binary stream, packed with gzip or not. Times without an offset are in *zone*. *ours* are
    mail addresses or domains of the firm. A bad line never stops the rest. Raises OSError when the file cannot be
    opened; the file is closed when the iterator is used up or dropped.
    """
    with opened(source) as stream:
        match kind:
            case Kind.JSONL:
                yield from from_json_lines(stream, zone)
            case Kind.CSV:
                yield from from_table(stream, zone)
            case Kind.EML:
                yield from from_mail(stream, ours)
            case Kind.MBOX:
                yield from from_mailbox(stream, ours)
            case Kind.PLAIN:
                yield from from_transcript(stream, zone)


def write_conversations(conversations: Iterable[Conversation], out: BinaryIO, kind: Kind) -> None:
    """Writes *conversations* in UTF-8. JSONL keeps everything, CSV all but empty conversations; mails and plain text
    keep words, speakers and times. EML and MBOX are written as one mailbox."""
    if kind in (Kind.EML, Kind.MBOX):
        to_mailbox(conversations, out)
        return
    text = io.TextIOWrapper(out, encoding="utf-8", errors="replace", newline="")
    try:
        if kind is Kind.CSV:
            to_table(conversations, text)
        elif kind is Kind.JSONL:
            text.writelines(to_json_line(one) + "\n" for one in conversations)
        else:
            text.write("---\n".join(to_transcript(one) for one in conversations))
    finally:
        text.detach()  # the stream is the caller's
