"""Small typed readers of environment variables: what they cannot understand, they refuse, and say how to mend it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

YES, NO = ("1", "yes", "true", "on"), ("0", "no", "false", "off", "")


class EnvironmentTrouble(ValueError):  # noqa: N818 - it names what happened
    """A variable says something that cannot be meant."""


def truth(env: Mapping[str, str], name: str, default: bool = False) -> bool:
    """1, yes, true, on or 0, no, false, off, in any case; the empty value means no."""
    if name not in env:
        return default
    said = env[name].strip().casefold()
    if said in YES:
        return True
    if said in NO:
        return False
    raise EnvironmentTrouble(f"{name} is {env[name]!r}, which is neither yes nor no. Write 1 or 0.")


def number(env: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    said = env.get(name, "").strip()
    if not said:
        return default
    if not said.isdecimal() or not least <= int(said) <= most:
        raise EnvironmentTrouble(f"{name} is {said!r}. Write a whole number from {least} to {most}.")
    return int(said)


def names(env: Mapping[str, str], name: str, default: tuple[str, ...] = ()) -> list[str]:
    """Words separated by commas; surrounding space is dropped."""
    said = [word.strip() for word in env.get(name, "").split(",")]
    return [word for word in said if word] or list(default)


def origins(env: Mapping[str, str], name: str) -> list[str]:
    """Web origins, such as ``https://shop.example``: scheme and host, no path."""
    found = names(env, name)
    for origin in found:
        parts = urlsplit(origin)
        if parts.scheme not in ("http", "https") or not parts.netloc or parts.path or parts.query:
            raise EnvironmentTrouble(
                f"{name} has {origin!r}, which is no origin, so no page could embed the chat. "
                "Write scheme and host only: https://shop.example"
            )
    return found


def folder(env: Mapping[str, str], name: str, default: str) -> Path:
    return Path(env.get(name, "").strip() or default).expanduser().resolve()


def bus(env: Mapping[str, str], name: str) -> str:
    """Empty, or the URL of a Redis server."""
    said = env.get(name, "").strip()
    if said and urlsplit(said).scheme not in ("redis", "rediss", "unix"):
        raise EnvironmentTrouble(f"{name} is {said!r}. Write redis://host:6379/0, or leave it out.")
    return said


def database(env: Mapping[str, str], name: str, home: Path) -> dict[str, object]:
    """Django's description of the database; without the variable, SQLite in *home*.

    ``sqlite:///relative.sqlite3``, ``sqlite:////absolute.sqlite3`` or
    ``postgresql://user:word@host:5432/name?sslmode=require``.
    """
    said = env.get(name, "").strip() or f"sqlite:///{home / 'assuage.sqlite3'}"
    parts = urlsplit(said)
    if parts.scheme == "sqlite":
        path = unquote(parts.path.removeprefix("/")) or unquote(parts.netloc)
        if not path:
            raise EnvironmentTrouble(f"{name} is {said!r}, without a file. Write sqlite:////path/to/assuage.sqlite3")
        return sqlite(Path(path))
    if parts.scheme in ("postgresql", "postgres"):
        if not parts.path.strip("/"):
            raise EnvironmentTrouble(f"{name} names no database. Write postgresql://user:word@host:5432/assuage")
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path.strip("/")),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": parts.hostname or "",
            "PORT": str(parts.port or ""),
            "OPTIONS": dict(parse_qsl(parts.query)),
            "CONN_MAX_AGE": None,  # threads are kept, and so are their connections
            "CONN_HEALTH_CHECKS": True,
        }
    raise EnvironmentTrouble(f"{name} is for {parts.scheme!r}, which is not served. Use sqlite:// or postgresql://")


def sqlite(path: Path) -> dict[str, object]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "timeout": 20,  # seconds a writer waits for another; they take milliseconds
            "transaction_mode": "IMMEDIATE",  # a transaction that will write never fails half-way for a lock
            # FULL: what was acknowledged is on the disk. Each kept thread has a cache of its own, so it stays small.
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; "
                "PRAGMA cache_size=-16384; PRAGMA mmap_size=268435456; PRAGMA journal_size_limit=67108864"
            ),
        },
        # A file, so that threads of a test share it as in life; one a process, so that two runs do not meet.
        "TEST": {"NAME": str(path.with_name(f"test-{os.getpid()}.sqlite3"))},
    }
