"""What is known around a case besides its words, as the method and the coach take it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from assuage.cases.standing import CaseState
from assuage.conversation.circumstances import Circumstances, GivenWord
from assuage_desk.cases.models import Case, Promise
from assuage_desk.people.house import house


def circumstances(case: Case, state: CaseState, promises: Iterable[Promise], *, now: datetime) -> Circumstances:
    """What the desk knows of *case*, which stands at *state*. *promises* are its own, with their messages."""
    here = house()
    return Circumstances(
        currency=here.currency,
        given=state.given(here.currency),
        warnings=len(state.warnings),
        is_settled=state.is_confirmed,
        customer_name=case.customer.name,
        open_promises=tuple(
            GivenWord(promise.message.text[promise.start : promise.end], promise.due_at)
            for promise in promises
            if promise.state == Promise.State.OPEN and promise.who != "customer"
        ),
        now=now.astimezone(ZoneInfo(here.zone)),
        tz=here.zone,
        channel=case.channel,
    )
