"""Make it work."""

from __future__ import annotations

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Signal, quoted, said, told


def _is_settled(passage: Passage, found: Found) -> bool:
    """Thanks for a fix, or the word "sorted", ask for none; nor does a fault that is denied."""
    is_glad = bool(passage.of("thanks") or passage.of("settled")) and not passage.of("is-polite")
    return is_glad or (passage.is_negated(found.first) and passage.words[found.first] not in ("not", "no"))


signal = Signal(
    why="Something is broken and they want it whole; the first step we take is the answer.",
    source=HOUSE,
    phrases="""
        2: fix (it/this/that/my/the), get it fixed, sort (it/this/that) out, sort it, sorted, repair, mend
        2: put (it/this) right, make it right, make it work, get it working, not working, does not work
        2: do not work, doesn't work, stopped working, will not work, won't load/open/start/connect/work
        2: will not load/open/start/turn/connect/let/charge/print, cannot log in, can not log in, can not login
        2: cannot access, can not access, can not connect, can not open, can not get in, can not get into
        2: keeps crashing/freezing/failing/dropping/disconnecting/hanging, crash*, freez*, broken, broke, faulty
        2: fault, error, error code, bug, glitch*, is down, went down, been down, no internet, no signal
        2: no heating, no hot water, no water, no power, leak*, leaking, stuck, locked out, not loading
        2: not charging, not turning on, hang*, wrong, correct it, change it, change my, unblock, unlock, reset
        2: reinstate, restore, reopen, not arriving, code not, send someone, send an engineer, send somebody
        2: come and, help me, can you help, please help, need help, turn it back on, turn it off, switch it
        2: buzzing, jammed, jams, dead, wobbles, blown, won't, get rid of, stop it, take .. down
        2: i have a problem, got a problem, problem with, issue with, trouble with
    """,
    hear=said(unless=(quoted, told, _is_settled), ask=Ask.FIX),
    hears=(
        "The app keeps crashing.",
        "Please fix it.",
        "no hot water since Monday",
    ),
    leaves=(
        "It's fixed, thanks.",
        "It never breaks.",
        "What time do you open?",
    ),
)
