"""Commands that other packages bring along, found by their entry points and loaded when they are asked for."""

from __future__ import annotations

import functools
from collections.abc import Callable
from importlib.metadata import EntryPoint, entry_points

import typer

GROUP = "assuage.commands"


def add_extra(app: typer.Typer, name: str) -> None:
    """Adds the command called *name* from the entry-point group, or all of them when *name* is empty."""
    found = entry_points(group=GROUP, name=name) if name else entry_points(group=GROUP)
    for point in sorted(found, key=lambda one: one.name):
        app.command(point.name)(_loaded(point))


def _loaded(point: EntryPoint) -> Callable[..., None]:
    """The command; where its packages are not installed, one that says how to install them, at once or when run."""
    try:
        command: Callable[..., None] = point.load()
    except ModuleNotFoundError as error:
        missing = error

        def absent() -> None:
            _say_how_to_install(point, missing)

        absent.__doc__ = f"Not installed here: pip install 'assuage[{_extra(point)}]'."
        return absent

    @functools.wraps(command)
    def guarded(*args: object, **options: object) -> None:
        try:
            command(*args, **options)
        except ModuleNotFoundError as error:
            if error.name is None or error.name.split(".")[0].startswith("assuage"):
                raise  # a fault of ours, not a package that is missing
            _say_how_to_install(point, error)

    return guarded


def _extra(point: EntryPoint) -> str:
    return point.module.split(".")[0].removeprefix("assuage_")


def _say_how_to_install(point: EntryPoint, error: ModuleNotFoundError) -> None:
    typer.echo(
        f"assuage {point.name} needs packages that are not installed here ({error.name} is missing). "
        f"Install them with: pip install 'assuage[{_extra(point)}]'",
        err=True,
    )
    raise typer.Exit(2) from error
