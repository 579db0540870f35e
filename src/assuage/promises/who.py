"""Who must act: the writer, the firm, or the customer."""

from __future__ import annotations

import re

from assuage.promises.commitment import Who
from assuage.promises.deeds import BASE
from assuage.promises.denials import AGREED, INSTRUCTED

_WRITER = re.compile(r"\bI(?:\s+(?:myself|personally|also|then|now|just|promise|hereby|shall|both))*\W*$")
_FIRM = re.compile(r"\bwe(?:\s+(?:all|both|also|then|now|just))*\W*$", re.IGNORECASE)
_YOU = re.compile(r"\byou(?:\s+(?:also|then|now|both|just))*\W*$", re.IGNORECASE)
_FROM_WRITER = re.compile(r"\bfrom me\b|^\W*(?:have|get|hear|receive)\s+my\b", re.IGNORECASE)
_GETS = ("have", "get", "receive", "hear", "be", "getting", "having", "receiving", "hearing", "back", "yours")
_WRITERS_OWN = re.compile(r"^(?:back|done|update|answer|news|next|reply|call-?back|wake)", re.IGNORECASE)


def actor(subject: str, form: str, verb: str, rest: str, sentence: str, has_time: bool, is_negated: bool) -> Who | None:
    """Whose deed the clause is, or None where "you" only follow directions.

    *subject* are the words before the verb group, *rest* those from the verb on, *sentence* the whole of it.
    """
    if form == "booked":
        return Who.COMPANY
    if form == "bare":
        return Who.AGENT if _WRITERS_OWN.match(verb) else Who.COMPANY
    if not subject.strip(" ,.;:") or _WRITER.search(subject):
        return Who.AGENT
    if _FIRM.search(subject):
        return Who.COMPANY
    if not _YOU.search(subject):
        return Who.COMPANY
    return _you(form, verb, rest, sentence, has_time, is_negated)


def _you(form: str, verb: str, rest: str, sentence: str, has_time: bool, is_negated: bool) -> Who | None:
    is_agreed = AGREED.search(sentence) is not None
    if verb in _GETS:
        if is_negated:
            return Who.COMPANY if re.match(r"\W*(?:be|hear|get)\b", rest, re.IGNORECASE) else None
        if INSTRUCTED.match(rest.strip()) or not (has_time or verb in ("hear", "be", "receive", "get")):
            return None
        return Who.AGENT if _FROM_WRITER.search(rest) else Who.COMPANY
    if is_negated:
        return Who.COMPANY if verb in ("pay", "owe", "lose") else None
    if INSTRUCTED.match(rest.strip()) or (verb not in BASE and form in ("will", "going")):
        return None
    if is_agreed or (form in ("will", "going") and has_time):
        return Who.CUSTOMER
    return None
