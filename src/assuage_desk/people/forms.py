"""What the first run asks."""

from __future__ import annotations

from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.contrib.auth.validators import UnicodeUsernameValidator
from django.core.exceptions import ValidationError

from assuage.conversation.money import Money
from assuage_desk.people.models import Person


class FirstAdminForm(forms.Form):
    name = forms.CharField(label="Your name", max_length=120, help_text="As colleagues and customers will read it.")
    username = forms.CharField(
        label="A short name to sign in with", max_length=60, validators=[UnicodeUsernameValidator()]
    )
    password = forms.CharField(
        label="Password",
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        strip=False,
        help_text="12 characters or more. Three or four plain words make a good one.",
    )

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        if said.get("password"):
            try:
                validate_password(
                    said["password"], Person(username=said.get("username", ""), name=said.get("name", ""))
                )
            except ValidationError as error:
                self.add_error("password", error)
        return said


class HouseForm(forms.Form):
    name = forms.CharField(label="What this house is called", max_length=120)
    zone = forms.CharField(label="Time zone", max_length=60, initial="Europe/London")
    currency = forms.CharField(label="Currency", max_length=3, initial="GBP", help_text="Three capitals, such as EUR.")
    opens = forms.TimeField(label="Opens at", initial="09:00")
    closes = forms.TimeField(label="Closes at", initial="17:00")

    def clean_zone(self) -> str:
        zone = str(self.cleaned_data["zone"]).strip()
        if zone not in available_timezones():
            raise ValidationError(f"{zone} is no time zone we know. Write one such as Europe/London.")
        return zone

    def clean_currency(self) -> str:
        currency = str(self.cleaned_data["currency"]).strip().upper()
        try:
            return Money(0, currency).currency
        except ValueError as error:
            raise ValidationError(str(error)) from error

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        opens, closes = said.get("opens"), said.get("closes")
        if opens and closes and closes <= opens:
            self.add_error("closes", "The house closes before it opens. Write the hours of one day.")
        return said


class BeginForm(forms.Form):
    begin = forms.ChoiceField(
        label="Begin",
        choices=[("demo", "With a filled demo, to look around"), ("empty", "Empty, with your own cases")],
        initial="demo",
        widget=forms.RadioSelect,
    )
