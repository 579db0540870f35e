"""Messages over the API: stored first, answered at once, read by a worker afterwards."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router
from ninja.responses import Status

from assuage_desk.api.door import Key, caller
from assuage_desk.api.models import Scope
from assuage_desk.api.problems import TROUBLES
from assuage_desk.api.schemas import MessageIn, MessageTaken
from assuage_desk.cases.access import case_of
from assuage_desk.cases.services import receive

router = Router(tags=["messages"])


@router.post(
    "/messages",
    auth=Key(Scope.WRITE_MESSAGES),
    response={202: MessageTaken, **TROUBLES},
    summary="Bring in a customer's message",
)
def post_message(request: HttpRequest, said: MessageIn) -> Status[MessageTaken]:
    """Stores the message and answers at once. With an *external_id*, sending it again is safe, however often.

    Ids are the calling person's own: two programs with keys of two people may both have a message "1".
    """
    person = caller(request).person
    if said.case_id is not None:
        case_of(person, said.case_id)
    receipt = receive(
        channel="api",
        text=said.text,
        at=said.at,
        external_id=None if said.external_id is None else f"{person.pk}:{said.external_id}",
        customer_reference=said.customer.reference,
        customer_name=said.customer.name,
        customer_email=said.customer.email,
        case_id=said.case_id,
        subject=said.subject,
        reference=said.reference,
        now=timezone.now(),
    )
    return Status(202, MessageTaken(case_id=receipt.case_id, message_id=receipt.message_id, is_new=receipt.is_new))
