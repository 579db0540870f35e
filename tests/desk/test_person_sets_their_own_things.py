"""A person chooses what is masked, whether single keys are on, the theme of a browser, and how they sign in."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client

from assuage_desk.people.models import Person


def test_masks_and_keys_are_kept_with_the_person(maya: Person, signed_in: Callable[[Person], Client]) -> None:
    signed_in(maya).post("/settings/", {"masks": "insults"})
    maya.refresh_from_db()
    assert maya.masks == "insults"
    assert maya.single_keys is False
    assert b'data-keys="off"' in signed_in(maya).get("/settings/").content


@pytest.mark.parametrize("masks", ["everything", "", "<b>"])
def test_what_is_not_offered_is_not_kept(maya: Person, signed_in: Callable[[Person], Client], masks: str) -> None:
    signed_in(maya).post("/settings/", {"masks": masks})
    maya.refresh_from_db()
    assert maya.masks == "slurs"


@pytest.mark.parametrize(("said", "kept"), [("dark", "dark"), ("light", "light"), ("system", ""), ("pink", "")])
def test_a_theme_is_kept_in_the_browser(maya: Person, said: str, kept: str) -> None:
    client = Client()
    client.post("/theme", {"theme": said, "next": "/sign-in/"})
    page = client.get("/sign-in/").content.decode()
    assert (f'data-theme="{kept}"' in page) is bool(kept)


@pytest.mark.parametrize("goes_to", ["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)"])
def test_a_theme_leads_nowhere_else(maya: Person, goes_to: str) -> None:
    assert Client().post("/theme", {"theme": "dark", "next": goes_to}).headers["Location"] == "/"


@pytest.mark.parametrize("address", ["/settings/password/", "/settings/two-steps/"])
def test_the_pages_about_signing_in_look_like_ours(
    maya: Person, signed_in: Callable[[Person], Client], address: str
) -> None:
    client = Client()
    client.post("/sign-in/", {"login": "maya", "password": "correct horse lamp"})
    answer = client.get(address, follow=True)
    assert answer.status_code == 200
    assert b'class="page page-narrow prose"' in answer.content
