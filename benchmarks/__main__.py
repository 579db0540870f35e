"""`make bench`: every benchmark of speed and memory, our figures beside the goals and the peers.

    python -m benchmarks [NAME ...]

Each module named below has `figures() -> Iterable[Figure]`. They inform, they do not gate: the exit
status is 0 whatever they say, and 1 only when one could not be run.
"""

from __future__ import annotations

import importlib
import sys
import traceback

from benchmarks.figures import Figure, show

NAMES = (
    "read_speed",
    "coach_speed",
    "inbox_speed",
    "intake_speed",
    "live_speed",
    "open_pages",
    "desk_start",
    "kill",
)


def main(names: list[str]) -> int:
    unknown = sorted(set(names) - set(NAMES))
    if unknown:
        print(f"no benchmark is called {', '.join(unknown)}. There are: {', '.join(NAMES)}.", file=sys.stderr)
        return 2
    measured: list[Figure] = []
    failed = 0
    for name in names or NAMES:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        try:
            measured += importlib.import_module(f"benchmarks.{name}").figures()
        except Exception:  # one that breaks must not hide the figures of the others
            traceback.print_exc()
            failed += 1
    show(measured)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
