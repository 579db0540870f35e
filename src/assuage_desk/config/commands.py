"""The desk's own commands: ``assuage desk``, ``web``, ``work``. Found by the library through their entry points."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

PORT = Annotated[int, typer.Option(min=1, max=65535, help="The port to serve on.")]
HOST = Annotated[str, typer.Option(help="The address to serve on; 0.0.0.0 is every one this machine has.")]


def desk(
    port: PORT = 8000,
    host: HOST = "127.0.0.1",
    demo: Annotated[bool, typer.Option("--demo/--no-demo", help="Fill a fresh embedded database with a demo.")] = True,
) -> None:
    """Serve the desk, pages and workers in one process, on an embedded database. Ctrl+C ends it."""
    from assuage_desk.config import running

    running.prepare(demo=demo, host=host)
    running.serve(host=host, port=port, works=True, greets=True)


def web(port: PORT = 8000, host: HOST = "127.0.0.1") -> None:
    """Serve the pages and streams alone; run as many as you like, and `assuage work` beside them."""
    from assuage_desk.config import running

    running.prepare(demo=False, host=host)
    running.serve(host=host, port=port, works=False, greets=True)


def work(
    threads: Annotated[int, typer.Option(min=1, max=64, help="How many threads read what came in.")] = 1,
) -> None:
    """Do what is due: read messages, let replies go, deliver them. Run as many as you like."""
    from assuage_desk.config import running

    running.prepare(demo=False, host="")
    running.work(threads)


def replay(
    file: Annotated[
        Path, typer.Argument(help="Stored conversations: JSONL, CSV, .eml, mbox or a transcript; .gz too.")
    ],
    speed: Annotated[
        float, typer.Option(min=0, help="Times their own pace; 0 is as fast as the desk takes them.")
    ] = 1.0,
    limit: Annotated[int | None, typer.Option(min=1, help="Play only so many conversations.")] = None,
    run: Annotated[
        str, typer.Option("--as", help="A name for this run. The same name again stores nothing twice.")
    ] = "",
    to: Annotated[str, typer.Option(help="The address of a desk elsewhere; without it, this one's database.")] = "",
    token: Annotated[str, typer.Option(help="A key of that desk, with messages:write and replies:write.")] = "",
    stagger: Annotated[float, typer.Option(min=0, help="Seconds between the beginnings of two conversations.")] = 20.0,
) -> None:
    """Play stored conversations through the same door as live ones, with their timing, and count what happened."""
    from assuage_desk.config import running

    running.prepare(demo=False, host="")
    from assuage_desk.channels.replay.command import ReplayError, replay_file

    try:
        figures = replay_file(file, speed=speed, limit=limit, run=run, address=to, key=token, stagger=stagger)
    except ReplayError as trouble:
        typer.echo(str(trouble), err=True)
        raise typer.Exit(2) from trouble
    if figures.errors:
        raise typer.Exit(1)
