"""The reply lets the customer feel that they are not believed."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.language.patterns import Patterns

_DOUBTS = Patterns(
    r"\byou (?:do |now |also |still )?(?:claim|allege|purport|maintain|insist)\b(?! (?:back|on |it back|for|through"
    r"|via|against|your|online|within|by))"
    r"|\byou(?:'ve| have|'re| are)? (?:claimed|alleged|purported|claiming|alleging|insisted|maintained) (?:that"
    r"|to (?:have|be|own)|you|we|he|she|it|nobody|no one|never|the [\w ]{1,30}? (?:was|were|had|never|didn't|arrived"
    r"|came|is))\b"
    r"|\b(?:alleged|allegedly|supposedly|purported|purportedly|so-called|your supposed|the supposed)\b(?! (?:fraud"
    r"|fraudster|thief|theft|scam|scammer|offender|attacker|hacker))"
    r"|(?:^|[.!?;,]\s+|\n)so you (?:say|claim|tell (?:us|me))\b|\bif you say so\b"
    r"|\bif (?:that|this|it)(?:'s| is| was| did| has| had|(?: really| actually| truly| indeed))+ (?:really |actually "
    r"|truly |even |indeed )*(?:what happened|true|how it happened|happened?|occur\w*|took place|arrive\w*)\b"
    r"|\bif what you(?:'re| are|'ve| have)? (?:say|saying|tell|telling|told|said|write|wrote|claim\w*)(?: us"
    r"| me)? (?:is|was) (?:\w+ )?(?:true|correct|accurate|right)\b"
    r"|\bif you(?:'re| are|'ve| have)?(?: being| really| actually)* (?:telling (?:us )?the truth|honest|truthful"
    r"|been honest|been truthful)\b"
    r"|\bare you (?:quite |absolutely |really |completely |totally |100% |very |entirely )?(?:sure|certain"
    r"|positive)(?: that)? (?:you (?!want|wish|would|'d|need|are ok|are safe|are all right|don't mind|prefer"
    r"|can wait|don't (?:want|need)|wouldn't)|(?:nobody|no one|someone|somebody)\b"
    r"|your (?:son|daughter|wife|husband|child|kids?|partner|neighbour|neighbor|flatmate|dog)\b|it (?:wasn't|was"
    r"|didn't|did|had)\b|this (?:isn't|wasn't)\b)"
    r"|\byour (?:little |whole |side of the |own )?(?:story|tale|version of (?:events|the events|what happened"
    r"|the story|things)|so-called [\w]+)\b(?! (?:on|in|post|to our|with))"
    r"|\b(?:find|found) (?:it|this|that|your \w+) (?:\w+ )?(?:hard|difficult|impossible|tough|strange|odd|unlikely"
    r"|curious|suspicious|implausible)\b(?! to (?:read|follow|open|reach|use|see|find|get|hear|work|say))"
    r"|\b(?:hard|difficult|impossible|tough) to (?:believe|credit|swallow)\b(?! (?:how|we|this happened|our|nobody"
    r"|no one|that (?:we|our|this|it took|it's|nobody)))"
    r"|\b(?:i|we) (?:(?:don't|do not|can't|cannot) (?:\w+ )?believe (?:you|your|that (?:you|the|your)|what you|a word"
    r"|the \w+ was)|(?:really |seriously |highly |must |have to )?doubt (?:that you|you|your|the \w+ (?:was|were|came"
    r"|arrived)|that (?:the|this|it) \w+ (?:was|were|happened)|this happened|it happened|that happened"
    r"|that very much))"
    r"|\b(?:is|was|sounds|seems|looks|appears) (?:\w+ )?(?:implausible|not credible|not plausible|far-fetched|fishy"
    r"|unlikely that (?:you|the box|the parcel|nobody))\b"
    r"|\b(?:sounds|seems|looks|appears) (?:\w+ )?suspicious\b|\b(?:only|just) (?:have |got |have got )?your word\b|\bhow convenient\b|\brather convenient\b"
    r"|\bconveniently (?:lost|missing|broke|forg|disappear|leav|left|only)"
    r"|\b(?:can|could) you (?:actually |really |even )?prove\b(?! (?:to the|your identity|who you are|you're the))"
    r"|\bprove (?:it(?=[.!?])|that (?:it|the)\b)(?! to)"
    r"|\b(?:anyone|anybody|everyone|everybody) (?:can|could|would|might) (?:say|claim|write|tell us) (?:that|this"
    r"|so)\b|\bthat's what (?:they|everyone|everybody) (?:all )?says?\b"
    r"|\bdid you (?:really|actually|truly) \w+|\bwere you (?:really|actually) (?:there|home|at|in)\b"
    r"|\byour (?:excuse|excuses)\b|\b(?:we|i) (?:often |always |usually |do )?(?:hear|get) (?:this|that|these) (?:one"
    r"|story|stories|excuse|excuses|a lot)\b"
    r"|\b(?:you're|you are|you were|you've been|you have been)(?: \w+)? (?:lying|dishonest|making (?:this|it|that"
    r"|things) up|trying it on|untruthful|inventing|exaggerating|not telling the truth|not (?:being )?(?:entirely "
    r"|completely |quite )?(?:honest|truthful|straight))\b"
    r"|\b(?:we|i) (?:strongly |have to |must |do )?suspect (?:that )?(?:you|your|this|it|the (?:damage|claim|item))\b"
)
_KIND = re.compile(r"\b(?:thank\w*|sharing|shared|moved|touched|glad|heard (?:all|the whole)|read)\b[^.;!?]*$")
_NO_DOUBT = re.compile(r"\b(?:no reason to|not here to|never|don't|do not|won't|without|nobody|no one|not) (?:\w+ )?$")
_OUR_OWN = re.compile(r"\b(?:our|my|we|us) (?:[\w-]+ )?$")
_EVEN_SUPPOSED = ("if ", "so you", "if you")


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    for span in own_words(draft, _DOUBTS, even_supposed=True, even_denied=True):
        words = span.of(text).lstrip(" .!?;,\n")
        before = text[draft.sentence_at(span.start).start : span.start]
        if _NO_DOUBT.search(before):
            continue
        if words.startswith(("your story", "your own story", "your tale")) and _KIND.search(before):
            continue
        if words.startswith(("alleged", "suppos", "so-called", "purport", "conveniently")) and _OUR_OWN.search(before):
            continue
        if words.startswith("you ") and "claim" in words and _MAY_CLAIM.search(before):
            continue
        opening = len(span.of(text)) - len(words)
        start = type(span)(span.start + opening, span.end)
        yield Spot(clause_around(draft, start))


_MAY_CLAIM = re.compile(
    r"\b(?:can|could|may|should|if|when|before|after|help|let|until|so|once|for|to|did|do|will|what|how|amount"
    r"|things?) $"
)

check = Check(
    severity="error",
    why="Not being believed is an insult of its own, and it cannot be taken back when the customer was right.",
    source=Source(
        work="Gelbrich & Roschk 2011, Journal of Service Research 14",
        where="meta-analysis: fair personal treatment weighs on loyalty",
        supports="related",
    ),
    look=_look,
    say="This sounds as if you don't believe the customer.",
    reword='Write "you told us that …" and name the neutral step that everybody gets.',
    bad=(
        "We've only got your word that it was cracked.",
        "You claim that the ring was in the box.",
        "The item was allegedly broken on arrival.",
        "Are you sure you locked the car?",
        "If it really happened on Sunday, there will be a log.",
        "I find it hard to believe that nobody rang.",
        "Can you prove the dent wasn't there before?",
        "Your version of events will be noted.",
        "Did you really wait for an hour?",
        "We suspect you dropped it yourself.",
    ),
    good=(
        "Are you sure you wouldn't like the blue one?",
        "Your claim is number 118, and Ines has it.",
        "You can claim the fare back online, or I can do it for you now.",
        "To be sure it reaches you I've written the floor on the label.",
        "For every lost bag we ask for the tag number; it's on the stub.",
        "Thank you for sharing your story with us.",
        "It's hard to believe how long we let you wait.",
        "Are you sure you want the smaller one? Both cost the same.",
        "You told us that the ring was in the box. I've asked for the camera film.",
        "I don't doubt a word of it.",
        "The alarm is supposed to ring twice. Yours rang for an hour, so I'm sending Ole.",
        "Our supposedly silent fan kept you awake, and I'm sorry.",
    ),
)
