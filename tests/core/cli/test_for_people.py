"""Without --jsonl the command line talks to a person."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from assuage.cli.shown.paper import safe
from core.cli.conftest import Run

MAIN = [sys.executable, "-c", "from assuage.cli.app import main; main()"]


def test_words_on_the_line_in_a_file_and_piped_in_read_the_same(run: Run, tmp_path: Path) -> None:
    words = "Three weeks without heating and you ask me to HOLD?!"
    file = tmp_path / "message.txt"
    file.write_text(words + "\n")
    on_the_line = run("read", words)
    assert on_the_line.code == 0
    assert "of 100" in on_the_line.out
    assert run("read", str(file)).out == on_the_line.out
    assert run("read", given=words.encode()).out == on_the_line.out
    assert run("read", "-", given=words.encode()).out == on_the_line.out


def test_a_coached_draft_shows_place_reason_and_better_words(run: Run) -> None:
    ran = run("coach", "Calm down, it is only a lamp.", "--to", "My lamp is broken!")
    assert ran.code == 0
    assert "→" in ran.out


def test_promises_are_listed_with_their_hour(run: Run) -> None:
    ran = run("promises", "I'll ring you at noon tomorrow.", "--now", "2026-03-02T09:00", "--tz", "Europe/Paris")
    assert "Tue 03 Mar 2026, 12:00 CET" in ran.out
    assert "Nothing is promised" in run("promises", "Thank you.").out


def test_guidance_is_given_for_a_pasted_transcript(run: Run) -> None:
    ran = run("guide", given=b"Customer: My lamp came broken. Again!\nAgent: Oh no.\nCustomer: And now?\n")
    assert ran.code == 0
    assert "why" in ran.out


def test_output_that_is_no_terminal_is_plain(run: Run) -> None:
    assert "\x1b" not in run("read", "This is a JOKE!!").out
    assert "\x1b" not in run("read", "This is a JOKE!!", NO_COLOR="1", TERM="xterm").out


def test_words_cannot_steer_the_terminal(run: Run) -> None:
    assert "\x1b" not in run("read", "-", given=b"\x1b[2J\x1b]0;owned\x07 hello \x9b31m").out
    assert len(safe("\x1b[2J\n\ta\x85")) == len("\x1b[2J\n\ta\x85")


@pytest.mark.parametrize("words", ["", "[bold]not markup[/bold]", "a" * 5000, "\0", "🙄" * 300])
def test_odd_words_are_shown_as_they_are(words: str, run: Run) -> None:
    ran = run("read", "-", given=words.encode())
    assert ran.code == 0
    if words.startswith("["):
        assert words in ran.out


def test_help_lists_every_command_and_is_quick(run: Run) -> None:
    ran = run("--help")
    assert ran.code == 0
    for command in ("read", "coach", "promises", "guide", "record", "desk"):
        assert command in ran.out
    assert run("--version").out.startswith("assuage ")
    began = time.perf_counter()
    run("--help")
    assert time.perf_counter() - began < 10  # a fifth of a second on an idle machine; nothing heavy is imported


def test_starting_imports_nothing_heavy() -> None:
    told = subprocess.run(
        [sys.executable, "-X", "importtime", *MAIN[1:], "--help"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stderr
    for heavy in ("django", "assuage.coach", "assuage.reading", "msgspec", "rich.progress"):
        assert f" {heavy}" not in told, heavy


def test_without_the_desk_its_command_says_how_to_install_it(tmp_path: Path) -> None:
    hide = (
        "import sys, importlib.abc\n"
        "class Hide(importlib.abc.MetaPathFinder):\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] in ('django', 'uvicorn', 'a2wsgi'):\n"
        "            raise ModuleNotFoundError(f'No module named {name!r}', name=name)\n"
        "sys.meta_path.insert(0, Hide())\n"
        "from assuage.cli.app import main\n"
        "main()\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", hide, "desk"], capture_output=True, text=True, timeout=60, cwd=tmp_path, check=False
    )
    assert ran.returncode == 2
    assert "pip install 'assuage[desk]'" in ran.stderr
    helped = subprocess.run(
        [sys.executable, "-c", hide, "--help"], capture_output=True, text=True, timeout=60, check=False
    )
    assert helped.returncode == 0
    assert "desk" in helped.stdout


def test_a_reader_that_goes_away_ends_us_quietly() -> None:
    row = b'{"id":1,"text":"Where is my parcel? It was due on Monday."}\n'
    pipe = subprocess.PIPE
    with subprocess.Popen([*MAIN, "read", "--jsonl", "-"], stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(row)
        assert process.stdout.readline().startswith(b'{"id":1')
        process.stdout.close()
        with suppress(BrokenPipeError):
            process.stdin.write(row * 50)
        process.stdin.close()
        assert process.wait(60) == 141
        assert process.stderr.read() == b""
