"""A policy file read: TOML in, a `House` out, and an error that says how to mend it for everything else."""

from __future__ import annotations

import difflib
import re
import tomllib
import types
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

from assuage.conversation.amounts import amount
from assuage.conversation.money import Money
from assuage.house.policy import DEFAULT_REMEDIES, House
from assuage.remedies.options import Remedy

T = TypeVar("T")


class PolicyError(ValueError):
    """The policy says something that the house cannot have meant. The words name the key and the cure."""


def house_from(path: Path) -> House:
    """The policy in the TOML file at *path*. Raises PolicyError for what it cannot mean, OSError for no file."""
    return house_of(path.read_text(encoding="utf-8"), str(path))


def house_of(text: str, name: str = "house.toml") -> House:
    """The policy that *text* writes down; an empty text is the default house. *name* is used in errors."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"{name}: this is no TOML: {error}. Mend that line, and the rest is read.") from error
    house = _dataclass(House, table, name, "")
    if not _is_zone(house.company.zone):
        raise PolicyError(
            f'{name}: company.zone is "{house.company.zone}", which is no time zone. Write one like "Europe/London".'
        )
    if house.hours.opens >= house.hours.closes:
        raise PolicyError(f"{name}: hours.opens is not before hours.closes, so nobody would ever be there. Swap them.")
    wrong = [day for day in house.hours.days if day not in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")]
    if wrong:
        raise PolicyError(f'{name}: hours.days has "{wrong[0]}". Write days as mon, tue, wed, thu, fri, sat, sun.')
    return house


def _dataclass(of: type[T], table: Mapping[str, Any], name: str, where: str) -> T:
    known = {one.name for one in fields(of)}  # type: ignore[arg-type]
    for key in table:
        if key not in known:
            raise PolicyError(f"{name}: {where}{key} is no key of the policy. {_did_you_mean(key, known)}")
    hints = get_type_hints(of)
    values = {key: _value(hints[key], value, name, f"{where}{key}") for key, value in table.items()}
    return of(**values)


def _value(kind: Any, value: Any, name: str, where: str) -> Any:
    """*value* as *kind*, or a PolicyError that says what to write."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _value(next(one for one in get_args(kind) if one is not type(None)), value, name, where)
    if origin is tuple:
        if not isinstance(value, list):
            raise _wrong(name, where, value, "a list in square brackets")
        return tuple(_value(get_args(kind)[0], one, name, where) for one in value)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _remedies(value, name, where)
    if kind is Money:
        return _money(value, name, where)
    if is_dataclass(kind):
        if not isinstance(value, dict):
            raise _wrong(name, where, value, f"a table [{where}]")
        return _dataclass(kind, value, name, f"{where}.")  # type: ignore[arg-type]
    if kind is timedelta:
        return _length(value, name, where)
    if kind is time:
        return _clock(value, name, where)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        words = [word.value for word in kind]
        if value not in words:
            raise PolicyError(f'{name}: {where} is "{value}". {_did_you_mean(str(value), words)}')
        return kind(value)
    if kind is float and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if kind is date and isinstance(value, str):
        return _date(value, name, where)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise _wrong(name, where, value, _PLAIN.get(kind, "another kind of value"))
    return value


_PLAIN: dict[type, str] = {
    str: "words in quotation marks",
    bool: "true or false",
    int: "a whole number",
    date: "a date like 2026-12-25",
    float: "a number",
}


def _remedies(value: Any, name: str, where: str) -> Mapping[str, Remedy]:
    """A table for each kind; a kind that the default house knows keeps what the file does not say."""
    if not isinstance(value, dict):
        raise _wrong(name, where, value, f"tables like [{where}.refund]")
    found = dict(DEFAULT_REMEDIES)
    for kind, table in value.items():
        if not isinstance(table, dict):
            raise _wrong(name, f"{where}.{kind}", table, f"a table [{where}.{kind}]")
        if "kind" in table:
            raise PolicyError(f"{name}: {where}.{kind}.kind is said by the name of the table already. Leave it out.")
        known = DEFAULT_REMEDIES.get(kind)
        defaults = {one.name: getattr(known, one.name) for one in fields(Remedy)} if known else {}
        if known is None and "words" not in table:
            raise PolicyError(
                f'{name}: {where}.{kind} has no words. Write what completes "I can …": words = "send another".'
            )
        whole = {"kind": kind, "words": known.words if known else "", **table}
        read = _dataclass(Remedy, whole, name, f"{where}.{kind}.")
        said = {one.name: getattr(read, one.name) for one in fields(Remedy) if one.name != "kind" and one.name in table}
        found[kind] = Remedy(**{**defaults, **said, "kind": kind})
    return types.MappingProxyType(found)


def _money(value: Any, name: str, where: str) -> Money:
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise _wrong(name, where, value, 'an amount like "20.00 EUR"')
    try:
        return amount(value)
    except ValueError as error:
        raise PolicyError(f"{name}: {where}: {error}") from error


_LENGTH = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(s|sec|seconds?|min|minutes?|h|hours?|d|days?|weeks?)\s*")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}


def _length(value: Any, name: str, where: str) -> timedelta:
    found = _LENGTH.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise _wrong(name, where, value, 'a length of time like "20 s", "10 min", "1 hour" or "90 days"')
    return timedelta(seconds=float(found[1]) * _SECONDS[found[2][0]])


def _clock(value: Any, name: str, where: str) -> time:
    if isinstance(value, time):
        return value
    try:
        return time.fromisoformat(value)
    except (TypeError, ValueError):
        raise _wrong(name, where, value, 'a time of day like "09:00"') from None


def _date(value: str, name: str, where: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise _wrong(name, where, value, "a date like 2026-12-25") from None


def _wrong(name: str, where: str, value: object, wanted: str) -> PolicyError:
    shown = f'"{value}"' if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)
    return PolicyError(f"{name}: {where} is {shown}, which cannot be read here. Write {wanted}.")


def _did_you_mean(word: str, known: Iterable[str]) -> str:
    names = sorted(known)
    near = difflib.get_close_matches(word, names, 1)
    return f"Did you mean {near[0]}?" if near else f"Known here: {', '.join(names)}."


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError):
        return False
    return True
