"""How much one chat, and one address, may send in a minute. Generous to an upset person, closed to a machine."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from dataclasses import dataclass

LONGEST = 20_000  # characters of one message
LARGEST_BODY = 256 * 1024  # bytes of one request: the longest message in any script, and room


@dataclass(frozen=True, slots=True)
class Rate:
    """*burst* at once, then one more every *seconds*."""

    burst: int
    seconds: float


MESSAGES = Rate(20, 2.0)  # a furious person types five short lines a minute, ten at most
MESSAGES_OF_ADDRESS = Rate(120, 0.25)  # an office or a mobile network shares one address
LOOKS = Rate(120, 0.25)
PINGS = Rate(10, 1.5)

_MOST_KEPT = 20_000  # talks and addresses remembered; the longest unheard are forgotten first


class Limits:
    """Token buckets in this process's memory: each web process allows the full rate, which is still a limit."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, str], tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def wait_for(self, kind: str, who: str, rate: Rate, now: float | None = None) -> float:
        """Seconds until *who* may do *kind* again: 0 when they may now, which is then counted."""
        at = time.monotonic() if now is None else now
        with self._lock:
            left, before = self._kept.pop((kind, who), (float(rate.burst), at))
            left = min(float(rate.burst), left + (at - before) / rate.seconds)
            wait = 0.0 if left >= 1 else (1 - left) * rate.seconds
            self._kept[(kind, who)] = (left - 1 if wait == 0 else left, at)
            if len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
        return wait


limits = Limits()
