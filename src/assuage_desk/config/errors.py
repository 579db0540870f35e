"""Pages for what went wrong: plain words, and a short number that stands in the log as well."""

from __future__ import annotations

import logging
import secrets
import sys

from django.http import HttpRequest, HttpResponse
from django.template import TemplateDoesNotExist
from django.template.loader import render_to_string

from assuage_desk.api.door import problem_answer
from assuage_desk.api.problems import Problem

log = logging.getLogger("assuage.failed")

NOTHING_HERE = "There is nothing here for you. It may have moved, or it may not be yours to see."
NOT_UNDERSTOOD = "That could not be understood, and nothing was changed. Go back and try once more."
OTHER_WINDOW = "This page was open for too long, or you signed in elsewhere meanwhile. Reload it and try again."


def nothing_here(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403 and 404 alike: from outside, missing and forbidden look the same."""
    return _page(request, "404.html", 404, NOTHING_HERE)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(request, "400.html", 400, NOT_UNDERSTOOD)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    log.warning("A form of %s was refused: %s", request.path, reason)
    return _page(request, "403_csrf.html", 403, OTHER_WINDOW)


def failed(request: HttpRequest) -> HttpResponse:
    """500. The number on the page finds the traceback in the log."""
    noted = secrets.token_hex(2).upper()
    log.error("%s: %s %s failed", noted, request.method, request.path, exc_info=sys.exc_info())
    words = f"That did not work, and nothing was changed. It is noted as {noted}."
    return _page(request, "500.html", 500, words, reference=noted)


_FAILED = (
    "That did not work, and nothing was changed.",
    "It is our fault. It is noted under the reference of this answer.",
    "Try again later; with an external_id nothing is stored twice.",
)
_OF_THE_API = {  # what, why, how to mend it
    400: (
        "This request could not be understood.",
        "Something in its head or address is not as HTTP has it, or the host is not ours.",
        "Send it to the address and host that the desk is reached by.",
    ),
    404: (
        "There is no such address in the API.",
        "It may be misspelt, or of another version.",
        "Look at /api/v1/docs for those there are.",
    ),
}


def _page(request: HttpRequest, template: str, status: int, words: str, **more: str) -> HttpResponse:
    if request.path.startswith("/api/"):
        what, why, mend = _OF_THE_API.get(status, _FAILED)
        return problem_answer(Problem(status=status, what=what, why=why, mend=mend, reference=more.get("reference")))
    try:
        # Without the request: a page about a failure may not ask what broke who is signed in.
        body: str = render_to_string(template, more)
    except TemplateDoesNotExist:
        body = f'<!doctype html><html lang="en"><title>Assuage</title><p>{words}</p><p><a href="/">Inbox</a></p></html>'
    except Exception:  # whatever else is broken, the answer still goes out
        log.exception("The page %s could not be written", template)
        body = f'<!doctype html><html lang="en"><title>Assuage</title><p>{words}</p></html>'
    return HttpResponse(body, status=status)
