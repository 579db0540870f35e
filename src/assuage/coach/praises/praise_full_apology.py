"""The reply says sorry for a named thing and puts it right in the same breath."""

import re

from assuage.catalogue.source import Source
from assuage.coach.acts import deeds
from assuage.coach.check import Draft, Example
from assuage.coach.feelings import says_something
from assuage.coach.sorry import Kind
from assuage.coach.strength import Strength
from assuage.language.span import Span

_HOLLOW = re.compile(r"\b(?:inconvenience|experience|situation|trouble|issue|any confusion)\b")

_NOT_OURS = re.compile(r"\b(?:sorry|apologies) again\b|\b(?:somebody|someone|you're stuck)\b|\bto see\b")
_WENT = re.compile(
    r"\b(?:left|went out|went back|is back|is on its way|is yours|is here|was posted|goes back|is free)\b"
)


def _look(draft: Draft) -> Span | None:
    sorries = draft.sorries
    if any(one.kind in (Kind.REACTION, Kind.CONDITION) for one in sorries):
        return None
    sorry = next(
        (one for one in sorries if one.is_apology and not _NOT_OURS.search(one.span.of(draft.plain.text))), None
    )
    if sorry is None:
        return None
    near = draft.around(sorry.span.start)
    words = near.of(draft.plain.text)
    is_named = draft.tells_back(near) if draft.latest else says_something(words)
    if not is_named or (_HOLLOW.search(sorry.about.of(draft.plain.text)) and not draft.ownings):
        return None
    mends = deeds(draft) or _WENT.search(draft.plain.text) or any(one.due_at for one in draft.commitments)
    return sorry.span if mends else None


strength = Strength(
    rank=4,
    why="Regret, the named thing, ownership and repair together mend more than any of them alone.",
    source=Source(
        work="Lewicki, Polin & Lount 2016, Negotiation and Conflict Management Research 9(2)",
        where="number of components",
        supports="direct",
    ),
    look=_look,
    say="A whole apology: what it was, whose it was, and what you did about it.",
    earns=(
        "I'm sorry we mislaid your ring. A courier brings it at six today.",
        "We cut the wrong hedge and I'm sorry. I've ordered three new plants for Friday.",
        Example(
            "I'm sorry about the cracked screen, that is ours. A new one left today.", to="the screen arrived cracked"
        ),
    ),
    does_not=(
        "I'm sorry for the inconvenience. I've refunded it.",
        "We regret that you feel that way. A voucher was sent.",
        "I'm sorry we mislaid your ring.",
        "A courier brings the ring at six.",
    ),
)
