"""A draft reply and everything a check may ask about it, worked out once and only when asked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import TypeVar, cast

from assuage.coach.apology import apologies
from assuage.coach.feelings import Acknowledgement, acknowledgements
from assuage.coach.heard import heard
from assuage.coach.ownership import ownings
from assuage.coach.sorry import Sorry, sorries
from assuage.conversation.circumstances import Circumstances
from assuage.conversation.message import Message
from assuage.language.named_things import NamedThings
from assuage.language.phrases import Phrases, Plain, plain
from assuage.language.quoting import quoted
from assuage.language.sentences import sentences
from assuage.language.span import Span
from assuage.method.told import Told, told
from assuage.promises.commitment import Commitment
from assuage.promises.spotting import commitments
from assuage.reading.reading import Level, Reading

T = TypeVar("T")

LONGEST_SENTENCE = 1000  # characters; nobody writes one so long and means it as one
ANY_DAY = datetime(2026, 3, 11, 9, tzinfo=UTC)  # a Wednesday morning, for drafts whose hour nobody told
NOTHING_KNOWN = Circumstances()
_RECEIPT = Phrases(
    (
        "this is an (automatic|automated) (reply|response|message|receipt|e-mail|email|acknowledgement)",
        "do not reply to this (e-mail|email|message)",
        "{we} have received your (message|request|e-mail|email|enquiry|inquiry|ticket)",
        "your (ticket|request) ... (was|has been) (created|received|logged|opened)",
    )
)


@dataclass(frozen=True)
class Draft:
    """The reply *text* as the agent has it, with the conversation so far and what is known of the case.

    *turns* are oldest first, without this draft. *heard* is the reading of the customer's latest words when the
    caller has it already; without it they are read here, on first need. A check must stay silent when what it
    needs is unknown (None, empty).
    """

    text: str
    turns: tuple[Message, ...] = ()
    circumstances: Circumstances = NOTHING_KNOWN
    heard: Reading | None = field(default=None, compare=False)

    # The draft's own words.

    @cached_property
    def plain(self) -> Plain:
        """The text in lower case with straight apostrophes, same length: what phrases are matched on."""
        return plain(self.text)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences in order; one beyond `LONGEST_SENTENCE` is cut into pieces between words, so that looking
        through "the same sentence" never means looking through a whole book."""
        return tuple(piece for span in sentences(self.text) for piece in _pieces(self.text, span))

    @cached_property
    def quotes(self) -> tuple[Span, ...]:
        """The stretches that are somebody else's words, in order, without overlaps."""
        return quoted(self.text)

    def is_quoted(self, span: Span) -> bool:
        """Whether *span* begins inside quoted words."""
        place = bisect_right(self._quote_starts, span.start) - 1
        return place >= 0 and span.start < self.quotes[place].end

    def sentence_number(self, place: int) -> int:
        """Which sentence, counted from 0, the character *place* lies in or follows; 0 for an empty draft."""
        return max(0, bisect_right(self._sentence_starts, place) - 1)

    def sentence_at(self, place: int) -> Span:
        """The sentence that the character *place* lies in or follows."""
        return self.sentences[self.sentence_number(place)] if self.sentences else Span(0, 0)

    def around(self, place: int, before: int = 1, after: int = 1) -> Span:
        """From *before* sentences before the one at *place* to *after* sentences after it."""
        if not self.sentences:
            return Span(0, 0)
        here = self.sentence_number(place)
        last = min(len(self.sentences) - 1, here + after)
        return Span(self.sentences[max(0, here - before)].start, self.sentences[last].end)

    @cached_property
    def end_of_first_sentence(self) -> Span:
        """The empty span where something missing at the start would go: after greeting and first sentence."""
        first = next((s for s in self.sentences if not _is_greeting(s.of(self.plain.text))), None)
        end = first.end if first else len(self.text.rstrip())
        return Span(end, end)

    @cached_property
    def end(self) -> Span:
        """The empty span where something missing at the end would go."""
        end = len(self.text.rstrip())
        return Span(end, end)

    @cached_property
    def apologies(self) -> tuple[Span, ...]:
        """Where the draft apologises for a failure, in its own words, undenied."""
        return tuple(span for span in apologies(self.plain) if not self.is_quoted(span))

    @cached_property
    def sorries(self) -> tuple[Sorry, ...]:
        """Every sorry in the draft's own words, apology or not, with what it is about."""
        return tuple(one for one in sorries(self.plain) if not self.is_quoted(one.span))

    @cached_property
    def ownings(self) -> tuple[Span, ...]:
        """Where the draft owns a failure: "our mistake", "we charged you twice"."""
        return tuple(span for span in ownings(self.plain) if not self.is_quoted(span))

    def owns_near(self, place: int, before: int = 0, after: int = 1) -> bool:
        """Whether a failure is owned from *before* sentences before the one at *place* to *after* sentences after."""
        near = self.around(place, before, after)
        return any(near.covers(span) for span in self.ownings)

    @cached_property
    def acknowledgements(self) -> tuple[Acknowledgement, ...]:
        """Where the draft names what the customer feels, and whether it names the cause."""
        found = acknowledgements(self.plain, self.sentences, self.tells_back)
        return tuple(one for one in found if not self.is_quoted(one.span))

    @cached_property
    def commitments(self) -> tuple[Commitment, ...]:
        """What the draft promises, read at the case's hour, or on any day where that is unknown: then only
        whether a time was named means something, not which."""
        return commitments(self.text, self.now, self.tz)

    @property
    def now(self) -> datetime:
        """The case's hour, or any day where that is unknown."""
        return self.circumstances.now or ANY_DAY

    @property
    def tz(self) -> str:
        return self.circumstances.tz or "UTC"

    # What the customer said.

    @cached_property
    def latest(self) -> tuple[Message, ...]:
        """The customer's messages since an agent last wrote, oldest first; else their last message of all."""
        burst: list[Message] = []
        for turn in reversed(self.turns):
            if turn.is_agents and burst:
                break
            if turn.is_customers:
                burst.append(turn)
        return tuple(reversed(burst))

    @cached_property
    def customers_latest(self) -> Plain:
        return plain("\n".join(message.text for message in self.latest))

    @cached_property
    def customers_words(self) -> Plain:
        """All the customer wrote in this conversation, in order."""
        return plain("\n".join(turn.text for turn in self.turns if turn.is_customers))

    @cached_property
    def reading(self) -> Reading | None:
        """The reading of the customer's latest words; None where the customer has said nothing."""
        if self.heard is not None or not self.latest:
            return self.heard
        before = self.turns[: self.turns.index(self.latest[0])]
        return heard("\n".join(message.text for message in self.latest), before)

    @property
    def level(self) -> Level | None:
        return self.reading.level if self.reading else None

    @property
    def is_hot(self) -> bool:
        """Whether the customer is angry or furious, as far as we can read."""
        return self.level in (Level.ANGRY, Level.FURIOUS)

    @property
    def is_safety_path(self) -> bool:
        """Whether the customer speaks of harm or danger, so that only the checks made for it run."""
        return self.reading is not None and self.reading.opens_safety_path

    @cached_property
    def named_things(self) -> NamedThings:
        """Details the customer gave in this conversation: things, places, days, amounts, counts, people."""
        return NamedThings("\n".join(turn.text for turn in self.turns if turn.is_customers))

    @cached_property
    def told_back(self) -> tuple[Span, ...]:
        """The words of this draft that name something the customer named, in order."""
        return self.named_things.told_back(self.text) if self.latest else ()

    def tells_back(self, span: Span) -> bool:
        """Whether the words at *span* name something the customer named."""
        place = bisect_left(self.told_back, span.start, key=lambda told: told.start)
        return place < len(self.told_back) and self.told_back[place].start < span.end

    @cached_property
    def told(self) -> Told:
        """What the customer told, turned round and ready to be said back."""
        last = self.latest[-1] if self.latest else None
        return told([(turn, self.reading if turn is last else None) for turn in self.turns if turn.is_customers])

    # What we said before.

    @cached_property
    def our_turns(self) -> tuple[Message, ...]:
        """Earlier messages by a person on our side; an automatic receipt is none."""
        return tuple(turn for turn in self.turns if turn.is_agents and not _RECEIPT.is_in(turn.text))

    @property
    def is_first_reply(self) -> bool:
        return bool(self.latest) and not self.our_turns

    @cached_property
    def our_words(self) -> Plain:
        return plain("\n".join(turn.text for turn in self.our_turns))

    @cached_property
    def apologised_before(self) -> bool:
        return bool(apologies(self.our_words))

    def once(self, work: Callable[[Draft], T]) -> T:
        """What *work* finds in this draft, worked out the first time anybody asks and kept: for what checks share."""
        if work not in self._worked_out:
            self._worked_out[work] = work(self)
        return cast("T", self._worked_out[work])

    @cached_property
    def _worked_out(self) -> dict[object, object]:
        return {}

    @cached_property
    def _quote_starts(self) -> tuple[int, ...]:
        return tuple(span.start for span in self.quotes)

    @cached_property
    def _sentence_starts(self) -> tuple[int, ...]:
        return tuple(span.start for span in self.sentences)


def _pieces(text: str, sentence: Span) -> Iterator[Span]:
    start = sentence.start
    while sentence.end - start > LONGEST_SENTENCE:
        gap = text.rfind(" ", start + 1, start + LONGEST_SENTENCE)
        end = gap if gap > start else start + LONGEST_SENTENCE
        yield Span(start, end)
        start = end + 1 if end == gap else end
    yield Span(start, sentence.end)


_GREETING = Phrases(("(hi|hello|hey|dear|good morning|good afternoon|good evening)",))


def _is_greeting(sentence: str) -> bool:
    """Whether a sentence is only the salutation: "Dear Ms Ito,"."""
    return len(sentence.split()) <= 5 and next((s.start == 0 for s in _GREETING.find(sentence)), False)
