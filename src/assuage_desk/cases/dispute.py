"""The dispute file of a case: its record with the words that are still kept, for anyone to check."""

from __future__ import annotations

from datetime import datetime

from assuage.record.dispute import Words, export
from assuage_desk.cases.folding import entries
from assuage_desk.cases.models import Case, Message, Note


def dispute_file(case: Case, *, now: datetime) -> bytes:
    """JSON Lines, as `assuage record verify` reads them. Raises DisputeError when the record does not hold."""
    kept = {
        pk: Words(text, bytes(salt))
        for model in (Message, Note)
        for pk, text, salt in model.objects.filter(case=case, is_erased=False).values_list("pk", "text", "salt")
    }
    return export(entries(case.pk), kept, now)
