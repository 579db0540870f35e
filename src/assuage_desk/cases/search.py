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
MOST_WORDS = 12  # of a search; more narrow nothing down

_WORD = re.compile(r"\w+")
_FOLDED = "regexp_replace(normalize(lower(left({text}, {longest})), NFKD), '[\u0300-\u036f]', '', 'g')"
_NAMES = "concat_ws(' ', c.subject, c.reference, u.name, u.email, u.phone, u.reference)"


def index_message(fact_id: int, message_id: str) -> None:
    """Make the words of a stored message findable under the fact that brought them."""
    _index_text("cases_message", fact_id, message_id)


def index_note(fact_id: int, note_id: str) -> None:
    _index_text("cases_note", fact_id, note_id)


def _index_text(table: str, fact_id: int, row_id: str) -> None:
    words = _as_words("text")
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO cases_words (rowid, case_id, words) SELECT %s, case_id, {words} FROM {table} WHERE id = %s",  # noqa: S608 - our own names only
            [fact_id, row_id],
        )


def index_names(case_id: int, *, is_new: bool = False) -> None:
    """Make a case findable by its subject, its reference and its customer; again, when one of them changed."""
    names = _NAMES
    if connection.vendor == "sqlite":  # 3.40 has no concat_ws
        names = re.sub(r"^concat_ws\(' ', (.*)\)$", r"\1", names).replace(", ", " || ' ' || ")
    with connection.cursor() as cursor:
        if not is_new:
            cursor.execute("DELETE FROM cases_words WHERE rowid = %s", [-case_id])
        cursor.execute(
            f"INSERT INTO cases_words (rowid, case_id, words) SELECT -c.id, c.id, {_as_words(names)} "  # noqa: S608
            "FROM cases_case c JOIN cases_customer u ON u.id = c.customer_id WHERE c.id = %s",
            [case_id],
        )


def forget(fact_ids: Sequence[int]) -> None:
    """Take the words that these facts brought out of the index, because they were taken back or erased."""
    with connection.cursor() as cursor:
        for fact_id in fact_ids:
            cursor.execute("DELETE FROM cases_words WHERE rowid = %s", [fact_id])


def asked(words: str) -> str:
    """The search as the database takes it: every word must be there, the last may be unfinished. Empty: nothing."""
    folded = "".join(c for c in unicodedata.normalize("NFKD", words.lower()) if not unicodedata.combining(c))
    found = _WORD.findall(folded)[:MOST_WORDS]
    if not found:
        return ""
    if connection.vendor == "sqlite":
        return " ".join(f'"{word}"' for word in found) + "*"
    return " & ".join(f"'{word}'" for word in found) + ":*"


def matching(words: str, *, where: str, params: Sequence[object], limit: int) -> list[int]:
    """Numbers of cases that have all of *words*: by their names first, then by the newest words.

    *where* is a condition on ``cases_case c`` with its *params*, by which the asker may see them.
    """
    query = asked(words)
    if not query:
        return []
    match = "w.cases_words MATCH %s" if connection.vendor == "sqlite" else "w.words @@ to_tsquery('simple', %s)"
    if connection.vendor == "sqlite":
        match = "cases_words MATCH %s"
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


def _as_words(text: str) -> str:
    if connection.vendor == "sqlite":
        return f"substr({text}, 1, {LONGEST})"
    return f"to_tsvector('simple', {_FOLDED.format(text=text, longest=LONGEST)})"
