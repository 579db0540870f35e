"""Where a case stands, folded from its stored facts, and kept under the mark that the chain had then.

A mark names one history and no other, so what is kept can never be out of date, only unused.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable

from assuage.cases.standing import CaseState, after
from assuage.record.chain import FIRST
from assuage.record.facts import Entry
from assuage.record.spelling import parse_fact
from assuage_desk.cases.models import Case, StoredFact

MOST = 4096  # states of a kilobyte or two: the cases that people and workers have in hand

_kept: OrderedDict[str, CaseState] = OrderedDict()
_lock = threading.Lock()


def state_of(case: Case) -> CaseState:
    """The state after all facts of *case*, as far as its row counts them. Asks the database where it is not kept."""
    if case.head == FIRST:
        return CaseState()
    with _lock:
        if (state := _kept.get(case.head)) is not None:
            _kept.move_to_end(case.head)
            return state
    state = fold(StoredFact.objects.filter(case_id=case.pk, number__lte=case.fact_count).order_by("number"))
    keep(case.head, state)
    return state


def fold(rows: Iterable[StoredFact]) -> CaseState:
    """The state that stored facts, in order, add up to."""
    state = CaseState()
    for row in rows:
        state = after(state, parse_fact(row.body.encode()), row.at)
    return state


def keep(head: str, state: CaseState) -> None:
    with _lock:
        _kept[head] = state
        _kept.move_to_end(head)
        while len(_kept) > MOST:
            _kept.popitem(last=False)


def entries(case_id: int) -> list[Entry]:
    """The record of a case, in order, as `assuage.record.chain.verify` takes it."""
    found: list[Entry] = []
    before = FIRST
    for row in StoredFact.objects.filter(case_id=case_id).order_by("number"):
        found.append(Entry(str(case_id), row.number, row.at, row.by, parse_fact(row.body.encode()), before, row.mark))
        before = row.mark
    return found
