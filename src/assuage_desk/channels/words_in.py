"""Words that come in, looked at once at the door: taken as they are, or refused with a reason and a way to mend it."""

from __future__ import annotations

from dataclasses import dataclass

from assuage_desk.replies.wording import tidy


@dataclass(frozen=True, slots=True)
class Unwelcome(Exception):  # noqa: N818 - it is what the words are
    """Words that we cannot take. *what* and *mend* are spoken to whoever wrote them."""

    status: int
    what: str
    mend: str
    wait_seconds: int = 0


def words_of(text: object, longest: int) -> str:
    """*text*, if it has words and not too many: exactly as written. Raises Unwelcome."""
    if not isinstance(text, str):
        raise Unwelcome(422, "There are no words in this message.", "Write something and send it again.")
    if not text.strip():
        raise Unwelcome(422, "There are no words in this message.", "Write something and send it again.")
    if len(text) > longest:
        raise Unwelcome(
            413,
            f"This is {len(text):,} characters long, and we can take {longest:,} at once.",
            "Send it in parts; we read them together.",
        )
    return text


def short(text: object, longest: int = 200) -> str:
    """One line of *text*, cut at *longest* characters; empty for anything that is no text."""
    return " ".join(tidy(text).split())[:longest] if isinstance(text, str) else ""
