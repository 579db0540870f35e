"""The reply warns fairly: the behaviour, what follows, and the way on, without a label."""

import re

from assuage.catalogue.source import Source
from assuage.coach.check import Draft
from assuage.coach.strength import Strength
from assuage.language.span import Span

_BEHAVIOUR = re.compile(
    r"\b(?:call(?:ing|ed)? (?:me|him|her|us|them|my \w+|our \w+|\w+|anyone)(?: an?)? ?\w*|name[- ]calling|names|insults?|insulting|threat\w*|threaten\w*|slurs?|swear\w* at|shout\w* at|remarks? about|what you (?:said|wrote|called)|the word|words like|messages? (?:sent|at)|calls? me)\b"
)
_FOLLOWS = re.compile(
    r"\b(?:i'll|i will|we'll|we will|i'll have to|i have to|we have to|i must|i'm|i am)(?: then| need to| have to)? (?:end\w*|close|closing|stop\w*|hang\w* up|leave|report\w*|block\w*|answer only|put this|pass this|pause)\b"
)
_WAY_ON = re.compile(
    r"\b(?:i'd rather|i would rather|carry on|go on|keep (?:going|working|on)|continue|i do want|i want to|i'd like to|happy to|if not|otherwise|you can (?:write|e-?mail|ring|call|reach|still)|stays open|still (?:sending|working|here|open)|let's|i'm still|get (?:this|it) (?:fixed|sorted|right)|which line|your (?:refund|case|order))\b"
)
_LABEL = re.compile(
    r"\byou(?:'re| are)(?: being)? (?:rude|abusive|aggressive|unreasonable|offensive|a bully|disrespectful)\b|\byour (?:attitude|abuse|abusive|behaviou?r)\b"
)


def _look(draft: Draft) -> Span | None:
    text = draft.plain.text
    follows = _FOLLOWS.search(text)
    if (
        follows is None
        or "i'm ending" in follows[0]
        or "i am ending" in follows[0]
        or not _BEHAVIOUR.search(text)
        or not _WAY_ON.search(text)
        or _LABEL.search(text)
    ):
        return None
    return draft.sentence_at(follows.start())


strength = Strength(
    rank=1,
    why="People can only stop what has been named, and choose when they know what follows.",
    source=Source(
        work="NSW Ombudsman 2021, Managing unreasonable conduct by a complainant",
        where="model policy on warnings",
        supports="direct",
    ),
    look=_look,
    say="A fair warning: the act, what follows, and the way on.",
    earns=(
        "Please don't call Dana stupid. If it happens again I'll end the chat; otherwise I'll go on with your bill.",
        "I'll have to close the call if the threats go on. I'd rather get the boiler fixed.",
        "The slur about my colleague stops here: I'll end the chat if it comes again. Your case stays open.",
    ),
    does_not=(
        "Please be civil or I'll end the chat.",
        "You're being abusive, so I'll end the chat. You can write to us.",
        "I'll close the ticket when the refund is there.",
    ),
)
