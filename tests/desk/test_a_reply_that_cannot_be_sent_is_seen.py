"""Words out are tried again, parked where a person sees them, and delivered once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from django.test import Client

from assuage.record.chain import verify
from assuage_desk.cases import due
from assuage_desk.cases.folding import entries
from assuage_desk.cases.models import Case, Due, Message, Quarantined, StoredFact
from assuage_desk.cases.worker import turn
from assuage_desk.channels import outbox
from assuage_desk.channels.outbox import CannotDeliver, deliver
from assuage_desk.channels.quarantine import quarantine
from assuage_desk.channels.queries import channels_page
from assuage_desk.config.handlers import REPLYING
from assuage_desk.people.models import Person
from assuage_desk.replies.outcomes import Sent
from assuage_desk.replies.services import release, send_reply
from tests.desk.conftest import NOON, later


@pytest.fixture
def leaving(gus: Case, maya: Person) -> Message:
    """A reply whose undo window is over."""
    sent = send_reply(case_id=gus.pk, person=maya, text="I have your case, Gus.", seen=1, now=later(), hold=timedelta())
    assert isinstance(sent, Sent)
    assert release(sent.message.pk, later())
    return sent.message


class Line:
    """A way out that says no as often as it is told to."""

    def __init__(self, *, refusals: int, is_final: bool = False, fault: bool = False) -> None:
        self.refusals, self.is_final, self.fault = refusals, is_final, fault
        self.carried: list[str] = []

    def __call__(self, message: Message) -> None:
        if self.refusals:
            self.refusals -= 1
            if self.fault:
                raise ZeroDivisionError
            raise CannotDeliver("server-said-no", is_final=self.is_final)
        self.carried.append(message.pk)


@pytest.fixture
def line(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Line]]:
    def laid(**how: object) -> Line:
        made = Line(**how)  # type: ignore[arg-type]
        monkeypatch.setitem(outbox.CARRIERS, "chat", made)
        return made

    return laid  # type: ignore[return-value]


def work_until(hours: float) -> None:
    """Workers do what is due, minute by minute, for so long after the reply was sent."""
    for second in range(0, int(hours * 3600), 20):
        turn(REPLYING, lambda second=second: later(60 + second))  # type: ignore[misc]


def kinds(message: Message) -> list[str]:
    return [fact.kind for fact in StoredFact.objects.filter(case=message.case_id).order_by("number")]


def test_a_reply_is_delivered_once_however_often_it_is_tried(leaving: Message) -> None:
    for attempt in (1, 2, 3):
        deliver(leaving.pk, attempt, later(61))
    assert kinds(leaving).count("delivered") == 1
    assert Message.objects.get(pk=leaving.pk).state == "delivered"
    assert verify(entries(leaving.case_id)).holds


def test_a_refusal_is_recorded_and_tried_again_until_it_goes(leaving: Message, line: Callable[..., Line]) -> None:
    out = line(refusals=2)
    work_until(0.1)
    assert out.carried == [leaving.pk]
    assert kinds(leaving)[-3:] == ["delivery-failed", "delivery-failed", "delivered"]
    assert Due.objects.get(kind="deliver").state == "done"


def test_after_six_tries_it_is_parked_where_a_person_sees_it(
    leaving: Message, line: Callable[..., Line], maya: Person, stranger: Person
) -> None:
    line(refusals=99)
    work_until(2)
    assert Message.objects.get(pk=leaving.pk).state == "parked"
    assert kinds(leaving).count("delivery-failed") == due.MOST_TRIES
    stuck = channels_page(maya).stuck
    assert [(one.message.pk, one.attempts, one.next_at) for one in stuck] == [(leaving.pk, due.MOST_TRIES, None)]
    assert stuck[0].trouble == "server said no"
    assert channels_page(stranger).stuck == ()


def test_what_cannot_help_is_not_tried_again(leaving: Message, line: Callable[..., Line]) -> None:
    line(refusals=99, is_final=True)
    work_until(0.5)
    assert kinds(leaving).count("delivery-failed") == 1
    assert Message.objects.get(pk=leaving.pk).state == "parked"


def test_a_fault_of_ours_parks_the_words_as_well(leaving: Message, line: Callable[..., Line]) -> None:
    line(refusals=99, fault=True)
    work_until(2)
    assert Message.objects.get(pk=leaving.pk).state == "parked"


def test_somebody_may_have_it_tried_again(
    leaving: Message, line: Callable[..., Line], maya: Person, signed_in: Callable[[Person], Client]
) -> None:
    out = line(refusals=1, is_final=True)
    work_until(0.1)
    page = signed_in(maya)
    assert b"Could not be sent" in page.get("/channels/").content
    assert page.post(f"/channels/parked/{leaving.pk}/try-again")["Location"] == "/channels/"
    Due.objects.filter(kind="deliver").update(run_at=NOON)
    work_until(0.1)
    assert out.carried == [leaving.pk]
    assert kinds(leaving)[-1] == "delivered"


def test_nobody_else_has_it_tried_again(
    leaving: Message, line: Callable[..., Line], stranger: Person, signed_in: Callable[[Person], Client]
) -> None:
    line(refusals=1, is_final=True)
    work_until(0.1)
    assert signed_in(stranger).post(f"/channels/parked/{leaving.pk}/try-again").status_code == 404
    assert Message.objects.get(pk=leaving.pk).state == "parked"


def test_what_was_not_understood_becomes_a_case_or_is_put_aside_by_a_lead(
    ravi: Person, maya: Person, signed_in: Callable[[Person], Client]
) -> None:
    row = quarantine(channel="chat", raw=b"Please \xff help", trouble="Not text.", now=NOON, external_id="q-1")
    assert quarantine(channel="chat", raw=b"Please \xff help", trouble="Not text.", now=NOON, external_id="q-1") == row
    url = f"/channels/quarantine/{row.pk}/make-case"
    assert signed_in(maya).post(url).status_code == 404
    lead = signed_in(ravi)
    assert b"Not text." in lead.get("/channels/").content
    assert lead.post(url).status_code == 302
    assert Message.objects.get().text == "Please \N{REPLACEMENT CHARACTER} help"
    assert bytes(Quarantined.objects.get().raw) == b"Please \xff help"
    lead.post(url)  # pressed twice
    assert Case.objects.count() == 1
    other = quarantine(channel="chat", raw=b"spam", trouble="Not text.", now=NOON)
    lead.post(f"/channels/quarantine/{other.pk}/settle")
    assert channels_page(ravi).quarantined == ()
