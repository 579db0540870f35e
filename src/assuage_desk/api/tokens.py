"""Making, knowing and ending the keys of programs."""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Q
from django.utils import timezone

from assuage_desk.api.models import ApiToken, Scope
from assuage_desk.people.models import Person

MARK = "asg_"  # so that a key left in a text is found and known for what it is
REMEMBERED = 5.0  # seconds a known key is believed without asking the database; a revoked one ends within them
_MOST_REMEMBERED = 1024


class TokenError(ValueError):
    """A key that cannot be made as asked."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who calls, and what their key may do."""

    person: Person
    scopes: frozenset[str]
    token_id: int


_known: dict[str, tuple[float, Bearer]] = {}


def create_token(
    *, person: Person, name: str, scopes: Iterable[str], now: datetime, lasts: timedelta | None = None
) -> tuple[ApiToken, str]:
    """A new key and its secret, which is shown this once. Raises TokenError for scopes that are none."""
    wanted = sorted(set(scopes))
    if unknown := set(wanted) - set(Scope.values):
        raise TokenError(f"{', '.join(sorted(unknown))}: no such scope. There are {', '.join(Scope.values)}.")
    if not wanted:
        raise TokenError(f"A key without a scope may do nothing. Give at least one of {', '.join(Scope.values)}.")
    secret = MARK + secrets.token_urlsafe(32)
    token = ApiToken.objects.create(
        person=person,
        name=name,
        start=secret[:12],
        digest=_digest(secret),
        scopes=wanted,
        made_at=now,
        ends_at=now + lasts if lasts else None,
    )
    return token, secret


def bearer(secret: str) -> Bearer | None:
    """Whose key this is, or None when it is nobody's, ended, revoked, or of somebody who left."""
    digest = _digest(secret)
    kept = _known.get(digest)
    if kept is not None and time.monotonic() - kept[0] < REMEMBERED:
        return kept[1]
    _known.pop(digest, None)
    now = timezone.now()
    token = (
        ApiToken.objects.select_related("person")
        .filter(Q(ends_at=None) | Q(ends_at__gt=now), digest=digest, revoked_at=None)
        .first()
    )
    if token is None or not token.person.is_active:
        return None
    if token.used_at is None or now - token.used_at > timedelta(hours=1):  # not a write for each call
        ApiToken.objects.filter(pk=token.pk).update(used_at=now)
    if len(_known) >= _MOST_REMEMBERED:
        _known.clear()
    found = Bearer(token.person, frozenset(token.scopes), token.pk)
    _known[digest] = (time.monotonic(), found)
    return found


def revoke(*, token: ApiToken, now: datetime) -> None:
    ApiToken.objects.filter(pk=token.pk, revoked_at=None).update(revoked_at=now)
    _known.pop(token.digest, None)


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
