"""One angry message, from the customer's keyboard to a coached, recorded, delivered reply: the whole story."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from browser.running import Desk
from browser.two_sides import SOON, Agent, Customer

ANGRY = "This is the third broken lamp you have sent me. I am absolutely furious, nobody answers me, and I want my money back TODAY!!"
AGAIN = "And before you ask: no, I did NOT drop it."
BAD = "As I already said, you should have read the policy. Calm down please."
GOOD = (
    "Three broken lamps, and nobody answered you: I am sorry, that is our mistake. "
    "I have refunded 68.00 GBP to your card just now, and I will write to you by 17:00 tomorrow to check it arrived."
)
VERIFY = "from assuage.cli.app import main; main()"

Someone = Callable[..., Page]
Picture = Callable[..., None]


@pytest.fixture
def customer(someone: Someone) -> Customer:
    return Customer(someone(None))


@pytest.fixture
def maya(someone: Someone) -> Agent:
    page = someone("Maya")
    expect(page.locator("body.is-live")).to_be_attached(timeout=SOON)
    return Agent(page)


def test_an_angry_message_becomes_a_delivered_reply_with_a_record(
    customer: Customer, maya: Agent, picture: Picture, tmp_path: Path
) -> None:
    customer.opens_the_chat_by_keyboard()
    customer.writes(ANGRY)
    picture(customer.page, "story-1-customer-writes")

    row = maya.sees_arrive(ANGRY[:40])
    expect(row.locator(".heat")).to_contain_text("Furious", timeout=SOON)
    picture(maya.page, "story-2-it-arrives")
    maya.opens(ANGRY[:40])
    expect(maya.turns).to_have_count(1)
    expect(maya.turns.locator(".heat")).to_contain_text("Furious", timeout=SOON)
    expect(maya.page.locator("#needs")).to_contain_text(re.compile("money|refund", re.IGNORECASE))

    customer.box.press_sequentially(AGAIN[:10])
    expect(maya.page.get_by_text("still writing, let them finish")).to_be_visible(timeout=SOON)

    drafts_with_the_coach(maya, picture)
    maya.page.reload()
    expect(maya.draft).to_have_value(GOOD, timeout=SOON)

    customer.box.fill("")
    customer.writes(AGAIN)
    expect(maya.turns).to_have_count(2, timeout=SOON)
    expect(maya.page.get_by_text("still writing, let them finish")).to_be_hidden()
    maya.sends()
    stop = maya.page.get_by_role("alertdialog")
    expect(stop).to_contain_text(AGAIN, timeout=SOON)
    expect(stop.get_by_role("button", name="Keep writing")).to_be_focused()
    picture(maya.page, "story-4-they-wrote-meanwhile")
    stop.get_by_role("button", name="Send as it is").click()

    expect(maya.undo).to_be_focused(timeout=SOON)
    expect(maya.draft).to_have_value("")
    picture(maya.page, "story-5-it-can-be-taken-back")
    maya.page.keyboard.press("Escape")
    expect(maya.draft).to_have_value(GOOD, timeout=SOON)
    expect(customer.heard).to_have_count(0)

    maya.sends()
    expect(maya.undo).to_be_visible(timeout=SOON)
    expect(maya.undo).to_be_hidden(timeout=SOON)  # its time is over, and it goes
    expect(customer.heard).to_have_text([re.compile(re.escape(GOOD))], timeout=SOON)
    expect(customer.chat.locator("[data-agreed]")).to_contain_text("17:00", timeout=SOON)
    expect(maya.page.locator(".turn-ours")).to_contain_text("delivered", timeout=SOON)
    picture(customer.page, "story-6-the-customer-hears")
    picture(maya.page, "story-7-delivered")

    the_record_holds(maya, picture, tmp_path)


def drafts_with_the_coach(agent: Agent, picture: Picture) -> None:
    """A bad draft is underlined as it is typed; one key mends a part of it; the rest is written anew."""
    agent.writes(BAD)
    expect(agent.marks.filter(has_text="As I already said")).to_be_visible(timeout=SOON)
    expect(agent.marks.filter(has_text="Calm down")).to_be_visible(timeout=SOON)
    open_one = agent.page.locator(".finding[aria-current]")
    expect(open_one.locator(".say")).not_to_be_empty()
    expect(open_one.locator("[data-try]")).not_to_be_empty()
    picture(agent.page, "story-3-the-coach-underlines")
    agent.findings.filter(has_text="who listened").locator(".say").click()
    agent.draft.focus()
    agent.page.keyboard.press("Control+.")
    expect(agent.draft).to_have_value(BAD.replace("As I already said, you", "You"), timeout=SOON)
    expect(agent.findings.filter(has_text="who listened")).to_have_count(0, timeout=SOON)
    with agent.page.expect_response(lambda answer: answer.url.endswith("/draft") and answer.ok):
        agent.writes(GOOD)
    expect(agent.findings.filter(has_text="calm")).to_have_count(0, timeout=SOON)
    agent.waits_until_kept()


def the_record_holds(agent: Agent, picture: Picture, folder: Path) -> None:
    """Each step stands in the record, it verifies here and, exported, on the command line."""
    agent.page.get_by_label("More: give to somebody, record").click()
    agent.page.get_by_role("link", name="Record").click()
    steps = agent.page.locator(".timeline")
    for step in ("wrote, by web chat", "sent a reply", "took the reply back", "The reply reached", "promise"):
        expect(steps).to_contain_text(re.compile(step, re.IGNORECASE))
    agent.page.get_by_role("link", name="Check again").click()
    expect(agent.page.get_by_role("heading", level=1)).to_contain_text("unchanged since they were written")
    picture(agent.page, "story-8-the-record", whole=True)
    with agent.page.expect_download() as exported:
        agent.page.get_by_role("link", name="Export").click()
    file = folder / "case.jsonl"
    exported.value.save_as(file)
    assert verified(file) == 0
    file.write_text(file.read_text().replace("17:00", "18:00").replace("delivered", "Delivered"))
    assert verified(file) == 1


def verified(file: Path) -> int:
    return subprocess.run(
        [sys.executable, "-c", VERIFY, "record", "verify", str(file)], capture_output=True, check=False
    ).returncode


def test_a_reload_and_a_lost_network_lose_and_double_nothing(customer: Customer, maya: Agent, picture: Picture) -> None:
    customer.opens_the_chat_by_keyboard()
    customer.writes("Where is my parcel? Order 7781, it was due on Monday.")
    maya.opens("Order 7781")

    customer.page.reload()
    expect(customer.said).to_have_count(1, timeout=SOON)

    customer.page.context.set_offline(True)
    customer.box.focus()
    for words in ("It is a birthday present.", "The birthday is tomorrow!"):
        customer.page.keyboard.type(words)
        customer.page.keyboard.press("Enter")
    expect(customer.waiting).to_have_count(2, timeout=SOON)
    expect(customer.chat.get_by_text("No connection.")).to_be_visible()
    customer.page.keyboard.type("Half a thou")
    picture(customer.page, "story-customer-offline")
    customer.page.context.set_offline(False)
    expect(customer.waiting).to_have_count(0, timeout=SOON)

    customer.page.reload()
    expect(customer.said).to_have_count(3, timeout=SOON)
    expect(customer.box).to_have_value("Half a thou", timeout=SOON)
    expect(maya.turns).to_have_count(3, timeout=SOON)
    maya.page.reload()
    expect(maya.turns).to_have_count(3)


def test_a_note_stays_with_staff(customer: Customer, maya: Agent, someone: Someone) -> None:
    customer.opens_the_chat_by_keyboard()
    customer.writes("The shade of my lamp is cracked. Can you send a new shade? Order 6642.")
    maya.opens("Order 6642")
    note = maya.page.get_by_role("textbox", name="Note, only staff see it")
    maya.page.locator("[data-thread]").focus()
    maya.page.keyboard.press("n")
    expect(note).to_be_focused()
    maya.page.keyboard.type("Bad batch, see the supplier's letter.")
    maya.page.keyboard.press("Control+Enter")
    expect(maya.page.locator(".note").filter(has_text="Bad batch")).to_be_visible(timeout=SOON)

    maya.writes("Thank you for telling me about the shade. I will post a new one to you by 16:00 tomorrow.")
    maya.sends()
    expect(customer.heard).to_have_count(1, timeout=SOON)  # what came after the note is there, so the note is not late
    expect(customer.chat.get_by_text("Bad batch")).to_have_count(0)
    customer.page.reload()
    expect(customer.heard).to_have_count(1, timeout=SOON)
    expect(customer.chat.get_by_text("Bad batch")).to_have_count(0)
    given = customer.page.request.get("/chat/")
    assert "Bad batch" not in given.text()


def test_two_agents_on_one_case_see_each_other(customer: Customer, maya: Agent, someone: Someone) -> None:
    customer.opens_the_chat_by_keyboard()
    customer.writes("Two of the four bulbs came broken. Order 5150.")
    maya.opens("Order 5150")
    leon = Agent(someone("Leon"))
    leon.page.goto(maya.page.url)
    expect(leon.page.locator("[data-here]")).to_contain_text("Maya is reading", timeout=SOON)
    expect(maya.page.locator("[data-here]")).to_contain_text("Leon is reading", timeout=SOON)
    maya.writes("Hello, I am sorry about the bulbs.")
    expect(leon.page.get_by_text("Maya is writing to the customer too.").first).to_be_visible(timeout=SOON)


def test_a_draft_outlives_signing_out_and_a_killed_desk(own_desk: Desk, someone: Someone, picture: Picture) -> None:
    words = "I have looked at your line, Gus, and this is what I found: port 14 of the cabinet is dead."
    agent = Agent(someone(None, base_url=own_desk.url))
    enters(agent)
    agent.page.get_by_role("link", name="Gus Petrov").first.click()
    with agent.page.expect_response(lambda answer: answer.url.endswith("/draft") and answer.ok):
        agent.writes(words)
    agent.waits_until_kept()
    address = agent.page.url
    agent.page.get_by_label("You: Maya Lindqvist").click()
    agent.page.get_by_role("button", name="Sign out").click()
    expect(agent.page.get_by_role("heading", name="Sign in")).to_be_visible()

    own_desk.kill()
    own_desk.start()

    elsewhere = Agent(someone(None, base_url=own_desk.url))  # a browser that remembers nothing
    enters(elsewhere)
    elsewhere.page.goto(address)
    expect(elsewhere.draft).to_have_value(words)


def enters(agent: Agent) -> None:
    agent.page.goto("/sign-in/")
    agent.page.get_by_role("button", name=re.compile("Maya")).click()
    agent.page.wait_for_url("**/cases/*/")


def test_a_press_on_a_row_opens_it_although_the_list_is_brought_up_to_date(customer: Customer, maya: Agent) -> None:
    customer.opens_the_chat_by_keyboard()
    customer.writes("My bulb flickers. Order 4410.")
    row = maya.sees_arrive("Order 4410")
    row.hover()
    maya.page.mouse.down()
    with maya.page.expect_response(lambda answer: "view=" in answer.url and answer.ok) as fresh:
        customer.writes("It also hums.")
    fresh.value.finished()
    maya.page.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))")
    maya.page.mouse.up()
    expect(maya.turns).to_have_count(2, timeout=SOON)
