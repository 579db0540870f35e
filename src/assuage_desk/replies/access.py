"""Who may write in a case: whoever may see it. Who may take a reply back: whoever wrote it."""

from __future__ import annotations

from typing import cast

from django.http import Http404, HttpRequest

from assuage_desk.cases.access import case_of
from assuage_desk.cases.models import Case, Message
from assuage_desk.people.models import Person


def writer(request: HttpRequest) -> Person:
    """The person who is signed in; for views that ask for a sign-in."""
    return cast("Person", request.user)


def case_to_write_in(person: Person, case_id: int) -> Case:
    """Raises Http404 for a case that is missing or not theirs to see."""
    return case_of(person, case_id)


def reply_of(person: Person, message_id: str) -> Message:
    """A reply that *person* wrote, in a case they may still see. Raises Http404."""
    message = Message.objects.filter(pk=message_id, author=person, speaker="agent").first()
    if message is None:
        raise Http404
    case_of(person, message.case_id)
    return message
