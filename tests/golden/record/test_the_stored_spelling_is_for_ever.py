"""The stored spelling is for ever. If a test here fails, the code is wrong, never the golden file."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from pathlib import Path

import pytest

from assuage.record.chain import chained, verify
from assuage.record.facts import Fact
from assuage.record.spelling import KINDS, kind_of, parse, parse_fact, spell, spell_fact
from golden.record.what_can_happen import FACTS, HAPPENED

GOLDEN = (Path(__file__).parent / "facts.jsonl").read_bytes().splitlines()
HEAD = "f5c9515a3374303b5eb0b08b2f297d2541e3efe3a2c366a2b7a5b2b4631c17ec"


def test_everything_that_happened_is_spelled_as_it_was_then() -> None:
    spelled = [spell(entry) for entry in chained("golden", HAPPENED)]
    assert spelled[: len(GOLDEN)] == GOLDEN
    assert len(spelled) == len(GOLDEN), "Add the new lines to facts.jsonl; leave those that stand there alone."


def test_what_was_stored_is_read_as_what_happened() -> None:
    assert tuple(parse(line).fact for line in GOLDEN) == FACTS


def test_the_marks_still_verify() -> None:
    first = [parse(line) for line in GOLDEN[:49]]
    assert verify(first, HEAD).holds


@pytest.mark.parametrize("fact", FACTS, ids=kind_of)
def test_a_fact_alone_is_spelled_as_within_its_entry(fact: Fact) -> None:
    assert parse_fact(spell_fact(fact)) == fact
    alone = json.loads(spell_fact(fact))
    assert any(alone.items() <= json.loads(line).items() for line in GOLDEN)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_golden_lines_with_every_field_and_with_the_fewest(kind: str) -> None:
    those = [fact for fact in FACTS if kind_of(fact) == kind]
    assert those, f"{kind} has no golden line: add examples at the end of what_can_happen.py and of facts.jsonl."
    optional = [field for field in fields(KINDS[kind]) if field.default is not MISSING]
    for field in optional:
        assert any(getattr(fact, field.name) != field.default for fact in those), f"{kind}.{field.name} is never set"
    assert any(all(getattr(fact, field.name) == field.default for field in optional) for fact in those)
