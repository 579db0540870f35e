"""Replies over the API: the same service, with the same stop for what was written meanwhile, as at the desk."""

from __future__ import annotations

from typing import assert_never

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Router
from ninja.responses import Status

from assuage_desk.api.cases import CaseId
from assuage_desk.api.door import Key, caller, problem_answer
from assuage_desk.api.models import Scope
from assuage_desk.api.problems import TROUBLES, Refused
from assuage_desk.api.schemas import Overtaken, ReplyIn, ReplyTaken, WrittenMeanwhile
from assuage_desk.cases.access import case_of
from assuage_desk.cases.models import Message
from assuage_desk.replies.outcomes import MovedOn, NotSendable, Sent, Stale
from assuage_desk.replies.services import send_reply

router = Router(tags=["cases"])


@router.post(
    "/cases/{case_id}/replies",
    auth=Key(Scope.WRITE_REPLIES),
    response={202: ReplyTaken, 409: Overtaken, **TROUBLES},
    summary="Reply to a customer",
)
def post_reply(request: HttpRequest, case_id: CaseId, said: ReplyIn) -> Status[ReplyTaken] | HttpResponse:
    """Stores the reply and answers at once; it leaves after the undo window, as from the desk.

    409 when somebody wrote after what you had seen: read it, then send again with the *seen* of the answer.
    """
    person = caller(request).person
    case = case_of(person, case_id)
    try:
        outcome = send_reply(
            case_id=case.pk,
            person=person,
            text=said.text,
            seen=case.fact_count if said.seen is None else said.seen,
            accept_stale=said.accept_stale,
            external_id=None if said.external_id is None else f"reply:{person.pk}:{said.external_id}",
            now=timezone.now(),
        )
    except NotSendable as trouble:
        raise Refused(422, "This cannot be a reply.", str(trouble), "Change the text and send it again.") from trouble
    match outcome:
        case Sent():
            return Status(
                202,
                ReplyTaken(
                    message_id=outcome.message.pk,
                    leaves_at=outcome.leaves_at,
                    facts=outcome.seen,
                    promises=outcome.promises,
                ),
            )
        case Stale(new_messages=messages, seen=seen):
            what = "The customer wrote again after what you had seen."
            return problem_answer(_overtaken(what, seen, messages))
        case MovedOn(replies=replies, new_messages=messages, seen=seen):
            what = "Somebody else answered after what you had seen."
            return problem_answer(_overtaken(what, seen, (*replies, *messages)))
        case _:
            assert_never(outcome)


def _overtaken(what: str, seen: int, messages: tuple[Message, ...]) -> Overtaken:
    return Overtaken(
        status=409,
        what=what,
        why="A reply that does not know the newest words makes people angrier. Nothing was sent.",
        mend="Read what was written meanwhile; to send all the same, give this seen and accept_stale: true.",
        seen=seen,
        meanwhile=[
            WrittenMeanwhile(
                message_id=message.pk,
                speaker="customer" if message.speaker == "customer" else "agent",
                by=str(message.author) if message.author else "",
                text=message.text,
                at=message.at,
            )
            for message in sorted(messages, key=lambda message: message.stored_at)
        ],
    )
