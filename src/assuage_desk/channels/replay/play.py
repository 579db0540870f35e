"""Plays turns through a door at their hour."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable

from assuage.conversation.message import Speaker
from assuage_desk.channels.replay.doors import Door
from assuage_desk.channels.replay.figures import Figures
from assuage_desk.channels.replay.pacing import Turn, Unreadable

log = logging.getLogger("assuage.replay")


def play(
    turns: Iterable[Turn | Unreadable],
    door: Door,
    *,
    speed: float,
    told: Callable[[Figures], None] = lambda _: None,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> Figures:
    """Play *turns* at *speed* times their own pace, as fast as possible for 0. A turn that fails stops no other."""
    began = clock()
    for turn in turns:
        if speed > 0 and (wait := turn.seconds / speed - (clock() - began)) > 0:
            sleep(wait)
        try:
            _through(door, turn)
        except Exception as trouble:
            log.exception("A turn could not be played")
            door.figures.errors += 1
            door.figures.trouble(f"{type(trouble).__name__}: {trouble}")
        told(door.figures)
    door.figures.seconds = clock() - began
    return door.figures


def _through(door: Door, turn: Turn | Unreadable) -> None:
    if isinstance(turn, Unreadable):
        door.unreadable(turn.line)
        return
    door.figures.conversations.add(turn.conversation.id)
    match turn.message.speaker:
        case Speaker.CUSTOMER:
            door.customer(turn)
        case Speaker.AGENT:
            door.agent(turn)
        case Speaker.SYSTEM:
            door.system(turn)
