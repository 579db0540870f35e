"""A salted digest stands in a fact for somebody's words, so that the words can be erased and the fact stays."""

from __future__ import annotations

import hashlib
import hmac

SALT_BYTES = 16  # 128 bits: nobody can try all salts to find out what an erased text said


def digest(salt: bytes, text: str) -> str:
    """HMAC-SHA-256 of *text* in UTF-8 under *salt*, in 64 hex digits. Any text has one, the empty one too.

    A fresh random salt for each message is kept beside its words and erased with them: short words could be
    guessed from a digest whose salt is still known. Half a character (a lone surrogate) is digested as it is.
    Raises ValueError for a salt of fewer than 16 bytes.
    """
    if len(salt) < SALT_BYTES:
        raise ValueError(
            f"a salt of {len(salt)} bytes lets somebody guess erased words from their digest. "
            f"Give at least {SALT_BYTES} random bytes."
        )
    return hmac.new(salt, text.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()


def matches(salt: bytes, text: str, expected: str) -> bool:
    """Whether *expected* is the digest of *text*; takes the same time wherever the two differ."""
    return hmac.compare_digest(digest(salt, text).encode(), expected.encode("utf-8", "surrogatepass"))
