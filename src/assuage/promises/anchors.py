"""The verbs on which a promise hangs: where a clause says that something will be done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assuage.language.span import Span
from assuage.promises.deeds import BASE, ING, PRESENT_3, PRESENT_BASE


@dataclass(frozen=True, slots=True)
class Anchor:
    """A verb group: *span* from its first word ("'ll", "comes") to the verb; *needs_time* where only a time
    makes it a promise. *form* is will, going, progressive, present, booked or joined (after "and"),
    or bare (no verb: "back to you by five")."""

    span: Span
    form: str
    verb: str
    needs_time: bool = False
    is_negated: bool = False


_ADVERBS = (
    r"(?:\s+(?:also|then|now|just|personally|myself|still|only|always|definitely|certainly|even|gladly|happily|next|first"
    r"|again|soon|never|be able to|of course|therefore|immediately|each|both|all))*"
)
_WILL = re.compile(
    rf"(?:\b(?P<neg>won['’]?t|shan['’]?t|will not|shall not|will never)|(?P<will>\bwill\b|\bshall\b|['’]ll\b|(?<=\bI)ll\b))"
    rf"(?P<adverbs>{_ADVERBS})(?:\s+(?P<not>not|never))?(?:\s+(?P<verb>[a-z][a-z-]*))?",
    re.IGNORECASE,
)
_GOING = re.compile(
    rf"(?:\b(?:am|are|is)|['’](?:m|re|s))(?P<not>\s+not)?{_ADVERBS}\s+(?:going to|gonna|about to)\s+(?P<verb>[a-z][a-z-]*)",
    re.IGNORECASE,
)
_PROMISED = re.compile(
    r"\b(?:I|we)(?:\s+\w+)?\s+(?:promise|undertake|commit|pledge)(?: to you)?\s+(?P<not>not\s+)?to\s+(?P<verb>[a-z][a-z-]*)",
    re.IGNORECASE,
)
_PROGRESSIVE = re.compile(
    rf"(?:\b(?:am|are|is)|['’](?:m|re|s))(?P<not>\s+not)?{_ADVERBS}\s+(?P<verb>[a-z][a-z-]*ing)\b", re.IGNORECASE
)
_BOOKED = re.compile(
    r"(?:\b(?:is|are)|['’](?:s|re))\s+(?:now\s+|all\s+)?(?:booked|scheduled|arranged|confirmed|set|fixed|down|pencilled in)\b(?:\s+in)?(?=\s+(?:for|to|on|at)\b)",
    re.IGNORECASE,
)
_NOT_DEEDS = r"(?:closed|based|supposed|expected|needed|delayed|required|limited|allowed|open(?:ed)?|estimated|used|advised|located|red)"
_GETS_DONE = re.compile(
    rf"(?:\b(?:is|are|gets?)|(?<=\w)['’](?:s|re))\s+(?:being\s+)?(?:now\s+)?(?P<done>(?!{_NOT_DEEDS}\b)[a-z]{{2,}}ed|sent|paid|put back|taken (?:off|down|away|out)"
    r"|yours|back|there|with you|on (?:your (?:card|account|doorstep)|its way)|ready|live|done|here|at your (?:door|house|flat|home|desk)|off your (?:card|bill|account))\b",
    re.IGNORECASE,
)
_ARRANGED = re.compile(
    r"(?:\b(?:have|has)|['’](?:ve|s))(?:\s+(?:now|already|just|also))?\s+(?P<verb>booked|arranged|scheduled|reserved|set up|fixed up|pencilled)\b",
    re.IGNORECASE,
)
_APPOINTED = re.compile(
    r"\b(?:appointment|visit|slot|delivery|collection|pick-?up|installation|call-?back|viewing|booking|repair)\s+(?P<verb>is)\s+"
    r"(?=(?:now\s+)?(?:on|at|for|between|from|to|today|tomorrow|this|next|\d|mon|tue|wed|thu|fri|sat|sun))",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:^|[.;:—–]\s*|,\s+(?:and\s+)?)(?P<verb>(?:back (?:to|with) you|with you|there|done|update|answer|news|next (?:update|word)|wake-?up (?:call|knock)"
    r"|call-?back|reply|refund|replacement|courier|engineer|collection|delivery|visit)(?= (?:by|at|in|within|before|today|tonight|tomorrow|on|between|this|first)\b))",
    re.IGNORECASE,
)
_CALLING = re.compile(r"^\W*(?P<verb>[a-z-]+ing)\b(?! (?:is|was|will|a|an)\b)", re.IGNORECASE)
_PRESENT = re.compile(r"\b(?P<verb>[a-z][a-z-]*)\b", re.IGNORECASE)
_JOINED = re.compile(r"(?:\b(?:and|then|or)|,)\s+(?:then\s+|also\s+|just\s+)?(?P<verb>[a-z][a-z-]*)\b", re.IGNORECASE)
_MODAL_BEFORE = re.compile(
    r"\b(?:to|can|could|would|may|might|should|must|will|shall|not|cannot|don['’]?t|doesn['’]?t|didn['’]?t|let|please|help"
    r"|['’](?:d|ll|ve)|can['’]?t|won['’]?t|just|kindly)\s*$|['’](?:d|ll|ve)\s+$",
    re.IGNORECASE,
)
_PRONOUN_BEFORE = re.compile(r"\b(?:I|we|you|they)(?:\s+(?:then|now|also|both|all))?\s+$", re.IGNORECASE)
_MANY_BEFORE = re.compile(
    r"\b(?!(?:this|is|was|has|does|its|us|yes|as|thus|always|perhaps|his|hers)\b)[a-z]{2,}s\s+$", re.IGNORECASE
)
_NAME_BEFORE = re.compile(r"(?:\w|['’]s?)\s+$")
_NOT_A_SUBJECT = re.compile(
    r"\b(?:the|a|an|your|my|our|his|her|their|its|this|that|in|on|at|for|with|of|by|from|and|or|but|no|any|some|to)\s+$",
    re.IGNORECASE,
)

_LOOK_BACK = 60  # characters before a verb: no word that decides about it is longer


def anchors(sentence: str) -> tuple[Anchor, ...]:
    """The verb groups of *sentence* that may promise, in order, offsets within the sentence."""
    found: list[Anchor] = []
    for anchor in (*_modal(sentence), *_present(sentence)):
        if not any(anchor.span.overlaps(other.span) for other in found):
            found.append(anchor)
    found.sort(key=lambda one: one.span)
    return tuple(sorted((*found, *_joined(sentence, found)), key=lambda one: one.span))


def _modal(sentence: str) -> Iterator[Anchor]:
    for match in _GOING.finditer(sentence):
        yield Anchor(Span(*match.span()), "going", match["verb"].lower(), is_negated=bool(match["not"]))
    for match in _PROMISED.finditer(sentence):
        start = match.start() + len(match.group().split()[0]) + 1
        yield Anchor(Span(start, match.end()), "will", match["verb"].lower(), is_negated=bool(match["not"]))
    for match in _WILL.finditer(sentence):
        verb = (match["verb"] or "").lower()
        if "able" in match["adverbs"].lower():
            continue  # an ability, not a deed
        if match["will"] == "Will" and match.start() and verb in PRESENT_3:
            continue  # a man of that name: "Will fits it on Friday"
        is_negated = bool(match["neg"] or match["not"] or "never" in match["adverbs"].lower())
        yield Anchor(Span(*match.span()), "will", verb, is_negated=is_negated)
    for match in _BOOKED.finditer(sentence):
        yield Anchor(Span(*match.span()), "booked", "booked", needs_time=True)
    for match in _PROGRESSIVE.finditer(sentence):
        if match["verb"].lower() in ING:
            is_negated = bool(match["not"])
            yield Anchor(Span(*match.span()), "progressive", match["verb"].lower(), not is_negated, is_negated)


def _present(sentence: str) -> Iterator[Anchor]:
    for pattern, form in ((_ARRANGED, "booked"), (_APPOINTED, "booked"), (_BARE, "bare")):
        for match in pattern.finditer(sentence):
            yield Anchor(Span(*match.span("verb")), form, match["verb"].lower(), needs_time=True)
    calling = _CALLING.match(sentence)
    if calling and calling["verb"].lower() in ING:
        yield Anchor(Span(*calling.span("verb")), "progressive", calling["verb"].lower(), needs_time=True)
    for match in _GETS_DONE.finditer(sentence):
        yield Anchor(Span(*match.span()), "present", match["done"].lower(), needs_time=True)
    for match in _PRESENT.finditer(sentence):
        verb, start = match["verb"].lower(), match.start()
        if verb not in PRESENT_3 and verb not in PRESENT_BASE:
            continue
        before = sentence[max(0, start - _LOOK_BACK) : start]
        is_name = before.endswith("Will ") and verb in PRESENT_3
        if (_MODAL_BEFORE.search(before) and not is_name) or not before.strip():
            continue
        is_third = verb in PRESENT_3 and _NAME_BEFORE.search(before) and not _NOT_A_SUBJECT.search(before)
        is_plain = verb in PRESENT_BASE and (_PRONOUN_BEFORE.search(before) or _MANY_BEFORE.search(before))
        if is_third or is_plain:
            yield Anchor(Span(*match.span("verb")), "present", verb, needs_time=True)


def _joined(sentence: str, found: list[Anchor]) -> Iterator[Anchor]:
    """Deeds that share the subject of the one before: "I'll speak to her at four and call you by five"."""
    for match in _JOINED.finditer(sentence):
        verb = match["verb"].lower()
        span = Span(*match.span("verb"))
        leader = next((one for one in reversed(found) if one.span.end <= match.start()), None)
        if leader is None or any(span.overlaps(one.span) for one in found):
            continue
        between = sentence[leader.span.end : match.start()]
        if re.search(r"[;—]|:(?!\d)|\.\s", between) or (sentence[match.start()] == "," and "," in between):
            continue
        fits = (
            verb in BASE
            if leader.form in ("will", "going")
            else verb in ING
            if leader.form == "progressive"
            else verb in PRESENT_3
        )
        if fits and not leader.is_negated:
            yield Anchor(span, "joined", verb, leader.needs_time)
