"""A dispute file is checked from the command line with nothing but the file."""

from __future__ import annotations

from pathlib import Path

from core.cli.conftest import Run

FILE = Path(__file__).parents[2] / "golden" / "record" / "dispute.jsonl"


def test_a_file_that_holds_exits_with_nothing_wrong(run: Run) -> None:
    ran = run("record", "verify", str(FILE))
    assert ran.code == 0
    assert "holds" in ran.out
    assert run("record", "verify", "-", given=FILE.read_bytes()).out == ran.out


def test_a_changed_file_names_line_and_entry_and_what_is_certain(run: Run) -> None:
    ran = run("record", "verify", "-", given=FILE.read_bytes().replace(b'"message":"m2"', b'"message":"m9"'))
    assert ran.code == 1
    assert "line 4: entry 3 was changed" in ran.out
    assert "Certain: the first 2 entries" in ran.out


def test_a_noted_mark_is_compared(run: Run) -> None:
    assert run("record", "verify", str(FILE), "--head", "0" * 64).code == 1


def test_programs_get_an_object(run: Run) -> None:
    (row,) = run("record", "verify", str(FILE), "--json").rows
    assert (row["holds"], row["certain"], row["words"], row["erased"], row["troubles"]) == (True, 6, 3, 1, [])


def test_rubbish_is_no_record(run: Run) -> None:
    assert run("record", "verify", "-", given=b"\x00\xff" * 1000).code == 1
    assert run("record", "verify", "-").code == 1
