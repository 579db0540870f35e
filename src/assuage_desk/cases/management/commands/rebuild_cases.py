"""Prove that the columns of every case are the shadow of its facts; without --check, mend what differs."""

from __future__ import annotations

import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from assuage_desk.cases.models import Case
from assuage_desk.cases.rebuilding import differences


class Command(BaseCommand):
    help = "Works every case out anew from its facts, verifies the chains, and mends the columns that differ."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="change nothing; exit with 1 when anything differs")

    def handle(self, *args: Any, **options: Any) -> None:
        found = 0
        for found, difference in enumerate(differences(mend=not options["check"]), 1):  # noqa: B007 - the count
            self.stdout.write(str(difference))
        cases = Case.objects.count()
        self.stdout.write(f"{cases} cases, {found} differences{'' if options['check'] or not found else ', mended'}")
        if found and options["check"]:
            sys.exit(1)
