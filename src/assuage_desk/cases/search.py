"""Finding cases by words, subjects, names and references: FTS5 on SQLite, tsvector and GIN on PostgreSQL.

The index is written in the transaction that stores the words. Its row number is that of the fact that brought
them, so the newest come first without sorting; a case's own names stand under minus its number.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from django.db import connection

LONGEST = 200_000  # characters of a text that are indexed; PostgreSQL holds 1 MB of index to a row
LONGEST_WORD = 80  # characters of one; longer ones are keys and pictures in letters
MOST_WORDS = 12  # of a search; more narrow nothing down

_WORD = re.compile(r"[^\W_]+")
_NAMES = ("c.subject", "c.reference", "u.name", "u.email", "u.phone", "u.reference")


def index_message(fact_id: int, message_id: str) -> None:
    """Make the words of a stored message findable under the fact that brought them."""
    _index(fact_id, "SELECT case_id, text AS words FROM cases_message WHERE id = %s", message_id)


def index_note(fact_id: int, note_id: str) -> None:
    _index(fact_id, "SELECT case_id, text AS words FROM cases_note WHERE id = %s", note_id)


def index_names(case_id: int, *, is_new: bool = False) -> None:
    """Make a case findable by its subject, its reference and its customer; again, when one of them changed."""
    if not is_new:
        forget([-case_id])
    names = " || ' ' || ".join(_NAMES)
    _index(
        -case_id,
        f"SELECT c.id AS case_id, {names} AS words FROM cases_case c JOIN cases_customer u ON u.id = c.customer_id WHERE c.id = %s",  # noqa: S608
        case_id,
    )


def _index(number: int, rows: str, key: int | str) -> None:
    """Store what the query *rows* gives for *key*: the number of a case, and the words."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            # Inside the database: words of 10 MB need not come and go.
            cursor.execute(
                f"INSERT INTO cases_words (rowid, case_id, words) "  # noqa: S608
                f"SELECT %s, x.case_id, substr(x.words, 1, {LONGEST}) FROM ({rows}) x",
                [number, key],
            )
            return
        cursor.execute(rows, [key])
        for case_id, text in cursor.fetchall():
            words = sorted({word[:LONGEST_WORD] for word in words_in(text[:LONGEST])})
            cursor.execute(
                "INSERT INTO cases_words (rowid, case_id, words) VALUES (%s, %s, array_to_tsvector(%s))",
                [number, case_id, words],
            )


def words_in(text: str) -> list[str]:
    """The words of *text* without case and accents, in order."""
    return _WORD.findall(
        "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    )


def forget(fact_ids: Sequence[int]) -> None:
    """Take the words that these facts brought out of the index, because they were taken back or erased."""
    with connection.cursor() as cursor:
        for fact_id in fact_ids:
            cursor.execute("DELETE FROM cases_words WHERE rowid = %s", [fact_id])


def asked(words: str) -> str:
    """The search as the database takes it: every word must be there, the last may be unfinished. Empty: nothing."""
    found = [word[:LONGEST_WORD] for word in words_in(words[:1000])][:MOST_WORDS]
    if not found:
        return ""
    if connection.vendor == "sqlite":
        return " ".join(f'"{word}"' for word in found) + "*"
    return " & ".join(f"'{word}'" for word in found) + ":*"


def matching(words: str, *, where: str, params: Sequence[int], limit: int) -> list[int]:
    """Numbers of cases that have all of *words*: by their names first, then by the newest words.

    *where* is a condition on ``cases_case c`` with its *params*, by which the asker may see them.
    """
    query = asked(words)
    if not query:
        return []
    match = "cases_words MATCH %s" if connection.vendor == "sqlite" else "w.words @@ CAST(%s AS tsquery)"
    found: dict[int, None] = {}
    with connection.cursor() as cursor:
        for side in ("w.rowid < 0", "w.rowid > 0"):
            cursor.execute(
                f"SELECT w.case_id FROM cases_words w JOIN cases_case c ON c.id = w.case_id "  # noqa: S608
                f"WHERE {match} AND {side} AND ({where}) ORDER BY w.rowid DESC LIMIT %s",
                [query, *params, limit * ROWS_A_CASE],
            )
            found.update(dict.fromkeys(int(row[0]) for row in cursor.fetchall()))
            if len(found) >= limit:
                break
    return list(found)[:limit]


ROWS_A_CASE = 8  # a case with the word in many messages takes that many places of the first catch
