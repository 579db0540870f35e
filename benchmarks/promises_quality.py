"""How well promises are read from replies: precision, recall, who and due, on rows held out and not.

    python -m benchmarks.promises_quality DATA [--part tuned|held-out] [--show]

DATA is a JSON Lines file of {"id", "now", "tz", "reply", "commitments": [{"text", "who", "due"}]}, or a folder
that has ``promises.jsonl``; without it the environment's ASSUAGE_DATA is taken. A row belongs to the held-out
part by a stable hash of its id, three in ten. A commitment counts as found when its words overlap the marked
ones by half of the shorter; who and due are shares of those found.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from assuage.language.span import Span
from assuage.promises.commitment import Commitment
from assuage.promises.spotting import commitments


@dataclass
class Tally:
    found: int = 0
    missed: int = 0
    extra: int = 0
    who: int = 0
    due: int = 0

    def __str__(self) -> str:
        precision = self.found / max(1, self.found + self.extra)
        recall = self.found / max(1, self.found + self.missed)
        return (
            f"{self.found + self.missed} promises: precision {precision:.3f}, recall {recall:.3f}, "
            f"who {self.who / max(1, self.found):.3f}, due {self.due / max(1, self.found):.3f}"
        )


def is_held_out(name: str) -> bool:
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 10 >= 7


def compare(row: dict[str, Any], tally: Tally) -> list[str]:
    reply = row["reply"]
    spotted = list(commitments(reply, datetime.fromisoformat(row["now"]), row["tz"]))
    said: list[str] = []
    for wanted in row["commitments"]:
        start = reply.find(wanted["text"])
        span = Span(start, start + len(wanted["text"]))
        best = max(spotted, key=lambda one: shared(one.span, span), default=None)
        if best is None or shared(best.span, span) < 0.5:
            tally.missed += 1
            said.append(f"missed: {wanted['text']}")
            continue
        spotted.remove(best)
        tally.found += 1
        tally.who += best.who == wanted["who"]
        right = same_due(best, wanted["due"])
        tally.due += right
        if best.who != wanted["who"] or not right:
            said.append(f"read {best.who}, {best.due_at}; should be {wanted['who']}, {wanted['due']}: {best.text}")
    tally.extra += len(spotted)
    said.extend(f"extra: {one.text} ({one.who}, {one.due_at})" for one in spotted)
    return said


def shared(one: Span, other: Span) -> float:
    both = min(one.end, other.end) - max(one.start, other.start)
    return max(0, both) / max(1, min(one.end - one.start, other.end - other.start))


def same_due(found: Commitment, wanted: str | None) -> bool:
    return found.due_at == (datetime.fromisoformat(wanted) if wanted else None)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", nargs="?", default=os.environ.get("ASSUAGE_DATA", ""))
    parser.add_argument("--part", choices=["tuned", "held-out"])
    parser.add_argument("--show", action="store_true", help="print the rows that were read otherwise")
    chosen = parser.parse_args(arguments)
    path = Path(chosen.data)
    if path.is_dir():
        path = next((p for p in (path / "promises.jsonl", path / "authored" / "promises.jsonl") if p.exists()), path)
    if not chosen.data or not path.is_file():
        print("promises_quality: no data; give a promises.jsonl or set ASSUAGE_DATA")
        return
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    for part in ["tuned", "held-out"] if chosen.part is None else [chosen.part]:
        tally = Tally()
        for row in rows:
            if is_held_out(row["id"]) == (part == "held-out"):
                said = compare(row, tally)
                if said and chosen.show:
                    print(row["id"], row["now"], row["reply"], *said, sep="\n    ")
        print(f"promises, {part}: {tally}")


if __name__ == "__main__":
    main()
