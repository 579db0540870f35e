"""The next step of a case, asked of the method with all that the desk knows."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from assuage.cases.standing import CaseState
from assuage.conversation.circumstances import Circumstances
from assuage.conversation.message import Conversation
from assuage.method.guide import Guidance, guide
from assuage_desk.cases.conversation import Said
from assuage_desk.cases.models import Case
from assuage_desk.people.house import house

log = logging.getLogger("assuage.method")


def guidance(case: Case, state: CaseState, said: Sequence[Said], *, now: datetime) -> Guidance | None:
    """What the method says is next, or None when it failed: the page says so, and everything else works."""
    conversation = Conversation(
        id=str(case.pk),
        messages=tuple(one.turn for one in said),
        subject=case.subject,
        channel=case.channel,
        customer_name=case.customer.name,
    )
    here = house()
    circumstances = Circumstances(
        currency=here.currency,
        given=state.given(here.currency),
        warnings=len(state.warnings),
        is_settled=state.is_confirmed,
        customer_name=case.customer.name,
        now=now.astimezone(ZoneInfo(here.zone)),
        tz=here.zone,
        channel=case.channel,
    )
    try:
        return guide(conversation, tuple(one.reading for one in said), state, circumstances)
    except Exception:  # advice that failed must not take the case away from the one who answers it
        log.exception("The method failed in case %s", case.pk)
        return None
