"""What a person sets for themself: the theme of this browser, what is masked, and whether single keys are on."""

from __future__ import annotations

from typing import cast

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods, require_POST

from assuage_desk.people.models import Person

YEAR = 365 * 24 * 60 * 60

MASKS = (
    ("slurs", "Slurs, sexual remarks and threats"),
    ("insults", "These, and insults and swearing"),
    ("nothing", "Nothing"),
)


class OwnSettingsForm(forms.Form):
    masks = forms.ChoiceField(choices=MASKS)
    single_keys = forms.BooleanField(required=False)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def own_settings(request: HttpRequest) -> HttpResponse:
    person = cast("Person", request.user)
    form = OwnSettingsForm(request.POST or None, initial={"masks": person.masks, "single_keys": person.single_keys})
    if request.method == "POST" and form.is_valid():
        person.masks, person.single_keys = form.cleaned_data["masks"], form.cleaned_data["single_keys"]
        person.save(update_fields=["masks", "single_keys"])
        messages.info(request, "Kept. It holds wherever you sign in.")
        return redirect("settings")
    return render(request, "people/settings.html", {"form": form, "masks": MASKS})


@require_POST
def theme(request: HttpRequest) -> HttpResponse:
    """Keeps the theme of this browser, also for somebody who is not signed in: light, dark, or as the system says."""
    goes_to = request.POST.get("next", "/")
    if not url_has_allowed_host_and_scheme(goes_to, allowed_hosts={request.get_host()}):
        goes_to = "/"
    answer = redirect(goes_to)
    said = request.POST.get("theme", "")
    if said in ("light", "dark"):
        answer.set_cookie("theme", said, max_age=YEAR, samesite="Lax", secure=request.is_secure())
    else:
        answer.delete_cookie("theme", samesite="Lax")
    return answer
