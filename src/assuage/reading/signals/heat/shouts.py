"""Words in capitals that are no names, codes or abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.signal import HOUSE, Cue, Signal
from assuage.reading.tone import grievances, wants_something

_TWO_CAPITALS = re.compile(r"[A-Z][A-Z']")
# Read aloud letter by letter, or names; only words of four letters and more are doubted otherwise.
_SHORT_NAMES = frozenset(
    """id ok tv uk usa us eu vat pin sim pdf atm faq nhs isp gps usb led lcd rsvp asap diy cv hr it pc ps nb re fao attn ref
    dpd ups dhl bbc gp mp ceo cfo dvla hmrc apr iban bic dob rip bbq dvd hd uhd wifi lte oled qr sms pos kg km mm cm ml am
    pm gmt bst est usd gbp eur po aka tbc tbd eta esa pip isa mot nye nyc dna mri ct xl xxl xs sm md lg ac dc rpm mph err
    http https html url api app ios json csv xml jpeg jpg png mpeg pda ssd hdd ram cpu gpu psu wpa ssid lan wan vpn ip dns
    erc svr dpa kyc aml ivr crm nda llc ltd plc inc rma sku upc ean isbn dlc npc mmo rpg fps pvp pve gm mod lfg afk lol lmao
    omg wtf ffs smh tbh imo imho btw fyi idk tldr rn ty np brb nvm lgbt adhd asd ptsd ibs copd hiv suv bmw vw gmc kia oap
    o ocd tia cctv abba nasa fifa uefa nba nfl bupa ikea visa asos argos aldi lidl tesco kfc""".split()
)
_LOUD_SHORT = frozenset(
    "no not now why you my me i get fix stop how who what when where did do are is the it can all one off out up yes".split()
)


def hear(passage: Passage, _name: str) -> Iterator[Cue]:
    """One cue for each run of shouted words; a message all in capitals from an old habit is one cue, not twenty."""
    if not _TWO_CAPITALS.search(passage.text):
        return  # most messages; the rest takes time
    runs: list[tuple[int, int]] = []
    shouted = loud = spoken = 0
    for at in passage.plain:
        written = passage.written(at)
        if not written.isascii() or not any(c.isalpha() for c in written) or any(c.isdigit() for c in written):
            continue
        spoken += 1
        if not written.isupper() or written == "I":
            continue
        word = written.lower().strip("'")
        if word in _SHORT_NAMES or passage.is_quoted(at) or _is_code(passage, at):
            continue
        shouted += 1
        loud += len(word) > 3 or word in _LOUD_SHORT
        if runs and at - runs[-1][1] <= 1:
            runs[-1] = (runs[-1][0], at + 1)
        else:
            runs.append((at, at + 1))
    if not loud:
        return
    has_cause = bool(grievances(passage)) or wants_something(passage)
    share = shouted / max(spoken, 1)
    is_all = share > 0.8 and spoken >= 4
    lasts = [run for run in runs if any(len(passage.words[at]) > 2 for at in range(*run))]
    for first, last in lasts[:3]:
        words = last - first
        force = 1.8 if is_all else min(2.0, 0.7 + 0.25 * (words - 1) + share * 0.5)
        if not has_cause:
            force *= 0.35  # "IT CAME!": loud, but with no complaint and no wish
        elif is_all and not grievances(passage) and (passage.of("is-polite") or passage.of("settled")):
            force *= 0.4  # "WHERE IS MY SCARF PLEASE": an old habit, or a stuck key
        yield Cue(passage.span(first, last), force)


def _is_code(passage: Passage, at: int) -> bool:
    """A name in capitals glued to digits or signs: TW-88120, BAND-AID, ERR_404."""
    start, end = passage.tokens.starts[at], passage.tokens.ends[at]
    near = passage.folded.text[max(0, start - 2) : start] + " " + passage.folded.text[end : end + 2]
    return any(c.isdigit() for c in near) or ("-" in near.strip() and len(passage.words[at]) <= 3)


signal = Signal(
    why="Capitals are a raised voice; but VAT, ID and TW-88 are not shouting.",
    source=HOUSE,
    heat=9.5,
    hear=hear,
    hears=(
        "WHERE IS MY ORDER",
        "I asked you THREE times.",
        "PLEASE just ANSWER me",
    ),
    leaves=(
        "My VAT number is GB123, the PDF is attached.",
        "Is the NHS discount valid in the UK?",
        "Order AB-1200 from IKEA, please.",
        "I did OK.",
    ),
)
