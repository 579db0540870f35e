"""PostgreSQL, where one is reachable: databases of their own for tests, and the desk's whole suite on it.

``python -m tests.desk.postgresql`` runs every test of the desk on PostgreSQL. The server is the one named in
ASSUAGE_TEST_POSTGRESQL, else one on this machine that trusts it; where there is none, nothing is run, and that is said.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import sys
from collections.abc import Iterator
from functools import cache

import psycopg
import pytest

HERE = ("postgresql://postgres@127.0.0.1:5432", "postgresql://root@127.0.0.1:5432")


@cache
def server() -> str:
    """The address of a server that lets us in, without a database; empty where there is none."""
    for address in filter(None, (os.environ.get("ASSUAGE_TEST_POSTGRESQL"), *HERE)):
        with contextlib.suppress(psycopg.OperationalError):
            psycopg.connect(f"{address}/postgres", connect_timeout=3).close()
            return address
    return ""


@contextlib.contextmanager
def own_database() -> Iterator[str]:
    """The address of an empty database, which is dropped afterwards. Skips the test where there is no server."""
    if not server():
        pytest.skip("no PostgreSQL is reachable")
    name = f"assuage_{secrets.token_hex(6)}"
    with psycopg.connect(f"{server()}/postgres", autocommit=True) as asked:
        asked.execute(f"CREATE DATABASE {name}")
        try:
            yield f"{server()}/{name}"
        finally:
            asked.execute(f"DROP DATABASE {name} WITH (FORCE)")


def main(more: list[str]) -> int:
    """Run the desk's tests on PostgreSQL, two at a time; gives pytest's exit status."""
    if not server():
        sys.stdout.write("No PostgreSQL is reachable, so the desk was tested on SQLite alone.\n")
        return 0
    os.environ["ASSUAGE_DATABASE_URL"] = f"{server()}/assuage_{secrets.token_hex(6)}"  # pytest puts test_ before it
    return int(pytest.main(["tests/desk", "-n", "2", *more]))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
