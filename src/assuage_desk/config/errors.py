"""Pages for what went wrong: plain words, and a short number that stands in the log as well."""

from __future__ import annotations

import logging
import secrets
import sys

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template import TemplateDoesNotExist
from django.template.loader import render_to_string

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


def _page(request: HttpRequest, template: str, status: int, words: str, **more: str) -> HttpResponse:
    if request.path.startswith("/api/"):
        return JsonResponse({"error": words}, status=status)
    try:
        # Without the request: a page about a failure may not ask what broke who is signed in.
        body: str = render_to_string(template, more)
    except TemplateDoesNotExist:
        body = f'<!doctype html><html lang="en"><title>Assuage</title><p>{words}</p><p><a href="/">Inbox</a></p></html>'
    except Exception:  # whatever else is broken, the answer still goes out
        log.exception("The page %s could not be written", template)
        body = f'<!doctype html><html lang="en"><title>Assuage</title><p>{words}</p></html>'
    return HttpResponse(body, status=status)
