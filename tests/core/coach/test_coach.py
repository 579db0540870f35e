"""The coach as a whole: what it lets through, in which order, and laws that hold for any words."""

from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assuage.coach.check import agent, customer
from assuage.coach.coach import MOST_PRAISE, all_checks, all_strengths, coach
from assuage.coach.draft import Draft
from assuage.coach.finding import Severity
from assuage.reading.reading import Reading, Safety

# Pieces that checks listen for, so that random drafts are not all silence.
PIECES = st.sampled_from(
    [
        "Please calm down.",
        "I understand your frustration.",
        "You should have read the form!!",
        "I'm sorry, but we can't.",
        "NOT our fault.",
        "“calm down”",
        '"',
        "> relax\n",
        "These things happen.",
        "As I already said,",
        "Let me stop you there.",
        "I know exactly how you feel.",
        "🙂",
        "\ud800",
        "\u200b",
        "[NAME]",
        "Dear Ms Ito,\n",
        "The kettle leaves today at 3 p.m.",
        "'",
        "İstanbul ß",
        "...",
    ]
)
WORDS = st.lists(st.one_of(PIECES, st.text(max_size=20)), max_size=12).map(" ".join)
FURIOUS = (customer("You lost my kettle TWICE, I am furious!!! Nobody ever answers."),)
SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def checks_in(draft: Draft) -> set[str]:
    return {finding.check for finding in coach(draft).findings}


@SLOW
@given(WORDS, st.booleans())
def test_every_finding_and_praise_points_into_the_draft(text: str, is_answer: bool) -> None:
    result = coach(Draft(text, FURIOUS if is_answer else ()))
    for one in (*result.findings, *result.praise):
        assert 0 <= one.span.start <= one.span.end <= len(text)


@SLOW
@given(WORDS)
def test_coaching_twice_says_the_same(text: str) -> None:
    assert coach(Draft(text, FURIOUS)) == coach(Draft(text, FURIOUS))


@SLOW
@given(st.lists(PIECES.filter(lambda piece: piece[-1] in ".!"), min_size=1, max_size=6).map(" ".join))
def test_a_plain_sentence_at_the_end_changes_no_earlier_wording_finding(text: str) -> None:
    wording = [one for one in coach(Draft(text)).findings if not one.span.is_empty]
    longer = coach(Draft(f"{text} The museum has two floors.")).findings
    assert [one for one in longer if not one.span.is_empty and one.span.end <= len(text)] == wording


@SLOW
@given(WORDS)
def test_findings_come_in_the_order_of_the_draft_and_praise_is_short(text: str) -> None:
    result = coach(Draft(text, FURIOUS))
    assert list(result.findings) == sorted(result.findings, key=lambda one: one.span)
    assert len(result.praise) <= MOST_PRAISE


@pytest.mark.parametrize(
    "text", ["", "   \n", "\ud800\udfff", "\x00", "a" * 100_000, "(" * 5000, '"' * 5000, "!?" * 5000]
)
def test_odd_text_is_coached_without_complaint(text: str) -> None:
    coach(Draft(text, FURIOUS))


def test_a_megabyte_is_coached() -> None:
    text = "I understand, but you should have called. " * 25_000
    assert len(text) > 1_000_000
    assert coach(Draft(text)).findings


@pytest.mark.parametrize(
    "unit",
    [
        "(you must ",
        "we will call you by noon and ",
        "I'm sorry, ",
        "I understand, but no ",
        "It's only a ",
        '"calm down ',
    ],
)
def test_four_times_the_words_take_about_four_times_as_long(unit: str) -> None:
    def seconds(length: int) -> float:
        draft = Draft(unit * (length // len(unit)))
        began = process_time()
        coach(draft)
        return process_time() - began

    seconds(1000)  # whatever is made on first use
    # Were it the square, it would be sixteen times; the margin is for a busy machine.
    assert seconds(40_000) < 9 * seconds(10_000) + 0.3


def test_no_words_no_findings() -> None:
    assert coach(Draft("  \n", FURIOUS)).findings == ()


def test_quoted_words_trigger_nothing() -> None:
    assert "tells-to-calm-down" not in checks_in(Draft('You wrote that he said "calm down, it is nothing".'))


def test_a_house_may_set_its_own_severity() -> None:
    draft = Draft("Please calm down.")
    (finding,) = coach(draft, severities={"tells-to-calm-down": Severity.HINT}).findings
    assert finding.severity is Severity.HINT


def test_a_silent_check_says_nothing() -> None:
    assert coach(Draft("Please calm down."), silent={"tells-to-calm-down"}).findings == ()


def test_on_the_safety_path_tone_and_praise_are_silent() -> None:
    danger = Reading(heat=10, confidence=0.9, safety=(Safety.SELF_HARM,))
    draft = Draft("Please calm down. I'll ring you at noon.", (customer("I can't go on any more"),), heard=danger)
    on_path = {name for name, check in all_checks().items() if check.on_safety_path}
    result = coach(draft)
    assert {finding.check for finding in result.findings} <= on_path
    assert result.praise == ()


def test_a_check_yields_to_the_one_that_says_it_better() -> None:
    found = checks_in(Draft("I'm going to need you to calm down."))
    assert "tells-to-calm-down" in found
    assert "bare-demand" not in found


def test_what_needs_the_customers_words_is_silent_without_them() -> None:
    assert "no-paraphrase" not in checks_in(Draft("Thanks for writing. We will look into it."))


def test_an_automatic_receipt_is_no_first_reply() -> None:
    receipt = agent("We have received your message and will answer soon.")
    assert Draft("Hello.", (customer("My kettle leaks"), receipt)).is_first_reply


def test_a_direct_replacement_leaves_the_fault_behind() -> None:
    draft = Draft("The parcel was NOT in the van.")
    (finding,) = [one for one in coach(draft).findings if one.check == "shouting"]
    mended = draft.text[: finding.span.start] + finding.replacement + draft.text[finding.span.end :]
    assert mended == "The parcel was not in the van."


def test_every_check_and_praise_has_words_for_the_agent() -> None:
    assert all(check.why.strip() and check.say.strip() and check.reword.strip() for check in all_checks().values())
    assert all(strength.why.strip() and strength.say.strip() for strength in all_strengths().values())
