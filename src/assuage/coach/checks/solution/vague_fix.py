"""The reply promises effort in place of an act: look into it, do our best, escalated."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.acts import deeds, offers
from assuage.coach.check import Check, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.coach.times import names_a_time
from assuage.language.patterns import Patterns
from assuage.language.span import Span

_IT = (
    r"(?:it|this|that|them|things|the (?:matter|issue|case|problem|situation|complaint|concern)|your (?:\w+ )?(?:case"
    r"|complaint|issue|concerns?|request|query|feedback|comments|message|problem|matter)|matters|everything)"
)
_EFFORT = Patterns(
    rf"\b(?:look|looking|looked) (?:into|further into|in to) {_IT}\b|\b(?:have|take|taking|having) a (?:closer "
    rf"|quick |proper |good )?look(?: at {_IT})?\b"
    r"|\b(?:do|doing|does|try|trying) (?:our|my|their|the|his|her) (?:very |level |utmost |absolute )?(?:best"
    r"|utmost)\b|\b(?:do|doing) (?:everything|all|whatever|what) (?:\w+ )?(?:i|we|they) can\b|\bmake every effort\b"
    r"|\bevery effort\b"
    r"|\bsee(?:ing)? what (?:i|we|they|can be|else)(?: can| could)?\b(?! (?:you|your))|\b(?:try|trying|attempt"
    r"|attempting|endeavou?r\w*)(?: and| to) (?:\w+ )?(?:sort|fix|resolve|solve|help|find|get|do|see|rectify|assist"
    r"|address)\b"
    rf"|\b(?:investigat(?:e|ing)|reviewing|review|addressing|address|handle|handling|resolve|resolving"
    rf"|sort(?:ing)?(?: out)?) {_IT}\b|\bunder (?:review|investigation)\b|\bbeing (?:\w+ )?(?:looked (?:into|at)"
    rf"|investigated|reviewed|handled|dealt with|worked on|addressed)\b"
    rf"|\bescalat(?:e|ed|ing)(?: {_IT})?\b(?: to (?:the|our|a|my) (?:\w+ )?(?:team|department|management|manager"
    rf"|supervisor|seniors?|desk))?|\b(?:pass|passed|passing|forward|forwarded|forwarding|send|sent|relay"
    rf"|relayed) {_IT} (?:on|along|up|to (?:the|our|a) (?:\w+ )?(?:team|department|management|desk|people|office"
    rf"|colleagues))\b"
    rf"|\b(?:take|taken|taking) (?:{_IT} )?on ?board\b|\b(?:work|working|worked) (?:hard )?on (?:{_IT}|a (?:fix"
    rf"|solution|resolution)|resolving|fixing|getting)\b|\bon the case\b|\bget to the bottom of\b|\b(?:raise|raised"
    rf"|raising) (?:{_IT}|a (?:ticket|case|query)|with)\b|\b(?:noted|logged) {_IT}\b|\b(?:your|the) (?:feedback"
    rf"|comments|complaint|concern)s? (?:has|have) been (?:noted|logged|recorded|escalated|forwarded|passed"
    rf"|registered|shared)\b"
)
_WE_OR_THEY = re.compile(
    r"\b(?:i|we|they|he|she|i'm|we're|i'll|we'll|it's|it|has|have|team|someone|somebody|colleague|boys|guys|lads|is"
    r"|are|been|will|case|complaint|matter|ticket|department|request|let me|currently)\b"
)
_SAYS_HOW = re.compile(
    r"\b(?:by (?:\w+ing|checking)|to [A-Z][a-z]+|with [A-Z][a-z]+|(?:with|from|against|in) the (?:\w+ )?(?:log|depot"
    r"|driver|camera|warehouse|engineer|bank|courier|lab|photos?|footage|recording))\b"
)
_STOPS = ("looked into", "looked in to")


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    acts = None
    for span in own_words(draft, _EFFORT):
        sentence, near = draft.sentence_at(span.start), draft.around(span.start, 1, 1)
        words = span.of(text)
        if not _WE_OR_THEY.search(text, sentence.start, span.start) and span.start - sentence.start > 3:
            continue
        if _SO_THAT.search(text, sentence.start, span.start):
            continue
        if text[sentence.end - 1 : sentence.end] == "?" or _SAYS_HOW.search(draft.text, span.start, sentence.end):
            continue
        if words.startswith(_STOPS) and ":" in text[span.end : sentence.end]:
            continue
        if words.startswith(_BY_THEN) and names_a_time(sentence.of(text)):
            continue
        if _HABIT.search(text, sentence.start, span.start):
            continue
        if acts is None:
            acts = (*deeds(draft), *offers(draft))
        if any(near.covers(act) and not act.overlaps(span) and not _is_of(text, act, span) for act in acts):
            continue
        yield Spot(clause_around(draft, span))


_HABIT = re.compile(r"\b(?:usually|always|normally)\b[^.;,]*$|\bthey $")
_SO_THAT = re.compile(
    r"\b(?:so(?: that)? (?:we|i) can|tell me and|send (?:it|me|us|that) and|if you|once you|help(?:s)? (?:us|me))\b[^.;!?]*$"
)
_BY_THEN = ("investigat", "review", "address", "handl", "resolv", "sort")


def _is_of(text: str, act: Span, span: Span) -> bool:
    """Whether the "act" is the very phrase that promises the effort, as in "we'll do our best"."""
    between = text[act.end : span.start]
    return act.start < span.start <= act.start + 40 and not re.search(r"[.,;:!?]| and ", between)


check = Check(
    severity="warning",
    why="Effort cannot be seen; only an act can, and only an act can be kept.",
    source=Source(
        work="Packard & Berger 2021, Journal of Consumer Research 47",
        where="concrete words in service talk",
        supports="related",
    ),
    look=_look,
    say="This promises effort, not an act.",
    reword="Name the first thing you do, and when its result will be known.",
    bad=(
        "I'll have a look at it for you.",
        "We are doing everything we can.",
        "The matter is being investigated.",
        "Your concern has been escalated.",
        "They will try to fix it on Monday.",
        "I'll pass this on to the team.",
    ),
    good=(
        "I'm reading the driver's log now and will write by five.",
        "I've escalated it to Noor, who can open the account; she rings at four.",
        "I've looked into it: the valve was shut on the 3rd.",
        "What I can do is send a new one or pay it back.",
        "I'll look into it by checking the door camera for Sunday night.",
        "They do their best to pack each plate by hand, and yours still broke: I've sent a new one.",
        "Did you have a look at the picture I sent?",
    ),
)
