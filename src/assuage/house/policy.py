"""What a house has decided: one policy, every key with a default and a sentence that says what it does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from types import MappingProxyType

from assuage.boundaries.ladder import Ladder
from assuage.cases.urgency import Patience
from assuage.reading.reading import Abuse, Ask, Level
from assuage.remedies.options import Loss, Remedy


def says(sentence: str) -> Mapping[str, str]:
    """What a key does, in the sentence that the reference prints."""
    return {"says": sentence}


@dataclass(frozen=True, slots=True)
class Company:
    """Who the house is."""

    name: str = field(default="Our house", metadata=says("The name that customers know the firm by."))
    zone: str = field(default="UTC", metadata=says("The IANA time zone in which times are said and read."))
    currency: str = field(default="EUR", metadata=says("The currency that sums are in where none is written."))
    month_first: bool = field(default=False, metadata=says("Whether 3/4 is 4 March (true) or 3 April (false)."))


@dataclass(frozen=True, slots=True)
class Hours:
    """When somebody is there."""

    opens: time = field(default=time(9, 0), metadata=says("When the working day begins, on the clock of the zone."))
    closes: time = field(
        default=time(17, 0),
        metadata=says('When the working day ends; "close of business" in a promise means this hour.'),
    )
    days: tuple[str, ...] = field(
        default=("mon", "tue", "wed", "thu", "fri"),
        metadata=says("The working days, as mon, tue, wed, thu, fri, sat, sun."),
    )
    closed: tuple[date, ...] = field(
        default=(), metadata=says("Days besides on which nobody works, such as 2026-12-25.")
    )


@dataclass(frozen=True, slots=True)
class PromiseRules:
    """How promises are kept."""

    answer_within: timedelta = field(
        default=timedelta(hours=1), metadata=says("How long a calm customer may wait for a first answer.")
    )
    near: timedelta = field(
        default=timedelta(hours=1), metadata=says("How long before it is due a promise comes to the top of the queue.")
    )
    remind: timedelta = field(
        default=timedelta(minutes=10), metadata=says("How long before it is due its owner is reminded.")
    )
    update_within: timedelta = field(
        default=timedelta(hours=2),
        metadata=says("How far ahead the guide suggests the hour of a next word, within working hours."),
    )


@dataclass(frozen=True, slots=True)
class UndoRules:
    """How long a reply can be taken back."""

    calm: timedelta = field(default=timedelta(seconds=5), metadata=says("After a calm draft."))
    hot: timedelta = field(
        default=timedelta(seconds=20),
        metadata=says("After words to an angry or furious customer, or with a finding left open."),
    )
    ending: timedelta = field(default=timedelta(seconds=60), metadata=says("After words that end a contact."))

    def after(self, level: Level, *, has_findings: bool = False, is_ending: bool = False) -> timedelta:
        """How long a reply to words of *level* can be taken back."""
        if is_ending:
            return self.ending
        return self.hot if has_findings or level in (Level.ANGRY, Level.FURIOUS) else self.calm


@dataclass(frozen=True, slots=True)
class BoundaryRules:
    """Where patience ends, and what stays open."""

    ends_at_once: tuple[Abuse, ...] = field(
        default=(Abuse.THREAT,), metadata=says("Kinds of abuse that let a person end contact without a warning before.")
    )
    warns_at_once: tuple[Abuse, ...] = field(
        default=(Abuse.HATE, Abuse.SEXUAL),
        metadata=says("Kinds of abuse too grave for a reminder: a warning comes first."),
    )
    sure_from: float = field(
        default=0.5, metadata=says("How sure (0 to 1) a reading must be before a rung is proposed.")
    )
    review_after: timedelta = field(
        default=timedelta(days=90), metadata=says("How long an ended contact stays ended before it is looked at again.")
    )
    other_way: str = field(default="", metadata=says("The address that still gets through when a contact is ended."))

    @property
    def ladder(self) -> Ladder:
        return Ladder(self.ends_at_once, self.warns_at_once, self.sure_from)


@dataclass(frozen=True, slots=True)
class SafetyRules:
    """What is said and whom to call when somebody is in danger. A house sets its own country's numbers."""

    emergency_number: str = field(default="112", metadata=says("The number for danger to life, now."))
    crisis_line: str = field(
        default="", metadata=says("A crisis line for people who think of ending their life, with its hours.")
    )
    crisis_words: str = field(
        default="", metadata=says("Words of the house for that moment, agreed with somebody trained.")
    )
    colleague: str = field(default="", metadata=says("The trained colleague who is called in."))
    gas_number: str = field(default="", metadata=says("The number to ring when somebody smells gas."))


DEFAULT_REMEDIES: Mapping[str, Remedy] = MappingProxyType(
    {
        "refund": Remedy("refund", "refund what you paid", (Loss.MONEY, Loss.GOODS), (Ask.REFUND, Ask.CORRECT_BILL), is_owed=True),
        "replacement": Remedy("replacement", "send another", (Loss.GOODS,), (Ask.REPLACEMENT, Ask.DELIVERY)),
        "redo": Remedy("redo", "have it put right", (Loss.SERVICE,), (Ask.FIX,)),
        "call-back": Remedy("call-back", "ring you at an hour that suits you", (Loss.RESPECT, Loss.TIME), (Ask.CALL_BACK, Ask.MANAGER, Ask.HUMAN)),
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class House:
    """The whole policy. A house without a file has these defaults: no sum of money is given without a lead."""

    company: Company = field(default_factory=Company, metadata=says("Who the house is."))
    hours: Hours = field(default_factory=Hours, metadata=says("When somebody is there."))
    promises: PromiseRules = field(default_factory=PromiseRules, metadata=says("How promises are kept."))
    undo: UndoRules = field(default_factory=UndoRules, metadata=says("How long a reply can be taken back."))
    boundaries: BoundaryRules = field(
        default_factory=BoundaryRules, metadata=says("Where patience ends, and what stays open.")
    )
    safety: SafetyRules = field(default_factory=SafetyRules, metadata=says("Whom to call when somebody is in danger."))
    remedies: Mapping[str, Remedy] = field(
        default_factory=lambda: DEFAULT_REMEDIES,
        metadata=says("What can be given or offered, a table for each kind."),
    )

    @property
    def patience(self) -> Patience:
        return Patience(self.promises.answer_within, self.promises.near)
