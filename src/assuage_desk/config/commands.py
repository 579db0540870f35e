"""The desk's own commands: ``assuage desk``, ``web``, ``work``. Found by the library through their entry points."""

from __future__ import annotations

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
