"""The demo's stories: TOML files, each one case, with times counted back from the moment of filling."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from importlib import resources
from typing import Any

UNITS = {"d": "days", "h": "hours", "m": "minutes"}


class StoryError(ValueError):
    """A story file cannot be read as a story."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Words of *by*: ``customer``, or the sign-in name of a person of the demo; *ago* before now.

    *kept* says what became of the promises in a reply whose hour has passed.
    """

    ago: timedelta
    by: str
    text: str
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Warned:
    """The boundary warning that a reply gave, and the customer's words it was about."""

    ago: timedelta
    by: str
    quotes: str


@dataclass(frozen=True, slots=True)
class Story:
    name: str
    customer: Mapping[str, str]
    channel: str
    subject: str
    team: str
    owner: str
    reference: str
    turns: tuple[Turn, ...]
    notes: tuple[Turn, ...] = ()
    draft: tuple[str, str] | None = None  # who writes it, and the words so far
    warning: Warned | None = None
    settled_by: str = ""
    settled_ago: timedelta = timedelta()


def ago(words: str) -> timedelta:
    """A length of time from words such as ``1d 3h`` or ``20m``.

    Raises StoryError for anything else.
    """
    parts = re.findall(r"(\d+)([dhm])", words)
    if not parts or re.sub(r"\d+[dhm]|\s", "", words):
        raise StoryError(f'"{words}" is not a length of time. Write days, hours and minutes, such as "1d 3h 20m".')
    return timedelta(**{UNITS[unit]: int(number) for number, unit in parts})


def told(name: str, page: Mapping[str, Any]) -> Story:
    """The story in one parsed TOML page. Raises StoryError, naming the file, when a part is missing."""
    try:
        warning, settled = page.get("warning"), page.get("settled")
        return Story(
            name=name,
            customer=page["customer"],
            channel=page["channel"],
            subject=page["subject"],
            team=page["team"],
            owner=page.get("owner", ""),
            reference=page.get("reference", ""),
            turns=tuple(
                Turn(ago(one["ago"]), one["by"], one["text"].strip(), one.get("kept", False)) for one in page["turn"]
            ),
            notes=tuple(Turn(ago(one["ago"]), one["by"], one["text"].strip()) for one in page.get("note", ())),
            draft=(page["draft"]["by"], page["draft"]["text"].strip()) if "draft" in page else None,
            warning=Warned(ago(warning["ago"]), warning["by"], warning["quotes"]) if warning else None,
            settled_by=settled["by"] if settled else "",
            settled_ago=ago(settled["ago"]) if settled else timedelta(),
        )
    except KeyError as missing:
        raise StoryError(f"{name}.toml has no {missing}; a case cannot be made without it. Add it.") from missing


def stories() -> tuple[Story, ...]:
    """Every story that lies beside this file, by name."""
    folder = resources.files("assuage_desk.config.demo") / "stories"
    pages = sorted((page for page in folder.iterdir() if page.name.endswith(".toml")), key=lambda page: page.name)
    return tuple(told(page.name.removesuffix(".toml"), tomllib.loads(page.read_text("utf-8"))) for page in pages)
