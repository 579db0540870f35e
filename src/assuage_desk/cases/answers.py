"""How a form is answered: a plain one with its page anew, one sent by htmx with a word that brings the page up to date."""

from __future__ import annotations

import json

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse


def answered(request: HttpRequest, words: str, *, case_id: int) -> HttpResponse:
    """Says *words* on the page of the case. An open page hears "desk:changed" and fetches its live pieces."""
    if request.headers.get("HX-Request"):
        answer = HttpResponse(status=204)
        answer["HX-Trigger"] = json.dumps({"desk:changed": words})
        return answer
    messages.info(request, words)
    return redirect("case", case_id)


def gone(request: HttpRequest, words: str) -> HttpResponse:
    """Says *words* in the inbox, because the case is no longer this person's to see."""
    messages.info(request, words)
    if request.headers.get("HX-Request"):
        answer = HttpResponse(status=204)
        answer["HX-Redirect"] = reverse("inbox")
        return answer
    return redirect("inbox")
