"""The writer orders: now, immediately, I want, answer me."""

from __future__ import annotations

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.signal import HOUSE, Signal, of_others, quoted, said, told

_KIND = frozenset(("could", "please", "would", "can", "may", "might", "kindly"))


def _is_asked_kindly(passage: Passage, found: Found) -> bool:
    """ "Could you fix it": a request, however short the words behind it."""
    return bool(_KIND & set(passage.words[max(0, found.first - 4) : found.first]))


signal = Signal(
    why="An order is what is left when asking has not helped.",
    source=HOUSE,
    heat=5.5,
    phrases="""
        3: i demand, demand, i insist, right this minute/second/instant, this instant, this minute, this second
        3: immediately, at once, i want .. now, get me .. now, put me through .. now, now now, do your job/jobs
        3: do something, sort it out, sort it, sort this out, sort yourselves out, fix it, fix this, fix it now
        3: give me my, give it back, give me back, i want my money, i want answers/an answer, answer me
        3: answer the question, answer my question, get it sorted, get your act together, pull your finger out
        3: not another, no more, get on with it, enough, stop it, just stop, not interested in, i expect
        3: i will not accept, do not you dare, do not dare, make it right, put it right
        3: explain yourself/yourselves, explain that/this, read it again, read my, listen to me, look at it
        3: wake up, hurry up, get a move on, move
        2: i want my/it/this/a/an/the/you/them/that/what/some/someone/somebody/answers/your/everything/nothing
        2: i need .. now, i need .. today, by tonight, by tomorrow, by @day, asap, urgently, you need to
        2: you must, you have to, you had better, better be, tell me why, give me, get me, let me speak
        2: let me talk, refund me, pay me, pay up, cancel it, come and, no excuses, no buts, do not tell me
        2: do not give me, do not ask me, do not send me, do not say, do not put me, do not you
        2: stop sending/saying/telling/asking/calling/ringing/emailing/charging/apologising/apologizing/copying
        2: spare me, save it, keep your, shove, stick your/it/that, forget your
        1: now, right now, must, just tell/give/send/fix/do/get/answer/cancel/say
    """,
    hear=said(unless=(quoted, told, of_others, _is_asked_kindly)),
    hears=(
        "I want my money back now.",
        "Fix it.",
        "Don't give me excuses.",
    ),
    leaves=(
        "Could you fix it when you have a moment?",
        "I'd like to know whether you deliver today.",
        "No rush at all.",
    ),
)
