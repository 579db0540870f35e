"""When each turn of stored conversations is played: by their own times where they have them, else at a person's pace."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import heappop, heappush

from assuage.conversation.message import Conversation, Message
from assuage.formats.bad_line import BadLine

STAGGER = 20.0  # seconds of the story between the beginnings of two conversations: a busy small desk
LONGEST_GAP = 600.0  # seconds; nobody watches a night pass
LEAST_GAP = 2.0
READING = 0.05  # seconds a character, about 240 words a minute
TYPING = 0.25  # seconds a character, about 45 words a minute
LONGEST_TYPING = 120.0


@dataclass(frozen=True, slots=True)
class Turn:
    """Message *place* (from 0) of *conversation*, played *seconds* after the story begins."""

    seconds: float
    conversation: Conversation
    place: int

    @property
    def message(self) -> Message:
        return self.conversation.messages[self.place]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A line of the file that is no conversation, met *seconds* after the story begins."""

    seconds: float
    line: BadLine


def paced(stored: Iterable[Conversation | BadLine], stagger: float = STAGGER) -> Iterator[Turn | Unreadable]:
    """Every turn of every conversation, in the order in which they are played. Holds only those that run at once."""
    running: list[tuple[float, int, Iterator[Turn], Turn]] = []
    begins = 0.0
    for number, one in enumerate(stored):
        while running and running[0][0] <= begins:
            yield _next(running)
        if isinstance(one, BadLine):
            yield Unreadable(begins, one)
            continue
        turns = _turns(one, begins)
        if (first := next(turns, None)) is not None:
            heappush(running, (first.seconds, number, turns, first))
            begins += stagger
    while running:
        yield _next(running)


def _next(running: list[tuple[float, int, Iterator[Turn], Turn]]) -> Turn:
    _, number, turns, turn = heappop(running)
    if (following := next(turns, None)) is not None:
        heappush(running, (following.seconds, number, turns, following))
    return turn


def _turns(conversation: Conversation, begins: float) -> Iterator[Turn]:
    seconds = begins
    before: Message | None = None
    for place, message in enumerate(conversation.messages):
        if before is not None:
            seconds += _gap(before, message)
        yield Turn(seconds, conversation, place)
        before = message


def _gap(before: Message, message: Message) -> float:
    """Seconds between two turns: as stored, else what reading one and typing the other takes."""
    if before.at is not None and message.at is not None:
        stored = (message.at - before.at).total_seconds()
        return min(max(stored, 0.0), LONGEST_GAP)  # a clock that ran backwards counts as no time
    takes = READING * len(before.text) + min(TYPING * len(message.text), LONGEST_TYPING)
    return min(max(takes, LEAST_GAP), LONGEST_GAP)
