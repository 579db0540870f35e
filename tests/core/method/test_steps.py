"""Every step of the method, held to its own examples."""

import pytest

from assuage.conversation.message import Conversation
from assuage.method.guide import guide, steps
from assuage.method.step import Example, Step
from assuage.reading.read import read
from assuage.reading.reading import Reading

CASES = [(name, step, example) for name, step in steps() for example in step.examples]


def read_all(conversation: Conversation) -> list[Reading | None]:
    messages = conversation.messages
    return [read(m.text, messages[:n]) if m.is_customers else None for n, m in enumerate(messages)]


@pytest.mark.parametrize(("name", "step", "example"), CASES, ids=[f"{n}: {e.turns[-1][:40]}" for n, _, e in CASES])
def test_a_step_is_next_where_its_examples_say_so(name: str, step: Step, example: Example) -> None:
    found = guide(example.conversation, read_all(example.conversation), circumstances=example.knowing)
    assert (found.step == name) is example.is_next, f"{found.step}: {found.say}"
    if example.is_next:
        said = " ".join(found.say).lower()
        for piece in example.says:
            assert piece.lower() in said, said
        for piece in example.never:
            assert piece.lower() not in said, said
        assert found.say


def test_the_nine_steps_and_the_two_paths_are_there_in_order() -> None:
    assert [name for name, _ in steps()] == [
        "safety-path",
        "boundary-path",
        "listen",
        "reflect",
        "acknowledge",
        "apologise",
        "own-it",
        "explain",
        "put-right",
        "agree-next",
        "check-back",
    ]
