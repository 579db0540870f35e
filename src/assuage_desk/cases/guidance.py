"""The next step of a case, asked of the method with all that the desk knows."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime

from assuage.cases.standing import CaseState
from assuage.conversation.message import Conversation
from assuage.method.guide import Guidance, guide
from assuage_desk.cases.circumstances import circumstances
from assuage_desk.cases.conversation import Said
from assuage_desk.cases.models import Case, Promise

log = logging.getLogger("assuage.method")


def guidance(
    case: Case, state: CaseState, said: Sequence[Said], promises: Sequence[Promise], *, now: datetime
) -> Guidance | None:
    """What the method says is next, or None when it failed: the page says so, and everything else works."""
    conversation = Conversation(
        id=str(case.pk),
        messages=tuple(one.turn for one in said),
        subject=case.subject,
        channel=case.channel,
        customer_name=case.customer.name,
    )
    try:
        around = circumstances(case, state, promises, now=now)
        return guide(conversation, tuple(one.reading for one in said), state, around)
    except Exception:  # advice that failed must not take the case away from the one who answers it
        log.exception("The method failed in case %s", case.pk)
        return None
