"""``assuage record verify FILE``: checks an exported dispute file with nothing but the file."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

app = typer.Typer(help="Look after the record of a case.", no_args_is_help=True)

_MOST_BYTES = 512 * 2**20  # a case of a hundred thousand long messages stays below


@app.callback()
def record() -> None:
    """Look after the record of a case."""


@app.command()
def verify(
    file: Annotated[str, typer.Argument(help="A dispute file as the desk exports it; - is standard input.")],
    head: Annotated[
        str, typer.Option(metavar="MARK", help="The newest mark of the case, as somebody noted it elsewhere.")
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Answer with one JSON object.")] = False,
) -> None:
    """Check that nothing in a dispute file was changed, moved, added or taken out.

    Exits with 0 when the file holds, 1 when something does not fit, 2 when it cannot be read.
    """
    from assuage.cli.words import wrong_use
    from assuage.record.dispute_check import check_dispute

    try:
        if file == "-":
            held = sys.stdin.buffer.read(_MOST_BYTES + 1)
        else:
            with open(file, "rb") as stream:
                held = stream.read(_MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        wrong_use(f"{file} cannot be read: {error}. Name a file that the desk exported.")
    if len(held) > _MOST_BYTES:
        wrong_use(f"{file} is larger than any record of one case. Name a file that the desk exported.")
    verdict = check_dispute(held, head.strip().casefold() or None)
    if as_json:
        import msgspec

        answer = {
            "case": verdict.case,
            "holds": verdict.holds,
            "certain": verdict.chain.certain,
            "head": verdict.chain.head,
            "words": verdict.words,
            "erased": verdict.erased,
            "troubles": [{"line": one.line, "what": one.what} for one in verdict.troubles],
        }
        typer.echo(msgspec.json.encode(answer).decode())
    else:
        from assuage.cli.shown.verdict import show_verdict

        show_verdict(verdict)
    raise typer.Exit(0 if verdict.holds else 1)
