"""Who needs us first, and the words that say why."""

from datetime import UTC, date, datetime, timedelta

import pytest

from assuage.cases.standing import CaseState, standing
from assuage.cases.temperature import temperature
from assuage.cases.urgency import Group, Urgency, urgency
from assuage.reading.reading import Ask, Reading
from assuage.record import facts as f

NOW = datetime(2026, 3, 12, 14, 0, tzinfo=UTC)  # a Thursday


def happened(*facts: tuple[int, f.Fact]) -> CaseState:
    """The case after facts, each given as (minutes ago, fact)."""
    entries = [
        f.Entry("k", n, NOW - timedelta(minutes=ago), "desk", fact, "", "") for n, (ago, fact) in enumerate(facts, 1)
    ]
    return standing(entries)


def wrote(ago: int, name: str = "c1") -> tuple[int, f.Fact]:
    return ago, f.Received(name, "chat", "d")


def answered(ago: int, name: str = "r1") -> tuple[int, f.Fact]:
    return ago, f.Replied(name, "chat", "d", NOW)


def promised(minutes: int, who: str = "agent") -> tuple[int, f.Fact]:
    return 60, f.PromiseMade("p", "r1", 0, 9, who, NOW + timedelta(minutes=minutes))


def look(state: CaseState, heat: int = 10, **more: object) -> Urgency:
    return urgency(state, temperature([(None, Reading(heat, 1.0))]), NOW, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("facts", "heat", "group", "reason"),
    [
        ([wrote(3), (3, f.SafetyRaised("c1", "self-harm"))], 5, Group.NOW, "They spoke of harming themself"),
        ([wrote(3), (3, f.SafetyRaised("c1", "emergency"))], 5, Group.NOW, "Somebody may be in danger"),
        ([wrote(90), answered(60), promised(-5)], 5, Group.NOW, "Promise missed at 13:55"),
        ([wrote(90), answered(60), promised(20)], 5, Group.NOW, "You owe words by 14:20"),
        ([wrote(90), answered(60), promised(180)], 5, Group.TODAY, "You owe words by 17:00"),
        ([wrote(90), answered(60), promised(3000)], 5, Group.WITH_THEM, "You owe words by Saturday 16:00"),
        ([wrote(90), answered(60), promised(20, "customer")], 5, Group.WITH_THEM, "They said they would by 14:20"),
        ([wrote(40)], 60, Group.NOW, "Waiting 40 min, angry"),
        ([wrote(40)], 10, Group.TODAY, "Waiting 40 min, calm"),
        ([wrote(61)], 10, Group.NOW, "Waiting 61 min, calm"),
        ([wrote(9, "c0"), (8, f.BoundaryWarned("c0", 0, 3)), wrote(1)], 80, Group.NOW, "Wrote again after a warning"),
        ([wrote(9), answered(5)], 80, Group.WITH_THEM, "You answered at 13:55; their turn"),
        ([wrote(9), answered(5), (4, f.ResolutionProposed())], 0, Group.WITH_THEM, "Asked whether it is settled"),
        ([wrote(9), answered(5), (4, f.ResolutionConfirmed())], 0, Group.WITH_THEM, "Settled: they said so"),
        ([wrote(9), (4, f.Closed("rested"))], 0, Group.WITH_THEM, "Resting: no answer came"),
        (
            [wrote(9), answered(5), (3, f.DeliveryFailed("r1", "no", 6, True))],
            0,
            Group.NOW,
            "Your reply could not be delivered",
        ),
        ([wrote(9), (3, f.HandoverReturned("h"))], 0, Group.TODAY, "Waiting 9 min, calm"),  # no such handover
    ],
)
def test_the_reason_says_why_a_case_is_where_it_is(
    facts: list[tuple[int, f.Fact]], heat: int, group: Group, reason: str
) -> None:
    found = look(happened(*facts), heat)
    assert (found.group, found.reason) == (group, reason)


def test_somebody_calm_who_leaves_after_years_is_seen_now() -> None:
    found = look(happened(wrote(20)), asks=[Ask.CANCEL], years_with_us=14)
    assert (found.group, found.reason) == (Group.NOW, "Calm, and going: 14 years")


def test_danger_comes_before_every_promise_and_every_anger() -> None:
    danger = look(happened(wrote(1), (1, f.SafetyRaised("c1", "emergency"))))
    missed = look(happened(wrote(90), answered(80), promised(-60)))
    furious = look(happened(wrote(300)), 95)
    assert danger.rank < missed.rank < furious.rank


def test_of_two_alike_the_longer_wait_comes_first() -> None:
    assert look(happened(wrote(50)), 60).rank < look(happened(wrote(40)), 60).rank


def test_groups_never_mix_in_rank() -> None:
    now = look(happened(wrote(1)), 60)
    today = look(happened(wrote(5)))
    theirs = look(happened(wrote(9), answered(5)))
    assert now.rank < today.rank < theirs.rank


def test_a_rank_holds_until_the_named_instant() -> None:
    state = happened(wrote(90), answered(60), promised(180))
    found = look(state)
    assert found.changes_at == NOW + timedelta(minutes=120)
    almost = urgency(state, temperature([]), NOW + timedelta(minutes=119))
    assert almost.rank == found.rank
    assert urgency(state, temperature([]), NOW + timedelta(minutes=120)).group is Group.NOW


def test_times_are_told_in_the_house_zone() -> None:
    state = happened(wrote(90), answered(60), promised(20))
    assert look(state, tz="Europe/Berlin").reason == "You owe words by 15:20"


def test_words_after_an_ended_contact_are_still_read() -> None:
    ended = f.ContactEnded("chat", "threat", "post", date(2026, 9, 1))
    assert look(happened((9, ended), wrote(2)), 80).reason == "Wrote after contact was ended: read it"
