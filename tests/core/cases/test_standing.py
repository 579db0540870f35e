"""Where a case stands after what happened in it."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from assuage.cases.pieces import RemedyState, Standing
from assuage.cases.standing import CaseState, after, standing
from assuage.conversation.money import Money
from assuage.record import facts as f

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


def received(n: int) -> f.Received:
    return f.Received(f"c{n}", "chat", "digest")


def replied(n: int, answers: str = "", is_stale: bool = False) -> f.Replied:
    return f.Replied(f"r{n}", "chat", "digest", NOON, answers, is_stale)


def test_an_empty_case_is_open_and_answered() -> None:
    assert standing([]) == CaseState()
    assert standing([]).standing is Standing.OPEN
    assert standing([]).is_answered


def test_a_reply_hands_the_turn_to_the_customer_and_new_words_hand_it_back() -> None:
    state = standing([received(1), replied(1, "c1")])
    assert state.standing is Standing.WITH_THEM
    assert after(state, received(2)).standing is Standing.OPEN


def test_a_stale_reply_leaves_the_newer_message_unanswered() -> None:
    state = standing([received(1), received(2), replied(1, "c1", is_stale=True)])
    assert [u.message for u in state.unanswered] == ["c2"]
    unnamed = standing([received(1), received(2), replied(1, is_stale=True)])
    assert [u.message for u in unnamed.unanswered] == ["c2"]


def test_the_wait_is_counted_from_the_oldest_unanswered_message() -> None:
    entries = [
        f.Entry("k", n, NOON + timedelta(minutes=n), "customer", received(n), "0" * 64, "0" * 64) for n in (1, 2)
    ]
    state = standing(entries)
    assert state.waiting_since == NOON + timedelta(minutes=1)
    assert state.newest_at == NOON + timedelta(minutes=2)


def test_a_reply_taken_back_leaves_nothing_it_said() -> None:
    before = standing([received(1), f.BoundaryReminded("c1", 0, 3)])
    said = [
        replied(1, "c1"),
        f.PromiseMade("p", "r1", 0, 5, "agent", NOON),
        f.RemedyOffered("g", "voucher", "r1", 1000, "GBP"),
        f.BoundaryWarned("c1", 0, 3, "r1"),
        f.ContactEnded("chat", "threat", "post", date(2026, 9, 1), "r1"),
        f.ResolutionProposed("r1"),
        f.TakenBack("r1"),
    ]
    state = before
    for fact in said:
        state = after(state, fact)
    assert state.facts == before.facts + len(said)
    for field in ("replies", "unanswered", "open_promises", "remedies", "warnings", "ended", "proposed", "leaving"):
        assert getattr(state, field) == getattr(before, field), field


def test_a_delivered_reply_can_no_longer_be_taken_back() -> None:
    state = standing([received(1), replied(1, "c1"), f.Delivered("r1"), f.TakenBack("r1")])
    assert state.replies == 1
    assert state.is_answered


def test_taking_back_an_earlier_reply_does_not_reopen_what_a_later_one_answered() -> None:
    state = standing([received(1), replied(1, "c1"), received(2), replied(2, "c2"), f.TakenBack("r1")])
    assert state.is_answered


def test_promises_are_kept_moved_and_broken() -> None:
    made = [f.PromiseMade(p, "r1", 0, 5, who, NOON) for p, who in (("a", "agent"), ("b", "company"), ("c", "customer"))]
    state = standing(made)
    assert [p.promise for p in state.our_promises] == ["a", "b"]
    state = after(state, f.PromiseKept("a"))
    state = after(state, f.PromiseKept("a"))
    assert state.kept == 1
    state = after(state, f.PromiseMoved("b", NOON + timedelta(hours=1)))
    assert state.our_promises[0].moved == 1
    assert not state.our_promises[0].is_told
    state = after(state, f.PromiseBroken("b"))
    assert [p.promise for p in state.broken] == ["b"]
    assert state.our_promises == ()


def test_settled_resting_and_closed_are_three_things() -> None:
    answered = [received(1), replied(1, "c1")]
    assert standing([*answered, f.ResolutionConfirmed()]).standing is Standing.SETTLED
    assert standing([*answered, f.Closed("rested")]).standing is Standing.RESTING
    assert standing([*answered, f.Closed("duplicate")]).standing is Standing.CLOSED
    again = standing([*answered, f.Closed("settled"), f.Reopened("no")])
    assert again.standing is Standing.WITH_THEM
    assert again.reopened == 1


def test_words_after_closing_are_never_lost() -> None:
    state = standing([received(1), f.Closed("settled"), received(2)])
    assert state.standing is Standing.OPEN


def test_the_yes_of_the_customer_needs_no_answer() -> None:
    state = standing(
        [received(1), replied(1, "c1"), f.ResolutionProposed("r1"), received(2), f.ResolutionConfirmed("c2")]
    )
    assert state.standing is Standing.SETTLED
    assert state.proposed is None


def test_safety_is_raised_once_and_stood_down_by_a_correction() -> None:
    state = standing([received(1), f.SafetyRaised("c1", "self-harm"), f.SafetyRaised("c1", "self-harm")])
    assert len(state.safety) == 1
    assert state.opens_safety_path
    state = after(state, f.ReadingCorrected("c1", "safety", "self-harm vulnerable", "vulnerable"))
    assert not state.opens_safety_path
    assert [s.kind for s in state.stood_down] == ["self-harm"]


def test_a_warning_about_the_newest_words_is_not_yet_written_after() -> None:
    state = standing([received(1), f.BoundaryWarned("c1", 0, 3, "r1")])
    assert not state.wrote_after_warning
    assert after(state, received(2)).wrote_after_warning


def test_lifting_a_restriction_takes_the_ladder_down_and_keeping_it_moves_the_date() -> None:
    ended = [f.BoundaryWarned("c1", 0, 3), f.ContactEnded("chat", "insults", "post", date(2026, 9, 1))]
    assert standing([*ended, f.BoundaryReviewed("lifted")]).ended == ()
    kept = standing([*ended, f.BoundaryReviewed("kept", date(2027, 3, 1))])
    assert kept.ended[0].review_date == date(2027, 3, 1)
    assert len(kept.warnings) == 1


def test_a_handover_is_open_until_it_is_taken_or_comes_back() -> None:
    asked = f.HandoverAsked("h", "billing", "n1", NOON)
    assert standing([asked]).handover is not None
    assert standing([asked, f.HandoverAccepted("other")]).handover is not None
    assert standing([asked, f.HandoverAccepted("h")]).handover is None
    returned = standing([asked, f.HandoverReturned("h")])
    assert returned.is_returned
    assert not after(returned, f.Assigned("maya")).is_returned


def test_money_given_adds_what_was_approved_or_accepted_in_one_currency() -> None:
    offers = [f.RemedyOffered(r, "credit", "", 500, cur) for r, cur in (("a", "GBP"), ("b", "GBP"), ("c", "EUR"))]
    state = standing([*offers, f.RemedyAccepted("a"), f.RemedyDeclined("b"), f.RemedyApproved("c")])
    assert state.given("GBP") == Money(500, "GBP")
    assert [r.state for r in state.remedies] == [RemedyState.ACCEPTED, RemedyState.DECLINED, RemedyState.APPROVED]


def test_a_parked_reply_is_seen_until_it_is_delivered() -> None:
    failed = [f.DeliveryFailed("r1", "refused", 1), f.DeliveryFailed("r1", "refused", 6, is_final=True)]
    assert standing(failed[:1]).not_delivered == ()
    assert standing(failed).not_delivered == ("r1",)
    assert standing([*failed, f.Delivered("r1")]).not_delivered == ()


ids = st.sampled_from(["a", "b", "c"])
some_facts = st.one_of(
    st.builds(f.Received, ids, st.just("chat"), st.just("d")),
    st.builds(f.Replied, ids, st.just("chat"), st.just("d"), st.just(NOON), ids, st.booleans()),
    st.builds(f.TakenBack, ids),
    st.builds(f.Delivered, ids),
    st.builds(f.DeliveryFailed, ids, st.just("x"), st.just(1), st.booleans()),
    st.builds(f.PromiseMade, ids, ids, st.just(0), st.just(1), st.sampled_from(["agent", "customer"]), st.just(NOON)),
    st.builds(f.PromiseKept, ids),
    st.builds(f.PromiseBroken, ids),
    st.builds(f.SafetyRaised, ids, st.sampled_from(["self-harm", "legal"])),
    st.builds(f.Closed, st.sampled_from(["settled", "rested"])),
    st.builds(f.Reopened),
    st.builds(f.ResolutionConfirmed, ids),
    st.builds(f.HandoverAsked, ids, ids, ids, st.just(NOON)),
    st.builds(f.HandoverReturned, ids),
    st.builds(f.Noted, ids, ids),
    st.builds(f.Erased, st.tuples(ids), st.just("asked")),
)


@given(st.lists(some_facts, max_size=30), st.integers(0, 30))
def test_folding_in_two_parts_is_folding_once(facts: list[f.Fact], cut: int) -> None:
    state = standing(facts[:cut])
    for fact in facts[cut:]:
        state = after(state, fact)
    assert state == standing(facts)


@given(st.lists(some_facts, max_size=30))
def test_counts_never_go_below_nothing(facts: list[f.Fact]) -> None:
    state = standing(facts)
    assert state.facts == len(facts)
    assert min(state.turns, state.replies, state.kept, state.handovers, state.reopened) >= 0
