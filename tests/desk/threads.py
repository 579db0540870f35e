"""Several people doing something at the same moment."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from django.db import connection


def at_once(*calls: Callable[[], object]) -> Sequence[Exception]:
    """Do every call in a thread of its own; gives what they raised."""
    troubles: list[Exception] = []

    def do(call: Callable[[], object]) -> None:
        try:
            call()
        except Exception as trouble:
            troubles.append(trouble)
        finally:
            connection.close()

    threads = [threading.Thread(target=do, args=(call,)) for call in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return troubles
