"""Promises as rows, so that lists and workers can ask by the hour: a shadow of the facts."""

from __future__ import annotations

from collections.abc import Sequence

from assuage.record.facts import Fact, PromiseBroken, PromiseKept, PromiseMade, PromiseMoved, TakenBack
from assuage_desk.cases.models import Promise


def keep_promises(case_id: int, facts: Sequence[Fact]) -> None:
    """Write what *facts* say of promises into their rows."""
    for fact in facts:
        match fact:
            case PromiseMade():
                Promise.objects.update_or_create(
                    pk=fact.promise,
                    defaults={
                        "case_id": case_id,
                        "message_id": fact.message,
                        "start": fact.start,
                        "end": fact.end,
                        "who": fact.who,
                        "due_at": fact.due_at,
                        "state": Promise.State.OPEN,
                    },
                )
            case PromiseKept(promise=promise):
                Promise.objects.filter(case_id=case_id, pk=promise).update(state=Promise.State.KEPT)
            case PromiseMoved(promise=promise, due_at=due_at):
                Promise.objects.filter(case_id=case_id, pk=promise).update(due_at=due_at, was_moved=True)
            case PromiseBroken(promise=promise):
                Promise.objects.filter(case_id=case_id, pk=promise).update(state=Promise.State.BROKEN)
            case TakenBack(message=message):
                Promise.objects.filter(case_id=case_id, message_id=message).update(state=Promise.State.WITHDRAWN)
            case _:
                pass  # says nothing of promises
