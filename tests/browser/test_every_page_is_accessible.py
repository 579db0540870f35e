"""Every page, in both themes and on a phone: axe finds nothing, nothing overflows, nothing breaks the policy."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from browser.looking import assert_accessible, assert_nothing_overflows, look_after

PHONE = {"viewport": {"width": 320, "height": 720}, "has_touch": True, "is_mobile": True}

PAGES = {
    "inbox": ("Maya", "/"),
    "team": ("Maya", "/?view=team"),
    "waiting": ("Maya", "/?view=waiting"),
    "promises": ("Maya", "/promises/"),
    "search": ("Maya", "/search?q=line"),
    "search-nothing": ("Maya", "/search?q=zeppelin"),
    "settings": ("Maya", "/settings/"),
    "channels": ("Ravi", "/channels/"),
    "nothing-here": ("Maya", "/cases/999999/"),
    "sign-in": (None, "/sign-in/"),
}
CASES = ("Gus Petrov", "Hannah Osei")


def assert_accessible_in_both_themes(page: Page, picture: Callable[..., None], name: str) -> None:
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        picture(page, f"{name}-{theme}")
        assert_accessible(page)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_accessible(someone: Callable[..., Page], picture: Callable[..., None], name: str) -> None:
    who, address = PAGES[name]
    page = someone(who)
    complaints = look_after(page)
    page.goto(address)
    page.wait_for_load_state("load")
    assert_accessible_in_both_themes(page, picture, name)
    assert not complaints


@pytest.mark.parametrize("customer", CASES)
def test_a_case_is_accessible_with_everything_open(
    someone: Callable[..., Page], picture: Callable[..., None], customer: str
) -> None:
    page = someone("Maya")
    complaints = look_after(page)
    page.get_by_role("link", name=customer).first.click()
    page.wait_for_selector("[data-composer]")
    page.wait_for_timeout(1200)  # the coach has read the draft
    assert_accessible_in_both_themes(page, picture, f"case-{customer.split()[0].lower()}")
    page.locator("[data-why]").click()
    page.get_by_text("Not right?").click()
    page.get_by_label("More: give to somebody, record").click()
    assert_accessible_in_both_themes(page, picture, f"case-{customer.split()[0].lower()}-open")
    page.keyboard.press("Escape")
    page.get_by_role("tab", name="Note for staff").click()
    assert_accessible_in_both_themes(page, picture, f"case-{customer.split()[0].lower()}-note")
    assert not complaints


def test_a_record_is_accessible(someone: Callable[..., Page], picture: Callable[..., None]) -> None:
    page = someone("Maya")
    page.goto(f"{page.locator('.queue-row').first.get_attribute('href')}record/")
    assert_accessible_in_both_themes(page, picture, "record")


@pytest.mark.parametrize("opens", ["Control+k", "?"])
def test_a_dialog_is_accessible(someone: Callable[..., Page], picture: Callable[..., None], opens: str) -> None:
    page = someone("Maya")
    page.keyboard.press(opens)
    page.wait_for_selector("dialog[open]")
    picture(page, "palette" if "k" in opens else "keys")
    assert_accessible(page)
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0


@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_a_small_phone(someone: Callable[..., Page], picture: Callable[..., None], name: str) -> None:
    who, address = PAGES[name]
    page = someone(who, **PHONE)
    page.goto(address)
    page.wait_for_load_state("load")
    picture(page, f"{name}-phone", whole=True)
    assert_nothing_overflows(page)
    assert_accessible(page)


def test_a_case_fits_a_small_phone(someone: Callable[..., Page], picture: Callable[..., None]) -> None:
    page = someone("Maya", **PHONE)
    page.get_by_role("link", name="Gus Petrov").first.click()
    page.wait_for_selector("[data-composer]")
    page.wait_for_timeout(1200)
    picture(page, "case-phone", whole=True)
    assert_nothing_overflows(page)
    assert_accessible(page)
    for part in ("Needs", "Promises"):
        page.get_by_role("link", name=part, exact=True).last.click()
        assert_nothing_overflows(page)
        assert_accessible(page)


def test_a_case_works_at_four_hundred_per_cent(someone: Callable[..., Page], picture: Callable[..., None]) -> None:
    page = someone("Maya", viewport={"width": 320, "height": 256})  # 1280 by 1024 at 400 %
    page.get_by_role("link", name="Gus Petrov").first.click()
    page.wait_for_selector("[data-composer]")
    picture(page, "case-400-per-cent", whole=True)
    assert_nothing_overflows(page)


def test_a_case_is_whole_without_scripts(someone: Callable[..., Page], picture: Callable[..., None]) -> None:
    page = someone("Maya", java_script_enabled=False)
    page.get_by_role("link", name="Gus Petrov").first.click()
    picture(page, "case-without-scripts")
    assert page.get_by_role("textbox", name="Reply to Gus").is_visible()
    assert page.get_by_role("button", name="Send").is_visible()
    assert page.get_by_text("What Gus needs").is_visible()


def test_forced_colours_keep_the_draft_readable(someone: Callable[..., Page], picture: Callable[..., None]) -> None:
    page = someone("Maya", forced_colors="active")
    page.get_by_role("link", name="Gus Petrov").first.click()
    page.wait_for_timeout(1200)
    picture(page, "case-forced-colours")
    assert page.get_by_role("textbox", name="Reply to Gus").input_value().startswith("Gus,")
