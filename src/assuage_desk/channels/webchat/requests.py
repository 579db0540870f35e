"""A request of the chat, read: whose it is, what it says, and whether it comes too often."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import wraps
from typing import Final

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.dateparse import parse_datetime

from assuage_desk.channels.webchat.limits import LARGEST_BODY, Rate, limits
from assuage_desk.channels.webchat.marks import reference_of
from assuage_desk.channels.words_in import Unwelcome

TOO_LARGE: Final = Unwelcome(
    413, "This message is too large to send at once.", "Send it in parts; we read them together."
)
NOT_READ: Final = Unwelcome(400, "This could not be read.", "Reload the page and send it again.")
UNKNOWN: Final = Unwelcome(401, "This talk is not known here.", "Reload the page and write to us again.")


def said_in(request: HttpRequest) -> Mapping[str, object]:
    """The fields of a form or of a JSON object. Raises Unwelcome."""
    announced = request.META.get("CONTENT_LENGTH") or "0"
    if announced.isdecimal() and int(announced) > LARGEST_BODY:
        raise TOO_LARGE
    if request.content_type != "application/json":
        return {name: request.POST[name] for name in request.POST}
    try:
        said = json.loads(request.body)
    except RequestDataTooBig as error:
        raise TOO_LARGE from error
    except (ValueError, RecursionError) as error:
        raise NOT_READ from error
    if not isinstance(said, dict):
        raise NOT_READ
    return said


def whose(request: HttpRequest, said: Mapping[str, object]) -> str:
    """The customer's reference, from the bearer token or the form's own field. Raises Unwelcome."""
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "bearer":
        token = str(said.get("token", ""))
    reference = reference_of(token)
    if reference is None:
        raise UNKNOWN
    return reference


def not_too_often(kind: str, who: str, rate: Rate) -> None:
    """Raises Unwelcome, with how long to wait, when *who* has done this too often."""
    wait = math.ceil(limits.wait_for(kind, who, rate))
    if wait:
        raise Unwelcome(
            429,
            "That was a lot at once.",
            f"Your words are kept here and go in {wait} second{'s' if wait > 1 else ''}.",
            wait,
        )


def address(request: HttpRequest) -> str:
    return str(request.META.get("REMOTE_ADDR", ""))


def moment(said: object) -> datetime | None:
    """An instant that a browser wrote down, or None when it is none."""
    if not isinstance(said, str) or len(said) > 40:
        return None
    try:
        at = parse_datetime(said)
    except ValueError:
        return None
    return at if at is not None and at.tzinfo is not None else None


def kindly(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """What cannot be taken is answered with what happened and how to mend it."""

    @wraps(view)
    def answered(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except Unwelcome as trouble:
            answer = JsonResponse({"what": trouble.what, "mend": trouble.mend}, status=trouble.status)
            if trouble.wait_seconds:
                answer["Retry-After"] = str(trouble.wait_seconds)
            return answer

    return answered
