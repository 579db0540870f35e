"""A conversation as the desk shows it: turns, notes and what happened between them, oldest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache

from assuage.catalogue.entries import listed
from assuage.reading.reading import Reading
from assuage.reading.signal import Signal
from assuage.record.facts import (
    Assigned,
    BoundaryReminded,
    BoundaryWarned,
    Closed,
    ContactEnded,
    Fact,
    PromiseMoved,
    Reopened,
    ResolutionConfirmed,
    ResolutionProposed,
    SafetyRaised,
)
from assuage_desk.cases.marking import Mark, Piece, paragraphs
from assuage_desk.cases.masking import masks, spoken
from assuage_desk.cases.models import Message, Note, Promise
from assuage_desk.cases.reading import reading_in
from assuage_desk.cases.told import Names, told

SHOWN = (  # kinds of facts that stand between the turns; the record has them all
    Assigned,
    BoundaryReminded,
    BoundaryWarned,
    ContactEnded,
    SafetyRaised,
    ResolutionProposed,
    ResolutionConfirmed,
    PromiseMoved,
    Closed,
    Reopened,
)
SHOWN_FAMILIES = ("heat", "abuse", "safety")
LONGEST_SHOWN = 90  # characters; a whole letter underlined points at nothing
UNSURE = 0.5  # below this confidence the page says so
LAST = 6  # turns that always stand open
FOLD_FROM = 9  # fewer turns than this are not worth folding
DRAWN = 20_000  # characters of a message that stand in the page; the rest is a press away
SPOKEN = 160  # characters of a new message that are read aloud


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in the thread. *kind* is turn, ours, note or happened; *version* changes when it must be drawn anew."""

    id: str
    kind: str
    at: datetime
    version: str
    who: str = ""
    is_mine: bool = False
    paragraphs: tuple[tuple[Piece, ...], ...] = ()
    text: str = ""
    level: str = ""
    is_unread: bool = False
    is_unsure: bool = False
    trouble: str = ""
    state: str = ""
    leaves_at: datetime | None = None
    promises: tuple[Promise, ...] = ()
    more: int = 0
    is_erased: bool = False
    is_first_unanswered: bool = False
    says: str = ""

    @property
    def message(self) -> str:
        """The id of the message or note that it shows."""
        return self.id.partition("-")[2]


@dataclass(frozen=True, slots=True)
class Thread:
    """*earlier* are folded into one line that *folded* describes; *first* is the id of the first that stands open."""

    items: tuple[Item, ...]
    earlier: tuple[Item, ...] = ()
    folded: str = ""
    first: str = ""


@dataclass(frozen=True, slots=True)
class Sources:
    """All rows a thread is made of, as the queries brought them."""

    messages: Sequence[Message]
    notes: Sequence[Note] = ()
    happened: Sequence[tuple[int, datetime, str, Fact]] = ()  # number, when, by, fact
    promises: Sequence[Promise] = ()
    corrected: Mapping[str, str] = field(default_factory=dict)  # message id → the level a person said
    unanswered: frozenset[str] = frozenset()


def thread(sources: Sources, *, names: Names, me: str, masks_setting: str, keep_open_from: str = "") -> Thread:
    """The thread of a case for the person *me* (``person:1``). *keep_open_from* is an item that stays unfolded."""
    promised: dict[str, list[Promise]] = {}
    for promise in sources.promises:
        promised.setdefault(promise.message_id, []).append(promise)
    items = [_turn(m, sources, names, me, masks_setting, tuple(promised.get(m.pk, ()))) for m in sources.messages]
    items += [_note(note, me) for note in sources.notes]
    items += [
        _happened(number, at, by, fact, names) for number, at, by, fact in sources.happened if isinstance(fact, SHOWN)
    ]
    items.sort(key=lambda item: item.at)
    first = next((n for n, item in enumerate(items) if item.kind == "turn" and item.id[5:] in sources.unanswered), None)
    if first is not None:
        items[first] = replace(items[first], is_first_unanswered=True)
    return _folded(items, first, keep_open_from)


def heard_in(reading: Reading | None) -> tuple[Mark, ...]:
    """The evidence worth showing: what makes a message hot, an attack or urgent; what it asks for stands elsewhere."""
    if reading is None:
        return ()
    return tuple(
        Mark(piece.span, signal=piece.signal)
        for piece in reading.evidence
        if _families().get(piece.signal) in SHOWN_FAMILIES and piece.span.end - piece.span.start <= LONGEST_SHOWN
    )


@cache
def _families() -> dict[str, str]:
    return {one.id: one.family for one in listed("assuage.reading.signals", Signal)}


def _reading_of(message: Message) -> Reading | None:
    row = getattr(message, "reading", None)
    return reading_in(row) if row is not None else None


def _turn(
    message: Message, sources: Sources, names: Names, me: str, setting: str, promises: tuple[Promise, ...]
) -> Item:
    if message.speaker != "customer":
        return _ours(message, me, promises)
    reading = getattr(message, "reading", None)
    as_read = _reading_of(message)
    covered = masks(message.text[:DRAWN], as_read, setting)
    marks = (*covered, *heard_in(as_read))
    level = sources.corrected.get(message.pk, reading.level if reading else "")
    confidence = 1.0 if reading is None or reading.confidence is None else reading.confidence
    words = " ".join(spoken(message.text[: 4 * SPOKEN], covered).split())
    called = names.called[0].upper() + names.called[1:]
    heard = f"{called} wrote: {words[:SPOKEN]}{'…' if len(words) > SPOKEN else ''}"
    return Item(
        id=f"turn-{message.pk}",
        kind="turn",
        at=message.at,
        version=f"{level}.{bool(reading)}.{message.is_erased}",
        who=called,
        paragraphs=() if message.is_erased else paragraphs(message.text[:DRAWN], marks),
        more=max(0, len(message.text) - DRAWN),
        level=level,
        is_unread=reading is None,
        is_unsure=bool(level) and confidence < UNSURE and message.pk not in sources.corrected,
        trouble=reading.failed if reading else "",
        is_erased=message.is_erased,
        says=heard,
    )


def _ours(message: Message, me: str, promises: tuple[Promise, ...]) -> Item:
    author = message.author
    is_mine = author is not None and author.actor == me
    who = "You" if is_mine else author.called if author else "The desk"
    states = ".".join(f"{p.state}{p.due_at:%H%M}" if p.due_at else p.state for p in promises)
    return Item(
        id=f"turn-{message.pk}",
        kind="ours",
        at=message.at,
        version=f"{message.state}.{states}",
        who=who,
        is_mine=is_mine,
        text=message.text,
        state=message.state,
        leaves_at=message.leaves_at,
        promises=promises,
        is_erased=message.is_erased,
        says="" if is_mine else f"{who} answered.",
    )


def _note(note: Note, me: str) -> Item:
    is_mine = note.author is not None and note.author.actor == me
    who = "You" if is_mine else note.author.called if note.author else "The desk"
    return Item(
        id=f"note-{note.pk}",
        kind="note",
        at=note.at,
        version=str(note.is_erased),
        who=who,
        is_mine=is_mine,
        text=note.text,
        is_erased=note.is_erased,
        says="" if is_mine else f"{who} kept a note for staff.",
    )


def _happened(number: int, at: datetime, by: str, fact: Fact, names: Names) -> Item:
    return Item(id=f"fact-{number}", kind="happened", at=at, version="1", text=told(fact, by, names))


def _folded(items: list[Item], first: int | None, keep_open_from: str) -> Thread:
    """Earlier messages fold into one line; what waits for an answer, and the last few, always stand open."""
    spoken_at = [n for n, item in enumerate(items) if item.kind in ("turn", "ours")]
    if len(spoken_at) < FOLD_FROM:
        return Thread(tuple(items), first=items[0].id if items else "")
    cut = spoken_at[-LAST]
    if first is not None:
        cut = min(cut, first)
    kept = next((n for n, item in enumerate(items) if item.id == keep_open_from), None)
    if kept is not None:
        cut = min(cut, kept)
    earlier, rest = tuple(items[:cut]), tuple(items[cut:])
    count = sum(item.kind in ("turn", "ours") for item in earlier)
    notes = sum(item.kind == "note" for item in earlier)
    folded = f"{count} earlier message{'s' if count > 1 else ''}" if count else ""
    if notes:
        folded += f" and {notes} note{'s' if notes > 1 else ''}"
    return Thread(rest, earlier, folded, rest[0].id if rest else "")
