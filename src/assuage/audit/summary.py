"""What an audit found, in one page of Markdown: counts with what they are counts of, and what they do not show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from assuage.audit.rows import Audited
from assuage.reading.reading import Level

MOST_CHECKS = 15  # lines of a table that somebody still reads


@dataclass
class Summary:
    """Adds up audited conversations, one at a time, in constant memory."""

    conversations: int = 0
    messages: int = 0
    levels: Counter[Level] = field(default_factory=Counter)
    checks: Counter[str] = field(default_factory=Counter)
    replies: int = 0
    attacks: int = 0
    safety: int = 0
    easing: int = 0
    rising: int = 0

    def add(self, one: Audited) -> None:
        row = one.conversation
        self.conversations += 1
        self.messages += row.messages
        self.attacks += row.attacks
        self.safety += row.opens_safety_path
        for message in one.messages:
            if message.level is not None:
                self.levels[message.level] += 1
            if message.speaker == "agent":
                self.replies += 1
                self.checks.update(set(message.findings))
        if row.first_heat is not None and row.last_heat is not None:
            self.easing += row.last_heat < row.first_heat
            self.rising += row.last_heat > row.first_heat

    def markdown(self) -> str:
        """The page. An audit of nothing says so."""
        if not self.conversations:
            return "# Audit\n\nNo conversation was given, so there is nothing to report.\n"
        read = sum(self.levels.values())
        lines = [
            "# Audit",
            "",
            f"{self.conversations:,} conversations with {self.messages:,} messages: {read:,} of customers, "
            f"{self.replies:,} replies.",
            "",
            "| how angry a customer's message was | messages | share |",
            "| --- | ---: | ---: |",
            *(f"| {level} | {self.levels[level]:,} | {_share(self.levels[level], read)} |" for level in Level),
            "",
            f"{self.easing:,} conversations ended cooler than they began, {self.rising:,} hotter. After is not because.",
            f"{self.attacks:,} messages attacked a person. {self.safety:,} conversations opened the safety path.",
            "",
            "| what the coach found in replies | replies | share |",
            "| --- | ---: | ---: |",
            *(
                f"| `{check}` | {count:,} | {_share(count, self.replies)} |"
                for check, count in sorted(self.checks.items(), key=lambda item: (-item[1], item[0]))[:MOST_CHECKS]
            ),
            "",
            "These are counts of words. They say nothing of any one person, on either side.",
            "",
        ]
        return "\n".join(lines)


def summary(audit: Iterable[Audited]) -> Summary:
    """All of *audit* added up."""
    total = Summary()
    for one in audit:
        total.add(one)
    return total


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else "–"
