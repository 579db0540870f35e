"""INSERT and UPDATE of one row without composing the statement each time, for the path that every message takes.

Measured on SQLite: composing took Django seven tenths of the time of an intake. The statements come from the models,
so a new column needs nothing here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from django.db import connection
from django.db.models import AutoField, Field, Model


def insert(row: Model) -> None:
    """Store a new row, as ``save(force_insert=True)`` would; an automatic key is set on it."""
    made = row.pk is None
    fields, statement = _insert(type(row), made, connection.vendor)
    with connection.cursor() as cursor:
        cursor.execute(statement, [field.get_db_prep_save(field.pre_save(row, True), connection) for field in fields])
        if made:
            row.pk = cursor.fetchone()[0]
    row._state.adding, row._state.db = False, "default"


def update(row: Model, names: Sequence[str]) -> None:
    """Write the columns of *names*, as ``save(update_fields=names)`` would."""
    fields, statement = _update(type(row), tuple(names), connection.vendor)
    with connection.cursor() as cursor:
        values = [field.get_db_prep_save(getattr(row, field.attname), connection) for field in fields]
        cursor.execute(statement, [*values, row.pk])


@cache
def _insert(model: type[Model], made: bool, vendor: str) -> tuple[tuple[Field[object, object], ...], str]:
    fields = tuple(f for f in model._meta.concrete_fields if not (made and isinstance(f, AutoField)))
    quote = connection.ops.quote_name
    columns = ", ".join(quote(field.column) for field in fields)
    values = ", ".join(["%s"] * len(fields))
    key = f" RETURNING {quote(model._meta.pk.column)}" if made else ""
    return fields, f"INSERT INTO {quote(model._meta.db_table)} ({columns}) VALUES ({values}){key}"  # noqa: S608


@cache
def _update(model: type[Model], names: tuple[str, ...], vendor: str) -> tuple[tuple[Field[object, object], ...], str]:
    fields = tuple(model._meta.get_field(name) for name in names)
    quote = connection.ops.quote_name
    columns = ", ".join(f"{quote(field.column)} = %s" for field in fields)
    return fields, (
        f"UPDATE {quote(model._meta.db_table)} SET {columns} WHERE {quote(model._meta.pk.column)} = %s"  # noqa: S608
    )
