"""Whole conversations, walked from the first word to the draft. A difference writes the new text and fails:
read it in the diff, keep it if it is better, and say in the commit why."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from assuage.conversation.circumstances import Circumstances, Fault
from assuage.conversation.message import Conversation, Message, Speaker
from assuage.flow import Journey, journey

JOURNEYS = sorted((Path(__file__).parent / "journeys").glob("*.jsonl"))


@pytest.mark.parametrize("path", JOURNEYS, ids=[path.stem for path in JOURNEYS])
def test_a_journey_is_told_as_expected(path: Path) -> None:
    expected = path.with_suffix(".expected.txt")
    now = told(path)
    before = expected.read_text("utf-8") if expected.exists() else ""
    if now != before:
        expected.write_text(now, "utf-8")
    assert now == before, f"{expected.name} was written anew; read the difference and keep it if it is better"


def told(path: Path) -> str:
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    facts = next((line["facts"] for line in lines if "facts" in line), {})
    draft = next((line["draft"] for line in lines if "draft" in line), "")
    messages = tuple(
        Message(Speaker(line["speaker"]), line["text"], datetime.fromisoformat(line["at"]))
        for line in lines
        if "text" in line
    )
    known = Circumstances(
        now=datetime.fromisoformat(facts["now"]),
        tz=facts["tz"],
        customer_name=facts.get("customer_name", ""),
        fault=Fault(facts["fault"]) if "fault" in facts else None,
        allowed=tuple(facts["allowed"]) if "allowed" in facts else None,
        channel=facts.get("channel", ""),
    )
    out: list[str] = []
    for n, message in enumerate(messages, 1):
        so_far = journey(Conversation(path.stem, messages[:n]), known)
        out += [f"{message.speaker.value}: {message.text}", *(f"    {line}" for line in _turn(message, so_far)), ""]
    whole = journey(Conversation(path.stem, messages), known, draft=draft)
    out += ["then", *(f"    {line}" for line in _standing(whole)), "", f"draft: {draft}"]
    out += [f"    {line}" for line in _draft(whole, draft)]
    return "\n".join(out) + "\n"


def _turn(message: Message, now: Journey) -> Iterator[str]:
    reading = now.readings[-1]
    if reading is not None:
        yield f"read: {reading.level.value}, {reading.abuse.value}; {', '.join(reading.asks) or 'nothing asked'}"
        if reading.safety:
            yield f"safety: {', '.join(reading.safety)}"
        yield f"next: {now.guidance.step}. {now.guidance.next}"
        yield from (f"say: {words}" for words in now.guidance.say)
    for one in now.state.open_promises:
        if message.is_agents and one.message == now.state.newest_reply:
            yield f"promised by {one.who}, due {one.due_at}: {message.text[one.start : one.end]}"


def _standing(now: Journey) -> Iterator[str]:
    yield f"standing: {now.state.standing.value}; {now.temperature.sentence}"
    if now.urgency:
        yield f"queue: {now.urgency.group.value}, {now.urgency.reason}"
    yield from (f"needs: {need.words} ({need.state.value})" for need in now.needs)
    yield from (f"given: {one.kind.value} {one.words} ({one.times})" for one in now.given)
    yield from (f"leave out: {words}" for words in now.guidance.avoid)


def _draft(now: Journey, draft: str) -> Iterator[str]:
    yield from (f"praise: {one.check}" for one in now.coaching.praise)
    yield from (f"{one.severity.value}: {one.check}: {one.span.of(draft)!r}" for one in now.coaching.findings)
    yield from (f"promises ({one.who.value}), due {one.due_at}: {one.text}" for one in now.commitments)
