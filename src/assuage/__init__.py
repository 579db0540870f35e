"""Assuage: read an upset customer's words, coach the reply, name the next step, keep the promises.

    >>> import assuage
    >>> assuage.read("You charged me twice and nobody answers. I'm furious.").level
    <Level.FURIOUS: 'furious'>
    >>> [finding.check for finding in assuage.coach("Please calm down.").findings][:1]
    ['tells-to-calm-down']

Four functions, and the values that go in and come out. Everything is loaded when it is first asked for, so that
importing the package costs nothing. `coach` and `promises` are also the names of rooms: the room can be called, and
its files can still be imported from it.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from datetime import datetime
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from assuage.coach.finding import Coaching
    from assuage.conversation.circumstances import Circumstances
    from assuage.conversation.message import Conversation, Message, Speaker
    from assuage.conversation.money import Money
    from assuage.house.policy import House
    from assuage.method.guide import Guidance
    from assuage.promises.commitment import Commitment
    from assuage.reading.reading import Reading

__all__ = [
    "Circumstances",
    "Coaching",
    "Commitment",
    "Conversation",
    "Guidance",
    "House",
    "Message",
    "Money",
    "Reading",
    "Speaker",
    "coach",
    "guide",
    "promises",
    "read",
]

_SAID_IN = {
    "Circumstances": "assuage.conversation.circumstances",
    "Coaching": "assuage.coach.finding",
    "Commitment": "assuage.promises.commitment",
    "Conversation": "assuage.conversation.message",
    "Guidance": "assuage.method.guide",
    "House": "assuage.house.policy",
    "Message": "assuage.conversation.message",
    "Money": "assuage.conversation.money",
    "Reading": "assuage.reading.reading",
    "Speaker": "assuage.conversation.message",
}


def read(text: str, context: Sequence[Message] = ()) -> Reading:
    """What a customer's message says of itself: heat 0 to 100, abuse, target, safety, asks, each with its words.

    *context* are the messages before it, oldest first. Any text gives a reading; an empty one a calm, unsure one.
    """
    from assuage.reading.read import read as reading_of

    return reading_of(text, context)


def guide(
    conversation: Conversation, circumstances: Circumstances | None = None, *, house: House | None = None
) -> Guidance:
    """The next step for a conversation, why, and words made from this customer's facts. An empty one is listened to."""
    from assuage.flow import journey

    return journey(conversation, circumstances, house=house).guidance


def _coach(reply: str, context: Sequence[Message] = (), circumstances: Circumstances | None = None) -> Coaching:
    """What in a draft reply would make it worse, what is missing, what is good: spans with words to say instead.

    *context* is the conversation so far, oldest first. A check that lacks what it needs to know stays silent.
    """
    from assuage.coach.coach import coach as coaching_of
    from assuage.coach.draft import Draft
    from assuage.conversation.circumstances import Circumstances as Known

    return coaching_of(Draft(reply, tuple(context), circumstances or Known()))


def _promises(reply: str, now: datetime, tz: str = "UTC") -> tuple[Commitment, ...]:
    """The commitments in a reply: the words, who must act, and by when, read at *now* (aware) in the zone *tz*."""
    from assuage.promises.spotting import commitments

    return commitments(reply, now, tz)


if TYPE_CHECKING:
    coach = _coach
    promises = _promises


class _CoachRoom(ModuleType):
    __call__ = staticmethod(_coach)


class _PromisesRoom(ModuleType):
    __call__ = staticmethod(_promises)


_ROOMS: dict[str, type[ModuleType]] = {"coach": _CoachRoom, "promises": _PromisesRoom}


class _FrontDoor(ModuleType):
    def __setattr__(self, name: str, value: object) -> None:
        """The import system hangs a room onto the house here; the two that are functions too learn to be called."""
        if name in _ROOMS and isinstance(value, ModuleType):
            value.__class__ = _ROOMS[name]
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _FrontDoor


def __getattr__(name: str) -> Any:
    if name in _SAID_IN:
        value = getattr(importlib.import_module(_SAID_IN[name]), name)
        globals()[name] = value
        return value
    if name in _ROOMS:
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"assuage has no {name!r}. Its front door has: {', '.join(__all__)}.")


def __dir__() -> list[str]:
    return sorted(__all__)
