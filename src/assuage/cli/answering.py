"""JSON Lines in, JSON Lines out: the same order, a bad line answered and passed over."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NoReturn, TypeVar

import msgspec
import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from assuage.cli.answers import Answer
from assuage.formats.bad_line import BadLine
from assuage.formats.lines import lines, opened
from assuage.formats.rows import RowError, RowId, row_of

PIPE_CLOSED = 141  # what a shell reports for any program whose reader went away
SLOW_SECONDS = 1.0  # nobody needs a bar for less


class _Row(msgspec.Struct, frozen=True):
    id: RowId = None


Row = TypeVar("Row", bound=msgspec.Struct)


def answer_lines(file: str, kind: type[Row], answer: Callable[[Row], Answer]) -> NoReturn:
    """Answers every line of *file* (``-`` is standard input) on standard output, and exits.

    With 0 when every line was answered, 1 when some lines were errors, 2 when the file cannot be read.
    """
    errors = 0
    try:
        with _source(file) as source, _bar(file) as advance:
            for given, row in _rows(source, kind):
                answered = _answered(row, answer)
                errors += "error" in answered
                sys.stdout.buffer.write(msgspec.json.encode(answered) + b"\n")
                if file == "-":
                    sys.stdout.buffer.flush()  # whoever writes line by line reads line by line
                advance(given)
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        leave_quietly()
    raise typer.Exit(1 if errors else 0)


def leave_quietly() -> NoReturn:
    """The reader of our output has gone: nothing more is written, not even the complaint at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise typer.Exit(PIPE_CLOSED)


@contextmanager
def _source(file: str) -> Iterator[BinaryIO]:
    if file == "-":
        yield sys.stdin.buffer
        return
    try:
        stream = open(file, "rb")  # noqa: SIM115 # closed below
    except (OSError, ValueError) as error:
        typer.echo(f"{file} cannot be read: {error}. Name a file of JSON Lines, or - for standard input.", err=True)
        raise typer.Exit(2) from error
    with stream:
        yield stream


def _rows(source: BinaryIO, kind: type[Row]) -> Iterator[tuple[int, Row | BadLine]]:
    """Each row with the number of characters it took; remarks about encoding go to standard error."""
    with opened(source) as stream:
        for number, line in lines(stream):
            if isinstance(line, BadLine):
                if line.was_read:
                    typer.echo(str(line), err=True)
                else:
                    yield 0, line
            elif line.strip():
                yield len(line), row_of(line, number, kind)


def _answered(row: Row | BadLine, answer: Callable[[Row], Answer]) -> Answer:
    if isinstance(row, BadLine):
        return {"id": row.id, "error": str(row)}
    key = getattr(row, "id", None)
    try:
        return {"id": key, **answer(row)}
    except RowError as error:
        return {"id": key, "error": str(error)}
    except Exception as error:  # our own fault; said, not swallowed, and the other lines still count
        return {"id": key, "error": f"We failed on this line ({type(error).__name__}: {error}). Please report it."}


@contextmanager
def _bar(file: str) -> Iterator[Callable[[int], None]]:
    """Gives what to call with each portion done. Shows a bar where somebody watches and the output goes elsewhere."""
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield lambda _: None
        return
    whole = None if file == "-" or file.endswith(".gz") else Path(file).stat().st_size
    columns = (TextColumn("{task.completed:,} characters"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    bar = Progress(*columns, console=Console(stderr=True), transient=True)
    task = bar.add_task("", total=whole)
    began = time.monotonic()

    def advance(by: int) -> None:
        bar.advance(task, by)
        if not bar.live.is_started and time.monotonic() - began > SLOW_SECONDS:
            bar.start()

    try:
        yield advance
    finally:
        bar.stop()
