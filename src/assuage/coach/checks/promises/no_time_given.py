"""The reply promises something and gives no time for it."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, is_supposed, own_words
from assuage.coach.times import names_a_time, names_a_time_to_come
from assuage.language.patterns import Patterns
from assuage.language.span import Span

_WILL = r"(?:'ll|will|shall|'m going to|am going to|'re going to|are going to|is going to|'s going to)"
_SOON = (
    r"(?:\s(?:also|then|personally|be sure to|certainly|of course|gladly|still|both|now|definitely|just|surely|either"
    r"|always|try to|make sure to|be))*"
)
_DEED = (
    r"(?:get back|come back|revert|be (?:in touch|back|in contact)|in touch|call|ring|phone|write|e-?mail|text"
    r"|message|update|keep you (?:posted|updated|informed|in the loop)|let you know|follow up|contact|reach out|reply"
    r"|respond|answer"
    r"|confirm|send|post|look into|look at|investigate|check|chase|refund|replace|arrange|fix|ship|issue|review"
    r"|escalate|pass|forward|give you|sort|work on|have a look|have a word|dispatch|credit|process|resolve|raise"
    r"|speak|inform|advise|notify|provide|organi[sz]e|make sure|ask|book|get someone|visit|deliver|see what|do (?:our|my) best)"
)
_PROMISES = Patterns(
    r"\b(?:he|she|they|it|we|i|somebody|someone)(?:'ll| will) be (?:there|here|with you|back) (?:very )?(?:soon|shortly|asap)\b|"
    rf"\b(?:i|we|he|she|they|it|you|[a-z]+(?: of our \w+)?|(?:the|our"
    rf"|a) [a-z-]+(?: [a-z-]+)?) ?{_WILL}{_SOON} {_DEED}\b"
    rf"|\b(?:you|it|this|they|(?:the|your|a|our) [a-z-]+(?: [a-z-]+)?) ?{_WILL}{_SOON} be (?:\w+ )?(?:contacted"
    rf"|called|notified|informed|updated|sent|processed|dealt with|reviewed|shipped|refunded|issued|replaced|resolved"
    rf"|looked into|handled|dispatched|credited|sorted|fixed|followed up|arranged|posted|delivered|investigated"
    rf"|addressed|rung|re-?sent)\b"
    r"|\b(?:we|i|they|our team|the team)(?:'re|'m| are| am| is)(?: currently| now| still| actively| just| already"
    r"| all)? (?:investigating|looking into|working (?:on|hard)|reviewing|on the case|on it)\b"
    r"|\b(?:you'll|you will) (?:hear|have an (?:answer|update)|get (?:a|an|the|your) (?:call|reply|update|answer"
    r"|e-?mail|response)|receive)\b"
    r"|\b(?:revert|reply|respond|be in touch|get back to you|update you)(?: to you| with you)? (?:soon|shortly|asap"
    r"|as soon as (?:possible|we can|i can)|in due course|at the earliest|when (?:we|i) (?:can|know))\b"
)
_DEPENDS = re.compile(
    r"\b(?:once|when|as soon as|after|if|until) (?:you(?!r\b)|you've|(?:the|your|that|it) (?:photo|form|parcel|box"
    r"|item|label|document|letter|picture|receipt|payment|signature|return)s?)\b"
)
_HABIT = re.compile(r"\b(?:usually|normally|typically|generally|always|every|most|often|never|no longer)\b")
_VAGUELY = re.compile(r"\b(?:shortly|soon|asap|as soon as|in due course|at the earliest|when (?:we|i) (?:know|can))\b")
_DONE_HERE = re.compile(r"\b(?:below|attached|enclosed|in this|here is|here's)\b")


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    seen: set[int] = set()
    for span in own_words(draft, _PROMISES):
        number = draft.sentence_number(span.start)
        sentence = draft.sentences[number]
        words = sentence.of(text)
        if number in seen or words.endswith("?") or is_supposed(draft, span):
            continue
        if names_a_time(words) or _DEPENDS.search(words) or _HABIT.search(words) or _DONE_HERE.search(words):
            continue
        if number + 1 < len(draft.sentences) and names_a_time_to_come(draft.sentences[number + 1].of(text)):
            continue
        if number and not _VAGUELY.search(words) and names_a_time_to_come(draft.sentences[number - 1].of(text)):
            continue
        seen.add(number)
        yield Spot(clause_around(draft, Span(span.start, span.end)))


check = Check(
    severity="warning",
    why="Without a time the customer can only wait, and waits in anger.",
    source=Source(
        work="Hogreve, Bilstein & Mandl 2017, Journal of the Academy of Marketing Science 45",
        where="time to recovery and what a clear update does to expectations",
        supports="related",
    ),
    look=_look,
    say="This promises something without saying when.",
    reword='Add a time you control: "by … , even if I have no news yet".',
    bad=(
        "I'll come back to you about the deposit.",
        "The new key will be posted shortly.",
        "Our team will look at it as soon as possible.",
        "You will hear from us in due course.",
        "I'll let you know when I know more.",
        "We are currently looking into it.",
    ),
    good=(
        "I'll come back to you by four, even if there is no news.",
        "I've posted the new key.",
        "As soon as the form is here I'll send the key.",
        "We usually answer within a day.",
        "I'll ring you. It will be tomorrow at nine.",
        "The van leaves tonight and I'll text you when it does.",
        "Would you like me to ring you?",
        "We won't charge you for it.",
    ),
)
