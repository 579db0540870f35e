"""How quickly a draft of 500 characters is coached, beside proselint on the same drafts in the same run."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle

from proselint.checks import __register__ as proselint_checks
from proselint.registry import CheckRegistry
from proselint.tools import LintFile

from assuage.coach import heard
from assuage.coach.check import agent, customer
from assuage.coach.coach import all_checks, coach
from assuage.coach.draft import Draft
from benchmarks.figures import Figure, Taken, percentile, taken_ms

LENGTH = 500  # characters of every draft
TURNS = (
    customer("Second kettle in a row that leaks from the base. My kitchen floor is wet again and I'm FURIOUS."),
    agent("I'm sorry the kettle leaked. A third one leaves today."),
    customer("It's Thursday. Nothing came, nobody rang. Order 4471. When will I have a kettle that works?"),
)
TEXTS = (
    "I'm sorry the third kettle did not leave on Tuesday as I told you; I had the label printed and then let it lie. "
    "It went with the courier at ten this morning, order 4471, and it is with you tomorrow before noon. I have put "
    "the delivery fee back on your card, and I will ring you at two to hear whether it holds water. If you would "
    "rather have the 39 back than a kettle, tell me and I will send it today. Thank you for the photo of the base. ",
    "I understand your frustration, but as I already said, it takes five days. Please calm down. These things happen "
    "and at least nobody was hurt! You should have told us the floor was wet. Unfortunately the system won't let me "
    "do anything about it; our team will look into it and get back to you as soon as possible. We apologise for any "
    "inconvenience this may have caused. Your satisfaction is our top priority. Is there anything else I can help with? ",
    "Dear Ms Ito,\nThank you for writing. We have checked the order with the depot and the second parcel was scanned in "
    "Leeds at 06:10. It comes on Friday between nine and eleven, and the driver rings the bell twice. You don't need to "
    "send the old one back. If it suits you better, the shop in King Street keeps it until Saturday.\nKind regards,\nOlu ",
)


def drafts() -> list[Draft]:
    texts = [(text * 3)[:LENGTH] for text in TEXTS]
    return [Draft(text, turns) for text in texts for turns in (TURNS, ())]


def figures() -> Iterator[Figure]:
    ready = cycle(drafts())

    def typed() -> object:
        draft = next(ready)
        return coach(Draft(draft.text, draft.turns))  # a new value each time: nothing of the draft worked out before

    def opened() -> object:
        heard.forget()
        return typed()

    how = f"{len(all_checks())} checks, {LENGTH} characters, half with three turns before them"
    yield from _figures("coach a draft while it is typed", taken_ms(typed, runs=600), 5, f"{how}, read once")
    yield from _figures("coach a draft the first time", taken_ms(opened, runs=600), None, f"{how}, read each time")

    registry = CheckRegistry()
    registry.register_many(proselint_checks)
    texts = cycle(draft.text for draft in drafts())
    peer = taken_ms(lambda: LintFile("draft", next(texts)).lint(), runs=200, warm=6)
    yield from _figures("proselint", peer, None, "the same drafts, in the same run")

    long = Draft(TEXTS[0] * (10_000 // len(TEXTS[0]) + 1), TURNS)
    taken = taken_ms(lambda: coach(Draft(long.text, long.turns)), runs=20, warm=2)
    yield from _figures("coach 10,000 characters", taken, 50, "20 runs")


def _figures(name: str, taken: Taken, goal: float | None, how: str) -> Iterator[Figure]:
    yield Figure(f"{name}, p50", percentile(taken.wall, 0.5), "ms", how=how)
    yield Figure(f"{name}, p95", percentile(taken.wall, 0.95), "ms", goal=goal, how=how)
    yield Figure(f"{name}, p50 of CPU time", percentile(taken.cpu, 0.5), "ms", how=how)
    yield Figure(f"{name}, p95 of CPU time", percentile(taken.cpu, 0.95), "ms", how=how)
