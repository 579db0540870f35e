"""Bytes of any encoding become lines, and what is no text is said to be none."""

from __future__ import annotations

import gzip
import io

import pytest

from assuage.formats.bad_line import BadLine
from assuage.formats.lines import lines, opened


def read(raw: bytes, most: int = 1000) -> list[str]:
    """The lines; of a bad one what is wrong, after its number."""
    with opened(io.BytesIO(raw)) as stream:
        return [f"{n}! {line.why}" if isinstance(line, BadLine) else line for n, line in lines(stream, most)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_mark_at_the_start_tells_the_encoding(encoding: str, end: str) -> None:
    assert read(f"Größe{end}{end}№ 5 🙄".encode(encoding)) == ["Größe", "", "№ 5 🙄"]


def test_only_a_line_feed_ends_a_line() -> None:
    assert read("a\u2028b\x0bc\rd\ne".encode()) == ["a\u2028b\x0bc\rd", "e"]


def test_a_line_in_another_encoding_is_read_by_a_guess_that_is_told() -> None:
    guess, line, after = read("“café”\n".encode("cp1252") + "naïve".encode())
    assert "read as Windows-1252" in guess
    assert (line, after) == ("“café”", "naïve")
    assert "read as Latin-1" in read(b"\x81caf\xe9")[0]


def test_binary_is_not_read() -> None:
    assert "binary" in read(b"\x89PNG\x00\x01\nok")[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_line_beyond_the_limit_is_skipped_and_the_next_is_read(encoding: str) -> None:
    found = read(("x" * 5000 + "\nok\n").encode(encoding))
    assert "longer than 1,000 bytes" in found[0]
    assert found[1:] == ["ok"]


def test_packed_files_are_unpacked_and_damaged_ones_told() -> None:
    packed = gzip.compress(b"one\ntwo\n")
    assert read(packed) == ["one", "two"]
    assert "damaged" in read(packed[:-6])[-1]
    assert "damaged" in read(b"\x1f\x8b rubbish")[0]


def test_no_bytes_are_no_lines() -> None:
    assert read(b"") == read(b"\xef\xbb\xbf") == []
