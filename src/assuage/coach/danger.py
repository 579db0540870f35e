"""Whether a customer's words speak of harm to somebody, now: then safety comes before everything."""

from __future__ import annotations

import re

from assuage.language.patterns import Patterns
from assuage.language.phrases import Plain

_IN_DANGER = Patterns(
    r"\b(?:he|she|my \w+)(?:'s| has| is)? (?:just )?(?:hit|hitting|beat|beating|strangled|choked|attacked|stabbed) me\b|"
    r"\b(?:kill|hang|hurt|harm|cut|end) (?:myself|my life|it all)\b|\bsuicid\w+|\b(?:took|taken|swallowed) (?:all"
    r"|the whole|a whole|every|too many|a bottle)(?: \w+){0,3} (?:tablets|pills|paracetamol|meds|medication|box"
    r"|packet)"
    r"|\b(?:don't|do not) want to (?:be here|live|wake up|be alive|exist)\b|\b(?:better off|easier for everyone"
    r"|happier) (?:without me|if i (?:was|were|am) (?:dead|gone))\b"
    r"|\b(?:it'll|it will|it would) be easier for every\w+\b|\b(?:no point in|no reason to) (?:being here|living"
    r"|going on|be here|live|go on)\b|\bcan't (?:go on|carry on|do this any ?more|take (?:it|this) any ?more"
    r"|see a way out)\b"
    r"|\b(?:cutting|burning|starving) (?:again|myself)\b|\bi'm cutting\b|\bfriday's my last day\b|\bmy last (?:day"
    r"|night)\b(?=.{0,40}\b(?:everyone|goodbye|sorry|decided)\b)"
    r"|\bsmoke (?:coming|is coming|pouring|from|out of)\b|\b(?:on|caught|catching) fire\b(?! sale)|\b(?:smells?"
    r"|smelling|smell of|leak\w*) (?:of |like )?gas\b|\bgas (?:smell|leak)\b|\bcarbon monoxide\b"
    r"|\b(?:can't|cannot|can't really|not|stopped|struggling to|hard to) breath\w*\b|\bbreathless\b|\b(?:unconscious"
    r"|passed out|collapsed|not breathing|bleeding (?:badly|a lot|heavily)|having a (?:seizure|stroke|heart attack)"
    r"|overdose\w*|anaphyla\w+)\b"
    r"|\b(?:man|someone|somebody|he|they|people)(?:'s| is| are|'re)? (?:trying|breaking|broken|banging"
    r"|kicking)(?: \w+){0,3} (?:my|the|our) (?:back |front )?(?:door|window|house|flat)\b|\bhe(?:'s"
    r"| is)? (?:got a knife|going to kill|hitting|choking)\b"
    r"|\b(?:locked|trapped|stuck|shut) (?:himself |herself |inside |himself inside )?in (?:the|a|my|your) (?:car|lift"
    r"|elevator|boot|cabin|freezer|machine|room)\b(?=.{0,80}\b(?:son|daughter|baby|child|kid|toddler|mum|mother|hot"
    r"|degrees|hours|heat|air)\b)"
    r"|\b(?:son|daughter|baby|child|kid|toddler)(?: \w+){0,3} (?:locked|trapped|stuck) (?:\w+ )?in\b"
)
_IDIOM = re.compile(
    r"\b(?:lol|haha|ha ha|just kidding|joking|figure of speech)\b|\b(?:years?|months?|decade) ago\b|\bi'm (?:fine|ok"
    r"|okay|better|well) now\b|\b(?:queue|wait|waiting|hold music|app|website) is killing me\b|\bfire sale\b"
)


def speaks_of_danger(words: Plain) -> bool:
    """Whether *words* tell of suicide, self-harm, fire, gas, a medical emergency or violence that is going on.

    This is a net below the reading: it holds the plainest words only, and lets idiom and past trouble pass.
    """
    return _IN_DANGER.is_in(words) and _IDIOM.search(words.text) is None
