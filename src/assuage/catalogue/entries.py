"""A catalogue is a folder: an entry is found because its file lies there, and is named for its file."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType, ModuleType
from typing import Generic, TypeVar, cast

T = TypeVar("T")


class CatalogueError(Exception):
    """A file of a catalogue holds no entry, or more than one, or takes a name that is taken."""


@dataclass(frozen=True, slots=True)
class Listed(Generic[T]):
    """An entry with its place: *id* from the file name, *family* from the folder, both with dashes.

    The family is empty for a file that lies directly in the catalogue; nested folders join with a slash.
    """

    id: str
    family: str
    module: str
    entry: T


_READ: dict[tuple[str, type[object]], tuple[tuple[Listed[object], ...], Mapping[str, object]]] = {}


def load(package: str, of: type[T]) -> Mapping[str, T]:
    """All entries of kind *of* in the folder of *package*, by id, in the order of folders and file names.

    Sub-folders are families and are walked too. A file whose name begins with an underscore is no entry:
    it holds what entries share. An empty folder gives an empty mapping. The mapping is read-only and the
    same on every call.

    Raises CatalogueError, naming the file, when a file has no entry or several, or two files share an id.
    """
    return cast("Mapping[str, T]", _read(package, of)[1])


def listed(package: str, of: type[T]) -> tuple[Listed[T], ...]:
    """The same entries as `load`, each with its family and the module it lies in."""
    return cast("tuple[Listed[T], ...]", _read(package, of)[0])


def _read(package: str, of: type[object]) -> tuple[tuple[Listed[object], ...], Mapping[str, object]]:
    """A folder does not change while we run, so each is walked once."""
    if (package, of) not in _READ:
        found: dict[str, Listed[object]] = {}
        for one in _walk(importlib.import_module(package), of, ()):
            if one.id in found:
                raise CatalogueError(
                    f"{one.module} and {found[one.id].module} are both called {one.id}, so nobody could tell them "
                    "apart in a finding or a link. Rename one of the files."
                )
            found[one.id] = one
        by_id = MappingProxyType({name: one.entry for name, one in found.items()})
        _READ[package, of] = tuple(found.values()), by_id
    return _READ[package, of]


def _walk(package: ModuleType, of: type[object], families: tuple[str, ...]) -> Iterator[Listed[object]]:
    for place in sorted(pkgutil.iter_modules(package.__path__), key=lambda place: place.name):
        if place.name.startswith("_"):
            continue
        module = importlib.import_module(f"{package.__name__}.{place.name}")
        name = place.name.replace("_", "-")
        if place.ispkg:
            yield from _walk(module, of, (*families, name))
        else:
            yield Listed(name, "/".join(families), module.__name__, _only_entry(module, of))


def _only_entry(module: ModuleType, of: type[object]) -> object:
    """The one value of kind *of* that the module names; the same value under two names counts once."""
    entries = {id(value): value for value in vars(module).values() if isinstance(value, of)}
    if len(entries) != 1:
        count = "no" if not entries else str(len(entries))
        raise CatalogueError(
            f"{module.__file__} holds {count} {of.__name__}, but a file of this catalogue is exactly one. "
            f"Give it one module-level {of.__name__}, or begin the file name with an underscore if it is no entry."
        )
    return next(iter(entries.values()))
