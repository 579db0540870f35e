"""The reply judges the person: rude, unreasonable, people like you."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import own_words
from assuage.language.patterns import Patterns

_LABEL = (
    r"(?:rude|aggressive|abusive|difficult|unreasonable|emotional|hysterical|irrational|hostile|impatient|offensive"
    r"|disrespectful|dramatic|melodramatic|paranoid|ridiculous|childish|petty|impossible|stubborn|confrontational"
    r"|argumentative|threatening|combative|uncooperative|unhelpful|manipulative|arrogant|ungrateful|selfish|immature"
    r"|pushy"
    r"|(?:over(?:ly)?[- ]?|too |so )sensitive|insulting|vexatious|belligerent|high[- ]maintenance|obnoxious|nasty|mean"
    r"|intimidating|bitter|pedantic|obsessive|unstable|crazy|mad|silly|absurd|negative|demanding|entitled|awkward"
    r"|impolite"
    r"|unprofessional|cheeky|snappy|short with (?:me|us)|sarcastic|precious|fussy|picky|greedy|lazy|careless|agitated"
    r"|a (?:bit of a )?(?:nuisance|pain|bully|liar|troublemaker|problem|handful|nightmare|drama queen|diva"
    r"|time-?waster|complainer|baby|jerk|karen|hothead))"
)
_A_BIT = (
    r"(?:(?:just|now|being|getting|becoming|acting|behaving|sounding|growing|still|simply|frankly|quite|rather|very"
    r"|really|so|too|a bit|a little|a tad|bit"
    r"|completely|totally|extremely|unnecessarily|needlessly|overly|clearly|obviously|somewhat|pretty|incredibly"
    r"|just a|increasingly|always|again|all) )*"
)
_PERSON = (
    r"(?:customer|caller|person|man|woman|lady|individual|client|guest|passenger|patient|tenant|user|member|gentleman"
    r"|people|chap|guy)"
)
_LABELS = Patterns(
    rf"\byou(?:'re| are| were|'ve been| have been| sound| seem| appear| get| got| come across as| come over as"
    rf"|'re coming across as| are coming across as) {_A_BIT}{_LABEL}\b(?! (?:to|about being|a |an |the |my |our |us\b"
    rf"|for|that|because|refund|proof|with yourself|offer|by))"
    rf"|\byou(?:'re| are| were|'ve been) (?:a |an |such a |such an |one of (?:those|our|the) (?:more "
    rf"|most )?){_A_BIT}(?:\w+ )?{_LABEL}(?: and \w+)? {_PERSON}s?\b"
    rf"|\byou(?:'re| are| were) (?:a |such a |nothing but a |just a )(?:\w+ )?(?:bully|liar|troublemaker|nuisance"
    rf"|complainer|time-?waster|drama queen|diva|whiner|moaner)\b"
    rf"|\b(?:your|that|this) (?:tone|manner|manners|behaviou?r|conduct|approach|style|e-?mails?|messages?"
    rf"|demeanou?r) (?:is|are|was|were|becomes|is becoming|are becoming|has been|have been|sounds|seems"
    rf"|comes across as|is getting|has become) {_A_BIT}(?:\w+ ){{0,1}}?{_LABEL}\b"
    r"|\byour (?:bad |terrible |whole |rude |negative |aggressive |poor |awful |entire |constant "
    r"|current )?(?:attitude|temper|temperament|anger issues|mood swings|bad mood|hysterics|tantrums?|rudeness"
    r"|aggression|hostility|impatience|unreasonableness|drama|whining|moaning|ranting)\b"
    rf"|\b(?:people|{_PERSON}s?|someone|somebody|those|callers|folks?) (?:such as|like) (?:you|yourself|yourselves)\b"
    r"|\byou people\b|\byour (?:type|sort|lot)\b(?= (?:always|never|are|is|of people|of customer|just|think|want)"
    r"|[.!,])"
    rf"|\b(?:flagged|marked|noted|listed|recorded|logged|labelled|classed|down|known|registered) (?:you |here "
    rf"|on \w+ )?as (?:a |an )?(?:\w+ )?{_LABEL}\b"
    rf"|\b(?:such|what) an? {_LABEL} {_PERSON}\b|\b(?:acting|behaving|carrying on) like (?:a |an )?(?:\w+ )?(?:child|children|toddler|baby|idiot|bully|spoilt \w+)\b|\b(?:typical|serial|habitual|professional|chronic) (?:complainer|moaner|{_PERSON})\b"
    r"|\byou(?:'ve| have) (?:got )?(?:an? )?(?:\w+ )?(?:anger (?:problem|issues?)|attitude(?: problem)?|issues)\b"
)
_KIND = re.compile(
    r"\b(?:thank\w*|lucky|glad|deserve\w*|value\w*|appreciate (?!your (?:attitude|tone))|loyal|better|treasure"
    r"|grateful|proud|pleasure|love|because of|rely on|thanks to|patient|kind|good|positive|great|wonderful)\b"
)
_NOT_SO = re.compile(
    r"\b(?:not|never|n't|nobody|no one|anything but|far from|hardly|more than) (?:\w+ ){0,4}$|\byou (?:said|say|think"
    r"|thought|worry|worried|feel|felt|fear) (?:that )?$"
)


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    if "you" not in text:
        return
    for span in own_words(draft, _LABELS, even_denied=True):
        sentence = draft.sentence_at(span.start)
        words = span.of(text)
        likened = " like " in words or "such as" in words or words.startswith("your ")
        if likened and _KIND.search(text, sentence.start, sentence.end):
            continue
        if _NOT_SO.search(text[sentence.start : span.start]):
            continue
        if text[sentence.end - 1 : sentence.end] == "?" and not likened:
            continue
        yield Spot(span)


check = Check(
    severity="error",
    why="Behaviour can be changed, a verdict on the person can only be fought.",
    source=Source(
        work="NSW Ombudsman, model policy on unreasonable conduct, 2021",
        where="conduct is managed, not people",
        supports="direct",
    ),
    look=_look,
    say="This judges the person, not what was done.",
    reword="Name the words or the act, what it does to whom, and how you go on from here.",
    bad=(
        "You're carrying on like a spoilt child.",
        "You sound like a serial complainer to me.",
        "You are being quite difficult about this.",
        "Your attitude does not help.",
        "We see this with people like you all the time.",
        "You sound rather hysterical, sir.",
        "You're such an impatient customer.",
        "I have noted you as abusive on the account.",
        "Your messages are getting aggressive.",
        "You are a liar.",
        "You people always want more.",
    ),
    good=(
        "Your child likes the red one, so I've put it aside.",
        "The serial number is under the lid.",
        "Please don't call Mira a liar; she read you what was on the screen.",
        "You've been very patient with us.",
        "You are not being difficult at all.",
        "The note sent at 9:12 calls my colleague a pig.",
        "Customers like you keep us honest, thank you.",
        "You're entitled to the full 90.",
        "It was a difficult week, I know.",
        "Our policy on abusive calls is on page 2, as you asked.",
        "You said you felt unreasonable for asking. It's your money.",
        "You are impossible to thank enough.",
    ),
)
