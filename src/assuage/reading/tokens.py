"""Tokens: a folded text as a row of plain words and signs, with short forms written out.

"I'm", "im" and "I am" all become ``i am``; "u dont" becomes ``you do not``. Phrases are written once, in full.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*|\n+|(?<=\s)-+(?=\s)|[^\w\s\"'*_~^`<>\[\]-]")
ENDS_SENTENCE = frozenset(".!?\n")
ENDS_CLAUSE = frozenset(".!?\n,;:()-")  # a dash is a token only where white space stands around it

_ENDINGS = {"'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would"}
_IS_AFTER = frozenset(
    "it that he she there here what who where how when this everything nothing nobody somebody someone".split()
)
_SPELT: dict[str, str] = {}
for _line in (
    """
u ya yous youse ye yu=you|ur yr yer=your|youre ure your'e=you are|y'all yall=you all|r=are|im i'm=i am|ive=i have
ill'=i will|dont dnt=do not|doesnt doesn=does not|didnt didn=did not|cant cannot=can not|can't=can not|wont=will not
won't=will not|isnt=is not|arent=are not|wasnt=was not|werent=were not|havent=have not|hasnt=has not|hadnt=had not
couldnt=could not|wouldnt=would not|shouldnt=should not|aint ain't=is not|shan't=shall not|thats=that is|whats=what is
theres=there is|hows=how is|whos=who is|wheres=where is|itll=it will|youll=you will|youve=you have|theyre=they are
theyve=they have|weve=we have|gonna=going to|gunna=going to|wanna=want to|gotta=got to|lemme=let me|gimme=give me
cos cuz coz bc 'cause cause=because|thx thnx tnx thanx tks=thanks|ty=thank you|tysm=thank you so much|plz pls plse=please
ppl=people|msg=message|acct acc=account|rn=right now|asap=asap|abt=about|bcoz becoz=because|w=with|wo=without|n=and
dunno=do not know|idk=i do not know|idc=i do not care|tbh=to be honest|nvm=never mind|y=why|4got=forgot|2day=today
2moro tmrw tmr tomoz=tomorrow|thru=through|em=them|'em=them|wot=what|nuffin nuthin=nothing|sumone=someone|hav=have
luv=love|soz=sorry|srsly=seriously|mgr=manager|mins=minutes|min=minutes|hrs=hours|hr=hour|wks=weeks|wk=week|yrs=years
dats=that is|dat=that|dis=this|da=the|n't=not|shes=she is|hes=he is|yday=yesterday|convo=conversation|kno=know
""".strip()
    .replace("\n", "|")
    .split("|")
):
    _forms, _plain = _line.split("=")
    for _form in _forms.split():
        _SPELT[_form] = _plain


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel rows: the plain *words*, where each lies in the folded text, and its *sentence* number."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentence: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)


def plain_words(word: str) -> tuple[str, ...]:
    """*word* (small letters) written out: one or more words."""
    if word in _SPELT:
        return tuple(_SPELT[word].split())
    if "'" in word:
        if word.endswith("n't"):
            return word[:-3], "not"
        stem, _, ending = word.rpartition("'")
        if "'" + ending in _ENDINGS:
            return (*plain_words(stem), _ENDINGS["'" + ending])
        if ending == "s":
            return (stem, "is") if stem in _IS_AFTER else (stem, "'s")
        return (word.replace("'", ""),)
    return (word,)


def tokens(folded: str) -> Tokens:
    """The tokens of a folded text, in order."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    sentence: list[int] = []
    number = 0
    for found in _TOKEN.finditer(folded):
        start, end = found.span()
        written = found.group()
        parts = (written[0],) if written[0] in "\n-" else plain_words(written)
        for part in parts:
            words.append(part)
            starts.append(start)
            ends.append(end)
            sentence.append(number)
        if parts[0] in ENDS_SENTENCE and not _inside_number(folded, start, end):
            number += 1
    return Tokens(tuple(words), tuple(starts), tuple(ends), tuple(sentence))


def _inside_number(folded: str, start: int, end: int) -> bool:
    return folded[start] == "." and folded[end : end + 1].isalnum()
