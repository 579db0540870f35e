"""Plain transcripts: "Customer: …", "[14:03] Agent: …", "Gus (14:03): …", as people paste them."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from assuage.conversation.message import Conversation, Message, Speaker
from assuage.formats.bad_line import BadLine
from assuage.formats.lines import MOST_IN_A_TEXT, lines
from assuage.formats.rows import MOST_MESSAGES
from assuage.formats.speakers import speaker_of
from assuage.formats.times import instant_of

_CLOCK = (
    r"(?:\d{4}-\d{2}-\d{2}[T ])?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:\s?[AaPp]\.?[Mm]\.?)?(?:Z|[+-]\d{2}:?\d{2})?"
)
_TURN = re.compile(
    rf"\s{{0,8}}(?:[\[(](?P<before>{_CLOCK})[\])]\s?|(?P<bare>{_CLOCK})\s(?:-\s)?)?"
    r"(?P<label>[^\W\d_](?:[\w.'’ -]{0,38}[\w.])?)(?:\s?\((?P<role>[^\W\d_]{2,14})\))?"
    rf"(?:\s?[\[(](?P<after>{_CLOCK})[\])])?\s?:(?:\s+|$)(?P<text>.*)",
    re.DOTALL,
)
_RULE = re.compile(r"\s*([-=*_])\1{2,}\s*")
_NO_NAMES = frozenset(
    [
        "amount",
        "account",
        "address",
        "attached",
        "cc",
        "date",
        "due",
        "email",
        "e-mail",
        "from",
        "invoice",
        "message",
        "name",
        "note",
        "order",
        "p.s",
        "phone",
        "ps",
        "re",
        "ref",
        "reference",
        "reply",
        "sent",
        "status",
        "subject",
        "ticket",
        "time",
        "to",
        "total",
        "tracking",
    ]
)


@dataclass(frozen=True, slots=True)
class _Turn:
    """A line that may open a turn."""

    label: str
    role: Speaker | None
    clock: str
    text: str


def from_transcript(stream: io.BufferedReader, zone: tzinfo) -> Iterator[Conversation | BadLine]:
    """Conversations parted by a rule (``---``), called "1", "2" and so on.

    A line opens a turn when it begins with a word for a speaker, with a name that has a clock beside it or comes
    again, or is the first; any other line goes on with the turn before it. Names are told apart by the words that are
    there: beside a "Customer" they are agents, beside an "Agent" the customer, and else the first to speak is the
    customer. A clock with its date becomes the time; a clock alone names no moment and is left out.
    """
    section: list[tuple[int, str]] = []
    count = 0
    for number, line in lines(stream):
        if isinstance(line, BadLine):
            yield line
        elif _RULE.fullmatch(line[:200]):
            yield from _conversation(section, str(count + 1), zone)
            count += any(text.strip() for _, text in section)
            section = []
        else:
            section.append((number, line))
    yield from _conversation(section, str(count + 1), zone)


def _conversation(section: Sequence[tuple[int, str]], key: str, zone: tzinfo) -> Iterator[Conversation | BadLine]:
    found = [(number, line, _turn(line)) for number, line in section if line.strip() or section]
    first = next((number for number, line in section if line.strip()), None)
    if first is None:
        return
    speakers = _speakers([(turn, number == first) for number, _, turn in found if turn])
    messages: list[Message] = []
    words: list[str] = []
    lost: list[int] = []
    for number, line, turn in found:
        if turn and turn.label.casefold() in speakers:
            _end_turn(messages, words)
            speaker = speakers[turn.label.casefold()]
            author = "" if speaker_of(turn.label) else turn.label
            messages.append(Message(speaker, "", _at(turn.clock, zone), author=author))
            words = [turn.text]
        elif messages:
            words.append(line)
        elif line.strip():
            lost.append(number)
    _end_turn(messages, words)
    if lost:
        why = f"Nobody is named before line {lost[-1] + 1}, so we cannot tell who says this."
        yield BadLine(lost[0], why, 'Begin each turn with its speaker, such as "Customer: …".')
    if any(len(message.text) > MOST_IN_A_TEXT for message in messages) or len(messages) > MOST_MESSAGES:
        why = "A turn here is longer than anybody types, or there are more turns than a conversation has."
        yield BadLine(
            first,
            why,
            f"Part conversations with ---; {MOST_IN_A_TEXT:,} characters and {MOST_MESSAGES:,} turns at most.",
        )
    elif messages:
        yield Conversation(key, tuple(messages))


def _end_turn(messages: list[Message], words: Sequence[str]) -> None:
    if messages:
        last = messages[-1]
        messages[-1] = Message(last.speaker, "\n".join(words).strip(), last.at, author=last.author)


def _turn(line: str) -> _Turn | None:
    match = _TURN.match(line)
    if match is None:
        return None
    role = speaker_of(match["role"]) if match["role"] else None
    return _Turn(match["label"], role, match["before"] or match["bare"] or match["after"] or "", match["text"])


def _speakers(turns: Sequence[tuple[_Turn, bool]]) -> Mapping[str, Speaker]:
    """Who each label is, for the labels that open turns; with each turn, whether its line is the first."""
    times = Counter(turn.label.casefold() for turn, _ in turns)
    known: dict[str, Speaker] = {}
    names: dict[str, None] = {}
    perhaps: dict[str, None] = {}
    for turn, is_first in turns:
        label = turn.label.casefold()
        if speaker := turn.role or speaker_of(turn.label):
            known[label] = speaker
        elif turn.clock or is_first or (times[label] > 1 and label not in _NO_NAMES):
            names[label] = None
        elif turn.label[0].isupper() and len(turn.label.split()) <= 2 and label not in _NO_NAMES:
            perhaps[label] = None
    if len(known.keys() | names.keys()) == 1:
        names |= perhaps  # nobody answers yet, so a name that comes once is taken for the other side
    unknown = [label for label in names if label not in known]
    if Speaker.CUSTOMER in known.values():
        customers: list[str] = []
    elif Speaker.AGENT in known.values():
        customers = unknown
    else:
        customers = unknown[:1]
    return known | {label: Speaker.CUSTOMER if label in customers else Speaker.AGENT for label in unknown}


def _at(clock: str, zone: tzinfo) -> datetime | None:
    try:
        return instant_of(clock, zone)
    except ValueError:
        return None  # a clock without its date names no moment


def to_transcript(conversation: Conversation) -> str:
    """For people to read: a turn to a paragraph, names and times where there are any. It may not read back the same."""
    turns = []
    for message in conversation.messages:
        clock = f"[{message.at.isoformat()}] " if message.at else ""
        label = f"{message.author} ({message.speaker.value})" if message.author else message.speaker.value.capitalize()
        turns.append(f"{clock}{label}: {message.text}\n")
    return "".join(turns)
