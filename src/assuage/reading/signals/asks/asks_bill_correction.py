"""The sum is wrong: correct the bill."""

from __future__ import annotations

from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Signal, quoted, said, told

signal = Signal(
    why="A wrong sum is a broken promise in figures; the corrected figure is the answer.",
    source=HOUSE,
    phrases="""
        2: bill is wrong, wrong bill, wrong amount, overcharg*, over charged, charged twice, double charged
        2: charged me twice, charged me (for), charged for, charging me, still charging, being charged
        2: been charged, incorrect bill/charge/invoice/amount, correct (the/my) bill/invoice, corrected invoice
        2: corrected copy, bill is too high, too high, extra charge, extra fee, late fee, remove the charge/fee
        2: take off the fee/charge, take the line off, take it off, take .. fee off, take .. charge off, waive
        2: fee is, invoice .. wrong, invoiced, billed, billed twice, billing error, wrong tariff, wrong rate
        2: in the basket .. at the till, at the till, debt collector*, debt off my name, bailiff*
        2: does not add up, doesn't add up, not what i was quoted, quoted, price went up, gone up
    """,
    hear=said(
        unless=(
            quoted,
            told,
        ),
        ask=Ask.CORRECT_BILL,
    ),
    hears=(
        "You charged me twice.",
        "The invoice is wrong, please send a corrected copy.",
        "take that fee off",
    ),
    leaves=(
        "How do I pay my bill?",
        "He was charged with theft in the film.",
        "The bill was fair.",
    ),
)
