"""What came in and was not understood: kept whole, shown to a person, never dropped."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from assuage_desk.cases.models import Quarantined
from assuage_desk.cases.services import Receipt, receive


def quarantine(*, channel: str, raw: bytes, trouble: str, now: datetime, external_id: str = "") -> Quarantined:
    """Keep *raw* as it came, with the reason. The same thing coming again is kept once while nobody has looked."""
    there = Quarantined.objects.filter(channel=channel, external_id=external_id, settled_at=None)
    if external_id and (kept := there.first()) is not None:
        return kept
    return Quarantined.objects.create(
        channel=channel, external_id=external_id[:300], raw=raw, trouble=trouble[:400], at=now
    )


def make_case(*, quarantined_id: int, now: datetime) -> Receipt | None:
    """Read it as a letter all the same: a case with what is legible in it. None when somebody settled it before."""
    with transaction.atomic():
        row = Quarantined.objects.select_for_update().get(pk=quarantined_id)
        if row.settled_at is not None:
            return None
        receipt = receive(
            channel=row.channel,
            text=legible(bytes(row.raw)),
            external_id=f"quarantined:{row.pk}",
            customer_reference=f"quarantined:{row.pk}",
            subject="Not understood by the desk",
            now=now,
        )
        settle(quarantined_id=quarantined_id, now=now)
    return receipt


def settle(*, quarantined_id: int, now: datetime) -> None:
    """Somebody looked: it is not for us, or was dealt with. The row stays."""
    Quarantined.objects.filter(pk=quarantined_id, settled_at=None).update(settled_at=now)


def legible(raw: bytes, longest: int = 20_000) -> str:
    """What a person can read of *raw*: text, with a mark wherever a byte is none."""
    text = raw[: 4 * longest].decode("utf-8", "replace").replace("\x00", "\N{REPLACEMENT CHARACTER}")
    return text[:longest] or "(nothing)"
