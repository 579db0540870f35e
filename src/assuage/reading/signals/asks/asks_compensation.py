"""Something for the loss and the trouble."""

from __future__ import annotations

from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Signal, denied, quoted, said, told

signal = Signal(
    why="They count what it cost them; acknowledge the cost before the offer.",
    source=HOUSE,
    phrases="""
        2: compensat*, goodwill, make it up to, make up for, make amends, out of pocket, for my trouble, for the inconvenience, my losses, my loss, cost me, what will you do/give, what are you going to do, what are you going to do about, reimburse me for, pay for the/my, discount, voucher, credit, off my bill, money off, free month, damages, cover the cost, who is paying, who pays, what is .. worth, what is the plan, not enough, is that it, gesture
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
