"""The chat is a guest: it works on a shop with a strict policy of its own, and nowhere that the house did not name."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.running import Desk

SOON = 60_000  # milliseconds: generous, since the machine may have other work
WORDS = "My third lamp flickers. Order 20931. Who looks at it, and when?"


@dataclass
class Shop:
    """A page of somebody else, with the one line of the chat on it and a policy that allows nothing but that."""

    server: ThreadingHTTPServer
    desk_url: str = ""

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"

    @property
    def page(self) -> bytes:
        line = f'<script src="{self.desk_url}/widget.js" data-name="the shop" async></script>'
        return f'<!doctype html><html lang="en"><title>A shop</title><main><h1>Lamps</h1></main>{line}</html>'.encode()

    @property
    def policy(self) -> str:
        return f"default-src 'none'; style-src 'self'; script-src {self.desk_url}; frame-src {self.desk_url}"


@pytest.fixture
def shop() -> Iterator[Shop]:
    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Security-Policy", made.policy)
            self.end_headers()
            self.wfile.write(made.page)

        def log_message(self, *args: object) -> None:
            pass  # a test's server has nothing to tell

    made = Shop(ThreadingHTTPServer(("127.0.0.1", 0), Answer))
    thread = threading.Thread(target=made.server.serve_forever, daemon=True)
    thread.start()
    yield made
    made.server.shutdown()
    made.server.server_close()


@pytest.fixture
def desk_for(shop: Shop, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk that lets this shop embed its chat."""
    running = Desk(tmp_path_factory.mktemp("shop-desk"), ASSUAGE_ORIGINS=shop.origin)
    running.start()
    shop.desk_url = running.url
    yield running
    running.stop()


def test_the_chat_works_under_the_shops_own_strict_policy(
    desk_for: Desk, shop: Shop, browser: Browser, picture: Callable[..., None]
) -> None:
    page = browser.new_page()
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if "Policy" in said.text else None)
    page.goto(shop.origin)
    page.get_by_role("button", name="Write to the shop").click()
    chat = page.frame_locator("assuage-chat iframe")
    chat.get_by_label("Your message").fill(WORDS)
    page.keyboard.press("Enter")
    expect(chat.locator(".bubble-you")).to_contain_text(WORDS, timeout=SOON)
    expect(chat.locator(".bubble-waiting")).to_have_count(0, timeout=SOON)
    picture(page, "chat-on-a-strict-shop")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Write to the shop")).to_be_focused()
    page.reload()
    page.get_by_role("button", name="Write to the shop").click()
    expect(chat.locator(".bubble-you")).to_contain_text(WORDS, timeout=SOON)
    assert complaints == []
    page.close()


def test_a_page_that_the_house_did_not_name_cannot_frame_the_chat(desk: Desk, shop: Shop, browser: Browser) -> None:
    shop.desk_url = desk.url
    page = browser.new_page()
    refused: list[str] = []
    page.on("console", lambda said: refused.append(said.text) if "frame-ancestors" in said.text else None)
    page.goto(shop.origin)
    page.get_by_role("button", name="Write to the shop").click()
    page.wait_for_timeout(1500)
    assert refused
    assert page.frame_locator("assuage-chat iframe").get_by_label("Your message").count() == 0
    page.close()


def test_without_scripts_the_talk_is_a_plain_page(someone: Callable[..., Page], picture: Callable[..., None]) -> None:
    page = someone(None, java_script_enabled=False)
    page.goto("/chat/")
    page.get_by_label("Your message").fill(WORDS)
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".bubble-you")).to_contain_text(WORDS)
    picture(page, "chat-without-scripts")


def test_words_in_the_box_outlive_the_page(someone: Callable[..., Page]) -> None:
    page = someone(None)
    page.goto("/chat/")
    expect(page.get_by_role("log")).to_have_attribute("aria-busy", "false", timeout=SOON)
    page.get_by_label("Your message").press_sequentially("I was just about to say")
    page.reload()
    expect(page.get_by_label("Your message")).to_have_value("I was just about to say", timeout=SOON)
