"""Fill a desk with the demo: its people, its teams, and its stories told through the same doors as real ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from heapq import heappop, heappush
from itertools import count

from assuage.record.facts import Assigned, BoundaryWarned, Closed, Fact, PromiseBroken, PromiseKept, ResolutionConfirmed
from assuage_desk.cases import due
from assuage_desk.cases.models import Case, Message, Promise
from assuage_desk.cases.reading import read_message
from assuage_desk.cases.services import receive, record, recount
from assuage_desk.channels.outbox import deliver
from assuage_desk.config.demo.stories import Story, StoryError, Turn, Warned, stories
from assuage_desk.people.house import house
from assuage_desk.people.models import Person, Role, Team
from assuage_desk.people.services import add_person, name_house
from assuage_desk.replies.drafts import keep_draft
from assuage_desk.replies.outcomes import Sent
from assuage_desk.replies.services import keep_note, release, send_reply

TEAMS = ("Lines", "Home")
PEOPLE = (
    ("maya", "Maya Lindqvist", Role.AGENT, "Lines"),
    ("leon", "Leon Achebe", Role.AGENT, "Lines"),
    ("samira", "Samira Haddad", Role.AGENT, "Home"),
    ("ravi", "Ravi Menon", Role.LEAD, "Lines"),
    ("dana", "Dana Whitfield", Role.ADMIN, "Lines"),
)
MASKS_MOST = "maya"  # one of them has swearing covered too, so that the demo shows both settings


def fill(now: datetime) -> int:
    """Tell every story so that it stands at *now*; gives the number of cases. A story told before is not told again.

    The people have no password: they can be played where the demo allows it, and signed in as nowhere else.
    """
    teams = {name: Team.objects.get_or_create(name=name)[0] for name in TEAMS}
    if not house().is_begun and not Person.objects.exists():
        name_house(name="Halden", zone="Europe/London", currency="GBP", opens=time(8), closes=time(20))
    there = {person.username: person for person in Person.objects.filter(username__in=[row[0] for row in PEOPLE])}
    for username, name, role, team in PEOPLE:
        if username not in there:
            there[username] = add_person(username=username, name=name, role=role, team=teams[team])
            if username == MASKS_MOST:
                there[username].masks = "insults"
                there[username].save(update_fields=["masks"])
    told = 0
    for story in stories():
        if not Message.objects.filter(channel=story.channel, external_id=f"demo:{story.name}:0").exists():
            Telling(story, now, there, teams[story.team]).tell()
            told += 1
    return told


@dataclass
class Telling:
    """One story on its way into the desk: what happens in it, in the order of its hours."""

    story: Story
    now: datetime
    people: dict[str, Person]
    team: Team
    case_id: int = 0
    messages: list[tuple[str, str]] = field(default_factory=list)  # ids and words of the customer's, oldest first
    replies: dict[timedelta, str] = field(default_factory=dict)
    _happens: list[tuple[datetime, int, Callable[[datetime], None]]] = field(default_factory=list)
    _order: count[int] = field(default_factory=count)

    def tell(self) -> None:
        for place, turn in enumerate(self.story.turns):
            self._at(turn.ago, self._said(place, turn) if turn.by == "customer" else self._answered(turn))
        for note in self.story.notes:
            self._at(note.ago, self._noted(note))
        if self.story.warning is not None:
            self._at(self.story.warning.ago, self._warned(self.story.warning))
        if self.story.settled_by:
            self._at(self.story.settled_ago, self._settled)
        while self._happens:
            at, _, happen = heappop(self._happens)
            happen(at)
        recount(self.case_id, self.now)
        self._draft()

    def _at(self, ago: timedelta, happen: Callable[[datetime], None]) -> None:
        heappush(self._happens, (self.now - ago, next(self._order), happen))

    def _said(self, place: int, turn: Turn) -> Callable[[datetime], None]:
        def happen(at: datetime) -> None:
            story = self.story
            receipt = receive(
                channel=story.channel,
                text=turn.text,
                at=at,
                now=at,
                external_id=f"demo:{story.name}:{place}",
                customer_reference=f"demo:{story.customer['reference']}",
                customer_name=story.customer.get("name", ""),
                customer_email=story.customer.get("email", ""),
                case_id=self.case_id or None,
                subject=story.subject,
                reference=story.reference,
            )
            if not self.case_id:
                self.case_id = receipt.case_id
                owner = self.people[story.owner].actor if story.owner else ""
                self._record(at, Assigned(to=owner, team=f"team:{self.team.pk}"))
            read_message(message_id=receipt.message_id, now=at)
            due.cancel(key=f"read:{receipt.message_id}")
            self.messages.append((receipt.message_id, turn.text))

        return happen

    def _answered(self, turn: Turn) -> Callable[[datetime], None]:
        def happen(at: datetime) -> None:
            outcome = send_reply(
                case_id=self.case_id,
                person=self.people[turn.by],
                text=turn.text,
                seen=Case.objects.values_list("fact_count", flat=True).get(pk=self.case_id),
                now=at,
                hold=timedelta(),
            )
            if not isinstance(outcome, Sent):
                raise StoryError(f"{self.story.name}: the reply {turn.ago} ago could not be sent: {outcome}")
            message = outcome.message.pk
            release(message, at)
            deliver(message, 1, at)
            due.cancel(key=f"release:{message}")
            due.cancel(key=f"deliver:{message}")
            self.replies[turn.ago] = message
            self._promised(message, turn)

        return happen

    def _promised(self, message: str, turn: Turn) -> None:
        """What was promised for an hour that has passed was kept, or was not."""
        for promise in Promise.objects.filter(message_id=message, due_at__lt=self.now).exclude(who="customer"):
            assert promise.due_at is not None  # noqa: S101 - the filter above says so
            fact: Fact = PromiseKept(promise.pk) if turn.kept else PromiseBroken(promise.pk)
            heappush(
                self._happens,
                (promise.due_at, next(self._order), lambda at, fact=fact: self._record(at, fact)),  # type: ignore[misc]
            )

    def _noted(self, note: Turn) -> Callable[[datetime], None]:
        def happen(at: datetime) -> None:
            keep_note(case_id=self.case_id, person=self.people[note.by], text=note.text, now=at)

        return happen

    def _warned(self, warning: Warned) -> Callable[[datetime], None]:
        def happen(at: datetime) -> None:
            for message, text in reversed(self.messages):
                start = text.find(warning.quotes)
                if start >= 0:
                    end = start + len(warning.quotes)
                    fact = BoundaryWarned(message, start, end, reply=self.replies.get(warning.ago, ""))
                    self._record(at, fact, by=self.people[warning.by].actor)
                    return
            raise StoryError(f"{self.story.name}: nobody wrote {warning.quotes!r} before the warning about it.")

        return happen

    def _settled(self, at: datetime) -> None:
        by = self.people[self.story.settled_by].actor
        self._record(at, ResolutionConfirmed(message=self.messages[-1][0]), by="customer")
        self._record(at, Closed(reason="settled"), by=by)

    def _record(self, at: datetime, fact: Fact, by: str = "desk") -> None:
        record(case_id=self.case_id, facts=(fact,), seen=None, by=by, now=at)

    def _draft(self) -> None:
        if self.story.draft is not None:
            who, text = self.story.draft
            seen = Case.objects.values_list("fact_count", flat=True).get(pk=self.case_id)
            keep_draft(case_id=self.case_id, person=self.people[who], text=text, seen=seen, sequence=None, now=self.now)
