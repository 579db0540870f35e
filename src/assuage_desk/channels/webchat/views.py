"""The customer's side: the script for a firm's pages, the chat in its frame, and what the chat asks for."""

from __future__ import annotations

import secrets
from functools import cache
from importlib import resources
from typing import Any

from csp.constants import SELF
from csp.decorators import csp_replace
from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from assuage_desk.cases.services import Receipt
from assuage_desk.channels.webchat import limits, queries, services
from assuage_desk.channels.webchat.marks import new_token, reference_of
from assuage_desk.channels.webchat.requests import address, kindly, moment, not_too_often, said_in, whose
from assuage_desk.channels.words_in import Unwelcome
from assuage_desk.people.house import house

FRAMES = [SELF, *settings.ORIGINS]  # pages that may show the talk in a frame
COOKIE = "assuage_chat"
COOKIE_AGE = 180 * 24 * 60 * 60  # half a year: longer than a guarantee case takes


@cache
def _script(name: str) -> bytes:
    return (resources.files("assuage_desk.channels") / "static/channels/webchat" / name).read_bytes()


@require_GET
def widget(request: HttpRequest) -> HttpResponse:
    """``/widget.js``: for any page, so it may be loaded from anywhere."""
    answer = HttpResponse(_script("widget.js"), content_type="text/javascript; charset=utf-8")
    answer["Cache-Control"] = "public, max-age=300"
    answer["Cross-Origin-Resource-Policy"] = "cross-origin"
    return answer


@xframe_options_exempt
@csp_replace({"frame-ancestors": FRAMES})
@require_GET
def page(request: HttpRequest) -> HttpResponse:
    """``/chat/``: the talk. A browser without scripts finds it again by its cookie, one with scripts by its store."""
    return _page(request, status=200)


def _page(request: HttpRequest, status: int, trouble: str = "", kept_text: str = "", token: str = "") -> HttpResponse:
    token = token or request.COOKIES.get(COOKIE, "")
    reference = reference_of(token)
    if reference is None:
        token = new_token()
        reference = reference_of(token) or ""
    talk = queries.talk(reference)
    answer = render(
        request,
        "channels/webchat/chat.html",
        {
            "house": house().name,
            "who": talk.who,
            "lines": talk.lines,
            "promises": talk.promises,
            "token": token,
            "next_id": secrets.token_hex(12),
            "longest": limits.LONGEST,
            "trouble": trouble,
            "kept_text": kept_text,
        },
        status=status,
    )
    is_secure = request.is_secure()
    answer.set_cookie(
        COOKIE,
        token,
        max_age=COOKIE_AGE,
        path="/chat/",
        secure=is_secure,
        httponly=True,
        samesite="None" if is_secure else "Lax",  # in a frame on another site only "None" comes back
    )
    answer["Cache-Control"] = "no-store"
    patch_vary_headers(answer, ["Cookie"])
    return answer


@csrf_exempt  # the token in the request, not a cookie, says whose it is
@xframe_options_exempt
@csp_replace({"frame-ancestors": FRAMES})
@require_http_methods(["GET", "HEAD", "POST"])
def messages(request: HttpRequest) -> HttpResponse:
    """``/chat/messages``: POST stores one message, GET gives what is newer than ``?after=``."""
    if request.method != "POST":
        return _look(request)
    if request.content_type == "application/json":
        return _take(request)
    return _take_form(request)


@kindly
def _take(request: HttpRequest) -> HttpResponse:
    receipt = _write(request, said_in(request))
    return JsonResponse({"id": receipt.message_id, "is_new": receipt.is_new}, status=202)


def _take_form(request: HttpRequest) -> HttpResponse:
    """The same for a browser without scripts: its page again, with the words in the box if they could not be taken."""
    try:
        _write(request, said_in(request))
    except Unwelcome as trouble:
        kept = str(request.POST.get("text", "")) if trouble.status != 413 else ""
        token = str(request.POST.get("token", ""))
        words = f"{trouble.what} {trouble.mend}"
        return _page(request, trouble.status, words, kept, token)
    return redirect("chat")


def _write(request: HttpRequest, said: Any) -> Receipt:
    customer = whose(request, said)
    not_too_often("messages", customer, limits.MESSAGES)
    not_too_often("messages-of", address(request), limits.MESSAGES_OF_ADDRESS)
    return services.write(
        customer=customer,
        client_id=str(said.get("id", "")),
        text=said.get("text"),
        written_at=moment(said.get("at")),
        name=said.get("name", ""),
        email=said.get("email", ""),
        reference=said.get("reference", ""),
        now=timezone.now(),
    )


@kindly
def _look(request: HttpRequest) -> HttpResponse:
    customer = whose(request, {})
    not_too_often("looks", customer, limits.LOOKS)
    after = request.GET.get("after", "0")
    talk = queries.talk(customer, after=int(after) if after.isdecimal() and len(after) < 19 else 0)
    answer = JsonResponse(
        {
            "messages": [
                {
                    "number": line.number,
                    "id": line.id,
                    "external_id": line.external_id,
                    "from": "you" if line.is_theirs else "us",
                    "who": line.who,
                    "text": line.text,
                    "at": line.at.isoformat(),
                }
                for line in talk.lines
            ],
            "promises": [
                {"words": agreed.words, "due_at": agreed.due_at.isoformat(), "state": agreed.state}
                for agreed in talk.promises
            ],
            "who": {"name": talk.who.name, "line": talk.who.line, "initials": talk.who.initials},
            "newest": talk.newest,
        }
    )
    answer["Cache-Control"] = "no-store"
    return answer


@csrf_exempt
@require_POST
@kindly
def typing(request: HttpRequest) -> HttpResponse:
    """``/chat/typing``: they are still writing; the agent's page says so, and nothing is stored."""
    said = said_in(request)
    customer = whose(request, said)
    not_too_often("typing", customer, limits.PINGS)
    services.still_writing(customer=customer, is_writing=said.get("is_writing") is not False, now=timezone.now())
    return HttpResponse(status=204)
