"""The command line: ``assuage read``, ``coach``, ``promises``, ``guide``, ``record verify`` and what others bring.

With ``--jsonl`` it is a contract: JSON Lines in and out, in order. Without, it talks to a person. What a command
needs is imported when it runs, so that starting stays quick.
"""

from __future__ import annotations

import sys
from datetime import datetime
from typing import Annotated

import typer

from assuage.cli import record
from assuage.cli.extra import add_extra

app = typer.Typer(
    name="assuage",
    help="Carry an upset customer from the first angry word to a confirmed resolution.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(record.app, name="record")

JsonLines = Annotated[
    str | None,
    typer.Option("--jsonl", metavar="FILE", help="Answer each line of a JSON Lines file; - is standard input."),
]
Words = Annotated[str | None, typer.Argument(help="The words, or a file that holds them, or - for standard input.")]


def _version(is_asked: bool) -> None:
    if is_asked:
        from importlib.metadata import version

        typer.echo(f"assuage {version('assuage')}")
        raise typer.Exit


@app.callback()
def assuage(
    version: Annotated[  # answered by its callback
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which version this is.")
    ] = False,
) -> None:
    """Carry an upset customer from the first angry word to a confirmed resolution."""


@app.command()
def read(
    words: Words = None,
    jsonl: JsonLines = None,
) -> None:
    """Read a customer's message: heat, abuse, target, safety, what they ask for, and where it shows."""
    from assuage.reading.read import read as read_message

    if jsonl is not None:
        from assuage.cli.answering import answer_lines
        from assuage.cli.answers import Answer, reading_answer
        from assuage.cli.questions import ReadRow, to_read

        def answer(row: ReadRow) -> Answer:
            asked = to_read(row)
            return reading_answer(read_message(asked.text, asked.context))

        answer_lines(_only(jsonl, words), ReadRow, answer)
    from assuage.cli.shown.reading import show_reading
    from assuage.cli.words import words_of

    text = words_of(words)
    show_reading(text, read_message(text))


@app.command()
def coach(
    words: Words = None,
    jsonl: JsonLines = None,
    to: Annotated[str, typer.Option(metavar="WORDS", help="The customer's message that the draft answers.")] = "",
) -> None:
    """Coach a draft reply: what will make it worse and what to write instead, and what is good already."""
    from assuage.coach.coach import coach as coach_draft
    from assuage.coach.draft import Draft

    if jsonl is not None:
        from assuage.cli.answering import answer_lines
        from assuage.cli.answers import Answer, coaching_answer
        from assuage.cli.questions import CoachRow, to_coach

        def answer(row: CoachRow) -> Answer:
            asked = to_coach(row)
            return coaching_answer(coach_draft(Draft(asked.reply, asked.context, asked.circumstances)))

        answer_lines(_only(jsonl, words, to), CoachRow, answer)
    from assuage.cli.shown.coaching import show_coaching
    from assuage.cli.words import words_of
    from assuage.conversation.message import Message, Speaker

    reply = words_of(words)
    turns = (Message(Speaker.CUSTOMER, words_of(to)),) if to else ()
    show_coaching(reply, coach_draft(Draft(reply, turns)))


@app.command()
def promises(
    words: Words = None,
    jsonl: JsonLines = None,
    now: Annotated[
        str, typer.Option(metavar="TIME", help="When the reply is written (ISO 8601); else this moment.")
    ] = "",
    tz: Annotated[str, typer.Option(metavar="ZONE", help="Where, such as Europe/London.")] = "UTC",
) -> None:
    """Spot the promises in a reply: who must act, and by when."""
    from assuage.promises.spotting import commitments

    if jsonl is not None:
        from assuage.cli.answering import answer_lines
        from assuage.cli.answers import Answer, commitments_answer
        from assuage.cli.questions import PromisesRow, to_spot

        def answer(row: PromisesRow) -> Answer:
            asked = to_spot(row)
            return commitments_answer(commitments(asked.reply, asked.now, asked.tz))

        answer_lines(_only(jsonl, words), PromisesRow, answer)
    from assuage.cli.shown.commitments import show_commitments
    from assuage.cli.words import words_of, wrong_use
    from assuage.formats.times import instant_of, zone_of

    try:
        zone = zone_of(tz)
        # The one clock of the library: a person at a terminal means now, and says so by saying nothing.
        at = instant_of(now, zone) if now else datetime.now(zone)
    except ValueError as error:
        wrong_use(str(error))
    reply = words_of(words)
    show_commitments(reply, commitments(reply, at, tz))


@app.command()
def guide(
    words: Annotated[
        str | None, typer.Argument(help="A stored conversation, a transcript as words, or - for standard input.")
    ] = None,
    jsonl: JsonLines = None,
) -> None:
    """Say which step comes next in a conversation, why, what to say and what to leave out."""
    from assuage.flow import journey

    if jsonl is not None:
        from assuage.cli.answering import answer_lines
        from assuage.cli.answers import Answer, guidance_answer
        from assuage.cli.questions import GuideRow, to_guide

        def answer(row: GuideRow) -> Answer:
            asked = to_guide(row)
            return guidance_answer(journey(asked.conversation, asked.circumstances))

        answer_lines(_only(jsonl, words), GuideRow, answer)
    from assuage.cli.shown.guidance import show_guidance
    from assuage.cli.words import conversations_of
    from assuage.formats.bad_line import BadLine

    bad = 0
    for found in conversations_of(words):
        if isinstance(found, BadLine):
            typer.echo(str(found), err=True)
            bad += not found.was_read
        else:
            show_guidance(found, journey(found))
    raise typer.Exit(1 if bad else 0)


def _only(jsonl: str, *others: str | None) -> str:
    """The file of ``--jsonl``, which takes no words beside it."""
    if any(others):
        from assuage.cli.words import wrong_use

        wrong_use("With --jsonl the words come from the file alone. Leave the others out.")
    return jsonl


def main() -> None:
    """The entry point. Commands of other packages join only when one of them, or the list of all, is wanted."""
    asked = next((word for word in sys.argv[1:] if not word.startswith("-")), "")
    own = {command.name or getattr(command.callback, "__name__", "") for command in app.registered_commands}
    if asked not in own | {"record"}:
        add_extra(app, asked)
    app()
