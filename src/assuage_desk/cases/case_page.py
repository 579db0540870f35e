"""Everything the page of a case shows, in a known number of questions to the database (nine, whatever the case)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from assuage.cases.standing import CaseState
from assuage.method.guide import Guidance
from assuage.record.facts import Assigned, Fact, ReadingCorrected
from assuage.record.spelling import parse_fact
from assuage_desk.cases.access import visible
from assuage_desk.cases.conversation import MOST, said_in
from assuage_desk.cases.folding import state_of
from assuage_desk.cases.guidance import guidance
from assuage_desk.cases.heat_line import Heard, HeatLine, heat_line
from assuage_desk.cases.live import newest_number
from assuage_desk.cases.models import Case, Draft, Message, Note, Promise, StoredFact
from assuage_desk.cases.needs import Need, already_given, needs
from assuage_desk.cases.presence import Here, customer_is_writing, people_here
from assuage_desk.cases.promised import Promised, promised
from assuage_desk.cases.reading import reading_in
from assuage_desk.cases.said import Said, said
from assuage_desk.cases.shadow import HEAT_SAID
from assuage_desk.cases.steps import Step, tracker
from assuage_desk.cases.thread import Sources, Thread, thread
from assuage_desk.cases.told import NAMELESS, Names
from assuage_desk.people.models import Person, Team

GONE = (Message.State.TAKEN_BACK,)
DRAWN = 200  # messages on the page, the newest; what came before is in the record


@dataclass(frozen=True, slots=True)
class CasePage:
    """*seen* is the number of the newest fact in the case, *newest* the newest anywhere: live pages go on from it.

    *older* counts messages that stand in the record only. *draft_seen* is the newest fact that the writer of the draft had before them when they began it.
    """

    case: Case
    customer: str
    called: str
    seen: int
    newest: int
    thread: Thread
    older: int
    needs: tuple[Need, ...]
    given: tuple[str, ...]
    said: Said | None
    heat_line: HeatLine | None
    promised: Promised
    steps: tuple[Step, ...]
    guidance: Guidance | None
    safety_kinds: tuple[str, ...]
    safety_words: str
    draft: str
    draft_seen: int
    note: str
    held: Message | None
    here: tuple[Here, ...]
    is_typing: bool
    colleagues: Sequence[Person] = field(default=())


def case_page(case: Case, person: Person, *, now: datetime, keep_open_from: str = "") -> CasePage:
    """The page of *case* for *person*, who may see it. *keep_open_from* is a thread item that is not to be folded."""
    state = state_of(case)
    messages, older = _messages(case)
    notes = list(Note.objects.filter(case=case).select_related("author").order_by("at"))
    promises = list(Promise.objects.filter(case=case).select_related("message", "message__author").order_by("due_at"))
    happened = _happened(case)
    names = _names(case, happened)
    corrected = {c.message: c.now for c in state.corrections if c.what == "heat"}
    sources = Sources(
        messages=messages,
        notes=notes,
        happened=happened,
        promises=promises,
        corrected=corrected,
        unanswered=frozenset(waits.message for waits in state.unanswered),
    )
    theirs = [message for message in messages if message.speaker == "customer" and not message.is_erased]
    ours = [message for message in messages if message.speaker == "agent" and not message.is_erased]
    drafts = {draft.kind: draft for draft in Draft.objects.filter(case=case, person=person)}
    draft = drafts["reply"].text if "reply" in drafts else ""
    newest = next((message for message in reversed(theirs) if hasattr(message, "reading")), None)
    talk = said_in(messages[-MOST:])
    guided = guidance(case, state, talk, promises, now=now)
    return CasePage(
        case=case,
        customer=names.customer,
        called=names.called,
        seen=case.fact_count,
        newest=newest_number(),
        thread=thread(sources, names=names, me=person.actor, masks_setting=person.masks, keep_open_from=keep_open_from),
        older=older,
        needs=needs(talk, draft),
        given=already_given(talk),
        said=_said(newest, case, state),
        heat_line=heat_line(
            _heard(theirs, corrected),
            [message.at for message in ours],
            [p.due_at for p in promises if p.state == Promise.State.BROKEN and p.due_at],
        ),
        promised=promised(promises, now=now, me=person.actor),
        steps=tracker(guided.place if guided else ""),
        guidance=guided,
        safety_kinds=tuple(dict.fromkeys(s.kind for s in state.safety)) if state.opens_safety_path else (),
        safety_words=_safety_words(state, theirs),
        draft=draft,
        draft_seen=min(drafts["reply"].seen, case.fact_count) if draft else case.fact_count,
        note=drafts["note"].text if "note" in drafts else "",
        held=next((m for m in reversed(ours) if m.state == Message.State.HELD and m.author_id == person.pk), None),
        here=people_here(case.pk, now, but=person.pk),
        is_typing=customer_is_writing(case.pk, now),
        colleagues=_colleagues(case, person),
    )


def _messages(case: Case) -> tuple[list[Message], int]:
    """The newest messages of the case, oldest first, and how many are older than these."""
    rows = Message.objects.filter(case=case).exclude(state__in=GONE)
    newest = list(rows.select_related("author", "reading").order_by("-at", "-stored_at")[:DRAWN])
    return newest[::-1], rows.count() - DRAWN if len(newest) == DRAWN else 0


def _happened(case: Case) -> list[tuple[int, datetime, str, Fact]]:
    rows = (
        StoredFact.objects.filter(case=case)
        .exclude(kind__in=("received", "replied", "delivered", "noted", "promise-made", "promise-kept"))
        .order_by("number")
        .values_list("number", "at", "by", "body")
    )
    return [(number, at, by, parse_fact(body.encode())) for number, at, by, body in rows]


def _names(case: Case, happened: Sequence[tuple[int, datetime, str, Fact]]) -> Names:
    actors = {by for _, _, by, _ in happened} | {f.to for _, _, _, f in happened if isinstance(f, Assigned)}
    numbers = [int(actor[7:]) for actor in actors if actor.startswith("person:")]
    people = {p.actor: p.called for p in Person.objects.filter(pk__in=numbers)} if numbers else {}
    teams = {f"team:{case.team_id}": case.team.name} if case.team else {}
    return Names(case.customer.name.strip() or NAMELESS, people, teams)


def _heard(theirs: Sequence[Message], corrected: dict[str, str]) -> list[Heard]:
    by_word = {level.value: heat for level, heat in HEAT_SAID.items()}
    return [
        Heard(message.at, by_word[corrected[message.pk]] if message.pk in corrected else message.reading.heat)
        for message in theirs
        if hasattr(message, "reading") and message.reading.heat is not None
    ]


def _said(newest: Message | None, case: Case, state: CaseState) -> Said | None:
    if newest is None:
        return None
    corrections: list[ReadingCorrected] = list(state.corrections)
    return said(newest.pk, reading_in(newest.reading), case.course, corrections)


def _safety_words(state: CaseState, theirs: Sequence[Message]) -> str:
    """The beginning of the message that opened the safety path."""
    raised = {s.message for s in state.safety if s.kind in ("self-harm", "emergency")}
    words = next((" ".join(m.text.split()) for m in reversed(theirs) if m.pk in raised), "")
    return words if len(words) <= 140 else words[:139].rstrip() + "…"


def _colleagues(case: Case, person: Person) -> Sequence[Person]:
    """Who the case can be given to: the people of its team, in the order of their names."""
    team = case.team_id if case.team_id is not None else person.team_id
    return list(Person.objects.filter(team_id=team, is_active=True).order_by("name")) if team else []


def begun_by(person: Person) -> int | None:
    """The case in which *person* has begun a reply; else one they may see in which a colleague has."""
    begun = Draft.objects.filter(kind="reply", case__in=Case.objects.filter(visible(person))).exclude(text="")
    mine = begun.filter(person=person).order_by("-changed_at").values_list("case_id", flat=True).first()
    return mine or begun.order_by("-changed_at").values_list("case_id", flat=True).first()


def teams_of(person: Person) -> Sequence[Team]:
    """Teams that a case can be given to by *person*."""
    return list(Team.objects.order_by("name")) if person.leads else []
