"""Words read, coached, searched for promises, and guided. Nothing of it is stored."""

from __future__ import annotations

from typing import TypeVar

import msgspec
from django.http import HttpRequest
from ninja import Router

from assuage.cli import questions
from assuage.cli.answers import Answer, coaching_answer, commitments_answer, guidance_answer, reading_answer
from assuage.coach.coach import coach
from assuage.coach.draft import Draft
from assuage.flow import journey
from assuage.formats.rows import RowError
from assuage.promises.spotting import commitments
from assuage.reading.read import read
from assuage_desk.api.door import Key
from assuage_desk.api.models import Scope
from assuage_desk.api.problems import TROUBLES, Refused
from assuage_desk.api.word_schemas import (
    CoachIn,
    CoachOut,
    GuideIn,
    GuideOut,
    PromisesIn,
    PromisesOut,
    ReadIn,
    ReadOut,
)

router = Router(tags=["words"], auth=Key(Scope.READ_WORDS))

MOST_TURNS = 2_000  # of one conversation; each is read with those before it, while somebody waits

Row = TypeVar("Row", bound=msgspec.Struct)


@router.post("/read", response={200: ReadOut, **TROUBLES}, summary="Read a customer's message")
def post_read(request: HttpRequest, said: ReadIn) -> Answer:
    """How hot it is, whom it is about, whether anybody is attacked or in danger, and what is asked for."""
    try:
        asked = questions.to_read(_row(said, questions.ReadRow))
    except RowError as trouble:
        raise _unmeant(trouble) from trouble
    return {"id": said.id, **reading_answer(read(asked.text, asked.context))}


@router.post("/coach", response={200: CoachOut, **TROUBLES}, summary="Check a draft reply")
def post_coach(request: HttpRequest, said: CoachIn) -> Answer:
    """What in the draft will make it worse, and what to say instead; and what it does well."""
    try:
        asked = questions.to_coach(_row(said, questions.CoachRow))
    except RowError as trouble:
        raise _unmeant(trouble) from trouble
    return {"id": said.id, **coaching_answer(coach(Draft(asked.reply, asked.context, asked.circumstances)))}


@router.post("/promises", response={200: PromisesOut, **TROUBLES}, summary="Find the promises in a reply")
def post_promises(request: HttpRequest, said: PromisesIn) -> Answer:
    """Each with its words, who must act, and by when."""
    try:
        asked = questions.to_spot(_row(said, questions.PromisesRow))
    except RowError as trouble:
        raise _unmeant(trouble) from trouble
    return {"id": said.id, **commitments_answer(commitments(asked.reply, asked.now, asked.tz))}


@router.post("/guide", response={200: GuideOut, **TROUBLES}, summary="Name the next step")
def post_guide(request: HttpRequest, said: GuideIn) -> Answer:
    """What to do now in a conversation, why, with which words, and what to leave."""
    try:
        asked = questions.to_guide(_row(said, questions.GuideRow))
    except RowError as trouble:
        raise _unmeant(trouble) from trouble
    return {"id": said.id, **guidance_answer(journey(asked.conversation, asked.circumstances))}


def _row(said: ReadIn | CoachIn | PromisesIn | GuideIn, kind: type[Row]) -> Row:
    """The request as the command line's own row, so that both mean the same. Raises RowError."""
    turns = said.messages if isinstance(said, GuideIn) else getattr(said, "context", None)
    if turns is not None and len(turns) > MOST_TURNS:
        raise RowError(f"This has {len(turns):,} messages and {MOST_TURNS:,} can be looked at. Give the newest.")
    try:
        return msgspec.convert(said.model_dump(exclude_none=True), kind)
    except msgspec.ValidationError as error:
        raise RowError(str(error)) from error


def _unmeant(trouble: RowError) -> Refused:
    return Refused(
        422,
        "This says something that it cannot mean.",
        str(trouble)[:500],
        "Change that and send it again.",
    )
