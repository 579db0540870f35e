"""The door that a replay goes through: the services that live words go through, too."""

from __future__ import annotations

import hashlib
import time
from datetime import timedelta
from typing import Protocol

from django.utils import timezone

from assuage.formats.bad_line import BadLine
from assuage_desk.cases.models import Case, Due, MessageReading
from assuage_desk.cases.services import receive
from assuage_desk.cases.wording import TooLong, raw
from assuage_desk.channels.quarantine import quarantine
from assuage_desk.channels.replay.figures import Figures
from assuage_desk.channels.replay.pacing import Turn
from assuage_desk.channels.replay.raw_lines import RawLines
from assuage_desk.people.house import house
from assuage_desk.people.models import Person, Role
from assuage_desk.replies.outcomes import NotSendable, Sent
from assuage_desk.replies.services import keep_note, send_reply
from assuage_desk.replies.wording import LONGEST

CHANNEL = "replay"
NAME = "Replayed"  # who answers in a replay; nobody can sign in as them


class Door(Protocol):
    """Where turns go. Each call counts what it did in its figures."""

    figures: Figures

    def customer(self, turn: Turn) -> None: ...

    def agent(self, turn: Turn) -> None: ...

    def system(self, turn: Turn) -> None: ...

    def unreadable(self, line: BadLine) -> None: ...

    def finish(self, patience: float) -> None:
        """Wait at most *patience* seconds for what workers still do, then count it."""


class Desk:
    """The running desk's database, by the services that live words go through."""

    def __init__(self, run: str, hold: timedelta | None, lines: RawLines | None = None) -> None:
        self.figures = Figures()
        self._run = run
        self._hold = hold
        self._lines = lines
        self._cases: dict[str, int] = {}
        self._messages: list[str] = []
        self._is_new: dict[str, bool] = {}
        self._person = replayed_person()

    def customer(self, turn: Turn) -> None:
        talk, text = turn.conversation, turn.message.text
        external_id = self._id(turn)
        if not text.strip():
            self._set_aside(turn, "A message without words.")
            return
        try:
            receipt = receive(
                channel=CHANNEL,
                text=text,
                external_id=external_id,
                customer_reference=self._short(talk.id),
                customer_name=talk.customer_name,
                case_id=self._cases.get(talk.id),
                subject=talk.subject,
                reference=talk.id[:200],
                now=timezone.now(),
            )
        except TooLong as trouble:
            self._set_aside(turn, str(trouble))
            return
        self._cases[talk.id] = receipt.case_id
        self._is_new[talk.id] = receipt.is_new
        self.figures.messages += receipt.is_new
        self.figures.already_there += not receipt.is_new
        self._messages.append(receipt.message_id)

    def agent(self, turn: Turn) -> None:
        talk = turn.conversation
        case_id = self._cases.get(talk.id)
        if case_id is None:
            self._set_aside(turn, "An answer before the customer wrote: there is no case that it could belong to.")
            return
        before = Case.objects.values_list("fact_count", flat=True).get(pk=case_id)
        try:
            sent = self._send(turn, case_id, before)
        except NotSendable as trouble:
            self._set_aside(turn, str(trouble))
            return
        is_new = sent.seen > before
        self.figures.replies += is_new
        self.figures.already_there += not is_new

    def _send(self, turn: Turn, case_id: int, seen: int) -> Sent:
        """The reply as it was given then, whatever has been written in the case since."""
        while True:
            outcome = send_reply(
                case_id=case_id,
                person=self._person,
                text=turn.message.text,
                seen=seen,
                external_id=self._id(turn),
                hold=self._hold,
                now=timezone.now(),
            )
            if isinstance(outcome, Sent):
                return outcome
            seen = outcome.seen

    def system(self, turn: Turn) -> None:
        """What a machine said in between is for staff, so it becomes a note."""
        case_id = self._cases.get(turn.conversation.id)
        text = turn.message.text.strip()
        if case_id is None or not text:
            self._set_aside(turn, "Words of a machine before anybody wrote, or none.")
            return
        if not self._is_new.get(turn.conversation.id):
            self.figures.already_there += 1  # notes carry no id; those of a message played before are there
            return
        for start in range(0, len(text), LONGEST):
            keep_note(case_id=case_id, person=self._person, text=text[start : start + LONGEST], now=timezone.now())
        self.figures.notes += 1

    def unreadable(self, line: BadLine) -> None:
        if line.was_read:
            self.figures.trouble(str(line))
            return
        quarantine(
            channel=CHANNEL,
            raw=self._lines.of(line.line) if self._lines else str(line).encode(),
            trouble=str(line),
            external_id=f"{self._run}:line {line.line}",
            now=timezone.now(),
        )
        self.figures.quarantined += 1
        self.figures.trouble(str(line))

    def finish(self, patience: float) -> None:
        until = time.monotonic() + patience
        left = before = self._unread()
        while left and time.monotonic() < until:
            time.sleep(0.2)
            left = self._unread()
            if left < before:  # somebody is at work: give them more time
                until, before = max(until, time.monotonic() + patience / 2), left
        self.figures.unread = left
        for start in range(0, len(self._messages), 500):
            part = self._messages[start : start + 500]
            for level, failed in MessageReading.objects.filter(pk__in=part).values_list("level", "failed"):
                self.figures.failed_readings += bool(failed)
                self.figures.levels[level] += not failed

    def _unread(self) -> int:
        keys = [f"read:{message}" for message in self._messages]
        return sum(
            Due.objects.filter(key__in=keys[start : start + 500], state=Due.State.WAITING).count()
            for start in range(0, len(keys), 500)
        )

    def _set_aside(self, turn: Turn, trouble: str) -> None:
        quarantine(
            channel=CHANNEL,
            raw=raw(turn.message.text),
            trouble=f"{turn.conversation.id}, turn {turn.place + 1}: {trouble}",
            external_id=self._id(turn),
            now=timezone.now(),
        )
        self.figures.quarantined += 1
        self.figures.trouble(f"{turn.conversation.id}, turn {turn.place + 1}: {trouble}")

    def _id(self, turn: Turn) -> str:
        return f"{self._run}:{self._short(turn.conversation.id)}:{turn.place}"

    def _short(self, name: str) -> str:
        """*name*, or a digest of it where it is too long for a mark."""
        whole = f"{self._run}:{name}"
        return whole if len(whole) <= 150 else f"{self._run}:{hashlib.sha256(whole.encode()).hexdigest()[:32]}"


def replayed_person() -> Person:
    """In whose name stored replies are told again. They cannot sign in."""
    person, is_new = Person.objects.get_or_create(
        username=NAME.lower(),
        defaults={"name": NAME, "role": Role.AGENT, "team_id": house().team_id, "is_active": False},
    )
    if is_new:
        person.set_unusable_password()
        person.save(update_fields=["password"])
    return person
