"""Outside bytes become lines of text here: packed or not, in whatever encoding, one line at a time."""

from __future__ import annotations

import codecs
import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from os import PathLike
from typing import BinaryIO, cast

from assuage.formats.bad_line import BadLine

Source = str | PathLike[str] | BinaryIO
"""A path, or an open binary stream, which is left open."""

MOST_IN_A_LINE = 32 * 2**20
"""Bytes. A line holds one conversation at most; a longer one is skipped without being kept in memory."""

MOST_IN_A_TEXT = 200_000
"""Characters of one message. Long mails with all their history stay below; nobody types more."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_GZIP = b"\x1f\x8b"
DAMAGED = (EOFError, zlib.error, gzip.BadGzipFile)
"""What unpacking a broken gzip file raises."""


@contextmanager
def opened(source: Source) -> Iterator[io.BufferedReader]:
    """The bytes of *source*, unpacked where they are gzip. Raises OSError as opening and reading do."""
    if isinstance(source, str | PathLike):
        with open(source, "rb") as file, opened(file) as inner:
            yield inner
        return
    stream = source if isinstance(source, io.BufferedReader) else io.BufferedReader(cast("io.RawIOBase", source))
    try:
        if stream.peek(2)[:2] == _GZIP:
            yield io.BufferedReader(cast("io.RawIOBase", gzip.GzipFile(fileobj=stream)))
        else:
            yield stream
    finally:
        if stream is not source:
            stream.detach()  # or closing ours would close theirs


def lines(stream: io.BufferedReader, most: int = MOST_IN_A_LINE) -> Iterator[tuple[int, str | BadLine]]:
    """Each line with its number from 1, without its end, or what is wrong with it.

    A byte-order mark chooses the encoding; without one it is UTF-8. A line that is not UTF-8 comes twice: first as a
    remark that names the guess, then read as Windows-1252 (or Latin-1). Lines of more than *most* bytes, binary
    rubbish and a broken gzip file come as a BadLine.
    """
    number = 0
    try:
        encoding = _encoding(stream)
        found = _plain_lines(stream, most) if encoding == "utf-8" else _wide_lines(stream, encoding, most)
        for number, line in enumerate(found, start=1):
            if line is None:
                yield number, too_long(number, most)
            elif isinstance(line, str):
                yield number, line.removesuffix("\r")
            else:
                yield from ((number, part) for part in _guessed(number, line))
    except DAMAGED as error:
        yield number + 1, damaged(number + 1, error)


def damaged(number: int, error: Exception) -> BadLine:
    """What is said of a broken gzip file at the place where it breaks."""
    why = f"The packed file is damaged here ({error}), so nothing after this was read."
    return BadLine(number, why, "Copy the file again.")


def too_long(number: int, most: int) -> BadLine:
    return BadLine(
        number, f"This is longer than {most:,} bytes, so it was not read.", "Split it: one conversation to a line."
    )


def _encoding(stream: io.BufferedReader) -> str:
    """By the mark at the start, which is taken off; UTF-8 without one."""
    start = stream.peek(4)[:4]
    for mark, encoding in _MARKS:
        if start.startswith(mark):
            stream.read(len(mark))
            return encoding
    return "utf-8"


def _plain_lines(stream: io.BufferedReader, most: int) -> Iterator[str | bytes | None]:
    """Lines in UTF-8, as bytes where they are not, None where they are too long."""
    while raw := stream.readline(most + 1):
        if len(raw) > most and not raw.endswith(b"\n"):
            while (rest := stream.readline(2**20)) and not rest.endswith(b"\n"):
                continue
            yield None
            continue
        raw = raw.removesuffix(b"\n")
        try:
            yield raw.decode()
        except UnicodeDecodeError:
            yield raw


def _wide_lines(stream: io.BufferedReader, encoding: str, most: int) -> Iterator[str | None]:
    """Lines of two or four bytes a character, as spreadsheets save them; what is no character becomes U+FFFD."""
    text = io.TextIOWrapper(stream, encoding=encoding, errors="replace", newline="\n")
    try:
        while line := text.readline(most):
            if len(line) == most and not line.endswith("\n"):
                while (rest := text.readline(2**20)) and not rest.endswith("\n"):
                    continue
                yield None
            else:
                yield line.removesuffix("\n")
    finally:
        text.detach()  # the stream is the caller's


def _guessed(number: int, raw: bytes) -> Iterator[str | BadLine]:
    """A line that is not UTF-8: what we took it for, and the line; or that it is no text."""
    text, name = decoded_by_guess(raw)
    if any(control in text for control in "\0\1\2\3\4\5\6\7"):
        yield BadLine(number, "This is not text but binary, so it was not read.", "Save it as text in UTF-8.")
        return
    why = f"This line is not UTF-8; it was read as {name}, and accents or quotation marks may be wrong."
    yield BadLine(number, why, "Save the file as UTF-8.", was_read=True)
    yield text.removesuffix("\r")


def decoded_by_guess(raw: bytes) -> tuple[str, str]:
    """Bytes that name no encoding, as text, and the name of the encoding they were taken for. Never fails."""
    for encoding, name in (("utf-8", "UTF-8"), ("cp1252", "Windows-1252")):
        try:
            return raw.decode(encoding), name
        except UnicodeDecodeError:
            continue
    return raw.decode("latin-1"), "Latin-1"
