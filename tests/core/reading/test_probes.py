"""Messages made up to be hard, each for one kind: some are of that kind, some only look so.

They are read together, not one by one: a probe may be missed, but not many. A new false alarm or miss becomes one more
line of `probes.jsonl`, and one more text in the examples of its signal.
"""

import json
from collections import Counter
from pathlib import Path

import pytest

from assuage.reading.read import read
from assuage.reading.reading import Reading

PROBES = [json.loads(line) for line in (Path(__file__).parent / "probes.jsonl").read_text("utf-8").splitlines()]
KINDS = sorted({probe["kind"] for probe in PROBES})
ATTACKS = ("insult", "threat", "hate", "sexual")
HEARD, FALSE = 0.85, 0.07  # of what is of a kind, this share must be heard; of its look-alikes, at most this share


def says(reading: Reading, kind: str) -> bool:
    if kind == "calm":
        return reading.heat < 50
    return kind in (reading.abuse.value, *(one.value for one in reading.safety))


@pytest.mark.parametrize("kind", KINDS)
def test_most_of_a_kind_is_heard_and_its_look_alikes_are_left(kind: str) -> None:
    there = [probe for probe in PROBES if probe["kind"] == kind and probe["is"]]
    missed = [probe["text"] for probe in there if not says(read(probe["text"]), kind)]
    assert len(missed) <= (1 - HEARD) * len(there), missed
    if kind != "calm":
        others = [probe for probe in PROBES if probe["kind"] == kind and not probe["is"]]
        taken = [probe["text"] for probe in others if says(read(probe["text"]), kind)]
        assert len(taken) <= FALSE * len(others), taken


def test_the_safety_path_stays_shut_and_nobody_is_accused_without_cause() -> None:
    harmless = [
        probe for probe in PROBES if not (probe["is"] and probe["kind"] in ("self-harm", "emergency", *ATTACKS))
    ]
    wrong = Counter[str]()
    for probe in harmless:
        reading = read(probe["text"])
        wrong["path"] += reading.opens_safety_path
        wrong["attack"] += reading.abuse.attacks_a_person
    assert wrong["path"] <= 0.02 * len(harmless)
    assert wrong["attack"] <= 0.02 * len(harmless)
