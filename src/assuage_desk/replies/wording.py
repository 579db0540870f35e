"""Words written by staff, as they are stored: whole characters, one kind of line end, a length that is read."""

from __future__ import annotations

LONGEST = 20_000  # characters; about six printed pages, more than anybody upset will read


def tidy(text: str) -> str:
    """*text* with line ends as a form's or a file's made plain, and half or null characters replaced."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\N{REPLACEMENT CHARACTER}")
    return plain.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
