"""End it: the order, the contract, the account."""

from __future__ import annotations

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Signal, quoted, said, told


def _by_them(passage: Passage, found: Found) -> bool:
    """ "You cancel", "why did you cancel": the firm did it, or would; the writer does not ask for it."""
    before = passage.words[max(0, found.first - 3) : found.first]
    return "you" in before and not frozenset(before) & frozenset(("can", "could", "please", "want", "would"))


signal = Signal(
    why="Let them go easily; people come back to a door that was held open.",
    source=HOUSE,
    phrases="""
        2: cancel (it/this/my/the), cancelling, cancellation, cancel everything, close my account
        2: close the account, close it, closing my account, terminate, unsubscribe, end my contract
        2: end the contract, leave you, i am leaving, i want out, get me out, opt out, stop my
        2: stop the subscription, delete my account, do not renew, not renewing, switching, want to leave
        2: thinking of leaving, stop the .. box, withdraw, withdrawing
    """,
    hear=said(unless=(quoted, told, _by_them), ask=Ask.CANCEL),
    hears=(
        "Please cancel my order.",
        "I want to close my account.",
        "cancel it",
    ),
    leaves=(
        "You cancelled my order!",
        "Why was my flight cancelled?",
        "I leave at nine.",
    ),
)
