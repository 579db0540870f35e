"""People who work at the desk, and their teams. What a person is like is never stored."""

from __future__ import annotations

from datetime import time
from typing import ClassVar

from django.contrib.auth.models import AbstractUser
from django.db import models


class Role(models.TextChoices):
    AGENT = "agent", "Agent"
    LEAD = "lead", "Lead"
    ADMIN = "admin", "Admin"


def roles() -> list[tuple[str, str]]:
    """A callable, so that migrations do not freeze the list."""
    return Role.choices


class Team(models.Model):
    name = models.CharField(max_length=80, unique=True)

    class Meta:
        ordering: ClassVar = ["name"]

    def __str__(self) -> str:
        return self.name


class Person(AbstractUser):
    """Somebody who signs in. *name* is what colleagues and customers are shown."""

    first_name = None  # type: ignore[assignment]  # one name, as the person writes it
    last_name = None  # type: ignore[assignment]
    name = models.CharField(max_length=120)
    role = models.CharField(max_length=8, choices=roles, default=Role.AGENT)
    team = models.ForeignKey(Team, null=True, blank=True, on_delete=models.PROTECT, related_name="people")
    masks = models.CharField(
        max_length=12, default="slurs", help_text="what is masked for this person: slurs, insults or nothing"
    )
    single_keys = models.BooleanField(default=True, help_text="single-letter keys are on")

    REQUIRED_FIELDS: ClassVar = ["name"]

    def __str__(self) -> str:
        return self.name or self.username

    @property
    def called(self) -> str:
        """The name colleagues use: the first word of the full name."""
        return (self.name or self.username).split()[0]

    @property
    def initials(self) -> str:
        parts = (self.name or self.username).split()
        return "".join(part[0] for part in (parts[:1] + parts[1:][-1:])).upper()

    @property
    def actor(self) -> str:
        """How facts name this person."""
        return f"person:{self.pk}"

    @property
    def leads(self) -> bool:
        return self.role in (Role.LEAD, Role.ADMIN)


class House(models.Model):
    """What this desk is called, and where it is: one row, written in the first run. *team* gets what comes in."""

    name = models.CharField(max_length=120, default="Our house")
    zone = models.CharField(max_length=60, default="UTC", help_text="an IANA time zone")
    currency = models.CharField(max_length=3, default="EUR", help_text="ISO 4217")
    opens = models.TimeField(default=time(9))
    closes = models.TimeField(default=time(17))
    team = models.ForeignKey(Team, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    is_demo = models.BooleanField(default=False, help_text="this database was filled with invented people")
    begun_at = models.DateTimeField(null=True, help_text="when the first run was finished")

    class Meta:
        constraints: ClassVar = [models.CheckConstraint(condition=models.Q(pk=1), name="one_house")]

    def __str__(self) -> str:
        return self.name
