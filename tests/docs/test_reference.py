"""The reference says what the code says, and the glossary knows the words of the house."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCS = sorted((ROOT / "docs").rglob("*.md"))
GLOSSARY = (ROOT / "docs" / "reference" / "glossary.md").read_text(encoding="utf-8")
ROOMS = sorted(
    room.name for room in (ROOT / "src" / "assuage").iterdir() if (room / "__init__.py").exists() and room.name != "cli"
)


def test_no_page_made_from_the_code_is_stale() -> None:
    ran = subprocess.run(
        [sys.executable, "tools/write_reference.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize("room", ROOMS)
def test_every_room_of_the_library_is_named_in_the_glossary(room: str) -> None:
    stem = room[:-1] if room.endswith("s") else room
    defined = " ".join(re.findall(r"\*\*([^*]+)\*\*", GLOSSARY)).casefold()
    assert stem.removesuffix("ie") in defined


@pytest.mark.parametrize("page", DOCS, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_between_pages_leads_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if "://" in target:
            continue
        path, _, anchor = target.partition("#")
        there = (page.parent / path).resolve() if path else page
        assert there.exists(), target
        if anchor and there.suffix == ".md":
            heads = re.findall(r"^#+ (.+)$", there.read_text(encoding="utf-8"), re.MULTILINE)
            assert anchor in {re.sub(r"[^\w\- ]", "", head.casefold()).replace(" ", "-") for head in heads}, target
