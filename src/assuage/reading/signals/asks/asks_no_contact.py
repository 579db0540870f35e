"""Stop writing, stop ringing, take me off the list."""

from __future__ import annotations

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Signal, quoted, said, told

_MAIL = frozenset(
    "emails email letters texts calls surveys offers leaflets messages me us newsletters post mail ads adverts spam box".split()
)


def _of_goods(passage: Passage, found: Found) -> bool:
    """ "Stop sending the wrong size" is about goods; stopping mail names mail, or the writer."""
    after = frozenset(passage.words[found.last : found.last + 4])
    return passage.words[found.last - 1] == "sending" and not after & _MAIL


signal = Signal(
    why="A wish for silence is owed at once, and confirmed once.",
    source=HOUSE,
    phrases="""
        2: stop emailing/ringing/calling/texting/contacting/sending/messaging/phoning/writing/harassing/spamming
        2: stop (fucking/bloody) emailing/ringing/calling/texting/contacting/sending
        2: stop the emails/calls/texts/letters, no more emails/calls/texts/letters/surveys, unsubscribe
        2: take me off, remove me from, off your list, mailing list, leave me alone, leave us alone
        2: do not contact, do not call me, do not ring me, do not email me, do not write to, do not phone
        2: too many emails, never contact, delete my details, delete my data, delete my number, lose my number
        2: rang me .. times, ring me .. times, email only, stop bothering
    """,
    hear=said(unless=(quoted, told, _of_goods), ask=Ask.STOP_CONTACT),
    hears=(
        "Stop emailing me.",
        "please take me off your list",
        "too many emails, stop",
    ),
    leaves=(
        "Stop sending the wrong size.",
        "I stopped ringing because it works now.",
        "Email me the receipt, please.",
    ),
)
