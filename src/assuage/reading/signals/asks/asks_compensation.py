"""Something for the loss and the trouble."""

from __future__ import annotations

from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Signal, denied, quoted, said, told

signal = Signal(
    why="They count what it cost them; acknowledge the cost before the offer.",
    source=HOUSE,
    phrases="""
        2: compensat*, goodwill, make it up to, make up for, make amends, for my trouble, for the inconvenience
        2: for my losses
        2: what will you do/give .. for, what are you going to do about, reimburse me for, pay for the/my
        2: money off, off my bill
        2: free month, damages, cover the cost, cover my costs, who is paying, who pays, something for the/my
        2: a gesture
    """,
    hear=said(
        unless=(
            quoted,
            told,
            denied,
        ),
        ask=Ask.COMPENSATION,
    ),
    hears=(
        "I expect compensation for the lost day.",
        "Who is paying for the taxi?",
        "what will you give me for this",
    ),
    leaves=(
        "Does the voucher expire?",
        "No compensation needed.",
        "It's worth it.",
    ),
)
