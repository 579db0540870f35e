"""What a customer needs from us as lines of a page: what it is, and how far it has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assuage.cases.needs import Need as Want
from assuage.cases.needs import Told, given
from assuage.cases.needs import needs as wants
from assuage.language.particulars import Kind
from assuage_desk.cases.conversation import Said
from assuage_desk.design.templatetags.moments import moment

_NAMES = {Kind.EMAIL: "e-mail address", Kind.PHONE: "phone number", Kind.REFERENCE: "reference number"}
MOST = 6  # lines; more asks than this are one message's worth of a long story


@dataclass(frozen=True, slots=True)
class Need:
    """One line. *need* names it for as long as it stands: the label guide's word, or their question."""

    need: str
    what: str
    state: str
    is_met: bool
    is_question: bool = False
    times: int = 1


def needs(said: Sequence[Said], draft: str = "") -> tuple[Need, ...]:
    """What the customer needs after what was *said*, and what replies and the *draft* say to it; open ones first."""
    lines = [_line(want) for want in wants([(one.turn, one.reading) for one in said], draft)]
    return tuple(sorted(lines, key=lambda line: line.is_met)[:MOST])


def _line(want: Want) -> Need:
    state = want.state.value
    if want.state is Told.TOLD and want.told_at is not None:
        state = f"told {moment(want.told_at)}"
    need = want.ask.value if want.ask is not None else want.words
    return Need(need, want.words, state, want.state is not Told.NOT_YET, want.ask is None, want.times)


def already_given(said: Sequence[Said]) -> tuple[str, ...]:
    """What they have given and must not be asked for, such as ``account number (2 times)``."""
    found = given(one.turn for one in said)
    return tuple(
        _NAMES.get(one.kind, one.kind.value.replace("-", " ")) + (f" ({one.times} times)" if one.times > 1 else "")
        for one in found
    )
