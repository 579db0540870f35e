"""``assuage replay``: its figures and its line of progress."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from pathlib import Path
from urllib.parse import urlsplit

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from assuage.conversation.message import Conversation
from assuage.formats.bad_line import BadLine
from assuage.formats.conversations import Kind, kind_of, read_conversations
from assuage_desk.channels.replay.doors import Desk, Door
from assuage_desk.channels.replay.elsewhere import Api
from assuage_desk.channels.replay.figures import Figures
from assuage_desk.channels.replay.pacing import STAGGER, paced
from assuage_desk.channels.replay.play import play
from assuage_desk.channels.replay.raw_lines import RawLines
from assuage_desk.replies.undo import CALM


class ReplayError(ValueError):
    """A replay that cannot begin."""


def replay_file(
    file: Path,
    *,
    speed: float,
    limit: int | None,
    run: str,
    address: str = "",
    key: str = "",
    stagger: float = STAGGER,
    patience: float = 60.0,
    console: Console | None = None,
) -> Figures:
    """Play *file* through the desk, or through the API at *address*; prints its figures. Raises ReplayError."""
    console = console or Console()
    kind = _kind(file)
    name = run or file.name.split(".")[0]
    if address:
        door: Door = _elsewhere(name, address, key)
    else:
        door = Desk(name, CALM / speed if speed > 0 else timedelta(), RawLines(file, kind))
    stored: Iterator[Conversation | BadLine] = read_conversations(file, kind)
    if limit is not None:
        stored = islice(stored, limit)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("Playing")

        def told(so_far: Figures) -> None:
            progress.update(
                task, description=f"{so_far.messages:,} messages, {so_far.replies:,} replies, {so_far.errors:,} errors"
            )

        figures = play(paced(stored, stagger), door, speed=speed, told=told)
        progress.update(task, description="Waiting for the readings")
        door.finish(patience)
    _show(console, figures)
    return figures


def _kind(file: Path) -> Kind:
    if not file.is_file():
        raise ReplayError(f"There is no file {file}. Give one with conversations.")
    try:
        return kind_of(file)
    except ValueError as trouble:
        raise ReplayError(str(trouble)) from trouble


def _elsewhere(run: str, address: str, key: str) -> Api:
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise ReplayError(f"{address!r} is no address of a desk. Write http://127.0.0.1:8000.")
    if not key:
        raise ReplayError("A desk elsewhere wants a key. Make one there with create_token, and give it with --token.")
    return Api(run, address, key)


def _show(console: Console, figures: Figures) -> None:
    table = Table(show_header=False, box=None)
    table.add_column(style="dim")
    table.add_column(justify="right")
    for name, value in figures.rows():
        table.add_row(name, value)
    console.print(table)
    for words in figures.troubles:
        console.print(f"- {words}", style="yellow", markup=False, highlight=False)
    if figures.unread:
        console.print("Some are not read yet. Is the desk running, or `assuage work`?", style="yellow")
