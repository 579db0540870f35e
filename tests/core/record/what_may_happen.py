"""Any fact and any entry that can be stored, for laws."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, date, datetime, timedelta, timezone
from typing import get_args, get_type_hints

from hypothesis import strategies as st

from assuage.record.chain import chained
from assuage.record.facts import Entry, Fact

texts = st.text(max_size=12)  # no lone surrogates: Hypothesis draws none unless asked
instants = st.datetimes(
    min_value=datetime(2, 1, 1),  # noqa: DTZ001 # the zone comes from the other strategy
    max_value=datetime(9998, 12, 31),  # noqa: DTZ001
    timezones=st.sampled_from((UTC, timezone(timedelta(hours=-9, minutes=-30)), timezone(timedelta(hours=14)))),
)
_BY_TYPE: dict[object, st.SearchStrategy[object]] = {
    str: texts,
    int: st.integers(-(2**53) + 1, 2**53 - 1),
    bool: st.booleans(),
    datetime: instants,
    date: st.dates(),
    tuple[str, ...]: st.lists(texts, max_size=3).map(tuple),
    int | None: st.none() | st.integers(0, 10**9),
    datetime | None: st.none() | instants,
    date | None: st.none() | st.dates(),
}


def _any_of(kind: type[Fact]) -> st.SearchStrategy[Fact]:
    hints = get_type_hints(kind)
    return st.builds(kind, **{field.name: _BY_TYPE[hints[field.name]] for field in fields(kind)})


facts: st.SearchStrategy[Fact] = st.one_of([_any_of(kind) for kind in get_args(Fact)])
authors = st.sampled_from(("customer", "desk", "person:7"))
records: st.SearchStrategy[tuple[Entry, ...]] = st.builds(
    chained, texts, st.lists(st.tuples(instants, authors, facts), min_size=1, max_size=5)
)
