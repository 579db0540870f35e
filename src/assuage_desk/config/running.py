"""Starting and ending the desk's processes: the database made ready, the server, the workers, a clean end."""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
from types import FrameType
from typing import TYPE_CHECKING

import django
import uvicorn
from django.core.management import call_command

if TYPE_CHECKING:
    from assuage_desk.cases.worker import Lane

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "assuage_desk.config.settings")

GRACE = 3  # seconds at most between being told to end and having ended
BACKLOG = 2048


def prepare(*, demo: bool, host: str) -> None:
    """Settings, tables and, with *demo*, a filled demo where the database is fresh and embedded."""
    if demo:
        os.environ.setdefault("ASSUAGE_DEMO", "1")
    if host and host not in ("0.0.0.0", "::", "127.0.0.1", "localhost", "::1"):  # noqa: S104 - a comparison
        os.environ.setdefault("ASSUAGE_HOSTS", f"{host},127.0.0.1,localhost")
    django.setup()
    from django.conf import settings
    from django.db import connection

    if connection.vendor == "sqlite":
        settings.HOME.mkdir(parents=True, exist_ok=True)
    _migrate()
    if demo and settings.DEMO and connection.vendor == "sqlite":
        _fill_when_fresh()
    connection.close()


def _migrate() -> None:
    """Bring the tables up to date; of several processes starting together, one at a time."""
    from django.db import connection

    if connection.vendor != "postgresql":
        call_command("migrate", verbosity=0, interactive=False, skip_checks=True)
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [MIGRATING])
        try:
            call_command("migrate", verbosity=0, interactive=False, skip_checks=True)
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [MIGRATING])


MIGRATING = 0x61737375_0003


def _fill_when_fresh() -> None:
    from django.db import transaction
    from django.utils import timezone

    from assuage_desk.config.demo.fill import fill
    from assuage_desk.people import services
    from assuage_desk.people.models import House, Person

    if Person.objects.exists() or House.objects.exists():
        return
    now = timezone.now()
    with transaction.atomic():  # all or nothing: a start that is interrupted leaves a fresh database
        fill(now=now)
        services.begin(now=now, is_demo=True)


class Server(uvicorn.Server):
    """Ends the open streams as soon as it is told to end, instead of waiting for pages to go away."""

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        from assuage_desk.config.serving import application

        application.close()
        super().handle_exit(sig, frame)


def serve(*, host: str, port: int, works: bool, greets: bool) -> None:
    """Serve until told to end. Exits with 1 when the port is taken."""
    listening = _bound(host, port)
    from assuage_desk.config.serving import application

    lanes = start_lanes(1, gently=True) if works else []
    config = uvicorn.Config(
        application,
        log_level="warning",
        access_log=False,
        backlog=BACKLOG,
        timeout_graceful_shutdown=GRACE,
        timeout_keep_alive=30,
        proxy_headers=True,
        server_header=False,
        lifespan="on",
    )
    server = Server(config)
    if greets:
        threading.Thread(target=_greet, args=(server, host, port), daemon=True).start()
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, lambda *_: None)  # the server has its own while it runs, and raises them again afterwards
    try:
        server.run(sockets=[listening])
    finally:
        application.close()
        end_lanes(lanes)
    if not server.started:
        sys.exit(1)


def _bound(host: str, port: int) -> socket.socket:
    """The socket to serve on. Ends the process with 1, saying why, when the address cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as trouble:
        listening.close()
        sys.stderr.write(f"{host}:{port} cannot be served on: {trouble.strerror}. Choose another with --port.\n")
        sys.exit(1)
    return listening


def _greet(server: uvicorn.Server, host: str, port: int) -> None:
    """Say where the desk is, once it answers."""
    while not server.started:
        if server.should_exit:
            return
        threading.Event().wait(0.02)
    from assuage_desk.people.demo import is_demo

    place = "127.0.0.1" if host in ("0.0.0.0", "::") else host  # noqa: S104 - a comparison
    address = f"http://[{place}]:{port}/" if ":" in place else f"http://{place}:{port}/"
    filled = " It holds invented people and cases." if is_demo() else ""
    sys.stdout.write(f"The desk is at {address}{filled} Ctrl+C ends it.\n")
    sys.stdout.flush()


def start_lanes(readers: int, *, gently: bool = False) -> list[Lane]:
    """Workers as threads of this process: *readers* that read, and one for all else."""
    from assuage_desk.cases.worker import Lane
    from assuage_desk.config.handlers import READING, REPLYING

    lanes = [Lane(REPLYING, recounts=True, name="replies")]
    lanes += [Lane(READING, name=f"reading-{number}", gently=gently) for number in range(readers)]
    for lane in lanes:
        lane.start()
    return lanes


def end_lanes(lanes: list[Lane]) -> None:
    for lane in lanes:
        lane.tell_to_end()
    for lane in lanes:
        lane.wait(GRACE / 2)


def work(readers: int) -> None:
    """Work until told to end."""
    from assuage_desk.cases import bus
    from assuage_desk.cases.carriers import Line

    ended = threading.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, lambda *_: ended.set())
    line = Line(bus.heard)
    lanes = start_lanes(readers)
    sys.stdout.write("Working. Ctrl+C ends it.\n")
    sys.stdout.flush()
    ended.wait()
    line.close()
    end_lanes(lanes)
