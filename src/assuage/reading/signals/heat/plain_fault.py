"""Something is wrong: broken, missing, arrived late, charged twice."""

from __future__ import annotations

from assuage.reading.signal import HOUSE, Signal, denied, quoted, said, told

signal = Signal(
    why="A complaint is no anger by itself. It is the ground that other cues stand on.",
    source=HOUSE,
    heat=1.5,
    phrases="""
        2: broken, broke, does not work, do not work, not working, stopped working, will not work, did not work
        2: not worked, will not turn on, will not start, will not load, will not open, will not let me, crash*
        2: freez*, hang*, frozen, faulty, fault, damaged, cracked, smashed, ripped, torn, stained, leak*
        2: missing, wrong, never arrived, has not arrived, have not arrived, did not arrive, not arrived
        2: not come, has not come, did not come, have not received, has not been, have not been, not received
        2: not delivered, not refunded, lost, stolen, charged twice, double charged, overcharged, charged me/us
        2: still charg*, taken twice, wrong size, wrong colour, wrong item, wrong one, wrong address, error
        2: failed, failing, offline, no signal, no internet, no heating, no hot water, no power, no water
        2: cut off, locked out, blocked, banned, declined, rejected, cancelled, arrived late, mould, mold
        2: rotten, filthy, dirty, cold, burnt, stale, raw, cockroach*, mouse, mice, bugs, bedbugs, hair in
        2: complaint, complain, complaining, a mess, messed up, mixed up, lied, hurt, scratched, bent, soaked
        2: wet, flooded, smell*, stink*, dead, useless, ruined, spoiled, spoilt, only one, only half, half of
        2: out of date, expired, refused, denied, ignored, no refund, no reply, no sign, nowhere, never, unpaid
        2: too expensive, too much, too high, too many, gone up, went up, logged out, kicked out
    """,
    hear=said(unless=(quoted, told, denied)),
    hears=(
        "My kettle is broken.",
        "The parcel has not arrived.",
        "I was charged twice.",
    ),
    leaves=(
        "Do you have a red one?",
        "Thanks, all working now.",
        "Nothing wrong here, just saying hello.",
    ),
)
