"""Signing in, through allauth, in our own words."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.views import LoginView
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from assuage_desk.people.demo import cast_of_demo

LOCKED = "Too many tries. Wait a quarter of an hour, or ask your lead to help you in."


class DeskAdapter(DefaultAccountAdapter):  # type: ignore[misc] # allauth has no types
    """Nobody signs up: people are added by an admin. What was wrong with a try is not told."""

    error_messages = {  # noqa: RUF012 - allauth reads a plain dictionary
        **DefaultAccountAdapter.error_messages,
        "username_password_mismatch": "Name and password do not go together. Try once more.",
        "email_password_mismatch": "Name and password do not go together. Try once more.",
        "too_many_login_attempts": LOCKED,
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False


class SignIn(LoginView):  # type: ignore[misc]
    template_name = "people/sign_in.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(**kwargs), "cast": cast_of_demo()}


def locked_out(request: HttpRequest, credentials: dict[str, Any] | None = None, *args: Any) -> HttpResponse:
    """What a person meets after too many wrong tries."""
    return render(request, "people/locked_out.html", {"words": LOCKED}, status=429)


def who_tries(request: HttpRequest | None, credentials: dict[str, Any] | None = None) -> str:
    """The name under which tries are counted: what was typed, in one spelling, whether it is a name or an address."""
    typed = request.POST.get("login", "") if request is not None else ""
    said = credentials or {}
    return str(typed or said.get("username") or said.get("email") or "").strip().casefold()[:255]
