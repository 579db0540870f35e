"""A folder becomes a catalogue."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assuage.catalogue.entries import CatalogueError, listed, load
from assuage.catalogue.source import Source

Lay = Callable[[dict[str, str]], str]
ENTRY = "from assuage.catalogue.source import Source\nentry = Source('{}', 'p. 1', 'direct')\n"


@pytest.fixture
def lay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lay]:
    """Lays files down as a package of a fresh name and gives the name."""
    monkeypatch.syspath_prepend(str(tmp_path))
    before = set(sys.modules)

    def lay_down(files: dict[str, str]) -> str:
        name = f"laid_{tmp_path.name}"
        for path, text in {"__init__.py": "", **files}.items():
            file = tmp_path / name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        return name

    yield lay_down
    for module in set(sys.modules) - before:
        del sys.modules[module]


def test_an_entry_is_named_for_its_file_and_its_family_for_the_folder(lay: Lay) -> None:
    name = lay(
        {
            "tone/__init__.py": "",
            "tone/too_loud.py": ENTRY.format("loud"),
            "tone/cold.py": ENTRY.format("cold"),
            "at_the_top.py": ENTRY.format("top"),
        }
    )
    assert [(one.id, one.family, one.entry.work) for one in listed(name, Source)] == [
        ("at-the-top", "", "top"),
        ("cold", "tone", "cold"),
        ("too-loud", "tone", "loud"),
    ]
    assert list(load(name, Source)) == ["at-the-top", "cold", "too-loud"]


def test_the_catalogue_is_read_once_and_cannot_be_written(lay: Lay) -> None:
    name = lay({"one.py": ENTRY.format("one")})
    assert load(name, Source) is load(name, Source)
    with pytest.raises(TypeError):
        load(name, Source)["two"] = Source("x", "y", "direct")  # type: ignore[index]


def test_an_empty_folder_is_an_empty_catalogue(lay: Lay) -> None:
    assert dict(load(lay({}), Source)) == {}


def test_a_file_that_begins_with_an_underscore_is_no_entry(lay: Lay) -> None:
    assert list(load(lay({"_shared.py": "WORDS = ()\n", "one.py": ENTRY.format("one")}), Source)) == ["one"]


@pytest.mark.parametrize("text", ["x = 1\n", ENTRY.format("a") + "other = Source('b', 'p. 2', 'direct')\n"])
def test_a_file_without_exactly_one_entry_is_named_in_the_error(lay: Lay, text: str) -> None:
    with pytest.raises(CatalogueError, match=r"odd_one\.py holds (no|2) Source"):
        load(lay({"odd_one.py": text}), Source)


def test_two_files_with_one_name_are_refused(lay: Lay) -> None:
    name = lay(
        {"a/__init__.py": "", "a/same.py": ENTRY.format("a"), "b/__init__.py": "", "b/same.py": ENTRY.format("b")}
    )
    with pytest.raises(CatalogueError, match=r"b\.same and .*a\.same are both called same"):
        load(name, Source)


@pytest.mark.parametrize("wrong", [("", "p. 1", "direct"), ("A book", " ", "direct"), ("A book", "p. 1", "maybe")])
def test_a_source_that_cannot_be_looked_up_is_refused(wrong: tuple[str, str, str]) -> None:
    with pytest.raises(ValueError, match=r"Give both|Write one of"):
        Source(*wrong)  # type: ignore[arg-type]
