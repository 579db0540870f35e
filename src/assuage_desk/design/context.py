"""What every page knows: the theme this browser asked for, and which room it is in."""

from __future__ import annotations

from django.http import HttpRequest

ROOMS = {
    "inbox": "inbox",
    "case": "inbox",
    "record": "inbox",
    "search": "inbox",
    "promises": "promises",
    "channels": "channels",
    "settings": "settings",
}


def page(request: HttpRequest) -> dict[str, str]:
    """``theme`` is light, dark or empty (as the system says); ``room`` is empty outside every room."""
    theme = request.COOKIES.get("theme", "")
    match = request.resolver_match
    return {
        "theme": theme if theme in ("light", "dark") else "",
        "room": ROOMS.get((match.url_name or "") if match else "", ""),
    }
