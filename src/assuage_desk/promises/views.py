"""The due list, and what a person does with a promise."""

from __future__ import annotations

from typing import cast

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from assuage_desk.cases.access import case_of
from assuage_desk.cases.answers import answered
from assuage_desk.cases.models import Promise
from assuage_desk.people.models import Person
from assuage_desk.promises import services
from assuage_desk.promises.queries import due_page


class MoveForm(forms.Form):
    due_at = forms.DateTimeField(input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"])


@never_cache
@require_GET
@login_required
def due(request: HttpRequest) -> HttpResponse:
    view = "team" if request.GET.get("view") == "team" else "mine"
    return render(request, "promises/due_list.html", {"page": due_page(_me(request), view, now=timezone.now())})


@require_POST
@login_required
def keep(request: HttpRequest, promise_id: str) -> HttpResponse:
    promise = _promise(request, promise_id)
    try:
        services.keep(promise=promise, by=_me(request), now=timezone.now())
        words = "Kept. The record has it."
    except services.NotOpen as trouble:
        words = str(trouble)
    if request.POST.get("from") == "promises":
        messages.info(request, words)
        return redirect("promises")
    return answered(request, words, case_id=promise.case_id)


@require_POST
@login_required
def move(request: HttpRequest, promise_id: str) -> HttpResponse:
    promise = _promise(request, promise_id)
    form = MoveForm(request.POST)
    if not form.is_valid():
        messages.warning(request, "That is no time. Write a day and an hour.")
        return redirect("case", promise.case_id)
    try:
        services.move(promise=promise, due_at=form.cleaned_data["due_at"], by=_me(request), now=timezone.now())
        messages.info(request, "Moved. The words that tell them are in your reply; say why, and send it.")
    except (services.NotOpen, services.InThePast) as trouble:
        messages.warning(request, str(trouble))
    return redirect("case", promise.case_id)


def _promise(request: HttpRequest, promise_id: str) -> Promise:
    """The promise, if it is in a case that this person may see. Raises Http404."""
    promise = Promise.objects.filter(pk=promise_id).first()
    if promise is None:
        raise Http404
    case_of(_me(request), promise.case_id)
    return promise


def _me(request: HttpRequest) -> Person:
    return cast("Person", request.user)
