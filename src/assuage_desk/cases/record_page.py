"""The record of a case as a page: what happened, in plain sentences, and whether it is unchanged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from assuage.record.chain import verify
from assuage.record.facts import Assigned, Entry, Fact, HandoverAsked, Noted, Received, Replied
from assuage.record.spelling import kind_of
from assuage_desk.cases.folding import entries
from assuage_desk.cases.models import Case, Message, Note
from assuage_desk.cases.told import NAMELESS, Names, told
from assuage_desk.people.models import Person, Team

GROUPS = {
    "words": ("Words", ("received", "replied", "taken-back", "delivered", "delivery-failed", "noted", "erased")),
    "promises": ("Promises", ("promise-made", "promise-kept", "promise-moved", "promise-broken")),
    "people": ("Who had it", ("assigned", "handover-asked", "handover-accepted", "handover-returned")),
    "readings": ("Readings and safety", ("reading-corrected", "safety-raised")),
    "remedies": ("Remedies", ("remedy-offered", "remedy-approved", "remedy-declined", "remedy-accepted")),
    "boundaries": (
        "Boundaries",
        ("boundary-reminded", "boundary-warned", "contact-ended", "boundary-reviewed"),
    ),
    "ending": (
        "How it ended",
        ("resolution-proposed", "resolution-confirmed", "closed", "reopened", "survey-answered", "lesson-drawn"),
    ),
}
QUOTE = 160  # characters of a message that stand beside its fact


@dataclass(frozen=True, slots=True)
class Line:
    """One fact. *quote* are the words it is about, as they are now; *is_first_wrong* marks where the chain breaks."""

    number: int
    at: datetime
    who: str
    kind: str
    sentence: str
    quote: str
    mark: str
    is_erased: bool = False
    is_first_wrong: bool = False


@dataclass(frozen=True, slots=True)
class RecordPage:
    """*kinds* are the filters there is something for: name, words, count. *wrong_at* is None while all fits."""

    case: Case
    customer: str
    lines: tuple[Line, ...]
    count: int
    wrong_at: int | None
    trouble: str
    kinds: tuple[tuple[str, str, int], ...]
    chosen: str


def record_page(case: Case, chosen: str = "") -> RecordPage:
    """The record of *case*, checked anew, with the lines of the *chosen* group of kinds; empty: all."""
    stored = entries(case.pk)
    verdict = verify(stored, head=case.head)
    names = _names(case, stored)
    words = _words(case)
    wrong_at = None if verdict.holds else verdict.certain + 1
    lines = [_line(entry, names, words, wrong_at) for entry in stored]
    counts = {name: sum(line.kind in kinds for line in lines) for name, (_, kinds) in GROUPS.items()}
    shown = (
        [line for line in lines if not chosen or line.kind in GROUPS[chosen][1]] if chosen in (*GROUPS, "") else lines
    )
    return RecordPage(
        case=case,
        customer=names.customer,
        lines=tuple(shown),
        count=len(lines),
        wrong_at=wrong_at,
        trouble=verdict.trouble,
        kinds=tuple((name, GROUPS[name][0], count) for name, count in counts.items() if count),
        chosen=chosen if chosen in GROUPS else "",
    )


def _line(entry: Entry, names: Names, words: dict[str, tuple[str, bool]], wrong_at: int | None) -> Line:
    text, is_erased = words.get(_about(entry.fact), ("", False))
    quote = " ".join(text.split())
    return Line(
        number=entry.number,
        at=entry.at,
        who=names.of(entry.by),
        kind=kind_of(entry.fact),
        sentence=told(entry.fact, entry.by, names),
        quote=quote if len(quote) <= QUOTE else quote[: QUOTE - 1].rstrip() + "…",
        mark=entry.mark,
        is_erased=is_erased,
        is_first_wrong=entry.number == wrong_at,
    )


def _about(fact: Fact) -> str:
    match fact:
        case Received(message=message) | Replied(message=message):
            return message
        case Noted(note=note):
            return note
        case _:
            return ""


def _words(case: Case) -> dict[str, tuple[str, bool]]:
    rows = [
        *Message.objects.filter(case=case).values_list("pk", "text", "is_erased"),
        *Note.objects.filter(case=case).values_list("pk", "text", "is_erased"),
    ]
    return {pk: (text, is_erased) for pk, text, is_erased in rows}


def _names(case: Case, stored: Sequence[Entry]) -> Names:
    actors = {entry.by for entry in stored}
    teams: set[str] = set()
    for entry in stored:
        match entry.fact:
            case Assigned(to=to, team=team):
                actors.add(to)
                teams.add(team)
            case HandoverAsked(to=to):
                actors.add(to)
                teams.add(to)
            case _:
                pass
    people = Person.objects.filter(pk__in=_numbers(actors, "person:"))
    named = Team.objects.filter(pk__in=_numbers(teams, "team:"))
    return Names(
        case.customer.name.strip() or NAMELESS,
        {person.actor: person.called for person in people},
        {f"team:{team.pk}": team.name for team in named},
    )


def _numbers(names: set[str], prefix: str) -> list[int]:
    return [
        int(name.removeprefix(prefix)) for name in names if name.startswith(prefix) and name[len(prefix) :].isdecimal()
    ]
