"""Writes docs/reference from the catalogues and the code; with --check, says which pages are stale and fails."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tools.reference.checks import checks  # noqa: E402
from tools.reference.cli import cli  # noqa: E402
from tools.reference.facts import facts  # noqa: E402
from tools.reference.front_door import front_door  # noqa: E402
from tools.reference.policy import policy  # noqa: E402
from tools.reference.signals import signals  # noqa: E402
from tools.reference.steps import steps  # noqa: E402

PAGES: dict[str, Callable[[], str]] = {
    "checks": checks,
    "signals": signals,
    "steps": steps,
    "facts": facts,
    "policy": policy,
    "cli": cli,
    "front-door": front_door,
}


def main() -> int:
    is_check = "--check" in sys.argv[1:]
    stale = []
    for name, write in PAGES.items():
        path = ROOT / "docs" / "reference" / f"{name}.md"
        text = write()
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(path.relative_to(ROOT))
            if not is_check:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
    for page in stale:
        print(f"{page} {'does not say what the code says: run `make docs`' if is_check else 'written'}")
    return 1 if is_check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
