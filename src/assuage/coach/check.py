"""What a check is: a fault it looks for, why, on whose word, what to say, and texts that prove it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from assuage.catalogue.source import Source
from assuage.coach.draft import Draft
from assuage.coach.finding import Severity
from assuage.conversation.circumstances import Circumstances
from assuage.conversation.message import Message, Speaker
from assuage.language.negation import asks, clause_before, denies, reports
from assuage.language.phrases import Phrases
from assuage.language.span import Span

__all__ = ["Check", "CheckError", "Draft", "Example", "Look", "Says", "Spot", "agent", "customer", "says"]

FEWEST_EXAMPLES = 4  # fewer do not show where a fault begins and ends


class CheckError(ValueError):
    """A check that cannot be trusted: it lacks examples, words or a known severity."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One place where a check found its fault.

    *replacement* are words that can take the place of the span as they stand; empty where there are none.
    *say* and *reword*, where not empty, speak in place of the check's own.
    """

    span: Span
    replacement: str = ""
    say: str = ""
    reword: str = ""


Look = Callable[[Draft], Iterable[Spot | Span]]


def customer(text: str) -> Message:
    return Message(Speaker.CUSTOMER, text)


def agent(text: str) -> Message:
    return Message(Speaker.AGENT, text)


@dataclass(frozen=True, slots=True)
class Example:
    """A reply in its conversation. *to* is what the customer just wrote, *after* the turns before that."""

    reply: str
    to: str = ""
    after: tuple[Message, ...] = ()
    knowing: Circumstances = field(default_factory=Circumstances)

    @property
    def draft(self) -> Draft:
        turns = (*self.after, customer(self.to)) if self.to else self.after
        return Draft(self.reply, turns, self.knowing)


@dataclass(frozen=True, slots=True)
class Check:
    """One fault of a reply. Its id is its file name, its family the folder.

    *look* gives the places in a draft, at most one for each occurrence; it stays silent when the draft lacks what it
    needs. *bad* examples must be found, *good* ones left alone; the best good ones are near misses. *yields_to* names
    checks that speak in this one's place where both find something in the same sentence. *on_safety_path* checks
    also run when the customer speaks of harm or danger.

    Raises CheckError when there are fewer than four bad examples, fewer good than bad, or nothing to say.
    """

    severity: Severity
    why: str
    source: Source
    look: Look
    say: str
    reword: str
    bad: tuple[str | Example, ...]
    good: tuple[str | Example, ...]
    yields_to: tuple[str, ...] = ()
    on_safety_path: bool = False

    def __init__(
        self,
        *,
        severity: Severity | str,
        why: str,
        source: Source,
        look: Look,
        say: str,
        reword: str,
        bad: Iterable[str | Example],
        good: Iterable[str | Example],
        yields_to: Iterable[str] = (),
        on_safety_path: bool = False,
    ) -> None:
        values = {
            "severity": Severity(severity),
            "why": why,
            "source": source,
            "look": look,
            "say": say,
            "reword": reword,
            "bad": tuple(bad),
            "good": tuple(good),
            "yields_to": tuple(yields_to),
            "on_safety_path": on_safety_path,
        }
        for name, value in values.items():
            object.__setattr__(self, name, value)
        if not (why.strip() and say.strip() and reword.strip()):
            raise CheckError(
                "a check without a reason or words for the agent cannot help. Fill in why, say and reword."
            )
        if len(self.bad) < FEWEST_EXAMPLES or len(self.good) < len(self.bad):
            raise CheckError(
                f"this check has {len(self.bad)} bad and {len(self.good)} good examples, too few to trust it. "
                f"Give at least {FEWEST_EXAMPLES} bad ones and as many good ones as bad."
            )

    def spots(self, draft: Draft) -> tuple[Spot, ...]:
        """Every place of *draft* where this check finds its fault, in order, without overlaps."""
        spots = (one if isinstance(one, Spot) else Spot(one) for one in self.look(draft))
        kept: list[Spot] = []
        for spot in sorted(spots, key=lambda spot: (spot.span.start, -spot.span.end)):
            if not kept or (spot.span.start >= kept[-1].span.end and spot.span != kept[-1].span):
                kept.append(spot)
        return tuple(kept)


@dataclass(frozen=True, slots=True)
class Says:
    """Looks for phrases in the agent's own voice: not quoted, denied, asked or told of."""

    phrases: Phrases
    but_not: Phrases
    even_denied: bool
    even_asked: bool
    even_reported: bool
    replacement: str

    def __call__(self, draft: Draft) -> Iterator[Spot]:
        text = draft.plain.text
        exceptions: tuple[Span, ...] | None = None
        for span in self.phrases.find(draft.plain):
            if draft.is_quoted(span):
                continue
            before = clause_before(text, span.start)
            if not self.even_denied and denies(before):
                continue
            if not self.even_reported and reports(before):
                continue
            if not self.even_asked and asks(before):
                continue
            if exceptions is None:
                exceptions = tuple(self.but_not.find(draft.plain))
            place = bisect_right(exceptions, span.start, key=lambda exception: exception.end)
            if place == len(exceptions) or not exceptions[place].overlaps(span):
                yield Spot(span, self.replacement)


def says(
    *phrases: str,
    but_not: Iterable[str] = (),
    even_denied: bool = False,
    even_asked: bool = False,
    even_reported: bool = False,
    replacement: str = "",
) -> Says:
    """A look for *phrases*, written in the small language of `assuage.language.phrases`.

    A hit is left alone where it is quoted, stands under a denial, lies in a question about the customer's wish, is
    told as said by somebody, or touches a phrase of *but_not*. The `even_…` arguments lift one of these.
    """
    return Says(Phrases(phrases), Phrases(but_not), even_denied, even_asked, even_reported, replacement)
