"""Where is it, is there news, when will it come."""

from __future__ import annotations

from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Signal, quoted, said, told

signal = Signal(
    why="The commonest question there is; a date answers it, and nothing else does.",
    source=HOUSE,
    phrases="""
        2: where is (my/our/the/it/that), where are (my/our/the/they), where has, where the hell, where the fuck
        2: any update*, an update, any news, update me, updates, what is the status, status of
        2: what is happening (with), what is going on, what has happened to/with
        2: how long will/until/does/is/before, how much longer, when will, when is (my/our/it/the)
        2: when are you/they, when can i/we expect, when do i/we get
        2: has it/my/the .. shipped/left/arrived/gone/come/been, did you get/receive my, did my
        2: have you received, is it/my/the .. on its way/coming/ready/done, is my, still waiting, been waiting
        2: waiting for, waited, on today's van, tracking, eta, heard anything, heard nothing, not heard, chasing
        2: any sign, any word, how is it going, no sign of, still no, still not arrived, not arrived
        2: has not arrived, have not received, haven't received, never arrived, where did, still nothing
        2: anything yet, following up, follow up
    """,
    hear=said(
        unless=(
            quoted,
            told,
        ),
        ask=Ask.STATUS,
    ),
    hears=(
        "Where is my parcel?",
        "any update?",
        "still waiting for the part",
    ),
    leaves=(
        "Where do I click?",
        "I love this update.",
        "Thank you, it came.",
    ),
)
