"""The page of the command line: each command's help, and the fields of the contract."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
import typer
from typer.testing import CliRunner

from assuage.cli import app as command_line
from assuage.cli.answers import coaching_answer, commitments_answer, guidance_answer, reading_answer
from assuage.cli.extra import add_extra
from assuage.cli.questions import CoachRow, GuideRow, PromisesRow, ReadRow, to_coach, to_guide, to_read, to_spot
from assuage.coach.coach import coach
from assuage.coach.draft import Draft
from assuage.flow import journey
from assuage.promises.spotting import commitments
from assuage.reading.read import read
from tools.reference.page import page

INTRO = """
`assuage` talks to people, and with `--jsonl` to programs. Given `--jsonl FILE` it reads JSON Lines (`-` is standard
input; `.gz` and byte-order marks are understood) and writes one object for each line, in UTF-8 and in the same order.
Fields it does not know are left alone, empty lines are passed over. A line that cannot be answered gives
`{"id": …, "error": …}` and does not stop the rest; `id` is null where it cannot be made out.

It exits with 0 when every line was answered, 1 when some lines were errors, 2 on wrong use. When whoever reads its output
goes away it stops with 141. Colour is left out where the output is no terminal or `NO_COLOR` is set.

Offsets (`start`, `end`) count characters (Unicode code points) from 0; `end` is not part of the stretch, and the two are
equal where something is missing. A message has 200,000 characters at most, a line 32 MiB.
"""
ASKED: dict[str, bytes] = {
    "read": b'{"id": "m1", "text": "STILL waiting after nine days, and nobody rings me back. This is a joke!", '
    b'"context": [{"speaker": "agent", "text": "We will ring you tomorrow."}]}',
    "coach": b'{"id": "d1", "context": [{"speaker": "customer", "text": "My oven is broken and guests come tonight."}], '
    b'"reply": "Please be patient. The engineer comes on Monday at 9.", '
    b'"facts": {"fault": "yes", "limit": 20, "currency": "EUR", "channel": "chat"}}',
    "promises": b'{"id": "p1", "reply": "The engineer comes on Monday at 9, and I will ring you before.", '
    b'"now": "2026-03-06T15:00+01:00", "tz": "Europe/Berlin"}',
    "guide": b'{"id": "c1", "messages": [{"speaker": "customer", "text": "My oven is broken and guests come tonight. '
    b'This is the second time!"}], "facts": {"fault": "yes", "customer_name": "Lena Sommer"}}',
}


def cli() -> str:
    add_extra(command_line.app, "")
    sections = []
    for name in _commands(command_line.app):
        sections.append(f"## assuage {' '.join(name)}")
        sections.append(f"```text\n{_help(name)}\n```")
        if name[0] in ASKED:
            sections.append(f"Asked with `--jsonl`:\n\n```json\n{ASKED[name[0]].decode()}\n```")
            sections.append(f"it answers:\n\n```json\n{_answered(name[0])}\n```")
    return page("Command line", INTRO, sections)


def _commands(app: typer.Typer) -> Iterator[tuple[str, ...]]:
    for command in app.registered_commands:
        yield (command.name or getattr(command.callback, "__name__", ""),)
    for group in app.registered_groups:
        for inner in _commands(group.typer_instance) if group.typer_instance else ():
            yield (group.name or "", *inner)


def _help(name: tuple[str, ...]) -> str:
    plain = {"NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "110", "TERMINAL_WIDTH": "110", "GITHUB_ACTIONS": ""}
    shown = CliRunner(env=plain).invoke(command_line.app, [*name, "--help"], prog_name="assuage").output
    return "\n".join(line.rstrip() for line in re.sub(r"\x1b\[[0-9;]*m", "", shown).strip("\n").splitlines()).strip()


def _answered(name: str) -> str:
    asked = ASKED[name]
    answer: dict[str, object]
    match name:
        case "read":
            message = to_read(msgspec.json.decode(asked, type=ReadRow))
            answer = reading_answer(read(message.text, message.context))
        case "coach":
            draft = to_coach(msgspec.json.decode(asked, type=CoachRow))
            answer = coaching_answer(coach(Draft(draft.reply, draft.context, draft.circumstances)))
        case "promises":
            reply = to_spot(msgspec.json.decode(asked, type=PromisesRow))
            answer = commitments_answer(commitments(reply.reply, reply.now, reply.tz))
        case _:
            case = to_guide(msgspec.json.decode(asked, type=GuideRow))
            answer = guidance_answer(journey(case.conversation, case.circumstances))
    key = msgspec.json.decode(asked, type=dict[str, object])["id"]
    return msgspec.json.format(msgspec.json.encode({"id": key, **answer}), indent=2).decode()
