"""What our replies have done so far, as far as their words show it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from assuage.conversation.message import Message
from assuage.language.named_things import NamedThings
from assuage.promises.commitment import Who
from assuage.promises.spotting import commitments

_ACKNOWLEDGED = re.compile(
    r"\b(?:of course you|no wonder|anyone would|would (?:wear|try|annoy|anger|upset|make)|i['’]d be|i would be|you(?:['’]ve| have) every (?:right|reason)|you(?:['’]re| are) right to|i can see why|i see why"
    r"|that(?:['’]s| is| was| must be| sounds)\b[^.!?]{0,24}\b(?:hard|awful|horrid|maddening|frustrating|infuriating|upsetting|frightening|rotten|wretched|worrying|exhausting|unfair)|makes sense that you)\b",
    re.IGNORECASE,
)
_APOLOGISED = re.compile(
    r"\b(?:sorry|apologi[sz]e|apologies|regret)\b(?! (?:to hear|you feel|if|,? (?:which|what|could)))", re.IGNORECASE
)
_OWNED = re.compile(
    r"\b(?:our|my) (?:own )?(?:mistake|fault|error|failure|doing|slip)\b|\b(?:that|this|it)(?:['’]s| is| was) (?:on us|on me|ours|mine|for us to)\b|\bwe (?:\w+ )?(?:charged|lost|sent|missed|forgot|failed|promised|broke|left|got|made|let"
    r"|double|mixed|kept|told|should have)\b|\byou(?:['’]re| are) right\b",
    re.IGNORECASE,
)
_EXPLAINED = re.compile(
    r"\b(?:because|the (?:reason|cause)|what (?:went wrong|happened)|happened when|turned out|it was down to)\b",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"\b(?:i|we) can (?!see|imagine|hear|understand|only)|\bwould you (?:rather|like|prefer)|\bwhich (?:would|do|one)|\beither\b|\bor would\b|\b(?:refund|replac|re-?sen[dt]|credit|booked|cancell?ed|reset|moved|added|arranged"
    r"|waived|removed|ordered|changed|corrected|upgrad)\w*\b|\bback on your\b|\b(?:i['’]ve|we['’]ve|i have|we have) (?!got|read|seen|heard|noted|received)\w+(?:ed|ent|ut|t)\b",
    re.IGNORECASE,
)
_ASKED_SETTLED = re.compile(
    r"\b(?:does|did|has|have|is)\b[^.!?]{0,40}\b(?:put (?:it|that|this|things) right|settled?|sorted|what you needed|all you needed|help|working)\b[^.!?]{0,20}\?|\banything (?:else|more|i['’]ve missed)\b|\blook in\b|\bcheck (?:back|in)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Done:
    """Each claim is about the words of our turns, never about whether they were felt."""

    replies: int = 0
    reflected: bool = False
    acknowledged: bool = False
    apologised: bool = False
    owned: bool = False
    explained: bool = False
    offered: bool = False
    promised: bool = False
    asked_settled: bool = False


def done(ours: Sequence[Message], things: NamedThings) -> Done:
    """What the replies *ours* did, given what the customer named in *things*."""
    words = "\n".join(message.text for message in ours)
    if not words.strip():
        return Done()
    return Done(
        replies=len(ours),
        reflected=len({span.of(words).lower() for span in things.told_back(words)}) >= 2,
        acknowledged=bool(_ACKNOWLEDGED.search(words)),
        apologised=bool(_APOLOGISED.search(words)),
        owned=bool(_OWNED.search(words)),
        explained=bool(_EXPLAINED.search(words)),
        offered=bool(_OFFERED.search(words)),
        promised=any(_promises(message.text) for message in reversed(ours[-_NEAR:])),
        asked_settled=bool(_ASKED_SETTLED.search(words)),
    )


def _promises(words: str) -> bool:
    """Whether a reply of ours promises something with its hour."""
    return any(one.due_at is not None and one.who is not Who.CUSTOMER for one in commitments(words, _ANY_DAY, "UTC"))


_NEAR = 3  # replies; an hour named longer ago has come and gone
_ANY_DAY = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)  # only whether an hour was named matters here, not which
