"""The reply warns without saying what was done, or what follows if it goes on."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.language.patterns import Patterns

_WARNS = Patterns(
    r"\btreat (?:our |my )?(?:staff|colleagues?|people|agents|team|us|me) with respect\b|\bone more (?:of those|word|remark|like that)\b|\blast chance\b|\byou'll see what happens\b|"
    r"\b(?:please |kindly |just )?(?:be|stay|remain|keep (?:it|this|things)) (?:more )?(?:civil|polite|respectful"
    r"|courteous|professional|reasonable|nice|decent|calm and civil)\b(?=[.,!;]| or| please| and|$| with| to| in"
    r"| towards)|\bkeep (?:a|your) civil\b"
    r"|\b(?:watch|mind|moderate|check) your (?:language|words|manners|mouth|tongue)\b|\b(?:i|we) (?:won't|will not"
    r"|don't|do not|shall not|cannot|can't|refuse to) (?:\w+ )?(?:tolerate|accept|stand for|put up with|take"
    r"|allow) (?:\w+ )?(?:this|that|abuse|abusive|such|any|rudeness|your|it|disrespect|being (?:spoken|talked))\b"
    r"|\b(?:this|that|your|such) (?:kind of |sort of |type of )?(?:behaviou?r|conduct|language|manner|abuse) (?:is"
    r"|will|won't|cannot|can't|isn't) (?:\w+ )?(?:not |be )?(?:\w+ )?(?:acceptable|unacceptable|tolerated"
    r"|inappropriate|ok|okay|on|welcome|noted|out of line)\b|\b(?:abuse|rudeness|abusive (?:language"
    r"|behaviou?r)) (?:is|will) (?:not|never) (?:be )?(?:\w+ )?(?:tolerated|accepted|acceptable)\b"
    r"|\bzero[- ]tolerance\b|\bshow (?:some|a little|a bit of) respect\b|\btreat (?:us|me|our staff) with respect\b"
)
_NAMES_IT = re.compile(
    r"\b(?:call(?:ing|ed)? (?:me|my|her|him|them|our|us|names|[a-z]+ an?)|names?[- ]calling|threat\w*|slurs?|swore at"
    r"|swearing at|shout(?:ed|ing) at|insult\w* (?:my|our|her|him|me)|called names|the message sent"
    r"|at \d{1,2}[:.]\d\d|remarks? about|\"[^\"]+\")"
)
_SAYS_WHAT_FOLLOWS = re.compile(
    r"\b(?:if (?:it|this|that|you)|or|otherwise|next time)\b[^.;!?]{0,60}\b(?:i'll|we'll|i will|we will|i must"
    r"|we must|have to|i shall)\b[^.;!?]{0,40}\b(?:end|close|hang|stop|leave|report|transfer|letter|writing|only)\w*"
    r"|\bhave to stop\b|\bi'll end\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    for span in own_words(draft, _WARNS, even_denied=True):
        sentence = draft.sentence_at(span.start)
        if re.search(r"\b(?:thank\w*|glad|appreciate you)\b", text[sentence.start : span.start]):
            continue
        if _NAMES_IT.search(text) and _SAYS_WHAT_FOLLOWS.search(text):
            continue
        yield Spot(clause_around(draft, span))
        return


check = Check(
    severity="warning",
    why="Nobody can stop what has not been named, or weigh what has not been announced.",
    source=Source(
        work="NSW Ombudsman, model policy on unreasonable conduct, 2021",
        where="warn first, name the conduct and what follows",
        supports="direct",
    ),
    look=_look,
    say="The warning lacks what was done, or what follows.",
    reword="Name the words or the act, what follows if it goes on, and how you go on if it stops.",
    bad=(
        "Please stay polite.",
        "Mind your words, sir.",
        "Abuse will not be tolerated.",
        "Your behaviour is unacceptable.",
        "We won't put up with this.",
    ),
    good=(
        "Please don't call Noor a pig. If it happens again I'll end the chat; if not, I'll go on with your refund. Let's keep this civil.",
        "Thank you for staying polite through all this.",
        "The scratch is unacceptable, and a new door is ordered.",
        "I won't accept a late delivery from them again; I've changed the carrier.",
        "Please be at the gate by nine.",
    ),
)
