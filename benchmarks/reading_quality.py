"""How well messages are read: heat, abuse, target, safety, asks, and whether the confidence can be believed.

    python -m benchmarks.reading_quality [FOLDER] [--part dev|held|all] [--misses KIND]

FOLDER (or the environment variable ASSUAGE_DATA) holds `customers_*.jsonl`, or a folder with such files below it,
and perhaps `customer_heat/*.jsonl.gz`. A row has `text`, `context`, `heat` (the level), `score`, `abuse`, `safety`,
`asks`, `target`. Rows of one `pair` stay together: about 30 % of the pairs are held back, chosen by a hash, and are
looked at seldom.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from assuage.conversation.message import Message, Speaker
from assuage.reading.read import read
from assuage.reading.reading import Abuse, Ask, Level, Reading, Safety

Row = dict[str, Any]
Pair = tuple[Row, Reading]
LEVELS = [level.value for level in Level]


def rows_of(path: Path) -> Iterator[Row]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def is_held(row: Row) -> bool:
    key = str(row.get("pair") or row["id"])
    return int(hashlib.sha256(key.encode()).hexdigest(), 16) % 10 < 3


def context_of(row: Row) -> tuple[Message, ...]:
    known = {"customer": Speaker.CUSTOMER, "agent": Speaker.AGENT}
    return tuple(Message(known.get(turn["speaker"], Speaker.SYSTEM), turn["text"]) for turn in row.get("context") or ())


def ranks(values: Sequence[float]) -> list[float]:
    order = sorted(range(len(values)), key=values.__getitem__)
    placed = [0.0] * len(values)
    start = 0
    while start < len(order):
        end = start
        while end + 1 < len(order) and values[order[end + 1]] == values[order[start]]:
            end += 1
        for at in range(start, end + 1):
            placed[order[at]] = (start + end) / 2
        start = end + 1
    return placed


def correlation(left: Sequence[float], right: Sequence[float]) -> float:
    mean_left, mean_right = sum(left) / len(left), sum(right) / len(right)
    together = sum((a - mean_left) * (b - mean_right) for a, b in zip(left, right, strict=True))
    spread = sum((a - mean_left) ** 2 for a in left) * sum((b - mean_right) ** 2 for b in right)
    return together / spread**0.5 if spread else 0.0


def share(part: float, whole: float) -> str:
    return f"{part / whole:.3f}" if whole else "  -  "


def f1(right: int, heard: int, there: int) -> float:
    return 2 * right / (heard + there) if heard + there else 0.0


def print_heat(pairs: Sequence[Pair]) -> None:
    gold = [float(row["score"]) for row, _ in pairs]
    ours = [float(reading.heat) for _, reading in pairs]
    steps = [abs(LEVELS.index(row["heat"]) - LEVELS.index(reading.level.value)) for row, reading in pairs]
    print(
        f"heat      Spearman {correlation(ranks(gold), ranks(ours)):.3f}   level exact "
        f"{share(steps.count(0), len(steps))}   within one {share(sum(step <= 1 for step in steps), len(steps))}   "
        f"one step off = half {share(steps.count(0) + 0.5 * steps.count(1), len(steps))}"
    )
    for level in LEVELS:
        spread = Counter(reading.level.value for row, reading in pairs if row["heat"] == level)
        print(f"            {level:<10}" + "  ".join(f"{name} {spread[name]:>4}" for name in LEVELS))
    calm = [reading for row, reading in pairs if row["heat"] == "calm"]
    hot = sum(reading.heat >= 50 for reading in calm)
    print(f"            calm called angry or worse, per 1,000: {1000 * hot / max(1, len(calm)):.0f}")


def print_abuse(pairs: Sequence[Pair]) -> None:
    scores = []
    for kind in Abuse:
        right = sum(row["abuse"] == kind == reading.abuse for row, reading in pairs)
        heard = sum(reading.abuse is kind for _, reading in pairs)
        there = sum(row["abuse"] == kind for row, _ in pairs)
        if there:
            scores.append(f1(right, heard, there))
            spread = Counter(reading.abuse.value for row, reading in pairs if row["abuse"] == kind)
            print(
                f"            {kind.value:<24} P {share(right, heard)}  R {share(right, there)}  n {there:>4}  read as "
                + ", ".join(f"{name} {count}" for name, count in spread.most_common() if name != kind.value)
            )
    attacks = [Abuse(row["abuse"]).attacks_a_person for row, _ in pairs]
    heard_attacks = [reading.abuse.attacks_a_person for _, reading in pairs]
    right = sum(a and b for a, b in zip(attacks, heard_attacks, strict=True))
    benign = [pair for pair, attack in zip(pairs, attacks, strict=True) if not attack]
    hot = [pair for pair in benign if pair[0]["heat"] in ("angry", "furious")]
    swearing = [pair for pair in benign if pair[0]["abuse"] == Abuse.PROFANITY_AT_SITUATION]
    print(
        f"abuse     macro-F1 {sum(scores) / len(scores):.3f}   attack F1 {f1(right, sum(heard_attacks), sum(attacks)):.3f}"
    )
    for name, group in (("not abusive", benign), ("angry only", hot), ("swearing only", swearing)):
        false = sum(reading.abuse.attacks_a_person for _, reading in group)
        print(f"            called an attack though {name:<14} {share(false, len(group))}  ({false} of {len(group)})")


def print_set(name: str, kinds: Iterable[Safety] | Iterable[Ask], pairs: Sequence[Pair]) -> None:
    print(name)
    total_right = total_heard = total_there = 0
    for kind in kinds:
        heard = sum(kind in (*reading.safety, *reading.asks) for _, reading in pairs)
        there = sum(kind.value in row[name] for row, _ in pairs)
        right = sum(kind.value in row[name] and kind in (*reading.safety, *reading.asks) for row, reading in pairs)
        total_right, total_heard, total_there = total_right + right, total_heard + heard, total_there + there
        if there or heard:
            print(f"            {kind.value:<16} P {share(right, heard)}  R {share(right, there)}  n {there}")
    print(f"            all together     F1 {f1(total_right, total_heard, total_there):.3f}")


def print_confidence(pairs: Sequence[Pair]) -> None:
    bins: defaultdict[int, list[tuple[float, bool]]] = defaultdict(list)
    for row, reading in pairs:
        bins[min(9, int(reading.confidence * 10))].append((reading.confidence, reading.level.value == row["heat"]))
    error = 0.0
    for _, members in sorted(bins.items()):
        said = sum(confidence for confidence, _ in members) / len(members)
        true = sum(is_right for _, is_right in members) / len(members)
        error += abs(said - true) * len(members) / len(pairs)
        print(f"            says {said:.2f}  is right {true:.2f}  n {len(members)}")
    print(f"confidence  calibration error (ECE) {error:.3f}")


def report(title: str, rows: Sequence[Row], misses: str = "") -> None:
    pairs = [(row, read(row["text"], context_of(row))) for row in rows]
    print(f"\n== {title}: {len(rows)} messages")
    if not pairs:
        return
    print_heat(pairs)
    print_abuse(pairs)
    right = sum(row["target"] == reading.target for row, reading in pairs)
    print(f"target    accuracy {share(right, len(pairs))}")
    print_set("safety", Safety, pairs)
    print_set("asks", Ask, pairs)
    print_confidence(pairs)
    if misses:
        print_misses(misses, pairs)


def print_misses(kind: str, pairs: Sequence[Pair]) -> None:
    """The rows where *kind* ("heat", "abuse", or a kind of safety or ask) was read otherwise than labelled."""
    for row, reading in pairs:
        named = {*row["safety"], *row["asks"]}
        ours = {*(one.value for one in reading.safety), *(one.value for one in reading.asks)}
        wrong = {
            "heat": abs(row["score"] - reading.heat) >= 25,
            "abuse": row["abuse"] != reading.abuse,
        }.get(kind, (kind in named) != (kind in ours))
        if wrong:
            said = row["context"][-1]["text"][:70] if row.get("context") else ""
            cues = " ".join(f"{one.signal}:{one.span.of(row['text'])!r}" for one in reading.evidence)
            print(
                f"{row['score']}→{reading.heat} {row['abuse']}→{reading.abuse.value} {sorted(named)}→{sorted(ours)} "
                f"<{said}> {row['text'][:240]!r}\n      {cues[:400]}"
            )


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("folder", nargs="?", default=os.environ.get("ASSUAGE_DATA", ""))
    asked.add_argument("--part", choices=("dev", "held", "all"), default="dev")
    asked.add_argument("--misses", default="")
    wanted = asked.parse_args()
    folder = Path(wanted.folder)
    if not wanted.folder or not folder.is_dir():
        print("no data: give the folder with customers_*.jsonl, or set ASSUAGE_DATA", file=sys.stderr)
        return 2
    authored = [row for path in sorted(folder.rglob("customers_*.jsonl")) for row in rows_of(path)]
    parts = {"dev": (False,), "held": (True,), "all": (False, True)}
    report(f"authored, {wanted.part}", [row for row in authored if is_held(row) in parts[wanted.part]], wanted.misses)
    for path in sorted(folder.rglob("customer_heat/*.jsonl.gz")):
        real = [
            row
            for row in rows_of(path)
            if wanted.part == "all" or path.name.startswith("dev") == (wanted.part == "held")
        ]
        if real:
            report(f"real messages, {path.name}", real, wanted.misses)
            for source in sorted({row["source"] for row in real}):
                some = [(row, read(row["text"], context_of(row))) for row in real if row["source"] == source]
                print(f"-- {source} ({len(some)})")
                print_heat(some)
    return 0


if __name__ == "__main__":
    sys.exit(main())
