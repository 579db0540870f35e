"""A passage: one message made ready for the signals, with the questions they all ask answered once.

Is this word quoted? Denied? Told of somebody else? Shouted? Where in the message, as written, does it lie?
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property

from assuage.conversation.message import Message
from assuage.language.folding import Folded, fold
from assuage.language.span import Span
from assuage.reading.phrasebook import Found
from assuage.reading.tokens import ENDS_CLAUSE, ENDS_SENTENCE, Tokens, tokens
from assuage.reading.word_classes import CLASSES, NEGATORS, SELF, THIRD_PARTIES, UNDENYING, YOU

NEGATION_REACH = 5  # words before a phrase in which a denial still denies it
_QUOTE = re.compile(r"\"[^\"\n]{1,400}\"|(?<!\w)'(?=\w)[^'\n]{1,80}[\w.!?,]'(?!\w)|^>.*$", re.MULTILINE)
_SAID = frozenset(
    """said says say saying called calls calling wrote writes shouted shouts screamed told tells yelled yelling swore
    muttered typed commented posted labelled reported quoted quotes spat sang hissed chanted sprayed scrawled graffiti
    thinks thought reckons""".split()
)
_CONJUNCTIONS = frozenset("but though although however yet because so which whereas and then while".split())


class Passage:
    """A message with its *context*, oldest first. *found* holds what each table of phrases found in it.

    *heat_before* is the heat, 0–100, of the customer's message before this one; None when there is none.
    """

    def __init__(self, text: str, context: Sequence[Message] = (), heat_before: int | None = None) -> None:
        self.text = text
        self.heat_before = heat_before
        self.context = tuple(context)
        self.folded: Folded = fold(text)
        self.tokens: Tokens = tokens(self.folded.text)
        self.found: Mapping[str, list[Found]] = {}
        self._sentence_sets: dict[int, frozenset[str]] = {}
        self.kept: dict[str, int] = {}  # what was counted over the whole message, counted once

    @property
    def words(self) -> tuple[str, ...]:
        return self.tokens.words

    def of(self, table: str) -> list[Found]:
        return self.found.get(table, [])

    def span(self, first: int, last: int) -> Span:
        """Where tokens *first* up to *last* lie in the message as it was written."""
        if first >= last:
            return Span(0, 0)
        return self.folded.original(self.tokens.starts[first], self.tokens.ends[last - 1])

    def written(self, at: int) -> str:
        """Token *at* as it was written, capitals and all."""
        return self.span(at, at + 1).of(self.text)

    @cached_property
    def plain(self) -> tuple[int, ...]:
        """The tokens that are words and not signs."""
        return tuple(at for at, word in enumerate(self.words) if word[0].isalnum())

    @cached_property
    def sentence_words(self) -> Mapping[int, list[int]]:
        rows: dict[int, list[int]] = {}
        for at in range(len(self.words)):
            rows.setdefault(self.tokens.sentence[at], []).append(at)
        return rows

    @cached_property
    def _quotes(self) -> tuple[tuple[int, int], ...]:
        return tuple(found.span() for found in _QUOTE.finditer(self.folded.text))

    @property
    def has_quotes(self) -> bool:
        return bool(self._quotes)

    def is_quoted(self, at: int) -> bool:
        if not self._quotes:
            return False
        place = self.tokens.starts[at]
        index = bisect_right(self._quotes, (place, len(self.folded.text))) - 1
        return index >= 0 and self._quotes[index][0] <= place < self._quotes[index][1]

    def clause(self, at: int) -> tuple[int, int]:
        """The first and past-the-last token of the clause that *at* lies in."""
        words = self.words
        first = at
        while first > 0 and words[first - 1] not in ENDS_CLAUSE:
            first -= 1
        last = at
        while last < len(words) and words[last] not in ENDS_CLAUSE:
            last += 1
        return first, last

    def sentence_bounds(self, at: int) -> tuple[int, int]:
        row = self.sentence_words[self.tokens.sentence[at]]
        return row[0], row[-1] + 1

    def sentence_set(self, at: int) -> frozenset[str]:
        """The words of the sentence that *at* lies in; gathered once for each sentence."""
        number = self.tokens.sentence[at]
        if number not in self._sentence_sets:
            self._sentence_sets[number] = frozenset(self.words[one] for one in self.sentence_words[number])
        return self._sentence_sets[number]

    def ends_sentence(self, last: int) -> bool:
        return last >= len(self.words) or self.words[last] in ENDS_SENTENCE

    def is_question(self, at: int) -> bool:
        last = self.sentence_bounds(at)[1]
        return self.words[last - 1] == "?"

    def is_negated(self, first: int) -> bool:
        """Whether a denial stands shortly before token *first* in its clause."""
        words = self.words
        for at in range(first - 1, max(-1, first - 1 - NEGATION_REACH), -1):
            word = words[at]
            if word in ENDS_CLAUSE or word in ("but", "because", "although", "though"):
                return False
            if word in NEGATORS:
                follower = words[at + 1] if at + 1 < len(words) else ""
                if follower in UNDENYING.get(word, ()):
                    return False
                return not (word == "no" and at > 0 and words[at - 1] == "oh")
        return False

    def is_told(self, first: int) -> bool:
        """Whether the words at *first* are told as somebody else's: "he called me a ...", "my dad says ..."."""
        start = self.sentence_bounds(first)[0]
        for at in range(first - 1, max(start, first - 9) - 1, -1):
            if self.words[at] in _SAID:
                before = self.words[max(start, at - 5) : at]
                return not any(word in ("i", "we", "you") for word in before) or "been" in before or "was" in before
        return False

    def subject(self, first: int) -> str:
        """Who the clause before token *first* is about: ``self``, ``you``, ``other`` or ``""`` when it does not say."""
        for at in range(first - 1, max(-1, first - 9), -1):
            word = self.words[at]
            if word in ENDS_CLAUSE:
                return ""
            if word in SELF:
                if word in ("my", "our") and at + 1 < len(self.words) and self.words[at + 1] in CLASSES["relation"]:
                    return "other"
                return "self"
            if word in YOU:
                return "you"
            if word in THIRD_PARTIES and word != "it":
                return "other"
        return ""

    def is_shouted(self, at: int) -> bool:
        word = self.written(at)
        return len(word) > 1 and word.isupper()

    def is_conjunction(self, at: int) -> bool:
        return self.words[at] in _CONJUNCTIONS

    @cached_property
    def last_agent(self) -> str:
        """The newest words of an agent, folded; empty when the customer has spoken since, or nobody has."""
        if self.context and not self.context[-1].is_customers:
            return fold(self.context[-1].text[:2000]).text
        return ""

    @cached_property
    def earlier(self) -> tuple[Message, ...]:
        """What the customer wrote before, oldest first."""
        return tuple(message for message in self.context if message.is_customers)
