"""Which rung is due, and when none is."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assuage.boundaries.ladder import Ladder, Rung, next_rung
from assuage.cases.standing import CaseState, standing
from assuage.language.span import Span
from assuage.reading.reading import Abuse, Evidence, Reading, Safety
from assuage.record import facts as f


def words(abuse: Abuse, confidence: float = 0.9, **more: object) -> Reading:
    return Reading(80, 0.9, abuse, confidence, **more)  # type: ignore[arg-type]


REMINDED = standing([f.BoundaryReminded("c1", 0, 4)])
WARNED = standing([f.BoundaryReminded("c1", 0, 4), f.BoundaryWarned("c2", 0, 4)])


@pytest.mark.parametrize(
    ("state", "abuse", "rung"),
    [
        (CaseState(), Abuse.INSULT, Rung.REMIND),
        (REMINDED, Abuse.INSULT, Rung.WARN),
        (WARNED, Abuse.INSULT, Rung.END),
        (CaseState(), Abuse.HATE, Rung.WARN),
        (CaseState(), Abuse.THREAT, Rung.END),
        (WARNED, Abuse.NONE, None),
        (WARNED, Abuse.PROFANITY_AT_SITUATION, None),
    ],
)
def test_one_rung_at_a_time_but_for_threats(state: CaseState, abuse: Abuse, rung: Rung | None) -> None:
    assert next_rung(state, [words(abuse)]).rung is rung


def test_why_not_is_said() -> None:
    assert "at the situation" in next_rung(CaseState(), [words(Abuse.PROFANITY_AT_SITUATION)]).reason
    assert "Nobody is attacked" in next_rung(CaseState(), [None]).reason


def test_words_read_without_confidence_are_left_to_the_reader() -> None:
    assert next_rung(CaseState(), [words(Abuse.INSULT, 0.3)]).rung is None


def test_nobody_is_warned_while_somebody_may_be_in_danger() -> None:
    assert next_rung(WARNED, [words(Abuse.INSULT, safety=(Safety.EMERGENCY,))]).rung is None


def test_the_words_that_attack_are_pointed_at_and_swearing_is_not() -> None:
    evidence = (Evidence(Span(0, 4), "swears"), Evidence(Span(5, 9), "insults-person"))
    due = next_rung(CaseState(), [None, words(Abuse.INSULT, evidence=evidence)])
    assert (due.reading, due.spans) == (1, (Span(5, 9),))


def test_a_house_may_end_at_once_for_hate_as_well() -> None:
    ladder = Ladder(ends_at_once=(Abuse.THREAT, Abuse.HATE))
    assert next_rung(CaseState(), [words(Abuse.HATE)], ladder).rung is Rung.END


@given(st.sampled_from(list(Abuse)), st.floats(0, 1))
def test_no_end_without_a_warning_before_it_threats_aside(abuse: Abuse, confidence: float) -> None:
    for state in (CaseState(), REMINDED):
        if next_rung(state, [words(abuse, confidence)]).rung is Rung.END:
            assert abuse is Abuse.THREAT


def test_a_lifted_restriction_begins_at_the_foot_again() -> None:
    state = standing(
        [
            f.BoundaryWarned("c1", 0, 4),
            f.ContactEnded("chat", "x", "post", date(2026, 9, 1)),
            f.BoundaryReviewed("lifted"),
        ]
    )
    assert next_rung(state, [words(Abuse.INSULT)]).rung is Rung.REMIND
