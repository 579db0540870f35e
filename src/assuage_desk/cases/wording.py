"""What words can be kept: how many, and what becomes of characters that no database holds."""

from __future__ import annotations

import hashlib
import re

LONGEST = 10 * 2**20  # bytes of UTF-8; a long novel is 1 MB

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


class TooLong(ValueError):  # noqa: N818 - it names what is wrong with the words
    """More than 10 MB: nobody reads that as a message."""


def measured(text: str) -> str:
    """*text*, if it is of a length that can be kept. Raises TooLong."""
    if len(text) <= LONGEST // 4:  # a character has at most four bytes
        return text
    size = len(raw(text))
    if size > LONGEST:
        raise TooLong(
            f"This message has {size / 2**20:.1f} MB and the limit is {LONGEST // 2**20} MB. "
            "Send it in parts, or as a link."
        )
    return text


def storable(text: str) -> str:
    """*text* with NUL and half characters (lone surrogates) written as ``\\x00`` and ``\\ud83d``; else unchanged."""
    return _UNSTORABLE.sub(lambda found: _escaped(ord(found[0])), text)


def raw(text: str) -> bytes:
    """*text* whole, as UTF-8 that lets half characters pass."""
    return text.encode("utf-8", "surrogatepass")


def within(mark: str, longest: int = 200) -> str:
    """A mark of the outside world as it is stored: itself, or, where it is too long, a digest that is as unique."""
    mark = storable(mark)
    return mark if len(mark) <= longest else "sha256:" + hashlib.sha256(mark.encode()).hexdigest()


def _escaped(code: int) -> str:
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"
