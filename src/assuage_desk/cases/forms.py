"""What the pages of a case ask for."""

from __future__ import annotations

from django import forms

from assuage_desk.cases.said import LEVELS, TARGETS
from assuage_desk.people.models import Person, Team


class SeenForm(forms.Form):
    """The number of the newest fact that the writer had before them."""

    seen = forms.IntegerField(min_value=0)


class CorrectionForm(SeenForm):
    """Not right? What a person heard in the message."""

    heat = forms.ChoiceField(choices=LEVELS, required=False)
    target = forms.ChoiceField(choices=TARGETS, required=False)

    def heard(self) -> dict[str, str]:
        return {what: said for what in ("heat", "target") if (said := self.cleaned_data.get(what))}


class AssignForm(SeenForm):
    """Who has the case from now on: ``person:3``, ``team:2``, or nobody."""

    to = forms.CharField(required=False, max_length=40)

    def clean_to(self) -> Person | Team | None:
        said = str(self.cleaned_data["to"])
        kind, _, number = said.partition(":")
        if not said:
            return None
        if number.isdecimal() and kind == "person":
            found: Person | Team | None = Person.objects.filter(pk=int(number), is_active=True).first()
        elif number.isdecimal() and kind == "team":
            found = Team.objects.filter(pk=int(number)).first()
        else:
            found = None
        if found is None:
            raise forms.ValidationError("There is nobody of that name any more. Choose somebody else.")
        return found
