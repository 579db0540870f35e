"""The real desk on a fresh filled demo, and a real browser before it."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, StorageState, sync_playwright

from browser.running import Desk

PICTURES = Path("test-output/browser")
QUIETLY = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    running = Desk(tmp_path_factory.mktemp("desk"))
    running.start()
    yield running
    running.stop()


@pytest.fixture
def own_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk for one test alone, which may do to it what it likes."""
    running = Desk(tmp_path_factory.mktemp("own-desk"))
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    named = os.environ.get("CHROMIUM") or next(filter(None, (shutil.which(name) for name in NAMES)), None)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=named, args=QUIETLY)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def signed_in(desk: Desk, browser: Browser) -> Callable[[str], StorageState]:
    """The cookies of somebody of the demo, who signs in once."""

    @cache
    def sign_in(who: str) -> StorageState:
        context = browser.new_context(base_url=desk.url)
        page = context.new_page()
        page.goto("/sign-in/")
        page.get_by_role("button", name=re.compile(who)).click()
        page.wait_for_url("**/cases/*/")  # the demo begins in the middle of a story
        state = context.storage_state()
        context.close()
        return state

    return sign_in


@pytest.fixture
def someone(desk: Desk, browser: Browser, signed_in: Callable[[str], StorageState]) -> Iterator[Callable[..., Page]]:
    """Opens the inbox in a browser of its own, signed in as somebody of the demo; ``None`` is a stranger, nowhere."""
    contexts: list[BrowserContext] = []

    def open_as(who: str | None = "Maya", **more: Any) -> Page:
        options: dict[str, Any] = {"viewport": {"width": 1440, "height": 990}, **more}
        if who is not None:
            options["storage_state"] = signed_in(who)
        context = browser.new_context(**{"base_url": desk.url, **options})
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(20_000)
        if who is not None:
            page.goto("/")
        return page

    yield open_as
    for context in contexts:
        context.close()


@pytest.fixture
def picture(request: pytest.FixtureRequest) -> Callable[[Page, str], None]:
    """Keeps what a page looks like under test-output/, named for what it shows."""

    def keep(page: Page, name: str, *, whole: bool = False) -> None:
        PICTURES.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=PICTURES / f"{name}.png", full_page=whole, animations="disabled")

    return keep
