"""Whether a reply warns the customer about their conduct, or ends the contact because of it."""

from __future__ import annotations

from assuage.language.patterns import Patterns
from assuage.language.phrases import Plain

_WARNS = Patterns(
    r"\b(?:please |kindly )?(?:don't|do not|stop|refrain from|mind|watch|leave out|keep)\b[^.;!?]{0,40}\b(?:call\w*"
    r"|nam(?:e|es|ing)|swear\w*|insult\w*|threat\w*|shout\w*|language|words|tone|civil|respectful|professional|clean"
    r"|slurs?|remarks)\b"
    r"|\b(?:end|ending|close|closing|cancel\w*|finish\w*|leave|leaving|hang(?:ing)? up|terminate|terminating"
    r"|stop)\b[^.;!?]{0,30}\b(?:chat|call|conversation|contact|line|visit|session)\b|\bhanging up\b"
    r"|\b(?:no longer|not|won't) (?:be )?(?:respond\w*|answer\w*|reply\w*|continue|correspond|go on|tolerate"
    r"|accept)\b|\bchat is over\b|\b(?:blocked|banned|barred)\b|\b(?:first|final|last|formal) warning\b"
    r"|\brefuse any contact\b|\bcan't (?:go on|continue) while\b|\b(?:foul|abusive|that|bad|such) language\b"
)


def is_warning(words: Plain) -> bool:
    """Whether *words* warn about conduct or end the contact because of it."""
    return _WARNS.is_in(words)
