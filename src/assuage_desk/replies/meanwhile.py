"""What happened in a case since somebody last looked: the customer's new words, and colleagues' replies."""

from __future__ import annotations

from dataclasses import dataclass

from assuage.record.facts import Received, Replied, TakenBack
from assuage.record.spelling import parse_fact
from assuage_desk.cases.models import Case, Message, StoredFact
from assuage_desk.people.models import Person


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """*messages* and *replies* are oldest first; *answers* is the customer's newest message of all."""

    messages: tuple[Message, ...]
    replies: tuple[Message, ...]
    answers: str


def since(*, case: Case, seen: int, person: Person) -> Meanwhile:
    """What *person*, who has seen the facts up to number *seen*, has not seen. Their own replies are no news."""
    received: list[str] = []
    replied: list[str] = []
    for by, body in (
        StoredFact.objects.filter(case=case, number__gt=seen, kind__in=("received", "replied", "taken-back"))
        .order_by("number")
        .values_list("by", "body")
    ):
        match parse_fact(body.encode()):
            case Received(message=message):
                received.append(message)
            case Replied(message=message) if by != person.actor:
                replied.append(message)
            case TakenBack(message=message) if message in replied:
                replied.remove(message)
            case _:
                pass  # their own reply, or one of theirs taken back
    words = {message.pk: message for message in Message.objects.filter(pk__in=(*received, *replied))}
    answers = received[-1] if received else _newest_of_theirs(case)
    return Meanwhile(tuple(words[pk] for pk in received), tuple(words[pk] for pk in replied), answers)


def _newest_of_theirs(case: Case) -> str:
    newest = StoredFact.objects.filter(case=case, kind="received").order_by("-number").values_list("body", flat=True)
    for body in newest[:1]:
        fact = parse_fact(body.encode())
        if isinstance(fact, Received):
            return fact.message
    return ""
