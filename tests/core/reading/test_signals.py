"""Every signal is held to its own examples: it hears what it says it hears, and leaves what it says it leaves."""

import pytest

from assuage.reading.hearing import opened, signals
from assuage.reading.read import read
from assuage.reading.signal import Cue, Example
from assuage.reading.weighing import CLAIMED


def heard(id_: str, example: str | Example) -> list[Cue]:
    """The cues of one signal; of an abuse signal only those that are sure enough to be claimed."""
    text, context = (example, ()) if isinstance(example, str) else (example.text, example.context)
    before = next((message for message in reversed(context) if message.is_customers), None)
    passage = opened(text, context, None if before is None else read(before.text).heat)
    cues = list(signals()[id_].hear(passage, id_))
    return [cue for cue in cues if not cue.abuse.attacks_a_person or cue.certainty >= CLAIMED]


HEARD = [(id_, example) for id_, signal in signals().items() for example in signal.hears]
LEFT = [(id_, example) for id_, signal in signals().items() for example in signal.leaves]


@pytest.mark.parametrize(("id_", "example"), HEARD, ids=lambda value: str(value)[:60])
def test_a_signal_hears_its_examples(id_: str, example: str | Example) -> None:
    assert heard(id_, example)


@pytest.mark.parametrize(("id_", "example"), LEFT, ids=lambda value: str(value)[:60])
def test_a_signal_leaves_its_look_alikes(id_: str, example: str | Example) -> None:
    assert not heard(id_, example)


def test_there_are_signals_for_heat_abuse_safety_and_wishes() -> None:
    cues = [cue for id_, signal in signals().items() for example in signal.hears for cue in heard(id_, example)]
    assert any(cue.abuse.attacks_a_person for cue in cues)
    assert any(cue.safety for cue in cues)
    assert any(cue.ask for cue in cues)
    assert any(signal.heat > 0 for signal in signals().values())
    assert any(signal.heat < 0 for signal in signals().values())
