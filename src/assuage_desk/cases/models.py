"""Every table about a case. Facts are the truth; the listing columns of a case are their shadow.

Words of people live in `Message` and `Note` only. Models hold columns and constraints, no rules.
"""

from __future__ import annotations

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q


def new_id() -> str:
    return uuid.uuid4().hex


# Lists that grow are callables, so that migrations do not freeze them.
def standings() -> list[tuple[str, str]]:
    return Case.Standing.choices


def message_states() -> list[tuple[str, str]]:
    return Message.State.choices


def promise_states() -> list[tuple[str, str]]:
    return Promise.State.choices


def due_states() -> list[tuple[str, str]]:
    return Due.State.choices


class Customer(models.Model):
    """Whom we write to. *name* as the customer gave it; *reference* is the channel's own mark for them."""

    name = models.CharField(max_length=200, blank=True)
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=40, blank=True)
    channel = models.CharField(max_length=20)
    reference = models.CharField(max_length=200)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["channel", "reference"], name="one_customer_a_mark")]

    def __str__(self) -> str:
        return self.name or "A customer"


class Case(models.Model):
    """A case, with the columns we list and search by. `rebuild_cases` writes them anew from the facts."""

    class Standing(models.TextChoices):
        OPEN = "open", "Open"  # somebody here must act
        WITH_THEM = "with-them", "With them"  # we wait for the customer
        SETTLED = "settled", "Settled"
        RESTING = "resting", "Resting"
        CLOSED = "closed", "Closed"

    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="cases", db_index=False)
    team = models.ForeignKey("people.Team", null=True, on_delete=models.PROTECT, related_name="cases", db_index=False)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="cases", db_index=False
    )
    subject = models.CharField(max_length=200, blank=True)
    channel = models.CharField(max_length=20)
    reference = models.CharField(max_length=200, blank=True, help_text="order, account or thread, as the channel says")
    opened_at = models.DateTimeField()

    # The chain: how many facts, and the mark of the newest.
    fact_count = models.PositiveIntegerField(default=0)
    head = models.CharField(max_length=64, default="0" * 64)

    # The shadow of the facts and readings, as they stood at *counted_at*; time alone changes it at *recount_at*.
    counted_at = models.DateTimeField(null=True)
    recount_at = models.DateTimeField(null=True)
    standing = models.CharField(max_length=10, choices=standings, default="open")
    heat = models.PositiveSmallIntegerField(null=True)  # of the case now; None: their newest words are not read
    level = models.CharField(max_length=10, blank=True)
    course = models.CharField(max_length=10, blank=True)  # rising, steady, easing
    group = models.CharField(max_length=10, default="now")  # now, today, with-them
    rank = models.BigIntegerField(default=0)  # smaller comes first, over all groups
    reason = models.CharField(max_length=200, blank=True)
    waiting_since = models.DateTimeField(null=True)  # when their oldest unanswered message came
    is_safety = models.BooleanField(default=False)
    last_words = models.CharField(max_length=200, blank=True)  # excerpt of the newest customer message, or its mask
    last_message_at = models.DateTimeField(null=True)
    last_customer_at = models.DateTimeField(null=True)
    last_reply_at = models.DateTimeField(null=True)
    next_due_at = models.DateTimeField(null=True)
    unanswered = models.PositiveIntegerField(default=0)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["rank", "id"], name="case_by_need"),
            models.Index(fields=["owner", "rank", "id"], name="case_mine_by_need"),
            models.Index(fields=["team", "rank", "id"], name="case_team_by_need"),
            models.Index(fields=["team", "rank", "id"], name="case_free_by_need", condition=Q(owner__isnull=True)),
            models.Index(fields=["customer", "reference", "-id"], name="case_by_customer"),
            models.Index(fields=["recount_at"], name="case_to_recount", condition=Q(recount_at__isnull=False)),
        ]

    def __str__(self) -> str:
        return f"Case {self.pk}: {self.subject}"


class Message(models.Model):
    """Words between a customer and the firm, exactly as written. *text* empty and *salt* empty: erased."""

    class State(models.TextChoices):
        RECEIVED = "received", "Received"
        HELD = "held", "Held"  # inside the undo window
        LEAVING = "leaving", "Leaving"
        DELIVERED = "delivered", "Delivered"
        PARKED = "parked", "Could not be sent"
        TAKEN_BACK = "taken-back", "Taken back"

    id = models.CharField(primary_key=True, max_length=32, default=new_id)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="messages", db_index=False)
    speaker = models.CharField(max_length=10)  # customer, agent, system
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+", db_index=False
    )
    channel = models.CharField(max_length=20)
    external_id = models.CharField(max_length=300, null=True)
    text = models.TextField(blank=True)
    salt = models.BinaryField(max_length=32)
    at = models.DateTimeField()  # when it was written, as the channel says, else when it came in
    stored_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=message_states)
    leaves_at = models.DateTimeField(null=True)
    is_erased = models.BooleanField(default=False)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["channel", "external_id"], name="one_message_an_external_id")
        ]
        indexes: ClassVar = [models.Index(fields=["case", "at"], name="message_in_order")]

    def __str__(self) -> str:
        return f"{self.speaker} at {self.at:%Y-%m-%d %H:%M}"


class MessageReading(models.Model):
    """How the desk read a customer's message; *body* is the reading as JSON, *failed* says why there is none."""

    message = models.OneToOneField(Message, primary_key=True, on_delete=models.CASCADE, related_name="reading")
    heat = models.PositiveSmallIntegerField(null=True)
    level = models.CharField(max_length=10, blank=True)
    confidence = models.FloatField(null=True)  # 0 to 1
    abuse = models.CharField(max_length=24, blank=True)
    asks = models.CharField(max_length=300, blank=True)  # words of the label guide, separated by spaces
    version = models.CharField(max_length=60)
    body = models.JSONField(default=dict)
    failed = models.CharField(max_length=200, blank=True)

    def __str__(self) -> str:
        return f"{self.level} ({self.heat})"


class Note(models.Model):
    """Words for staff. Another table than `Message`, so that a note cannot be sent."""

    id = models.CharField(primary_key=True, max_length=32, default=new_id)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="notes")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+")
    text = models.TextField(blank=True)
    salt = models.BinaryField(max_length=32)
    at = models.DateTimeField()
    is_erased = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"Note at {self.at:%Y-%m-%d %H:%M}"


class StoredFact(models.Model):
    """A fact as it stands. *id* is the global number that live pages resume from; *body* the canonical spelling."""

    id = models.BigAutoField(primary_key=True)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="facts", db_index=False)
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=30)
    at = models.DateTimeField()
    by = models.CharField(max_length=40)
    body = models.TextField()
    mark = models.CharField(max_length=64)

    class Meta:
        ordering: ClassVar = ["id"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["case", "number"], name="one_fact_a_number")]

    def __str__(self) -> str:
        return f"{self.case_id}/{self.number} {self.kind}"


class Promise(models.Model):
    """A promise with its clock: a shadow of the facts, so that workers and lists can ask by time."""

    class State(models.TextChoices):
        OPEN = "open", "Open"
        KEPT = "kept", "Kept"
        BROKEN = "broken", "Missed"
        WITHDRAWN = "withdrawn", "Taken back"

    id = models.CharField(primary_key=True, max_length=32, default=new_id)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="promises")
    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="promises")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    who = models.CharField(max_length=10)
    due_at = models.DateTimeField(null=True)
    state = models.CharField(max_length=10, choices=promise_states, default="open")
    was_moved = models.BooleanField(default=False)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["state", "due_at"], name="promise_by_hour")]

    def __str__(self) -> str:
        return f"{self.who}, {self.state}"


class Draft(models.Model):
    """What a person is writing in a case, kept as typed. *seen* is the newest fact the writer had before them."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="drafts")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="drafts")
    kind = models.CharField(max_length=5, default="reply")  # reply or note
    text = models.TextField(blank=True)
    seen = models.PositiveIntegerField(default=0)  # fact number inside the case when the draft was begun
    changed_at = models.DateTimeField()
    sequence = models.BigIntegerField(default=0)  # the browser's own count: an older save never overwrites a newer

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["case", "person", "kind"], name="one_draft_a_person_and_kind"),
            models.CheckConstraint(condition=Q(kind__in=["reply", "note"]), name="draft_is_reply_or_note"),
        ]

    def __str__(self) -> str:
        return f"Draft of {self.person_id} in case {self.case_id}"


class Due(models.Model):
    """Work with a time: taken in order of *run_at* by workers, each handled once.

    *key* makes it unique ("release:MESSAGE", "read:MESSAGE", "deliver:MESSAGE", "promise:PROMISE").
    A worker leases a row by moving *run_at* forward; *attempts* is the fencing token.
    """

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        DONE = "done", "Done"
        DEAD = "dead", "Given up"  # a person sees it

    key = models.CharField(max_length=120, unique=True)
    kind = models.CharField(max_length=20)
    subject = models.CharField(max_length=64)  # the id the work is about
    case = models.ForeignKey(Case, null=True, on_delete=models.CASCADE, related_name="+", db_index=False)
    run_at = models.DateTimeField()
    attempts = models.PositiveIntegerField(default=0)
    state = models.CharField(max_length=8, choices=due_states, default="waiting")
    trouble = models.CharField(max_length=400, blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["kind", "run_at"], name="due_in_order", condition=Q(state="waiting")),
            models.Index(fields=["case"], name="due_of_case"),
        ]

    def __str__(self) -> str:
        return f"{self.key} at {self.run_at:%H:%M:%S}"


class Quarantined(models.Model):
    """Something that came in and was not understood: kept whole where a person sees it."""

    channel = models.CharField(max_length=20)
    external_id = models.CharField(max_length=300, blank=True)
    raw = models.BinaryField()
    trouble = models.CharField(max_length=400)
    at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.channel}: {self.trouble}"
