"""Words turned round from whoever said them to whoever hears them: "you lost my bag" becomes "we lost your bag"."""

from __future__ import annotations

import re

# What the customer calls themself becomes "you"; the firm's "you" becomes "we".
_PHRASES: tuple[tuple[str, str], ...] = (
    (r"i\s+am|i['’]?m", "you're"),
    (r"i\s+was", "you were"),
    (r"i['’]ve|i\s+have|ive", "you've"),
    (r"i['’]d|we['’]d", "you'd"),
    (r"i['’]ll|we['’]ll", "you'll"),
    (r"we\s+are|we['’]re", "you're"),
    (r"we['’]ve|we\s+have", "you've"),
    (r"we\s+were", "you were"),
    (r"i|me|we|us", "you"),
    (r"my|our", "your"),
    (r"mine|ours", "yours"),
    (r"myself|ourselves", "yourself"),
    (r"you\s+are|you['’]re", "we're"),
    (r"you['’]ve|you\s+have", "we've"),
    (r"you['’]d", "we'd"),
    (r"you['’]ll", "we'll"),
    (r"you\s+(?:guys|people|lot|all)", "we"),
    (r"yourselves", "ourselves"),
    (r"your|yours", "our"),
)
_ALL = "|".join(f"(?P<p{n}>{source})" for n, (source, _) in enumerate(_PHRASES))
_WORDS = re.compile(rf"(?<![\w'’])(?:{_ALL}|(?P<you>you))(?![\w'’])", re.IGNORECASE)
# After these words "you" is who it was done to: "charged by you", "told you".
_OBJECT_BEFORE = re.compile(
    r"\b(?:by|to|from|with|for|at|of|about|on|than|ask(?:ed)?|told|tell|call(?:ed)?|rang|ring|paid|pay|gave|give|sent|send|show(?:ed)?"
    r"|trust(?:ed)?|chase[ds]?|chasing|e?-?mail(?:ed)?|wrote|contact(?:ed)?|between)\s+$",
    re.IGNORECASE,
)


def turned(text: str) -> str:
    """*text* with its persons turned round; everything else stays as written. An empty text stays empty.

    >>> turned("you charged my card twice and I rang you on Monday")
    'we charged your card twice and you rang us on Monday'
    """

    def other(found: re.Match[str]) -> str:
        if found["you"]:
            return "us" if _OBJECT_BEFORE.search(text[: found.start()]) else "we"
        return next(_PHRASES[n][1] for n in range(len(_PHRASES)) if found[f"p{n}"])

    said = _WORDS.sub(other, text)
    return re.sub(r"\byou am\b", "you are", re.sub(r"\bwe was\b", "we were", said))
