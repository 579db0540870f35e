"""The two sides of one talk, as people see them: a customer on the shop's page, an agent at the desk."""

from __future__ import annotations

import re
from dataclasses import dataclass

from playwright.sync_api import FrameLocator, Locator, Page, expect

SOON = 60_000  # milliseconds: generous, since the machine may have other work
SHOP = "/examples/shop/"
KEYS_AT_MOST = 30  # presses of Tab from the top of the shop's page to its chat


@dataclass(frozen=True)
class Customer:
    """Somebody on the shop's page, with the chat in its corner."""

    page: Page

    @property
    def chat(self) -> FrameLocator:
        return self.page.frame_locator("assuage-chat iframe")

    @property
    def box(self) -> Locator:
        return self.chat.get_by_label("Your message")

    @property
    def said(self) -> Locator:
        """Their own words in the talk, in order."""
        return self.chat.locator(".bubble-you")

    @property
    def heard(self) -> Locator:
        """What reached them from the desk."""
        return self.chat.locator(".bubble-us")

    @property
    def waiting(self) -> Locator:
        return self.chat.locator(".bubble-waiting")

    def opens_the_chat_by_keyboard(self) -> None:
        self.page.goto(SHOP)
        expect(self.page.get_by_role("button", name="Write to Halden")).to_be_visible(timeout=SOON)
        for _ in range(KEYS_AT_MOST):
            self.page.keyboard.press("Tab")
            if self.page.evaluate("document.activeElement?.localName") == "assuage-chat":
                break
        self.page.keyboard.press("Enter")
        expect(self.box).to_be_focused(timeout=SOON)

    def writes(self, text: str) -> None:
        """Types *text* and sends it with Enter, and waits until the desk has it."""
        there = self.said.count()
        self.box.focus()
        self.page.keyboard.type(text)
        self.page.keyboard.press("Enter")
        expect(self.said).to_have_count(there + 1, timeout=SOON)
        expect(self.waiting).to_have_count(0, timeout=SOON)


@dataclass(frozen=True)
class Agent:
    """Somebody at the desk."""

    page: Page

    @property
    def draft(self) -> Locator:
        return self.page.get_by_role("textbox", name=re.compile("^Reply to"))

    @property
    def findings(self) -> Locator:
        return self.page.locator(".finding")

    @property
    def marks(self) -> Locator:
        """What is underlined in the draft."""
        return self.page.locator("[data-marks] [class*=mark-]")

    @property
    def turns(self) -> Locator:
        """The customer's messages in the thread."""
        return self.page.locator("[data-thread] .turn:not(.turn-ours)")

    @property
    def undo(self) -> Locator:
        return self.page.get_by_role("button", name="Take it back")

    def row_of(self, words: str) -> Locator:
        return self.page.locator(".queue-row").filter(has_text=words)

    def sees_arrive(self, words: str) -> Locator:
        """Waits, without a reload, until the case with *words* is in the list; gives its row."""
        settles = self.page.locator("[data-queue-moved]")
        expect(settles.or_(self.row_of(words)).first).to_be_visible(timeout=SOON)
        if not self.row_of(words).is_visible():
            expect(settles).to_contain_text("new case", timeout=SOON)
            self.page.keyboard.press(".")
        expect(self.row_of(words)).to_be_visible(timeout=SOON)
        return self.row_of(words)

    def opens(self, words: str) -> None:
        self.sees_arrive(words).click()
        expect(self.draft).to_be_visible(timeout=SOON)
        expect(self.page.locator("body.is-live")).to_be_attached(timeout=SOON)

    def writes(self, text: str) -> None:
        """Puts *text* in place of the draft, key by key."""
        self.draft.focus()
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(text)

    def sends(self) -> None:
        self.draft.focus()
        self.page.keyboard.press("Control+Enter")

    def waits_until_kept(self) -> None:
        expect(self.page.locator("[data-paper=reply] [data-kept]")).to_have_text("draft kept", timeout=SOON)
