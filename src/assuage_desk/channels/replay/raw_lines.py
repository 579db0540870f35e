"""The bytes of a line that could not be read, so that it is kept whole where a person sees it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from assuage.formats.conversations import Kind
from assuage.formats.lines import opened

LONGEST = 10 * 2**20  # bytes; what is longer is still in its file


class RawLines:
    """A second reading of the file that follows the first one from bad line to bad line."""

    def __init__(self, file: Path, kind: Kind) -> None:
        self._file = file
        self._by_line = kind not in (Kind.EML, Kind.MBOX)
        self._lines = self._all()
        self._next = 1

    def of(self, number: int) -> bytes:
        """Line *number*, counted from 1 and never smaller than the one before; of a mail file, its beginning."""
        if not self._by_line or number < self._next:
            with opened(self._file) as stream:
                return stream.read(LONGEST)
        found = next(islice(self._lines, number - self._next, None), b"")
        self._next = number + 1
        return found[:LONGEST]

    def _all(self) -> Iterator[bytes]:
        with opened(self._file) as stream:
            while line := stream.readline(LONGEST):
                yield line
