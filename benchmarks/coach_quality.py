"""How right the coach is: precision and recall of every check on replies labelled by hand.

    python benchmarks/coach_quality.py [FOLDER] [--part develop|aside|all] [--show CHECK]

FOLDER (or the environment's ASSUAGE_DATA) holds `authored/replies.jsonl`. Rows are split by a stable hash of the
customer's first words, so that replies to the same message stay on one side: seven tenths to develop on, three tenths
set aside. Labels in `may` count for nothing. It informs; it does not gate.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from assuage.coach.coach import all_checks, all_strengths, coach
from assuage.coach.draft import Draft
from assuage.coach.finding import Coaching, Severity
from assuage.conversation.circumstances import Circumstances, Fault, GivenWord
from assuage.conversation.message import Message, Speaker
from assuage.conversation.money import Money

Row = dict[str, Any]


def rows(folder: Path, part: str) -> Iterator[Row]:
    with (folder / "authored" / "replies.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            first = next((turn["text"] for turn in row["context"] if turn["speaker"] == "customer"), row["id"])
            is_aside = int(hashlib.sha256(first.encode()).hexdigest(), 16) % 10 >= 7
            if part == "all" or is_aside == (part == "aside"):
                yield row


def draft_of(row: Row) -> Draft:
    facts = row["facts"]
    currency = facts.get("currency", "")
    limit = facts.get("limit")
    circumstances = Circumstances(
        limit=Money(round(limit * 100), currency) if limit is not None and currency else None,
        currency=currency,
        allowed=tuple(facts["allowed"]) if "allowed" in facts else None,
        excluded=tuple(facts.get("excluded", ())),
        fault=Fault(facts["fault"]) if "fault" in facts else None,
        warnings=len(facts.get("warnings", ())),
        is_settled=facts.get("settled"),
        customer_name=facts.get("customer_name", ""),
        open_promises=tuple(GivenWord(words) for words in facts.get("open_promises", ())),
        now=datetime.fromisoformat(facts["now"]) if "now" in facts else None,
        channel=facts.get("channel", ""),
    )
    turns = tuple(Message(Speaker(turn["speaker"]), turn["text"]) for turn in row["context"])
    return Draft(row["reply"], turns, circumstances)


@dataclass
class Tally:
    hits: int = 0
    missed: int = 0
    false: int = 0
    near_misses: int = 0  # false alarms on rows written to stay clean for this very check
    spans: int = 0
    overlapping: int = 0
    shown: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.hits / (self.hits + self.false) if self.hits + self.false else 1.0

    @property
    def recall(self) -> float:
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 1.0

    def add(self, other: Tally) -> None:
        for name in ("hits", "missed", "false", "near_misses", "spans", "overlapping"):
            setattr(self, name, getattr(self, name) + getattr(other, name))


def count(row: Row, result: Coaching, tallies: dict[str, Tally], known: set[str]) -> None:
    text = row["reply"]
    context = " / ".join(f"{turn['speaker'][0]}: {turn['text']}" for turn in row["context"])[-240:]
    found = {finding.check for finding in result.findings}
    wanted = set(row["fires"]) & known
    for check in (found | wanted) - set(row["may"]):
        tally = tallies[check]
        if check in found and check in wanted:
            tally.hits += 1
            marked = row["spans"].get(check, "")
            if marked and marked in text:
                start = text.index(marked)
                ours = [finding.span for finding in result.findings if finding.check == check]
                tally.spans += 1
                tally.overlapping += any(s.start < start + len(marked) and start < s.end for s in ours)
        elif check in found:
            tally.false += 1
            tally.near_misses += check in row["lookalike"]
            words = [f.span.of(text) for f in result.findings if f.check == check]
            tally.shown.append(f"FALSE  {row['id']} {context!r}\n       -> {text!r}\n       at {words}")
        else:
            tally.missed += 1
            tally.shown.append(
                f"MISSED {row['id']} {context!r}\n       -> {text!r}\n       at {row['spans'].get(check)!r}"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=os.environ.get("ASSUAGE_DATA"))
    parser.add_argument("--part", choices=("develop", "aside", "all"), default="develop")
    parser.add_argument("--show", action="append", default=[], help="print the misses and false alarms of this check")
    asked = parser.parse_args()
    if asked.folder is None:
        sys.exit("Name the folder of the data, or set ASSUAGE_DATA.")

    known = set(all_checks())
    tallies = {name: Tally() for name in known}
    praise = {name: Tally() for name in all_strengths()}
    clean = alarmed = look_alikes = fooled = judged = 0
    alarms: Counter[str] = Counter()
    for row in rows(Path(asked.folder), asked.part):
        result = coach(draft_of(row))
        count(row, result, tallies, known)
        loud = {f.check for f in result.findings if f.severity is not Severity.HINT} - set(row["may"])
        if row["clean"]:
            clean += 1
            alarmed += bool(loud)
            alarms.update(loud)
        if row["lookalike"]:
            look_alikes += 1
            fooled += any(f.check in row["lookalike"] for f in result.findings)
        if row["praise_judged"]:
            judged += 1
            shown = {one.check for one in result.praise}
            for name in praise:
                praise[name].hits += name in shown and name in row["praise"]
                praise[name].missed += name not in shown and name in row["praise"] and len(shown) < 2
                if name in shown and name not in row["praise"]:
                    praise[name].false += 1
                    span = next(one.span for one in result.praise if one.check == name)
                    context = " / ".join(turn["text"] for turn in row["context"])[-200:]
                    praise[name].shown.append(
                        f"FALSE  {row['id']} {context!r}\n  -> {row['reply']!r} at {span.of(row['reply'])!r}"
                    )
                elif name not in shown and name in row["praise"] and len(shown) < 2:
                    context = " / ".join(turn["text"] for turn in row["context"])[-200:]
                    praise[name].shown.append(f"MISSED {row['id']} {context!r}\n  -> {row['reply']!r} {row['praise']}")

    print(f"{'check':28} {'sev':8} {'P':>5} {'R':>5} {'hit':>4} {'miss':>4} {'false':>5} {'near':>4}")
    by_severity: dict[str, Tally] = {severity: Tally() for severity in Severity}
    for name, check in all_checks().items():
        one = tallies[name]
        by_severity[check.severity].add(one)
        print(
            f"{name:28} {check.severity:8} {one.precision:5.2f} {one.recall:5.2f} {one.hits:4} {one.missed:4} "
            f"{one.false:5} {one.near_misses:4}"
        )
    for severity, one in by_severity.items():
        print(
            f"all {severity:24} {'':8} {one.precision:5.2f} {one.recall:5.2f} {one.hits:4} {one.missed:4} {one.false:5}"
        )
    everything = Tally()
    for one in by_severity.values():
        everything.add(one)
    print(f"spans overlapping the fault: {everything.overlapping}/{everything.spans}")
    print(f"clean rows with an error or warning: {alarmed}/{clean}  {dict(alarms.most_common())}")
    print(f"look-alike rows with a forbidden finding: {fooled}/{look_alikes}")
    print(f"praise, on {judged} judged rows (missed counts only where fewer than two were shown)")
    for name, one in praise.items():
        print(f"{name:28} {'':8} {one.precision:5.2f} {one.recall:5.2f} {one.hits:4} {one.missed:4} {one.false:5}")
    for name in asked.show:
        print(f"\n== {name}")
        print("\n".join({**tallies, **praise}[name].shown))


if __name__ == "__main__":
    main()
