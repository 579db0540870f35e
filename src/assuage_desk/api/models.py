"""Keys that programs come with."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models


class Scope(models.TextChoices):
    """What a key may do. Each is given on its own."""

    WRITE_MESSAGES = "messages:write", "Bring in customers' messages"
    READ_CASES = "cases:read", "Read cases that its person may see"
    WRITE_REPLIES = "replies:write", "Reply in the name of its person"
    READ_WORDS = "words:read", "Have words read, coached, searched for promises, and guided"


class ApiToken(models.Model):
    """A bearer token of *person*. Only its SHA-256 is kept: it has 256 random bits, so no slow hash is needed."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="api_tokens")
    name = models.CharField(max_length=80, help_text="what it is for")
    start = models.CharField(max_length=12, help_text="its first characters, to tell it from others")
    digest = models.CharField(max_length=64, unique=True)
    scopes = models.JSONField(default=list)
    made_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, help_text="to the hour")
    ends_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        ordering: ClassVar = ["-made_at"]

    def __str__(self) -> str:
        return f"{self.name} ({self.start}…)"
