"""The clauses of a sentence that may promise: a verb group, the words before it, where it ends, its times."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assuage.promises.anchors import Anchor, anchors
from assuage.promises.pieces import Found
from assuage.promises.times import times

_LEFT = re.compile(
    r"[;—–(]|:(?!\d)|\s-\s|,|\b(?:and|but|so|then|that|because|while|until|before|unless|although|though|or|since|plus)\b",
    re.IGNORECASE,
)
_RIGHT = re.compile(
    r"[;—–)]|:(?!\d)|\s-\s|,\s+(?!(?:by|at|on|before|within|in|today|tonight|tomorrow|this|first|\d|mon|tue|wed|thu|fri|sat|sun)\w*\b)"
    r"|\s(?:because|so|but|before (?:you|we|i|it)|even|unless|if|when|while|whatever|although|over (?=the)|about (?=the|your))\b",
    re.IGNORECASE,
)
_JOINS = re.compile(
    r"[\s,]*(?:(?:on|by|at|before|in|and|or|to|until|till|between|from|the|of|for|sharp|latest|around|about|-|–)[\s,]*){0,3}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb group with its clause: the words before it from *start*, the end of its clause, its times."""

    anchor: Anchor
    start: int
    end: int
    subject: str
    times: tuple[Found, ...]


def clauses(sentence: str) -> list[Clause]:
    groups = anchors(sentence)
    if not groups:
        return []
    all_times = times(sentence)
    starts = [_start(sentence, one, all_times) for one in groups]
    clauses: list[Clause] = []
    subject = ""
    for n, one in enumerate(groups):
        follows = starts[n + 1] if n + 1 < len(groups) else len(sentence)
        right = _RIGHT.search(sentence, one.span.end, max(follows, one.span.end))
        end = right.start() if right else max(follows, one.span.end)
        if one.form != "joined":
            subject = sentence[starts[n] : one.span.start]
        named = _cluster(
            [t for t in all_times if one.span.end - 1 <= t.span.start < follows and _near(sentence, t, end)], sentence
        )
        if not named:
            named = _cluster([t for t in all_times if starts[n] <= t.span.start < one.span.start], sentence)
        if (
            named
            and one.form == "joined"
            and clauses
            and not clauses[-1].times
            and clauses[-1].anchor.verb in ("go", "come", "pop")
        ):
            clauses[-1] = Clause(
                clauses[-1].anchor, clauses[-1].start, end, subject, named
            )  # "I'll go and see it on Monday"
            continue
        clauses.append(Clause(one, starts[n], end, subject, named))
    return clauses


def _near(sentence: str, time: Found, end: int) -> bool:
    """Whether a time lies in the clause, or stands right behind the comma that ends it."""
    return (
        time.span.start < end
        or re.fullmatch(r",\s*(?:on|by|at|within|in|the)?\s*", sentence[end : time.span.start]) is not None
    )


def _start(sentence: str, one: Anchor, all_times: Sequence[Found]) -> int:
    """Where the clause of a verb group begins: behind the last joint before it, with a time in front kept."""
    if one.form == "joined":
        return one.span.start
    joints = [m for m in _LEFT.finditer(sentence, 0, one.span.start) if not _inside(m, all_times)]
    if sentence[: one.span.start].rstrip().endswith(",") and len(joints) > 1 and joints[-2].group() == ",":
        joints = joints[:-2]  # "Dana, our engineer, will ring": what stands between commas belongs to the name
    while joints:
        last = joints.pop()
        words = sentence[last.end() : one.span.start].strip(" ,")
        if words or last.group() in ";:—–(" or not sentence[: last.start()].strip():
            before = sentence[joints[-1].end() if joints else 0 : last.start()]
            fronted = [
                t for t in all_times if t.span.end <= last.start() and before.strip().endswith(t.span.of(sentence))
            ]
            is_front = last.group() == "," and fronted and len(re.findall(r"\w+", before)) <= 6
            start = (joints[-1].end() if joints else 0) if is_front else last.end()
            break
    else:
        start = 0
    while start < one.span.start and not sentence[start].isalnum():
        start += 1
    return start


def _inside(joint: re.Match[str], all_times: Sequence[Found]) -> bool:
    place = joint.start()
    if any(t.span.start <= place < t.span.end for t in all_times):
        return True
    # "between 9 and 11", "half an hour before noon": the joint holds two times together
    return joint.group().lower() in ("and", "before", "or") and any(t.span.start - 1 == joint.end() for t in all_times)


def _cluster(found: Sequence[Found], sentence: str) -> tuple[Found, ...]:
    """The first times that stand together: "at five today", not "… about the visit on Friday"."""
    together: list[Found] = []
    for time in found:
        if together and not _JOINS.fullmatch(sentence[together[-1].span.end : time.span.start]):
            break
        together.append(time)
    return tuple(together)
