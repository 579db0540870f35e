"""The words that a person at a terminal gives: on the line, in a file, or on standard input."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import typer

from assuage.conversation.message import Conversation, Message, Speaker
from assuage.formats.bad_line import BadLine
from assuage.formats.conversations import Kind, kind_of, read_conversations
from assuage.formats.lines import MOST_IN_A_TEXT, decoded_by_guess

_MOST_BYTES = 4 * MOST_IN_A_TEXT  # UTF-8 takes four at most


def words_of(given: str | None) -> str:
    """*given* itself, or what the file of that name holds, or standard input for ``-`` and for nothing.

    Ends the command with 2 when nothing is given and nobody pipes anything in, or there are too many words.
    """
    if given is None and sys.stdin.isatty():
        wrong_use("Give the words in quotation marks, a file, or - and pipe them in.")
    if given is None or given == "-":
        raw = sys.stdin.buffer.read(_MOST_BYTES + 1)
    elif (path := _file(given)) is not None:
        with path.open("rb") as stream:
            raw = stream.read(_MOST_BYTES + 1)
    else:
        raw = given.encode("utf-8", "replace")
    text = decoded_by_guess(raw.removeprefix(b"\xef\xbb\xbf"))[0]
    if len(text) > MOST_IN_A_TEXT:
        wrong_use(f"That is more than the {MOST_IN_A_TEXT:,} characters of a message. Give one message at a time.")
    return text.strip("\r\n")


def conversations_of(given: str | None) -> Iterator[Conversation | BadLine]:
    """The conversations in a file of any format we know, or in a transcript given as words or piped in.

    Words in which nobody is named are one message of a customer.
    """
    path = _file(given) if given else None
    if path is not None:
        try:
            kind = kind_of(path)
        except ValueError:
            kind = Kind.PLAIN
        if kind is not Kind.PLAIN:
            yield from read_conversations(path, kind)
            return
    text = words_of(given)
    found = list(read_conversations(io.BytesIO(text.encode()), Kind.PLAIN))
    named = [one for one in found if isinstance(one, Conversation)]
    if named:
        yield from named
    elif text.strip():
        yield Conversation("1", (Message(Speaker.CUSTOMER, text),))


def _file(given: str) -> Path | None:
    """The file of that name, if there is one. Words are no file name: too long, or with a NUL in them."""
    try:
        path = Path(given)
        return path if path.is_file() else None
    except (OSError, ValueError):
        return None


def wrong_use(say: str) -> NoReturn:
    """Says what is wrong and ends the command with 2."""
    typer.echo(say, err=True)
    raise typer.Exit(2)
