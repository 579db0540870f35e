"""Prints how many customers' messages a desk holds: for benchmarks that count what was kept.

python -m benchmarks.count_messages
"""

from __future__ import annotations

import django


def main() -> None:
    django.setup()
    from assuage_desk.cases.models import Message

    print(Message.objects.filter(speaker="customer").count())


if __name__ == "__main__":
    main()
