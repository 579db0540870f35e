"""The facts a caller gives become circumstances, or a clear error."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import msgspec
import pytest

from assuage.conversation.circumstances import Circumstances, Fault, GivenWord
from assuage.conversation.money import Money
from assuage.formats.circumstances import FactsRow, circumstances_of
from assuage.formats.rows import RowError


def told(**facts: object) -> Circumstances:
    return circumstances_of(msgspec.convert(facts, FactsRow))


def test_nothing_told_is_nothing_known() -> None:
    assert circumstances_of(None) == Circumstances() == told() == told(limit=None, given=None, warnings=None)


def test_a_full_set_of_facts_is_understood() -> None:
    assert told(
        limit=20,
        currency="eur",
        allowed=["replacement", "refund"],
        excluded=["cash"],
        given=["photo of the lamp", "4.50 EUR voucher on Monday", 3],
        fault="yes",
        warnings=["9 May name-calling"],
        settled=False,
        customer_name=" Ines Vidal ",
        open_promises=["call at four", {"text": "refund", "due": "2026-03-03T17:00"}],
        now="2026-03-01T12:00+00:00",
        tz="Europe/Madrid",
        channel="Chat",
        weather="fine",
    ) == Circumstances(
        limit=Money(2000, "EUR"),
        given=Money(750, "EUR"),
        currency="EUR",
        allowed=("replacement", "refund"),
        excluded=("cash",),
        fault=Fault.YES,
        warnings=1,
        is_settled=False,
        customer_name="Ines Vidal",
        open_promises=(
            GivenWord("call at four"),
            GivenWord("refund", datetime(2026, 3, 3, 17, tzinfo=ZoneInfo("Europe/Madrid"))),
        ),
        now=datetime(2026, 3, 1, 12, tzinfo=UTC),
        tz="Europe/Madrid",
        channel="chat",
        known=("photo of the lamp",),
    )


@pytest.mark.parametrize(
    ("limit", "currency", "money"),
    [
        (0, "GBP", Money(0, "GBP")),
        (8.95, "GBP", Money(895, "GBP")),
        ("20.50 EUR", None, Money(2050, "EUR")),
        ("€1,250.00", None, Money(125000, "EUR")),
        ("12,50", "EUR", Money(1250, "EUR")),
        (1000, "JPY", Money(1000, "JPY")),
        (20, None, Money(2000, "XXX")),  # an amount, and nobody said of what
    ],
)
def test_a_limit_may_be_written_in_the_usual_ways(limit: object, currency: str | None, money: Money) -> None:
    assert told(limit=limit, currency=currency).limit == money


@pytest.mark.parametrize("words", ["REF 4471", "order 88-2", "20 photos", "flight EU 1200", "usd-stick 64"])
def test_what_the_customer_gave_is_no_money(words: str) -> None:
    facts = told(given=[words], currency="EUR")
    assert (facts.given, facts.known) == (None, (words,))


def test_a_time_is_told_in_the_zone_of_the_case() -> None:
    assert told(now="2026-07-01T09:30", tz="Europe/London").now == datetime(2026, 7, 1, 8, 30, tzinfo=UTC)
    assert told(now="2026-07-01T09:30+05:30").now == datetime(2026, 7, 1, 4, tzinfo=UTC)
    now = told(now="2026-07-01T09:30Z", tz="Asia/Tokyo").now
    assert now is not None
    assert now.utcoffset() == timezone(timedelta(hours=9)).utcoffset(None)


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        ({"limit": "a lot"}, "not an amount of money"),
        ({"limit": 1.234, "currency": "EUR"}, "more decimals"),
        ({"limit": 1, "currency": "euros"}, "three capitals"),
        ({"fault": "perhaps"}, "yes, no or unknown"),
        ({"warnings": -1}, "less than never"),
        ({"now": "noon", "tz": "Europe/Paris"}, "ISO 8601"),
        ({"now": "2026-07-01T09:30"}, "no offset"),
        ({"now": "0001-01-01T00:00+14:00"}, "outside the years"),
        ({"tz": "Europe"}, "not the name of a time zone"),
        ({"tz": "../../etc/passwd"}, "not the name of a time zone"),
        ({"tz": "\ud800"}, "not the name of a time zone"),
        ({"open_promises": [{"text": "x", "due": "soon"}]}, "ISO 8601"),
    ],
)
def test_a_fact_that_cannot_be_meant_is_a_clear_error(facts: dict[str, object], says: str) -> None:
    with pytest.raises(RowError, match=says):
        told(**facts)
