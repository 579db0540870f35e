"""What a text does for the customer: things done, being done, promised, offered, or asked to move it on."""

from __future__ import annotations

import re

from assuage.coach.draft import Draft
from assuage.language.patterns import Patterns
from assuage.language.span import Span

_VAGUE = (  # deeds that nobody could tell from not doing them
    r"(?:look(?:ing|ed)? into|look(?:ing|ed)? at|do(?:ing)? (?:our|my)|see(?:ing)? what|try(?:ing)?\b|tried"
    r"|investigat\w+|escalat\w+|pass(?:ing|ed)? (?:it|this|that|them|your)|forward\w*|tak(?:e|ing|en) (?:it|this|that"
    r"|your \w+) (?:on board|seriously|very)"
    r"|work(?:ing|ed)? (?:on|hard|to)|not(?:e|ed|ing) (?:it|this|your|that|down)?|rais(?:e|ed|ing)|keep(?:ing)? you"
    r"|be in touch|get back|revert|let you know|understand\w*|hear\w*|heard|appreciat\w+|apologi\w+|regret\w*"
    r"|thank\w*|acknowledg\w+"
    r"|receiv\w+|read\b|seen|see\b|been|had\b|be\b|have\b|hope\w*|wish\w*|want\w*|need\w*|explain\w*|told|tell\b|said"
    r"|say\b|mention\w*|review\w*|feel\w*|felt|know\b|known|think|thought|got\b|get\b|do\b|done\b|strive|aim|ensure"
    r"|make sure|assure\w*|monitor\w*|consider\w*|discuss\w*|learn\w*|improve\w*|value\w*|care\b|fail\w*|lost|missed"
    r"|forgot\w*|made (?:a )?(?:note|mistake|error|mess)\b)"
)
_SOON = (
    r"(?:now |just |already |also |personally |today |then |first |still |both |since |gladly |of course |simply "
    r"|straight away |even )*"
)
_DONE = re.compile(rf"\b(?:i|we)(?:'ve| have) {_SOON}(?!{_VAGUE}|not\b|never\b|no\b|n't)[a-z][\w'-]+")
_DOING = re.compile(
    rf"\b(?:i'm|i am|we're|we are) {_SOON}(?!{_VAGUE}|being|going to|closing|hanging"
    rf"|ending)[a-z][\w-]+ing\b(?! you (?:are|were))"
)
_WILL_DO = re.compile(
    rf"\b(?:i|we|he|she|they|[a-z]+)(?:'ll| will|'m going to|'re going to| shall| am going to| are going to"
    rf"| is going to) {_SOON}(?!{_VAGUE}|not\b|never\b|no\b|also not)[a-z][\w-]+"
)
_PAST = Patterns(
    r"\b(?:i|we) (?:just |have |also |already |then |now )?(?:sent|refunded|credited|cancelled|changed|corrected"
    r"|fixed|booked|rang|called|wrote|asked|moved|ordered|posted|paid|added|removed|stopped|put|reset|released|waived"
    r"|restored|replaced|issued|checked|opened)\b"
)
_HAPPENS = Patterns(  # things set in motion, said of the thing
    r"\b(?:is|are|'s|'re|was|were|has been|have been|been|it's) (?:now |already |all |both |fully |also |just "
    r"|being )*(?:re-?)?(?:refunded|sent|booked|changed|cancelled|credited|corrected|fixed|replaced|restored|opened"
    r"|waived|unlocked|unblocked|paid|ordered|posted|dispatched|shipped"
    r"|approved|arranged|scheduled|removed|upgraded|redirected|recalled|extended|held|reserved|added|attached|updated"
    r"|issued|reversed|released|delivered|mended|repaired|moved|stopped|deleted|reset|set aside|kept|rebooked"
    r"|reissued|cleared|completed|done|active|ready|back on|on (?:its|his|her|the|their) way|on it|enclosed|below"
    r"|here|in your|on your|off your)\b"
    r"|\b(?:leaves|arrives|comes|goes|travels|ships|reaches|lands|rings|calls|writes|visits|collects|delivers|brings"
    r"|starts|opens|fits|lifts|works|runs|completes|clears|begins|ends|answers|drops|returns|is due|due on|due by"
    r"|due at)\b"
    r"|\bdone:|\bhere(?:'s| is| are) (?:how|what|the|your|where|a|my|our|it)\b"
    r"|\brefund(?:ed)? (?:of [^ ]+ )?(?:issued|done|sent|made)\b"
)
_OFFER = Patterns(
    r"(?<!as )\b(?:i|we) (?:can|could|may)(?! only\b| not\b|'t)\b(?! (?:see|understand|imagine|hear|appreciate|tell"
    r"|confirm that|assure|only imagine|say|do(?:[.!]| about| for you\.)))(?: \w+)?"
    r"|\bwhat (?:i|we) can\b|\bwould you (?:like|prefer|rather)\b|\bshall i\b|\bshould i\b|\bif you(?:'d"
    r"| would)? (?:like|prefer|wish|want|rather)\b|\bdo you want\b|\bhow about\b|\byou(?:'re| are) welcome to\b"
    r"|\b(?:instead|alternatively)\b|\bis yours\b|\bon us\b|\bfree of charge\b|\bat no cost\b|\b(?:which"
    r"|what) (?:would|do|suits|works|one)\b|\byou (?:can|could|may)(?! only\b| not\b|'t)\b (?:also |still |either "
    r"|now )*(?!see\b|imagine|expect|understand)\w+|\bor (?:i|we) (?:can|could)\b"
)
_ROUTE = Patterns(
    r"\b(?:appeal|ombudsman|apply|adjudicator|branch|driving licence)\b|\b(?:until|from|after) (?:the )?(?:\d|mon|tue"
    r"|wed|thu|fri|sat|sun|next|tomorrow)|\bnext (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday)\b"
)
_WANTS_ANSWER = re.compile(r"\?")
_NO_QUESTION = re.compile(
    r"\b(?:what(?:'s| is| seems to be) the (?:problem|issue|matter)|how (?:can|may) i help|can i help|anything else"
    r"|is there anything|what do you (?:expect|want me)|can't you|don't you|do you (?:understand|realise|realize|not)"
    r"|why (?:didn't|did you|don't)|isn't it|right\?|ok\?)"
)


def deeds(draft: Draft) -> tuple[Span, ...]:
    """Acts done, under way or promised, concrete enough that the customer could tell whether they happened."""
    return draft.once(_deeds)


def offers(draft: Draft) -> tuple[Span, ...]:
    """What the draft says can be had or chosen."""
    return draft.once(_offers)


def ways_on(draft: Draft) -> tuple[Span, ...]:
    """Dates, places and offices where the matter can go on."""
    return _found(draft, _ROUTE)


def questions(draft: Draft) -> tuple[Span, ...]:
    """The questions whose answer would move the matter on."""
    text = draft.plain.text
    if "?" not in text:
        return ()
    return tuple(
        one
        for one in draft.sentences
        if "?" in text[one.start : one.end]
        and not draft.is_quoted(one)
        and not _NO_QUESTION.search(text, one.start, one.end)
    )


def _deeds(draft: Draft) -> tuple[Span, ...]:
    return _found(draft, _DONE, _DOING, _WILL_DO, _PAST, _HAPPENS)


def _offers(draft: Draft) -> tuple[Span, ...]:
    return _found(draft, _OFFER)


def _found(draft: Draft, *patterns: re.Pattern[str] | Patterns) -> tuple[Span, ...]:
    text = draft.plain.text
    spans = (
        Span(*found.span())
        for pattern in patterns
        for found in (pattern.find(draft.plain) if isinstance(pattern, Patterns) else pattern.finditer(text))
    )
    return tuple(sorted(span for span in spans if not draft.is_quoted(span)))
