"""Who may see a case. Missing and forbidden look the same from outside.

An agent sees their own cases and those of their team; a lead also those that no team has; an admin all.
Where a house has no teams, everybody's team is None, and so is every case's.
"""

from __future__ import annotations

from dataclasses import dataclass

from assuage_desk.people.models import Person, Role


@dataclass(frozen=True, slots=True)
class Sight:
    """How far a person sees, without asking the database again."""

    person_id: int
    role: str
    team_id: int | None

    def sees(self, *, owner_id: int | None, team_id: int | None) -> bool:
        """Whether a case with this owner and team is theirs to see."""
        if self.role == Role.ADMIN or owner_id == self.person_id or team_id == self.team_id:
            return True
        return self.role == Role.LEAD and team_id is None


def sight(person: Person) -> Sight:
    return Sight(person.pk, person.role, person.team_id)
