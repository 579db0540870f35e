"""What a customer needs from us, one line each, and how far it has come: not told yet, in draft, told at an hour.

It follows the words as they are written, so it goes by what an answer sounds like, and claims no more than that
words about the matter are there. Whether the need is met, the customer says.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from assuage.reading.reading import Ask
from assuage_desk.design.templatetags.moments import moment

_CLOCK = r"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?(?:am|pm)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btoday\b|\btomorrow\b|\btonight\b"

# The need in the desk's words, and what an answer to it sounds like.
_ANSWERS: dict[Ask, tuple[str, str]] = {
    Ask.STATUS: ("Where it stands now", rf"{_CLOCK}|\bis (?:now|at|with|on)\b|\b(?:has|have) (?:been|left|arrived)\b|\bchecked\b|\btracked\b"),
    Ask.EXPLANATION: ("Why it happened", r"\bbecause\b|\bthe (?:reason|cause)\b|\bit happened\b|\bwhat went wrong\b|\bdue to\b"),
    Ask.FIX: ("It put right, by whom and when", r"\b(?:mend|fix|repair|correct|restor|replac|engineer|technician|switch|reset|work)\w*"),
    Ask.REPLACEMENT: ("Another one in its place", r"\b(?:replac|re-?send|re-?sent|another one|new one|instead|exchange)\w*"),
    Ask.REFUND: ("Their money back", r"\brefund\w*|\bback (?:on|to|into) your\b|\bmoney back\b|\bpaid back\b|\breturned to your\b"),
    Ask.CORRECT_BILL: ("The bill corrected", r"\b(?:bill|charge|invoice|reading|account)\w*"),
    Ask.COMPENSATION: ("An answer about the money", r"[£€$] ?\d|\b\d+ (?:pounds|euros?|dollars|GBP|EUR|USD)\b|\bcredit\w*|\bvoucher\b|\bcompensat\w*"),
    Ask.CANCEL: ("How to leave", r"\bcancel\w*|\b(?:end|close) (?:your|the) (?:contract|account|service)\b|\bleave\b|\bleaving\b|\bexit\b"),
    Ask.DELIVERY: ("It delivered, and when", r"\b(?:deliver|courier|dispatch|driver|parcel|van|arriv)\w*"),
    Ask.CALL_BACK: ("A call back", r"\b(?:ring|call|phone)(?:ing)?\b"),
    Ask.MANAGER: ("A word with a manager", r"\b(?:manager|lead|supervisor|team leader)\b"),
    Ask.HUMAN: ("A person to speak to", r"\bI(?:’|')?m [A-Z]\w+|\bmy name is\b|\bI have (?:your case|this)\b|\bthis is mine\b"),
    Ask.ACKNOWLEDGEMENT: ("What went wrong, owned", r"\b(?:we|I) (?:got|made|missed|failed|lost|should|promised|said|didn|did not)\w*|\bour (?:mistake|fault|doing)\b|\bthat(?:’|')?s (?:ours|on us)\b"),
    Ask.APOLOGY: ("An apology for what went wrong", r"\bsorry\b|\bapolog\w+|\bour (?:mistake|fault)\b"),
    Ask.INFORMATION: ("An answer to their question", rf"\byes\b|\bno\b|{_CLOCK}|\bhere is\b|\byou can\b|\bit is\b|\bit(?:’|')?s\b"),
    Ask.STOP_CONTACT: ("Not to be written to", r"\b(?:stop|remove|won(?:’|')?t (?:write|call|contact)|no more)\b"),
    Ask.UNCLEAR: ("Not clear yet: ask what would help", r"\?"),
}  # fmt: skip
_FOUND = {ask: re.compile(sounds, re.IGNORECASE) for ask, (_, sounds) in _ANSWERS.items()}
MOST = 6  # lines; more asks than this are one message's worth of a long story


@dataclass(frozen=True, slots=True)
class Asked:
    """What one message of theirs wants, and when it was written."""

    at: datetime
    asks: tuple[Ask, ...]


@dataclass(frozen=True, slots=True)
class Need:
    """One line. *need* is the label guide's word for it, *times* how often it was asked for."""

    need: str
    what: str
    state: str
    is_met: bool
    times: int = 1


def needs(asked: Sequence[Asked], replies: Iterable[tuple[datetime, str]], draft: str = "") -> tuple[Need, ...]:
    """What *asked* adds up to, with what *replies* (when, words) and the *draft* say to it; the oldest first.

    A need told before it was last asked for is open again.
    """
    last: dict[Ask, datetime] = {}
    times: Counter[Ask] = Counter()
    for one in sorted(asked, key=lambda one: one.at):
        for ask in one.asks:
            last[ask] = one.at
            times[ask] += 1
    if len(last) > 1:
        last.pop(Ask.UNCLEAR, None)
    said = sorted(replies)
    found = [_need(ask, at, times[ask], said, draft) for ask, at in last.items()]
    open_first = sorted(found, key=lambda need: need.is_met)
    return tuple(open_first[:MOST])


def _need(ask: Ask, asked_at: datetime, times: int, replies: Sequence[tuple[datetime, str]], draft: str) -> Need:
    what = _ANSWERS[ask][0]
    told_at = next((at for at, words in reversed(replies) if at >= asked_at and _FOUND[ask].search(words)), None)
    if told_at is not None:
        return Need(ask.value, what, f"told {moment(told_at)}", True, times)
    if draft and _FOUND[ask].search(draft):
        return Need(ask.value, what, "in draft", True, times)
    return Need(ask.value, what, "not told yet", False, times)


_GIVEN = {
    "e-mail address": re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+"),
    "phone number": re.compile(r"(?<![\w-])(?:\+\d[\d ]{8,14}\d|0\d[\d ]{8,12}\d)(?![\w-])"),
    "order number": re.compile(r"\border(?: no\.?| number| ref\w*)?[ :#]*[A-Z]{0,4}-?\d{3,}", re.IGNORECASE),
    "account number": re.compile(r"\b(?:account|acct)(?: no\.?| number| ref\w*)?[ :#]*[A-Z]{0,4}-?\d{3,}", re.IGNORECASE),
    "booking": re.compile(r"\b(?:booking|reservation)(?: no\.?| number| ref\w*| code)?[ :#]*[A-Z0-9]{5,}"),
    "case or reference number": re.compile(r"\b(?:ref(?:erence)?|case|ticket)(?: no\.?| number)?[ :#]*[A-Z]{0,4}-?\d{3,}|\b[A-Z]{2,4}-\d{3,}\b", re.IGNORECASE),
    "postcode": re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"),
    "address": re.compile(r"\b\d{1,4}[a-z]? [A-Z]\w+(?: [A-Z]\w+)? (?:Street|St|Road|Rd|Lane|Row|Avenue|Ave|Close|Way|Drive|Square)\b"),
    "flight": re.compile(r"\bflight [A-Z]{2} ?\d{2,4}\b", re.IGNORECASE),
}  # fmt: skip


def already_given(words: Iterable[str], reference: str = "") -> tuple[str, ...]:
    """What *words* of theirs have given already and must not be asked for, such as ``order number (3 times)``."""
    count: Counter[str] = Counter()
    for text in words:
        for what, pattern in _GIVEN.items():
            count[what] += len({found.group().lower() for found in pattern.finditer(text)})
        if reference and reference.lower() in text.lower() and not count["order number"] + count["account number"]:
            count["case or reference number"] = max(1, count["case or reference number"])
    return tuple(f"{what} ({n} times)" if n > 1 else what for what, n in count.most_common() if n)
