"""What the coach says about a draft: findings, praise, and where in the text they point."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assuage.language.span import Span


class Severity(StrEnum):
    """*error*: do not send as is. *warning*: change unless you have a reason. *hint*: could be better."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault. The span is the shortest stretch that carries it, empty where something is missing.

    *say* and *reword* are spoken to a tired agent: one kind sentence each. *replacement*, where not
    empty, are words that can take the place of the span as they stand.
    """

    check: str
    severity: Severity
    span: Span
    say: str
    reword: str
    replacement: str = ""


@dataclass(frozen=True, slots=True)
class Praise:
    """Something the draft already does well, with the words that do it."""

    check: str
    span: Span
    say: str


@dataclass(frozen=True, slots=True)
class Coaching:
    """All that the coach has to say about one draft, in the order of the draft; praise first, two at most."""

    findings: tuple[Finding, ...] = ()
    praise: tuple[Praise, ...] = ()
