"""The reply hands over warmly: who, why, and with the notes passed on."""

import re

from assuage.catalogue.source import Source
from assuage.coach.check import Draft
from assuage.coach.strength import Strength
from assuage.language.span import Span

_WHO = re.compile(
    r"\b(?:passed|handed|moved|given|asked|connect\w*|transferr\w*|escalated|put|booked|bring\w*|introduc\w*|in touch with|over to|from|with|by|so|because)\b[^.!?\n]{0,140}?\b(?P<name>[A-Z][a-z]+)\b"
    r"|(?:^|[.!?:;,]\s+|\b[Bb]ecause |\b[Ss]o |\bor have )(?P<first>[A-Z][a-z]+)(?:,? (?:my manager|our \w+|in \w+|from \w+|who)\b|'s team\b)",
    re.MULTILINE,
)
_NOTES = re.compile(
    r"\b(?:ha(?:s|ve)|with|given (?:him|her|them)|passed (?:him|her|them)|read|seen|knows?|sent (?:him|her|them)|told (?:him|her|them)) (?:(?:him|her|them|all|the|my|your|our|everything|both|whole|full|it|case|of|every|these|about) ?)*(?:notes?|details?|thread|file|photos?|pictures?|dates?|story|history|messages?|everything|case|kiln|report|numbers?|on (?:his|her|their) (?:bench|desk|screen)|receipts?)\b"
    r"|\b(?:won't|will not|needn't|don't|do not) (?:have to |need to )?(?:repeat|explain|tell|start)\b|\bknows? (?:the|your|all|what|about)\b|\bnothing to repeat\b|\bpassed (?:them|him|her) everything\b"
)
_NOT_NAMES = frozenset(
    "The A An I We You It This That Your My Our Dear Hello Hi Please Sorry Thank Thanks Which What Shall If He She They And But For Once When Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December".split()
)


def _look(draft: Draft) -> Span | None:
    if not _NOTES.search(draft.plain.text):
        return None
    greeting = draft.text.split("\n", 1)[0] if draft.text.lower().startswith(("dear", "hi ", "hello")) else ""
    for found in _WHO.finditer(draft.text):
        name = found["name"] or found["first"]
        if name in _NOT_NAMES or name in greeting:
            continue
        near = draft.around(found.start(), before=1, after=1)
        notes = _NOTES.search(draft.plain.text, near.start, near.end)
        if notes is not None:
            return draft.sentence_at(notes.start())
    return None


strength = Strength(
    rank=2,
    why="A story told once, to a person with a name, is a burden lifted.",
    source=Source(work="Assuage", where="docs/explanation/tone.md", supports="house opinion"),
    look=_look,
    say="A warm handover: they know who, and need not begin again.",
    earns=(
        "Maya in repairs can open the lock, and she has your photos.",
        "I've passed it to Jon, who has the dates, so you won't repeat anything.",
        "Because Lena in claims can lift the fee. I've given her the whole file.",
    ),
    does_not=(
        "I'll transfer you to billing now.",
        "Maya will ring you at four.",
        "A colleague has your notes.",
    ),
)
