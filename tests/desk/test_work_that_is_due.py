"""Work with a time is done at its hour, at least once, and never lost by a worker that dies."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta
from functools import partial

import pytest

from assuage_desk.cases import due
from assuage_desk.cases.due import LEASE, MOST_TRIES, Leased
from assuage_desk.cases.models import Due
from assuage_desk.cases.worker import Lane, turn
from tests.desk.conftest import NOON, later
from tests.desk.threads import at_once

pytestmark = pytest.mark.django_db


def wanted(key: str, at: datetime = NOON, kind: str = "ring") -> None:
    due.schedule(key=key, kind=kind, subject=key, run_at=at)


class Rings:
    """A handler that remembers, and fails as often as it is told."""

    def __init__(self, fails: int = 0) -> None:
        self.rung: list[str] = []
        self.fails = fails

    def __call__(self, row: Leased, now: datetime) -> None:
        self.rung.append(row.subject)
        if self.fails:
            self.fails -= 1
            raise RuntimeError("nobody answered")


def test_work_waits_for_its_hour_and_comes_in_its_order() -> None:
    for key, minutes in (("c", 3), ("a", 1), ("b", 2), ("z", 60)):
        wanted(key, NOON + timedelta(minutes=minutes))
    assert due.take(NOON) == []
    assert [row.key for row in due.take(NOON + timedelta(minutes=5))] == ["a", "b", "c"]


def test_work_asked_for_twice_is_done_once_at_the_newer_hour() -> None:
    wanted("a", NOON)
    wanted("a", later(60))
    assert due.take(NOON) == []
    assert [row.attempts for row in due.take(later(60))] == [1]


def test_a_leased_row_is_nobody_else_s_until_the_lease_ends() -> None:
    wanted("a")
    assert len(due.take(NOON)) == 1
    assert due.take(NOON + LEASE / 2) == []
    assert [row.attempts for row in due.take(NOON + LEASE)] == [2]  # the first worker died


def test_a_worker_that_slept_through_its_lease_cannot_say_done() -> None:
    wanted("a")
    (first,) = due.take(NOON)
    (second,) = due.take(NOON + LEASE)
    assert not due.done(first)
    assert not due.again(first, "late", NOON + LEASE)
    assert due.done(second)
    assert Due.objects.get().state == "done"


def test_what_fails_is_tried_again_later_and_later_and_then_shown_to_a_person() -> None:
    rings, now, waits = Rings(fails=99), NOON, []
    wanted("a")
    while Due.objects.get().state == "waiting":
        turn({"ring": rings}, lambda now=now: now)  # type: ignore[misc]
        waits.append((Due.objects.get().run_at - now).total_seconds())
        now = Due.objects.get().run_at
    assert waits[:5] == [10, 20, 40, 80, 160]
    row = Due.objects.get()
    assert (row.state, row.attempts, len(rings.rung)) == ("dead", MOST_TRIES, MOST_TRIES)
    assert row.trouble == "RuntimeError: nobody answered"


def test_one_row_that_fails_does_not_hold_up_the_next() -> None:
    rings = Rings(fails=1)
    for key in "abc":
        wanted(key)
    assert turn({"ring": rings}, lambda: NOON)
    assert rings.rung == ["a", "b", "c"]
    assert Due.objects.filter(state="done").count() == 2


def test_a_worker_takes_only_what_it_can_do() -> None:
    wanted("a", kind="read")
    assert not turn({"ring": Rings()}, lambda: NOON)
    assert Due.objects.get().attempts == 0


def test_work_given_up_can_be_asked_for_again() -> None:
    wanted("a")
    Due.objects.update(state="dead", attempts=MOST_TRIES)
    wanted("a", later())
    assert [row.attempts for row in due.take(later())] == [1]


def test_done_rows_are_swept_and_given_up_ones_stay() -> None:
    for key, state in (("a", "done"), ("b", "dead"), ("c", "waiting")):
        wanted(key)
        Due.objects.filter(key=key).update(state=state)
    assert due.sweep(later()) == 1
    assert set(Due.objects.values_list("key", flat=True)) == {"b", "c"}


@pytest.mark.django_db(transaction=True)
def test_four_workers_do_each_row_once() -> None:
    for number in range(60):
        wanted(f"{number}")
    rings = Rings()

    def work() -> None:
        while turn({"ring": rings}, lambda: NOON, limit=3):
            pass

    assert at_once(*(partial(work) for _ in range(4))) == []
    assert sorted(rings.rung) == sorted(f"{number}" for number in range(60))


@pytest.mark.django_db(transaction=True)
def test_a_worker_wakes_at_once_for_new_work_and_ends_when_told() -> None:
    done = threading.Event()

    def ring(row: Leased, now: datetime) -> None:
        done.set()

    lane = Lane({"ring": ring}, name="test")
    lane.start()
    wanted("a")
    assert done.wait(10)
    lane.tell_to_end()
    lane.wait(10)
    assert not lane.is_alive
