"""How it was said, in a sentence: whom the heat is about, whether anybody is attacked, and what follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assuage.reading.reading import Abuse, Level, Reading, Target
from assuage.record.facts import ReadingCorrected

UNSURE = 0.5  # below this confidence it is said that the reading may be wrong

_ABOUT = {
    Target.SITUATION: "About what happened, not about you.",
    Target.COMPANY: "At the firm, not at you.",
    Target.PERSON: "At a person here.",
    Target.NONE: "At nobody.",
}
_ABUSE = {
    Abuse.NONE: ("", "no warning is due"),
    Abuse.PROFANITY_AT_SITUATION: ("The swearing is at the situation:", "no warning is due"),
    Abuse.INSULT: ("There are words against a person:", "a reminder is yours to give, if you want to"),
    Abuse.SEXUAL: ("There is a sexual remark:", "you need not answer that part, and a reminder is yours to give"),
    Abuse.THREAT: ("There is a threat in it:", "show it to your lead before you answer"),
    Abuse.HATE: ("There are words against what somebody is:", "you need not carry this alone; show it to your lead"),
}
LEVELS = tuple((level.value, level.value.capitalize()) for level in Level)
TARGETS = (
    ("situation", "What happened"),
    ("company", "The firm"),
    ("person", "A person here"),
    ("none", "Nobody"),
    ("other", "Somebody else"),
)


@dataclass(frozen=True, slots=True)
class Said:
    """*message* is the one it is about. *probably* is a sentence where the reading is unsure, else empty."""

    message: str
    about: str
    words: str
    follows: str
    probably: str
    level: str
    target: str
    course: str = ""
    is_corrected: bool = False
    is_read: bool = True


def said(message: str, reading: Reading | None, course: str, corrections: Sequence[ReadingCorrected] = ()) -> Said:
    """*reading* of the newest *message* in words, with what people corrected in place of what was read."""
    mine = {fact.what: fact.now for fact in corrections if fact.message == message}
    if reading is None:
        return Said(message, "", "", "", "", mine.get("heat", ""), "", is_read=False)
    target = mine.get("target", reading.target.value)
    abuse = Abuse(mine["abuse"]) if mine.get("abuse") in set(Abuse) else reading.abuse
    level = mine.get("heat", reading.level.value)
    about = "At somebody else, not at you." if target == "other" else _ABOUT[Target(target)]
    words, follows = _ABUSE[abuse]
    if level == Level.CALM.value and abuse is Abuse.NONE:
        about, follows = "Plain words, not anger." if target == "none" else about, "no warning is due"
    probably = ""
    if reading.confidence < UNSURE and not mine:
        probably = f"Probably {level}. Could be irony; read it yourself."
    return Said(message, about, words, follows, probably, level, target, course, bool(mine))
