"""What somebody is writing, kept as typed. A draft outlives its page, its session and the server."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.db.models import F, Max

from assuage_desk.cases.models import Case, Draft
from assuage_desk.people.models import Person
from assuage_desk.replies.wording import tidy


def draft_of(*, case_id: int, person: Person, kind: str = "reply") -> Draft | None:
    """What *person* has begun to write in the case, or None. A draft whose words are empty is none."""
    return Draft.objects.filter(case_id=case_id, person=person, kind=kind).exclude(text="").first()


def keep_draft(
    *, case_id: int, person: Person, text: str, seen: int, sequence: int | None, now: datetime, kind: str = "reply"
) -> bool:
    """Keep *text* as typed. False when a newer save is there already: an older one never overwrites it.

    *sequence* is the browser's own count (it may be milliseconds since 1970), None for the newest whatever it is.
    *seen* is the number of the newest fact before the writer; a draft remembers the one it was begun with.
    """
    if kind not in ("reply", "note"):
        raise ValueError(f"a draft is a reply or a note; {kind!r} is neither. Say which.")
    words = tidy(text)
    row, _ = Draft.objects.get_or_create(
        case_id=case_id, person=person, kind=kind, defaults={"changed_at": now, "seen": seen, "sequence": -1}
    )
    with transaction.atomic():
        rows = Draft.objects.filter(pk=row.pk)
        if sequence is None:
            sequence = (rows.aggregate(newest=Max("sequence"))["newest"] or 0) + 1
        begun = rows.filter(text="", sequence__lt=sequence)
        if words and begun.update(text=words, sequence=sequence, changed_at=now, seen=seen):
            return True
        return bool(rows.filter(sequence__lt=sequence).update(text=words, sequence=sequence, changed_at=now))


def clear(*, case_id: int, person: Person, kind: str, words: str, sequence: int | None, now: datetime) -> None:
    """Empty the draft because its *words* went out. The row stays, so that a late save of them is known as old.

    A draft that is newer than *sequence* and says something else was begun since, and stays.
    """
    row, _ = Draft.objects.get_or_create(
        case_id=case_id, person=person, kind=kind, defaults={"changed_at": now, "sequence": sequence or 0}
    )
    if sequence is None or row.sequence <= sequence or row.text.strip() == words:
        newest = max(row.sequence, sequence if sequence is not None else row.sequence + 1)
        Draft.objects.filter(pk=row.pk).update(text="", sequence=newest, changed_at=now)


def show_newest(*, case_id: int, person: Person, seen: int) -> None:
    """The writer has been shown everything up to fact *seen*: the draft counts from there."""
    Draft.objects.filter(case_id=case_id, person=person, kind="reply", seen__lt=seen).update(seen=seen)


def give_back(*, case: Case, person: Person, text: str, seen: int, now: datetime) -> str:
    """Put *text* back into the draft, before anything begun since, and return the whole draft."""
    row, _ = Draft.objects.get_or_create(
        case=case, person=person, kind="reply", defaults={"changed_at": now, "seen": seen, "sequence": 0}
    )
    whole = f"{text}\n\n{row.text}" if row.text.strip() else text
    Draft.objects.filter(pk=row.pk).update(
        text=whole, changed_at=now, seen=min(seen, row.seen) if row.text else seen, sequence=F("sequence") + 1
    )
    return whole
