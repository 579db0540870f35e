"""A case to rehearse on: what happened, what it trains, and what the customer says next, cooler or hotter."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from assuage.catalogue.entries import load
from assuage.conversation.circumstances import Circumstances


class ScenarioError(ValueError):
    """A scenario that cannot be rehearsed."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What the customer says after a reply: *cooler* when it was sound, *hotter* when it made things worse."""

    cooler: str
    hotter: str


@dataclass(frozen=True, slots=True)
class Scenario:
    """A rehearsal from the customer's *opening* through its *turns*. *trains* names steps or checks by id.

    Raises ScenarioError when there is nothing to answer, or no turn to show what an answer did.
    """

    title: str
    brief: str
    trains: tuple[str, ...]
    opening: str
    turns: tuple[Turn, ...]
    circumstances: Circumstances = field(default_factory=Circumstances)

    def __post_init__(self) -> None:
        if not (self.title.strip() and self.brief.strip() and self.opening.strip() and self.turns):
            raise ScenarioError(
                "a scenario needs a title, a brief, the customer's opening words and at least one turn, "
                "or there is nothing to rehearse. Write what is missing."
            )


@cache
def all_scenarios() -> dict[str, Scenario]:
    """Every scenario that lies in the folder, by its id."""
    return dict(load("assuage.practice.scenarios", Scenario))
