"""What a customer does in the chat: they write. Everything they send is stored before it is answered."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from assuage_desk.cases import presence
from assuage_desk.cases.services import Receipt, receive
from assuage_desk.channels.webchat.limits import LONGEST
from assuage_desk.channels.webchat.marks import CHANNEL
from assuage_desk.channels.webchat.queries import open_case
from assuage_desk.channels.words_in import Unwelcome, short, words_of

OLDEST_OFFLINE = timedelta(days=7)  # words may wait that long in a browser; an older clock is believed no more


def write(
    *,
    customer: str,
    client_id: str,
    text: object,
    now: datetime,
    written_at: datetime | None = None,
    name: str = "",
    email: str = "",
    reference: str = "",
) -> Receipt:
    """Store what *customer* (a chat's reference) wrote. The same *client_id* is the same message, however often.

    *written_at* is the browser's own clock; outside the last week it counts as wrong, and *now* is used. Raises
    Unwelcome when there are no words or too many.
    """
    if (
        not client_id
        or len(client_id) > 64
        or not client_id.isascii()
        or not client_id.isprintable()
        or ":" in client_id
    ):
        raise Unwelcome(422, "This message has no mark of its own.", "Reload the page and send it again.")
    words = words_of(text, LONGEST)
    at = written_at if written_at and now - OLDEST_OFFLINE <= written_at <= now else now
    receipt = receive(
        channel=CHANNEL,
        text=words,
        at=at,
        external_id=f"{customer}:{client_id}",
        customer_reference=customer,
        customer_name=short(name),
        customer_email=_email(email),
        reference=short(reference),
        now=now,
    )
    if presence.customer_is_writing(receipt.case_id, now):  # what they were writing is here
        still_writing(customer=customer, is_writing=False, now=now)
    return receipt


def still_writing(*, customer: str, is_writing: bool, now: datetime) -> None:
    """Tell the agents of their case that they are still writing, or stopped. Nothing is stored."""
    case = open_case(customer)
    if case is not None:  # before their first word nobody is waiting for them
        presence.customer_writes(case=case, now=now, is_writing=is_writing)


def _email(said: str) -> str:
    """*said* where it can be an address; a page's wrong hint is no reason to lose a message."""
    said = short(said, 254)
    try:
        validate_email(said)
    except ValidationError:
        return ""
    return said
