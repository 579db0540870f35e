"""The door of the API: how a body is read, how a key is asked for, and how trouble is answered."""

from __future__ import annotations

import json
from typing import Any, cast

from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError
from ninja.parser import Parser
from ninja.security import HttpBearer

from assuage_desk.api.problems import NOT_FOUND, UNKNOWN_KEY, Place, Problem, Refused
from assuage_desk.api.tokens import Bearer, bearer

PROBLEM = "application/problem+json"  # RFC 9457
LARGEST_BODY = 2 * 2**20  # bytes: a long letter is 20 KB, a whole conversation seldom 200


class Key(HttpBearer):
    """A bearer token that has one scope. OpenAPI shows them all as one way in."""

    def __init__(self, scope: str) -> None:
        self.scope = scope
        super().__init__()

    def __call__(self, request: HttpRequest) -> Bearer | None:
        announced = request.META.get("CONTENT_LENGTH") or "0"
        if announced.isdecimal() and int(announced) > LARGEST_BODY:
            raise _too_large()
        found: Bearer | None = super().__call__(request)
        return found

    def authenticate(self, request: HttpRequest, token: str) -> Bearer | None:
        found = bearer(token)
        if found is not None and self.scope not in found.scopes:
            raise Refused(
                403,
                f"This key may not do that: it lacks the scope {self.scope}.",
                "Each key does only what it was made for, so that a lost one can do little harm.",
                f'Make a key with "--scope {self.scope}".',
            )
        return found


Key.__name__ = "Key"


def caller(request: HttpRequest) -> Bearer:
    """Who calls; only inside an operation that asked for a key."""
    return cast("Bearer", request.auth)  # type: ignore[attr-defined] # set by ninja


class JsonBody(Parser):
    """JSON of a size that we take. What is wrong with the body is said as a problem."""

    def parse_body(self, request: HttpRequest) -> Any:
        return json.loads(request.body, parse_constant=_no_constant)


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


def _too_large() -> Refused:
    return Refused(
        413,
        f"The body is larger than {LARGEST_BODY // 2**20} MB.",
        "A message that large is a file or a mistake, and would hold up the ones behind it.",
        "Send the words alone, or split them.",
    )


def answer_trouble(api: NinjaAPI) -> None:
    """Every trouble of *api* is answered as a problem. What we did not foresee goes on to Django, which notes it."""

    @api.exception_handler(Refused)
    def refused(request: HttpRequest, trouble: Refused) -> HttpResponse:
        return problem_answer(trouble.problem)

    @api.exception_handler(RequestDataTooBig)
    def too_large(request: HttpRequest, trouble: RequestDataTooBig) -> HttpResponse:
        return problem_answer(_too_large().problem)

    @api.exception_handler(Http404)
    def missing(request: HttpRequest, trouble: Http404) -> HttpResponse:
        return problem_answer(Refused(*NOT_FOUND).problem)

    @api.exception_handler(AuthenticationError)
    def unknown(request: HttpRequest, trouble: AuthenticationError) -> HttpResponse:
        answer = problem_answer(Refused(*UNKNOWN_KEY).problem)
        answer["WWW-Authenticate"] = "Bearer"
        return answer

    @api.exception_handler(HttpError)
    def unread(request: HttpRequest, trouble: HttpError) -> HttpResponse:
        cause = trouble.__cause__
        why = f"It says: {cause}." if isinstance(cause, ValueError) else "It is nested too deep, or no text."
        return problem_answer(
            Problem(
                status=trouble.status_code,
                what="The body is not JSON that can be read.",
                why=_plain(why),
                mend="Send one JSON object in UTF-8.",
            )
        )

    @api.exception_handler(ValidationError)
    def wrong(request: HttpRequest, trouble: ValidationError) -> HttpResponse:
        places = [
            Place(where=".".join(str(part) for part in error["loc"] if part not in ("body", "said")), what=error["msg"])
            for error in trouble.errors
        ]
        return problem_answer(
            Problem(
                status=422,
                what="Some of what was sent is missing or of the wrong kind.",
                why="Nothing was stored: half a message would be worse than none.",
                mend="Change the places named and send it again.",
                places=[Place(where=_plain(place.where), what=_plain(place.what)) for place in places[:20]],
            )
        )


def problem_answer(problem: Problem) -> HttpResponse:
    """*problem* as RFC 9457 asks for it to be marked."""
    return HttpResponse(problem.model_dump_json(exclude_defaults=True), status=problem.status, content_type=PROBLEM)


def _plain(words: str) -> str:
    """Words that came from outside, whole and short enough to answer with."""
    return words[:300].encode("utf-8", "replace").decode()
