import pytest

from assuage.practice.rehearsal import RehearsalOver, answered, begun
from assuage.practice.scenario import Scenario, ScenarioError, Turn, all_scenarios

SOUND = (
    "Three kettles, all leaking from the base: that's ours, and I'm sorry. I can send the other model today or put the "
    "money back on your card today. Which would you rather have?"
)


@pytest.mark.parametrize("name", all_scenarios())
def test_every_scenario_can_be_played_to_its_end(name: str) -> None:
    rehearsal = begun(all_scenarios()[name])
    while not rehearsal.is_over:
        rehearsal = answered(rehearsal, "Please calm down.")
    assert len(rehearsal.attempts) == len(all_scenarios()[name].turns)
    with pytest.raises(RehearsalOver):
        answered(rehearsal, "One more.")


def test_a_sound_reply_cools_and_a_scolding_heats() -> None:
    scenario = all_scenarios()["leaking-kettle"]
    assert answered(begun(scenario), SOUND).turns[-1].text == scenario.turns[0].cooler
    assert answered(begun(scenario), "Calm down. It's only a kettle.").turns[-1].text == scenario.turns[0].hotter


def test_one_can_go_back_and_try_a_reply_again() -> None:
    scenario = all_scenarios()["leaking-kettle"]
    bad = answered(begun(scenario), "Calm down.")
    again = answered(bad.back_to(0), SOUND)
    assert again.turns[-1].text == scenario.turns[0].cooler
    with pytest.raises(IndexError):
        again.back_to(1)


def test_a_reply_without_words_is_refused_and_nothing_moves() -> None:
    rehearsal = begun(all_scenarios()["leaking-kettle"])
    with pytest.raises(ValueError, match="no words"):
        answered(rehearsal, "  ")


def test_a_scenario_without_a_turn_cannot_be_made() -> None:
    with pytest.raises(ScenarioError):
        Scenario("t", "b", (), "hello", ())
    assert Scenario("t", "b", (), "hello", (Turn("a", "b"),)).turns
