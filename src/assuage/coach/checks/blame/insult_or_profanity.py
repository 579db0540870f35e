"""The reply insults somebody or swears, openly or masked."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Spot
from assuage.coach.draft import Draft
from assuage.language.negation import is_negated, is_reported
from assuage.language.patterns import Patterns
from assuage.language.span import Span

_MASK = r"[*@#$%!?+_.•x-]"
_SWEARS = Patterns(
    r"\b(?:motherfuck\w*|(?:un|abso|mind)?fuck\w*|fck\w*|fuk\w*|bullshit\w*|horseshit|dipshit|shit\w*|crap|crappy"
    r"|crapp\w+|bollocks|bugger(?:ed|s)?(?: off)?"
    r"|bastards?|bitch(?:es|y|ing)?|arse(?:hole|holes|s)?|ass ?holes?|asshat|dumbass|smartass|jackass|badass|cunts?"
    r"|twats?|wank\w*|tosser\w*"
    r"|prick|pricks|dickhead\w*|pissed|piss(?: off| take)?|taking the piss|goddamn\w*|god damn\w*|damn|dammit|damned"
    r"|bloody|sod off|sodding|feck\w*|frigging|effing|f'ing|freaking|fricking"
    r"|wtf|ffs|stfu|gtfo|omfg|lmfao|wth|af(?=[.!])|(?:what|who|why|how|where|when) the (?:hell|heck|fuck)|(?:go to|to"
    r"|bloody|like|as|hell of a|the) hell(?= with| to| for|[.!,?]| you| is| are| do| did)"
    r"|for (?:christ|god|fuck|pete)'?s? ?sake|jesus christ|screw you|up yours|bog off|naff off|kiss my|retard(?:ed"
    r"|s)?|faggots?|spastics?|slags?|sluts?|whores?)\b"
    rf"|(?<![\w@])(?:f{_MASK}{{2,3}}k?\w{{0,3}}|f[*#@$%]+(?:ck|k|king|ing|ed|c?k?)|s[*#@$%!]+t\w{{0,2}}"
    rf"|sh[*#@$%!]t\w{{0,2}}|b[*#@$%!]+(?:tch|ch|llshit|stard)|a[*#@$%]+(?:hole|s)|c[*#@$%]{{2,}}t?|cr[*#@$%]p"
    rf"|d[*#@$%]mn|w[*]nk\w*|b[*]llocks)(?![\w@])"
    r"|[@#$%&*!]{4,}(?<=[#$%&@])(?<![*]{4})"
)
_MEDICAL_OR_THING = re.compile(
    r"(?:bloody (?:mary|nose|stool|hand|diarrh|discharge|urine|nappy|bandage|scene|mess on)|damned (?:if|to)"
    r"|piss(?:ed)? (?:test|sample)|bastard (?:title|file|sword)"
    r"|bitch (?:breed|is in|in whelp|and her|had)|shit (?:happens)? ?(?:tzu|ake)|shitake|crap (?:table|game|fish)"
    r"|prick (?:test|your|the|of|each)|freaking? ?out)"
)
_INSULT_NOUN = (
    r"(?:idiots?|morons?|imbeciles?|cretins?|dimwits?|halfwits?|simpletons?|dunces?|losers?|clowns?|jokers?|muppets?"
    r"|numpt(?:y|ies)|jerks?|fools?|creeps?|psychos?"
    r"|nutters?|nutcases?|lunatics?|maniacs?|weirdos?|scumbags?|scum|lowlife|pigs?|swine|cow|hag|witch|rat|snake"
    r"|weasel|parasites?|crybab(?:y|ies)|whiners?|brats?|dopes?|twits?|pillocks?"
    r"|plonkers?|berks?|gits?|knobs?|donkeys?|nincompoops?|buffoons?|blockheads?|airheads?|thick(?:o|ie)s?"
    r"|snowflakes?|karen)"
)
_INSULTS = Patterns(
    rf"\b(?:idiots?|morons?|moronic|imbeciles?|cretins?|dimwits?|halfwits?|numpt(?:y|ies)|scumbags?|pillocks?"
    rf"|nincompoops?|idiotic|imbecilic|brain[- ]?dead)\b(?!-proof)"
    rf"|\b(?:you|an?|such an?|what an?|total|complete|absolute|utter|bunch of|load of|these|those|silly|stupid|bloody"
    rf"|little|old|fat|you're|real|like an?) (?:\w+ )?{_INSULT_NOUN}\b(?! (?:show|costume|nose|fish|act|bar|farm|pen"
    rf"|class|outfit))"
    r"|\b(?:stupid|dumb|pathetic|moronic|idiotic) (?!waiter|bell)[a-z]{3,}"
    r"|\b(?:daft|dense|clueless|pathetic|braindead|thick|half-witted|dim|gormless|witless) (?:question|thing|idea"
    r"|request|e-?mail|message|customer|person|people|remark|complaint|mistake|man|woman|cow|boy|girl|enough|excuse"
    r"|question\w*)\b"
    r"|\b(?:you're|you are|he's|she's|they're|how|are you|so|too|that's|that is|it's|being|be|really|just|plain"
    r"|pretty|bit) (?:really |that |so |just |all |totally |a bit |too |quite |kind of )*(?:stupid|dumb|thick|dense"
    r"|pathetic|clueless|brainless|useless|gormless|deaf or (?:stupid|something)|blind or (?:stupid|something))\b"
    r"|\bare you (?:really |that |all )?(?:blind|deaf|slow|insane|nuts|mental|mad|crazy|dumb|high|drunk)\b(?! or hard"
    r"| or visually| in)"
)
_HOSTILE = Patterns(
    r"\b(?:get a life|cry me a river|boo hoo|boohoo|up yours|eat (?:it|dirt)|drop dead|shut (?:up|it)(?! shop)"
    r"|shut your (?:mouth|face|trap)|piece of work|bite me|talk to the hand|get over yourself|suck it up|take a hike"
    r"|jog on|on your bike|sucks to be you|not my circus|deal with it yourself|(?:don't be|stop being) (?:so "
    r"|that )?(?:stupid|dense|thick|dumb|daft|ridiculous|pathetic)|grow a pair|buzz off|clear off|naff off"
    r"|what a load of (?:old )?(?:rubbish|nonsense|tosh|twaddle|cobblers)|who asked you|what's your problem)\b"
    r"|(?:^|[.!?\n]\s*)(?:just |well,? |so |oh,? |ok,? |then |please )*(?:whatever(?=[.!…,]| you (?:say|reckon|think"
    r"|want)\b)|get lost|go away|grow up|get over it|deal with it|tough(?: luck)?(?=[.!])|too bad(?=[.!,])"
    r"|yeah,? right|as if(?=[.!])|so what(?=[.!?])|you wish(?=[.!])|not my problem|big deal(?=[.!])|who cares|yawn)"
)
_OURS = re.compile(r"\b(?:our|my|of us|of me|we|i)\b")
_TALKED_OF = re.compile(
    r"\b(?:call(?:s|ed|ing)?|word|words|named?|naming|name of|term|says?|said|saying|wrote|writing|titled"
    r"|entitled)\b[^.;!?]*$"
)
_NO_SUCH = re.compile(
    r"\b(?:no such thing as|no|not|never|n't|nothing|nobody|isn't|wasn't|aren't|without) (?:\w+ ){0,4}$"
)


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    found = [(match, False) for pattern in (_SWEARS, _HOSTILE) for match in pattern.find(draft.plain)]
    found += [(match, True) for match in _INSULTS.find(draft.plain)]
    for match, is_insult in found:
        words = match[0].lstrip(" .!?\n")
        span = Span(match.end() - len(words), match.end())
        before = text[draft.sentence_at(span.start).start : span.start]
        if (
            draft.is_quoted(span)
            or is_reported(text, span)
            or _TALKED_OF.search(before)
            or _is_name(draft, span)
            or _MEDICAL_OR_THING.match(text, span.start)
        ):
            continue
        if is_insult and (is_negated(text, span) or _NO_SUCH.search(before) or _is_about_us(draft, span, words)):
            continue
        yield Spot(span)


def _is_name(draft: Draft, span: Span) -> bool:
    """Whether the words are capitalised inside a sentence that is not: a product, a place, a person."""
    written = span.of(draft.text)
    if not written[:1].isupper() or written.isupper():
        return False
    start = draft.sentence_at(span.start).start
    return span.start > start and not draft.text[start : span.start].isupper()


def _is_about_us(draft: Draft, span: Span, words: str) -> bool:
    """A "stupid mistake" of our own insults nobody."""
    sentence = draft.sentence_at(span.start)
    return words.startswith(("stupid", "daft", "dumb", "so stupid", "that's", "it's", "a stupid", "pathetic")) and (
        "mistake" in words or _OURS.search(draft.plain.text, sentence.start, sentence.end) is not None
    )


check = Check(
    severity="error",
    why="An insult from us ends the talk, and a swear word from us lends ours to every quarrel after.",
    source=Source(work="Assuage", where="docs/explanation/tone.md", supports="house opinion"),
    look=_look,
    say="This is an insult or a swear word in our own voice.",
    reword="Delete it and state the fact.",
    on_safety_path=True,
    bad=(
        "What a load of old nonsense.",
        "That's a damn long wait, I know.",
        "Are you thick or something?",
        "Only a fool presses that button.",
        "Whatever. It ships when it ships.",
        "No sh*t, the box was empty.",
        "Stop being so pathetic.",
        "ffs the courier again",
        "Get over it.",
        "Only idiots park there.",
    ),
    good=(
        "We take a load of rubbish away every Monday.",
        'You wrote "this bloody app". It froze twice on Monday, and I have the log.',
        "The Grumpy Bastard stout is sold out until June.",
        "A nurse looks at the bloody bandage at nine.",
        "There's no such thing as a stupid question.",
        "The hull of the boat is dry again.",
        "Whatever the lab says, I'll write by four.",
        "I'll deal with it this afternoon.",
        "Please don't call her an idiot; if it happens again I'll end the chat.",
        "It was a stupid mistake of ours.",
        "The shuttle bus is free, and the assessor comes on Tuesday.",
    ),
)
