"""The mark a customer's browser carries: who they are to us, signed, so that nobody can guess another's."""

from __future__ import annotations

import secrets

from django.core import signing

CHANNEL = "chat"

_SIGNER = signing.Signer(salt="assuage.chat")
_BYTES = 16  # 128 random bits


def new_token() -> str:
    """A token for somebody who has not written before. Nothing is stored until they write."""
    return _SIGNER.sign(secrets.token_urlsafe(_BYTES))


def reference_of(token: str) -> str | None:
    """The customer's reference that *token* stands for, or None when we did not sign it."""
    try:
        return _SIGNER.unsign(token)
    except signing.BadSignature:
        return None
