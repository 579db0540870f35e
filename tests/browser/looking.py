"""What every page is held to: no violation that axe finds, nothing wider than the window, no complaint of the browser."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
}


def look_after(page: Page) -> list[str]:
    """What the page complained of: scripts that failed, policies broken."""
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "console",
        lambda said: complaints.append(said.text) if said.type == "error" and "404" not in said.text else None,
    )
    return complaints


def assert_accessible(page: Page) -> None:
    found = Axe().run(page, options=RULES)
    assert not found.response["violations"], found.generate_report()


def assert_nothing_overflows(page: Page) -> None:
    wide, seen = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert wide <= seen + 1, f"the page is {wide} wide in a window of {seen}"
