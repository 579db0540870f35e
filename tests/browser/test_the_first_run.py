"""A fresh desk asks three short pages, and ends in a case with a half-written reply."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page

from browser.looking import assert_accessible, assert_nothing_overflows, look_after
from browser.running import Desk


@pytest.fixture
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    running = Desk(tmp_path_factory.mktemp("fresh"), demo=False)
    running.start()
    yield running
    running.stop()


def test_the_first_person_makes_their_account_and_begins(
    fresh: Desk, browser: Browser, picture: Callable[..., None]
) -> None:
    page: Page = browser.new_context(base_url=fresh.url).new_page()
    complaints = look_after(page)
    page.goto("/")
    assert_accessible(page)
    picture(page, "first-run-1")
    page.get_by_label("Your name").fill("Maya Lindqvist")
    page.get_by_label("A short name to sign in with").fill("maya")
    page.locator("[data-secret]").fill("short")
    page.get_by_role("button", name="Show").click()
    assert page.locator("[data-secret]").get_attribute("type") == "text"
    page.locator("[data-secret]").fill("three plain words here")
    page.get_by_role("button", name="Go on").click()
    page.wait_for_url("**/first-run/house/")
    assert_accessible(page)
    picture(page, "first-run-2")
    page.get_by_label("What this house is called").fill("Halden Home")
    page.get_by_label("Currency").fill("pounds")
    page.get_by_label("Currency").fill("GBP")
    page.get_by_role("button", name="Go on").click()
    page.wait_for_url("**/first-run/begin/")
    assert_accessible(page)
    assert_nothing_overflows(page)
    picture(page, "first-run-3")
    assert page.get_by_role("radio", name="With a filled demo").is_checked()
    page.get_by_role("radio", name="Empty").check()
    page.get_by_role("button", name="Begin").click()
    page.wait_for_url("**/")
    assert page.get_by_role("heading", name="Nobody needs you right now").first.is_visible()
    picture(page, "inbox-empty")
    assert_accessible(page)
    for name, address in (
        ("settings-own", "/settings/"),
        ("password", "/settings/password/"),
        ("second-step", "/settings/two-steps/"),
    ):
        page.goto(address)
        assert_accessible(page)
        picture(page, name)
    assert not complaints
