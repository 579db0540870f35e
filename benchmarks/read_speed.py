"""How quickly a message is read: p50 and p95 over messages of ordinary and of great length."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle

from assuage.conversation.message import Message, Speaker
from assuage.reading.read import read
from benchmarks.figures import Figure, percentile, times_ms

MESSAGES = (
    "Morning! Any idea whether parcel TW-88120 is on today's van?",
    "still waiting",
    "Six weeks. SIX WEEKS with no line. I run a bakery and the card machine is on it. What the hell am I paying for?",
    "Third time I write. Order 20931, the kettle leaks from the base like the two before it. I want my money back.",
    "you useless idiot, i hope you choke on it. get me your manager NOW!!!",
    "My husband died in May and you keep writing to him. Please stop. I cannot open these letters any more.",
    "It smells of gas near the meter. Also the bill says £900 and nobody has read it since winter, which is absurd. "
    "I have sent you readings twice, I have rung four times, and each time I was told that somebody would call me "
    "back within the day. Nobody did. I work from home and I need to know who is coming and when, please.",
)
BEFORE = (
    Message(Speaker.CUSTOMER, "Hello, I ordered a lamp on the 3rd, order 4471. When does it come?"),
    Message(Speaker.AGENT, "Thank you for asking. It should be with you on Friday."),
    Message(Speaker.CUSTOMER, "Friday came and went. Where is it?"),
    Message(Speaker.AGENT, "I'm sorry. I'll ring the depot and write by five."),
)


def figures() -> Iterator[Figure]:
    turns = cycle(MESSAGES)
    taken = times_ms(lambda: read(next(turns), BEFORE), runs=700)
    how = f"{len(MESSAGES)} messages in turn, each with {len(BEFORE)} turns before it"
    yield Figure("read one message, p50", percentile(taken, 0.5), "ms", how=how)
    yield Figure("read one message, p95", percentile(taken, 0.95), "ms", goal=2, how=how)
