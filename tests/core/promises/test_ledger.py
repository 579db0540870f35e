"""Promises and what becomes of them."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from assuage.promises.ledger import State, due_soon, ledger, overdue, owed
from assuage.record import facts as f

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


def made(name: str, minutes: int | None = 0, who: str = "agent", message: str = "r1") -> f.PromiseMade:
    return f.PromiseMade(name, message, 0, 9, who, None if minutes is None else NOON + timedelta(minutes=minutes))


def test_a_promise_is_open_until_it_is_kept_or_broken() -> None:
    told = ledger([made("a"), made("b"), made("c"), f.PromiseKept("b"), f.PromiseBroken("c"), f.PromiseBroken("b")])
    assert [(p.promise, p.state) for p in told] == [("a", State.OPEN), ("b", State.KEPT), ("c", State.BROKEN)]


def test_a_moved_promise_remembers_its_first_hour_and_whether_it_was_told() -> None:
    [moved] = ledger([made("a"), f.PromiseMoved("a", NOON + timedelta(hours=2))])
    assert (moved.first_due_at, moved.due_at, moved.is_told) == (NOON, NOON + timedelta(hours=2), False)
    assert overdue([moved], NOON + timedelta(hours=1)) == ()


def test_a_promise_in_a_reply_taken_back_was_never_made() -> None:
    assert ledger([made("a"), made("b", message="r2"), f.TakenBack("r1")])[0].promise == "b"


def test_what_the_customer_owes_is_not_on_our_list() -> None:
    told = ledger([made("a", who="customer")])
    assert overdue(told, NOON + timedelta(days=1)) == owed(told) == ()


def test_lists_come_in_the_order_of_their_hours() -> None:
    told = ledger([made("a", None), made("b", 90), made("c", 30), made("d", -5)])
    assert [p.promise for p in owed(told)] == ["d", "c", "b", "a"]
    assert [p.promise for p in due_soon(told, NOON, timedelta(hours=1))] == ["c"]
    assert [p.promise for p in overdue(told, NOON)] == ["d"]


names = st.sampled_from(["a", "b", "c", "d"])
steps = st.lists(
    st.one_of(
        st.builds(made, names, st.one_of(st.none(), st.integers(-300, 300)), st.sampled_from(["agent", "company"])),
        st.builds(f.PromiseKept, names),
        st.builds(f.PromiseBroken, names),
        st.builds(f.PromiseMoved, names, st.integers(-300, 300).map(lambda m: NOON + timedelta(minutes=m))),
    ),
    max_size=20,
)


@given(steps, st.integers(-300, 300))
def test_a_kept_promise_is_never_overdue(facts: list[f.Fact], minutes: int) -> None:
    for one in overdue(ledger(facts), NOON + timedelta(minutes=minutes)):
        assert one.state is State.OPEN


@given(steps, st.integers(-300, 300), st.integers(-300, 300))
def test_adding_a_promise_never_shortens_the_due_list(facts: list[f.Fact], minutes: int, at: int) -> None:
    now = NOON + timedelta(minutes=at)
    before = overdue(ledger(facts), now)
    longer = overdue(ledger([*facts, made("new", minutes)]), now)
    assert len(longer) >= len(before)
    assert set(before) <= set(longer)
