"""Fill an empty desk with many cases, quickly: rows as the desk writes them, but with invented marks.

    python -m benchmarks.fill CASES MESSAGES

Runs in a process of its own, in the ASSUAGE_HOME of its environment, which must have been migrated.
"""

from __future__ import annotations

import hashlib
import random
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

import django

from assuage.cases.urgency import TIER

WORDS = (
    "parcel kettle line engineer refund bill card bakery wedding gate hotel meter letter invoice courier "
    "driver driver waited rang promised broken leaking late cancelled charged twice still again nobody morning "
    "Tuesday account order street please thank disappointed unacceptable manager when where why"
).split()
LEVELS = (("calm", 12), ("irritated", 37), ("angry", 62), ("furious", 87))
TIERS = {"now": 6, "today": 30, "with-them": 55}
BATCH = 2_000
SENTENCES = 20_000  # different messages; the rest repeat them

# What the rows of one number n hold, in SQL, so that a million of them take seconds.
MESSAGE = {
    "id": "printf('%032x', many.n)",
    "case_id": "many.n / EACH + 1",
    "speaker": "CASE many.n % 2 WHEN 0 THEN 'customer' ELSE 'agent' END",
    "channel": "'chat'",
    "text": "said.words",
    "salt": "zeroblob(32)",
    "at": "datetime('now', '-' || (1000000 - many.n) || ' seconds')",
    "stored_at": "datetime('now', '-' || (1000000 - many.n) || ' seconds')",
    "state": "CASE many.n % 2 WHEN 0 THEN 'received' ELSE 'delivered' END",
    "is_erased": "0",
}
FACT = {
    "case_id": "many.n / EACH + 1",
    "number": "many.n % EACH + 1",
    "kind": "CASE many.n % 2 WHEN 0 THEN 'received' ELSE 'replied' END",
    "at": "datetime('now')",
    "by": "CASE many.n % 2 WHEN 0 THEN 'customer' ELSE 'desk' END",
    "body": "replace(CASE many.n % 2 WHEN 0 THEN RECEIVED ELSE REPLIED END, 'THIS', printf('%032x', many.n))",
    "mark": "printf('%064x', many.n)",
}


def sentence(dice: random.Random) -> str:
    return " ".join(dice.choices(WORDS, k=dice.randint(8, 40))).capitalize() + "."


def in_batches(rows: Iterator[Any]) -> Iterator[list[Any]]:
    while batch := list(islice(rows, BATCH)):
        yield batch


def fill(cases: int, messages: int) -> None:
    django.setup()
    from django.db import connection, transaction

    from assuage.record.facts import Received, Replied
    from assuage.record.spelling import spell_fact
    from assuage_desk.cases.models import Case, Customer
    from assuage_desk.people.models import Person, Team

    dice = random.Random(7)
    now = datetime.now(UTC)
    teams = list(Team.objects.all()) or [Team.objects.create(name=name) for name in ("North", "South", "Night")]
    people = list(Person.objects.filter(team__isnull=False))
    each = messages // cases

    def some_cases() -> Iterator[Case]:
        for number in range(1, cases + 1):
            level, heat = dice.choices(LEVELS, weights=(50, 28, 16, 6))[0]
            at = now - timedelta(minutes=dice.randint(1, 400_000))
            group = dice.choices(("now", "today", "with-them"), weights=(2, 8, 90))[0]
            owner = dice.choice(people) if people and dice.random() < 0.7 else None
            yield Case(
                id=number,
                customer_id=number,
                team=owner.team if owner else dice.choice(teams),
                owner=owner,
                subject=sentence(dice)[:60],
                channel="chat",
                reference=f"HH-{number:06}",
                opened_at=at,
                fact_count=each,
                head=hashlib.sha256(str(number).encode()).hexdigest(),
                standing="with-them" if group == "with-them" else "open",
                heat=heat,
                level=level,
                course="steady",
                group=group,
                rank=TIERS[group] * TIER + int(at.timestamp() // 60),  # as `assuage.cases.urgency` places them
                reason=f"Waiting since {at:%H:%M}, {level}",
                last_words=sentence(dice)[:160],
                last_message_at=at,
                last_customer_at=at,
                unanswered=int(group == "now"),
            )

    named = (Customer(id=n, name=f"Customer {n}", channel="chat", reference=f"c{n}") for n in range(1, cases + 1))
    for model, rows in (
        (Customer, named),
        (Case, some_cases()),
    ):
        for batch in in_batches(rows):
            with transaction.atomic():
                model.objects.bulk_create(batch)
    received = spell_fact(Received("THIS", "chat", "0" * 64)).decode()
    replied = spell_fact(Replied("THIS", "chat", "0" * 64, now)).decode()
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("CREATE TEMP TABLE said (n INTEGER PRIMARY KEY, words TEXT)")
        cursor.executemany("INSERT INTO said VALUES (%s, %s)", [(n, sentence(dice)) for n in range(SENTENCES)])
        for table, columns in (("cases_message", MESSAGE), ("cases_storedfact", FACT)):
            names, values = ", ".join(columns), ", ".join(columns.values())
            cursor.execute(
                f"WITH RECURSIVE many(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM many WHERE n < {cases * each - 1}) "
                f"INSERT INTO {table} ({names}) SELECT {values} FROM many JOIN said ON said.n = many.n % {SENTENCES}".replace(
                    "EACH", str(each)
                )
                .replace("RECEIVED", f"'{received}'")
                .replace("REPLIED", f"'{replied}'")
            )
        cursor.execute(
            "INSERT INTO cases_words (rowid, case_id, words) "
            "SELECT f.id, m.case_id, m.text FROM cases_storedfact f JOIN cases_message m "
            "ON m.id = printf('%032x', f.id - 1)"
        )
        cursor.execute(
            "INSERT INTO cases_words (rowid, case_id, words) SELECT -c.id, c.id, "
            "c.subject || ' ' || c.reference || ' ' || u.name FROM cases_case c "
            "JOIN cases_customer u ON u.id = c.customer_id"
        )
        cursor.execute("ANALYZE")


if __name__ == "__main__":
    fill(int(sys.argv[1]), int(sys.argv[2]))
