"""What they need, and what has been said to it: each want with its state, and what must not be asked again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assuage.conversation.message import Message
from assuage.language.particulars import Kind, particulars
from assuage.language.sentences import sentences
from assuage.language.stems import stem
from assuage.reading.reading import Ask, Reading


class Told(StrEnum):
    NOT_YET = "not told yet"
    IN_DRAFT = "in draft"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class Need:
    """One want of the customer's: *ask* is the label guide's word, or None for a question in their own *words*.

    *told_at* is when a reply spoke of it, where that has a time. *times* is how often it was asked. Words about
    the matter are not yet an answer: whether it is met, the customer says.
    """

    words: str
    ask: Ask | None = None
    state: Told = Told.NOT_YET
    told_at: datetime | None = None
    times: int = 1


@dataclass(frozen=True, slots=True)
class Given:
    """Something they gave already, and must not be asked for: its kind, the newest words, how often."""

    kind: Kind
    words: str
    times: int = 1


_TIME = r"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?(?:am|pm)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tomorrow|tonight|noon)\b"
# How a want is said to the agent, and what words about it sound like in a reply.
SOUNDS: dict[Ask, tuple[str, str]] = {
    Ask.STATUS: ("Where it stands now", rf"{_TIME}|\b(?:has|have) (?:been|left|arrived|gone)\b|\bchecked\b|\btracked\b|\bis (?:now|at|with|on)\b"),
    Ask.EXPLANATION: ("Why it happened", r"\bbecause\b|\breason\b|\bcause\b|\bit happened\b|\bwent wrong\b|\bdue to\b"),
    Ask.FIX: ("It mended, by whom and when", r"\b(?:mend|fix|repair|correct|restor|engineer|technician|fitter|reset|working again)\w*"),
    Ask.REPLACEMENT: ("Another in its place", r"\b(?:replac|re-?sen[dt]|another|new one|exchange)\w*"),
    Ask.REFUND: ("Their money back", r"\brefund\w*|\bmoney back\b|\bpa(?:y|id) back\b|\bback (?:on|to|into|in) your\b"),
    Ask.CORRECT_BILL: ("The bill put right", r"\b(?:bill|charge|invoice|fee)\w*[^.!?]*\b(?:correct|cancel|remov|right|taken|new|credit)\w*|\b(?:correct|cancel|remov|credit)\w*[^.!?]*\b(?:bill|charge|invoice|fee)"),
    Ask.COMPENSATION: ("Something for what it cost", r"[£$€] ?\d|\bcredit\w*|\bvoucher\b|\bcompensat\w*|\bgoodwill\b"),
    Ask.CANCEL: ("How to leave", r"\bcancel\w*|\b(?:end|clos)\w* (?:your|the) (?:contract|account|service|plan)\b|\bleav(?:e|ing)\b"),
    Ask.DELIVERY: ("It delivered, and when", r"\b(?:deliver|courier|dispatch|driver|parcel|van|arriv|reach)\w*"),
    Ask.CALL_BACK: ("A call back", r"\b(?:i|we|he|she|they|\w+)(?:['’]ll| will|['’]m going to)? (?:ring|call|phone|ringing|calling)(?:s|ing)?\b"),
    Ask.MANAGER: ("A word with a manager", r"\b(?:manager|team lead|supervisor|lead)\b"),
    Ask.HUMAN: ("A person to speak to", r"\bI['’]?m [A-Z]\w+|\bmy name is\b|\bthis is mine\b|\bI have (?:your case|this)\b"),
    Ask.ACKNOWLEDGEMENT: ("What went wrong, owned", r"\bour (?:mistake|fault|doing)\b|\bthat['’]s (?:ours|on us)\b|\bwe (?:got|made|missed|failed|lost|sent|charged)\b|\byou['’]re right\b"),
    Ask.APOLOGY: ("An apology for what went wrong", r"\bsorry\b|\bapolog\w+"),
    Ask.INFORMATION: ("An answer to their question", rf"\byes\b|\bno,|{_TIME}|\bhere(?:['’]s| is| are)\b|\byou can\b"),
    Ask.STOP_CONTACT: ("Not to be written to", r"\b(?:stopp?(?:ed|ing)?|remov\w+|won['’]t (?:write|call|contact)|no more)\b"),
    Ask.UNCLEAR: ("Not clear yet: ask what would help", r"\?"),
}  # fmt: skip
_HEARD = {ask: re.compile(sounds, re.IGNORECASE) for ask, (_, sounds) in SOUNDS.items()}
_ASKS_SOMETHING = re.compile(
    r"\b(?:who|when|where|how|what|which|why|can|could|will|would|is|are|do|does|did|have|has|may)\b", re.IGNORECASE
)
_RHETORICAL = re.compile(
    r"\bso what\b|\b(?:are you (?:kidding|joking|serious|having)|what kind of|how (?:hard|dare|difficult|stupid)|is this a joke|seriously|do you (?:even|people|think|know how)"
    r"|who do you|why (?:do|should|would) i (?:even|bother|have)|what (?:the|on earth|is wrong with)|really)\b|^\W*(?:hello|hi|anyone|what)\W*$",
    re.IGNORECASE,
)


def needs(said: Sequence[tuple[Message, Reading | None]], draft: str = "") -> tuple[Need, ...]:
    """What the customer needs, oldest want first, from the conversation and its readings, with what replies and
    the *draft* say to it. A want told before it was last asked for is open again. Nobody's words give nothing.
    """
    wants: dict[Ask, list[int]] = {}
    questions: list[tuple[int, str]] = []
    for place, (message, reading) in enumerate(said):
        if message.is_customers:
            for ask in reading.asks if reading else ():
                wants.setdefault(ask, []).append(place)
            questions += [(place, words) for words in questions_in(message.text)]
    if len(wants) > 1:
        wants.pop(Ask.UNCLEAR, None)
    found = [_want(ask, places, said, draft) for ask, places in wants.items()]
    return (*found, *(_question(words, place, said, draft) for place, words in questions))


def speaks_of(ask: Ask, words: str) -> bool:
    """Whether *words* of ours are about what *ask* wants."""
    return _HEARD[ask].search(words) is not None


def questions_in(text: str) -> tuple[str, ...]:
    """The direct questions in *text*: those that can be answered, not the rhetorical ones."""
    asked = (span.of(text).strip() for span in sentences(text))
    return tuple(
        words
        for words in asked
        if words.endswith("?") and len(words) <= 200 and _ASKS_SOMETHING.search(words) and not _RHETORICAL.search(words)
    )


def given(messages: Iterable[Message]) -> tuple[Given, ...]:
    """What the customer gave that is often asked for: numbers, addresses, photos; the most repeated first."""
    times: Counter[Kind] = Counter()
    newest: dict[Kind, str] = {}
    for message in messages:
        if message.is_customers:
            for one in particulars(message.text):
                if one.kind.is_asked_for:
                    times[one.kind] += 1
                    newest[one.kind] = one.text
    return tuple(Given(kind, newest[kind], count) for kind, count in times.most_common())


def _want(ask: Ask, places: Sequence[int], said: Sequence[tuple[Message, Reading | None]], draft: str) -> Need:
    words, heard = SOUNDS[ask][0], _HEARD[ask]
    for message, _ in said[places[-1] + 1 :]:
        if message.is_agents and heard.search(message.text):
            return Need(words, ask, Told.TOLD, message.at, len(places))
    state = Told.IN_DRAFT if draft and heard.search(draft) else Told.NOT_YET
    return Need(words, ask, state, None, len(places))


def _question(words: str, place: int, said: Sequence[tuple[Message, Reading | None]], draft: str) -> Need:
    for message, _ in said[place + 1 :]:
        if message.is_agents and _speaks_to(message.text, words):
            return Need(words, None, Told.TOLD, message.at)
    return Need(words, None, Told.IN_DRAFT if _speaks_to(draft, words) else Told.NOT_YET)


def _speaks_to(reply: str, question: str) -> bool:
    """Whether a reply has the question's telling words, or the kind of thing it asks for."""
    if not reply.strip():
        return False
    if re.match(r"\W*when\b|.*\bhow long\b", question, re.IGNORECASE) and re.search(
        _TIME + r"|\bwithin\b", reply, re.IGNORECASE
    ):
        return True
    if re.match(r"\W*how much\b", question, re.IGNORECASE) and re.search(r"\d", reply):
        return True
    if re.match(r"\W*why\b", question, re.IGNORECASE) and _HEARD[Ask.EXPLANATION].search(reply):
        return True
    telling = {stem(word) for word in re.findall(r"[A-Za-z]{4,}", question)} - _EVERY_QUESTION
    return not telling or bool(telling & {stem(word) for word in re.findall(r"[A-Za-z]{4,}", reply)})


_EVERY_QUESTION = frozenset(
    stem(word)
    for word in "when what where which will would could does have this that with your mine they there then them please tell know going about".split()
)
