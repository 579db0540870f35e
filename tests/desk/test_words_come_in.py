"""Customers write, by whatever channel: their words are kept before anything else is done with them."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assuage.record.chain import verify
from assuage.record.words import matches
from assuage_desk.cases import services
from assuage_desk.cases.folding import entries
from assuage_desk.cases.models import Case, Customer, Due, Message, Quarantined, StoredFact
from assuage_desk.cases.services import receive
from assuage_desk.cases.wording import LONGEST, TooLong, storable
from assuage_desk.people.models import Team
from tests.desk.conftest import NOON, later, writes
from tests.desk.threads import at_once


def test_first_words_begin_a_case_for_the_house_s_team(team: Team) -> None:
    case = writes("1", "Where is my sofa?")
    assert (case.team, case.owner, case.standing, case.fact_count) == (team, None, "open", 1)
    assert case.last_words == "Where is my sofa?"
    assert Due.objects.get().kind == "read"
    assert verify(entries(case.pk), case.head).holds


def test_the_same_message_twice_is_kept_once(team: Team) -> None:
    first = receive(channel="api", text="Hello", external_id="a", customer_reference="gus", now=NOON)
    again = receive(channel="api", text="Hello", external_id="a", customer_reference="gus", now=later())
    assert (first.is_new, again.is_new) == (True, False)
    assert (again.case_id, again.message_id) == (first.case_id, first.message_id)
    assert Message.objects.count() == StoredFact.objects.count() == 1


def test_the_same_id_in_another_channel_is_another_message(team: Team) -> None:
    writes("1", "Hello", channel="chat")
    writes("1", "Hello", channel="api")
    assert Message.objects.count() == 2


def test_more_words_join_the_case_that_is_open(team: Team) -> None:
    first, second = writes("1", "Where is it?"), writes("2", "Hello? Anybody?", now=later())
    assert first.pk == second.pk
    assert (second.unanswered, second.waiting_since) == (2, NOON)


def test_another_order_is_another_case(team: Team) -> None:
    sofa = receive(channel="api", text="Sofa?", customer_reference="gus", reference="O-1", now=NOON)
    lamp = receive(channel="api", text="Lamp?", customer_reference="gus", reference="O-2", now=NOON)
    more = receive(channel="api", text="Sofa!", customer_reference="gus", reference="O-1", now=later())
    assert sofa.case_id == more.case_id != lamp.case_id
    assert Customer.objects.count() == 1


def test_a_name_given_later_is_kept_and_one_given_before_stays(team: Team) -> None:
    receive(channel="chat", text="Hi", customer_reference="x", now=NOON)
    receive(channel="chat", text="It's Gus", customer_reference="x", customer_name="Gus", now=NOON)
    receive(channel="chat", text="Hi", customer_reference="x", customer_name="Somebody", now=NOON)
    assert Customer.objects.get().name == "Gus"


def test_words_of_a_fast_clock_count_as_written_now(team: Team) -> None:
    receive(channel="api", text="Hi", customer_reference="x", at=NOON + timedelta(days=3), now=NOON)
    assert Message.objects.get().at == NOON


def test_words_that_come_late_keep_the_hour_they_were_written(team: Team) -> None:
    receive(channel="api", text="Hi", customer_reference="x", at=NOON - timedelta(hours=3), now=NOON)
    assert Case.objects.get().waiting_since == NOON - timedelta(hours=3)


def test_a_time_without_a_zone_is_refused(team: Team) -> None:
    with pytest.raises(ValueError, match="time zone"):
        receive(channel="api", text="Hi", customer_reference="x", at=NOON.replace(tzinfo=None), now=NOON)


def test_ten_megabytes_are_kept_and_more_is_refused_with_the_limit(team: Team) -> None:
    receive(channel="api", text="a" * LONGEST, customer_reference="x", now=NOON)
    with pytest.raises(TooLong, match="10 MB"):
        receive(channel="api", text="é" * LONGEST, customer_reference="y", now=NOON)
    assert Case.objects.count() == 1


def test_characters_that_no_database_holds_are_shown_escaped_and_kept_whole(team: Team) -> None:
    receive(channel="api", text="a\x00b\ud83dc", customer_reference="x", now=NOON)
    message = Message.objects.get()
    assert message.text == "a\\x00b\\ud83dc"
    kept = Quarantined.objects.get()
    assert bytes(kept.raw).decode("utf-8", "surrogatepass") == "a\x00b\ud83dc"


def test_marks_of_any_length_stay_apart(team: Team) -> None:
    for last in "ab":
        receive(channel="api", text="Hi", customer_reference="x" * 400 + last, external_id="y" * 400 + last, now=NOON)
    assert Customer.objects.count() == Message.objects.count() == 2


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=300))
def test_whatever_comes_in_is_there_word_for_word(team: Team, text: str) -> None:
    receipt = receive(channel="api", text=text, customer_reference="any", now=NOON)
    message = Message.objects.get(pk=receipt.message_id)
    assert message.text == storable(text)
    fact = entries(receipt.case_id)[-1].fact
    assert matches(bytes(message.salt), message.text, fact.words)  # type: ignore[union-attr]


@pytest.mark.django_db(transaction=True)
def test_eight_who_write_at_once_are_all_kept(team: Team) -> None:
    receipts: list[services.Receipt] = []

    def write(who: int) -> None:
        for number in range(10):
            mark, customer = f"{who}-{number}", f"{who % 3}"
            receipt = receive(channel="api", text="Hi", customer_reference=customer, external_id=mark, now=NOON)
            receipts.append(receipt)

    assert at_once(*(partial(write, who) for who in range(8))) == []
    assert len({receipt.message_id for receipt in receipts}) == 80 == Message.objects.count()
    assert Case.objects.count() == 3
    for case in Case.objects.all():
        assert verify(entries(case.pk), case.head).holds


@pytest.mark.django_db(transaction=True)
def test_one_that_fails_does_not_take_the_others_with_it(team: Team) -> None:
    def write(case_id: int | None) -> None:
        receive(channel="api", text="Hi", customer_reference=f"{case_id}", case_id=case_id, now=NOON)

    troubles = at_once(*(partial(write, case_id) for case_id in (None, 999, None, 999)))
    assert [type(trouble) for trouble in troubles] == [Case.DoesNotExist] * 2
    assert Message.objects.count() == 2
