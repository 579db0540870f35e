"""Bring a Chromium for the browser tests, unless one is here.

Looks for ``$CHROMIUM``, then the usual names on the path, then the one that Playwright keeps. Where
there is none it asks Debian's package manager (as root, or by ``sudo -n``), then Playwright's own
download. Prints the program's path. Exits 1, saying what to do by hand, when all of that fails.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def found() -> str | None:
    named = os.environ.get("CHROMIUM")
    if named:
        return named if Path(named).exists() else None
    for name in NAMES:
        if path := shutil.which(name):
            return path
    return kept_by_playwright()


def kept_by_playwright() -> str | None:
    asked = subprocess.run(
        [
            ".venv/bin/python",
            "-c",
            "from playwright.sync_api import sync_playwright\n"
            "with sync_playwright() as p: print(p.chromium.executable_path)",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    path = asked.stdout.strip()
    return path if path and Path(path).exists() else None


def tried(*command: str) -> bool:
    print("+", " ".join(command), file=sys.stderr, flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, stdout=sys.stderr, env=environment, check=False).returncode == 0


def brought() -> bool:
    if shutil.which("apt-get"):
        root = () if os.geteuid() == 0 else ("sudo", "-n")
        if (
            tried(*root, "apt-get", "update", "-qq")
            and tried(*root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium")
            and found()
        ):
            return True
    return tried(".venv/bin/playwright", "install", "chromium") and found() is not None


def main() -> int:
    if found() or brought():
        print(found())
        return 0
    print(
        "The browser tests need Chromium, and none could be found or installed. "
        "Install it (Debian: apt-get install chromium) or set CHROMIUM=/path/to/chromium, then run make test again.",
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
