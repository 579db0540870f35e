"""A replay over the API of a desk elsewhere: the same turns, nothing twice, and no giving up at the first refusal."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from django.utils import timezone
from rich.console import Console

from assuage.conversation.message import Conversation, Message, Speaker
from assuage_desk.api.models import Scope
from assuage_desk.api.tokens import create_token
from assuage_desk.cases.models import Message as Row
from assuage_desk.channels.replay.command import replay_file
from assuage_desk.channels.replay.elsewhere import Api
from assuage_desk.channels.replay.figures import Figures
from assuage_desk.channels.replay.pacing import Turn
from assuage_desk.people.models import Person
from tests.desk.served import served

TALK = {
    "id": "kettle",
    "messages": [
        {"speaker": "customer", "text": "My kettle leaks. Again!"},
        {"speaker": "system", "text": "lookup(order=20931) -> 3 returns"},
        {"speaker": "agent", "text": "Three kettles from one batch: that is on us."},
    ],
}


@pytest.mark.django_db(transaction=True)
def test_turns_go_to_a_desk_elsewhere_and_nothing_is_stored_twice(maya: Person, tmp_path: Path) -> None:
    key = create_token(person=maya, name="replay", scopes=Scope.values, now=timezone.now())[1]
    file = tmp_path / "talks.jsonl"
    file.write_text(json.dumps(TALK))

    def played(port: int) -> Figures:
        return replay_file(
            file,
            speed=0,
            limit=None,
            run="",
            address=f"http://127.0.0.1:{port}",
            key=key,
            console=Console(file=io.StringIO()),
        )

    with served() as port:
        figures = played(port)
        again = played(port)
    assert (figures.messages, figures.replies, figures.left_out, figures.errors) == (1, 1, 1, 0)
    assert (again.messages, again.already_there) == (0, 1)
    assert [row.speaker for row in Row.objects.order_by("stored_at")] == ["customer", "agent"]
    assert Row.objects.get(speaker="agent").author == maya


def test_a_desk_that_is_away_is_tried_again_and_then_counted() -> None:
    waited: list[float] = []
    api = Api("run", "http://127.0.0.1:9", "asg_x", sleep=waited.append)  # nobody listens on the discard port
    talk = Conversation("t", (Message(Speaker.CUSTOMER, "Hello?"),))
    api.customer(Turn(0.0, talk, 0))
    assert waited == [1.0, 2.0, 4.0, 8.0]
    assert api.figures.errors == 1
    assert "does not answer" in api.figures.troubles[0]
