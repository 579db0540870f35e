"""Every check and every praise is held to its own examples."""

from dataclasses import replace

import pytest

from assuage.coach.check import Example
from assuage.coach.coach import all_checks, all_strengths
from assuage.coach.draft import Draft
from assuage.language.span import Span

BAD = [(name, text) for name, check in all_checks().items() for text in check.bad]
GOOD = [(name, text) for name, check in all_checks().items() for text in check.good]
EARNS = [(name, text) for name, strength in all_strengths().items() for text in strength.earns]
DOES_NOT = [(name, text) for name, strength in all_strengths().items() for text in strength.does_not]


def draft_of(text: str | Example) -> Draft:
    return text.draft if isinstance(text, Example) else Draft(text)


@pytest.mark.parametrize(("name", "text"), BAD)
def test_a_check_finds_its_bad_examples(name: str, text: str | Example) -> None:
    assert all_checks()[name].spots(draft_of(text))


@pytest.mark.parametrize(("name", "text"), GOOD)
def test_a_check_leaves_its_good_examples_alone(name: str, text: str | Example) -> None:
    draft = draft_of(text)
    assert [spot.span.of(draft.text) for spot in all_checks()[name].spots(draft)] == []


@pytest.mark.parametrize(("name", "text"), EARNS)
def test_a_praise_is_given_where_it_is_earned(name: str, text: str | Example) -> None:
    assert all_strengths()[name].look(draft_of(text)) is not None


@pytest.mark.parametrize(("name", "text"), DOES_NOT)
def test_a_praise_is_not_given_where_it_is_not_earned(name: str, text: str | Example) -> None:
    assert all_strengths()[name].look(draft_of(text)) is None


@pytest.mark.parametrize(("name", "text"), [*BAD, *GOOD])
def test_a_curly_apostrophe_changes_nothing(name: str, text: str | Example) -> None:
    draft = draft_of(text)
    as_on_a_phone = replace(
        draft,
        text=draft.text.replace("'", "’"),
        turns=tuple(replace(turn, text=turn.text.replace("'", "’")) for turn in draft.turns),
    )
    check = all_checks()[name]
    assert [spot.span for spot in check.spots(as_on_a_phone)] == [spot.span for spot in check.spots(draft)]


def test_rivals_named_in_yields_to_exist() -> None:
    named = {rival for check in all_checks().values() for rival in check.yields_to}
    assert named - set(all_checks()) == set()


@pytest.mark.parametrize(("name", "text"), BAD)
def test_a_replacement_leaves_no_finding_of_its_kind_behind(name: str, text: str | Example) -> None:
    draft = draft_of(text)
    for spot in all_checks()[name].spots(draft):
        if not spot.replacement:
            continue
        words = draft.text[: spot.span.start] + spot.replacement + draft.text[spot.span.end :]
        mended = Span(spot.span.start, spot.span.start + len(spot.replacement))
        left = all_checks()[name].spots(replace(draft, text=words))
        assert not [one for one in left if one.span.overlaps(mended)], words
