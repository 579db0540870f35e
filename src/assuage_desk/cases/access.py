"""Which cases a person may see, as a filter, as a condition in SQL, and for one case."""

from __future__ import annotations

from django.db.models import Q
from django.http import Http404

from assuage_desk.cases.models import Case
from assuage_desk.people.access import sight
from assuage_desk.people.models import Person, Role


def visible(person: Person) -> Q:
    """The cases that `people.access` lets *person* see."""
    if person.role == Role.ADMIN:
        return Q()
    seen = Q(owner=person) | (Q(team=person.team_id) if person.team_id else Q(team=None))
    return seen | Q(team=None) if person.role == Role.LEAD else seen


def visible_sql(person: Person) -> tuple[str, list[int]]:
    """The same as a condition on ``cases_case c`` with its parameters."""
    if person.role == Role.ADMIN:
        return "1 = 1", []
    condition, params = "c.owner_id = %s", [person.pk]
    if person.team_id is not None:
        condition, params = f"{condition} OR c.team_id = %s", [*params, person.team_id]
    if person.team_id is None or person.role == Role.LEAD:
        condition = f"{condition} OR c.team_id IS NULL"
    return condition, list(params)


def case_of(person: Person, case_id: int) -> Case:
    """The case with its customer, owner and team, if *person* may see it. Raises Http404 for any other."""
    case = Case.objects.select_related("customer", "owner", "team").filter(pk=case_id).first()
    if case is None or not sight(person).sees(owner_id=case.owner_id, team_id=case.team_id):
        raise Http404("There is no such case for this person.")
    return case
