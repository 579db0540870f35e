"""The next step of a case, asked of the method with all that the desk knows."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from assuage.cases.standing import CaseState
from assuage.conversation.circumstances import Circumstances
from assuage.conversation.message import Conversation, Speaker
from assuage.conversation.message import Message as Words
from assuage.method.guide import Guidance, guide
from assuage_desk.cases.models import Case, Message
from assuage_desk.cases.reading import UNSEEN, reading_in
from assuage_desk.people.house import house

log = logging.getLogger("assuage.method")


def guidance(case: Case, state: CaseState, messages: Sequence[Message], *, now: datetime) -> Guidance | None:
    """What the method says is next, or None when it failed: the page says so, and everything else works."""
    said = [message for message in messages if not message.is_erased and message.state not in UNSEEN]
    conversation = Conversation(
        id=str(case.pk),
        messages=tuple(Words(Speaker(m.speaker), m.text, m.at, m.pk) for m in said),
        subject=case.subject,
        channel=case.channel,
        customer_name=case.customer.name,
    )
    readings = tuple(reading_in(m.reading) if m.speaker == "customer" and hasattr(m, "reading") else None for m in said)
    zone = house().zone
    circumstances = Circumstances(
        currency=house().currency,
        warnings=len(state.warnings),
        is_settled=state.is_confirmed,
        customer_name=case.customer.name,
        now=now.astimezone(ZoneInfo(zone)),
        tz=zone,
        channel=case.channel,
    )
    try:
        return guide(conversation, readings, state, circumstances)
    except Exception:  # advice that failed must not take the case away from the one who answers it
        log.exception("The method failed in case %s", case.pk)
        return None
