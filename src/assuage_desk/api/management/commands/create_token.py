"""Makes a key for a program and shows it once."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from assuage_desk.api.models import Scope
from assuage_desk.api.tokens import TokenError, create_token
from assuage_desk.people.models import Person


class Command(BaseCommand):
    help = "Make a key for the API in the name of a person. It is shown once and kept only as a digest."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("username", help="whose name it acts in; it sees what they see")
        parser.add_argument("name", help="what it is for, such as 'shop intake'")
        parser.add_argument("--scope", action="append", choices=Scope.values, help="may be given again; default: all")
        parser.add_argument("--days", type=int, help="how long it lasts; default: until it is revoked")

    def handle(self, *args: Any, **options: Any) -> None:
        person = Person.objects.filter(username=options["username"]).first()
        if person is None:
            raise CommandError(f"Nobody signs in as {options['username']!r}. Give the sign-in name of a person.")
        lasts = timedelta(days=options["days"]) if options["days"] else None
        try:
            token, secret = create_token(
                person=person,
                name=options["name"],
                scopes=options["scope"] or Scope.values,
                now=timezone.now(),
                lasts=lasts,
            )
        except TokenError as trouble:
            raise CommandError(str(trouble)) from trouble
        self.stderr.write(f"A key for {token.name}, in the name of {person}. It is not shown again:")
        self.stdout.write(secret)
