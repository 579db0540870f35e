"""The full-text index over words, subjects, names and references. Safe before the deploy: nothing else reads it.

A row's number is that of the fact that brought the words; a case's own names stand under minus its number. The
copy of the words in it is erased with them, by `search.forget`.
"""

from __future__ import annotations

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SQLITE = """
CREATE VIRTUAL TABLE cases_words USING fts5(
    words, case_id UNINDEXED, tokenize = "unicode61 remove_diacritics 2"
)
"""
POSTGRESQL = """
CREATE TABLE cases_words (
    rowid bigint PRIMARY KEY, case_id bigint NOT NULL, words tsvector NOT NULL
);
CREATE INDEX cases_words_found ON cases_words USING gin (words);
"""


def make(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    editor.execute(SQLITE if editor.connection.vendor == "sqlite" else POSTGRESQL, params=None)


def drop(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    editor.execute("DROP TABLE cases_words", params=None)


class Migration(migrations.Migration):
    dependencies = [("cases", "0001_tables")]
    operations = [migrations.RunPython(make, drop)]
