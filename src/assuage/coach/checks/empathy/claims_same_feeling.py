"""The reply claims to know or share the whole of what the customer feels."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Draft, Spot, says
from assuage.coach.rewording import is_whole_clause, why_upset

_SAME = says(
    "{we} (know|understand|get|feel) [exactly|precisely|completely|totally|fully|just|perfectly|entirely|only too well|all too well] (how|what) (you|you must|you all) (feel|are feeling|felt|must feel|must be feeling|are going through|must be going through|went through|have been through|have gone through|are experiencing|are dealing with|mean to say)",
    "{we} [all|can|do|completely|fully|totally|really|truly|absolutely|perfectly|entirely|exactly] (know|understand|relate to|get|feel) [exactly|precisely|completely|totally|fully|just|perfectly|entirely|only too well|all too well] (how|what) (you|you must) (feel|are feeling|felt|must feel|must be feeling|are going through|must be going through|went through|have been through|have gone through|are experiencing|are dealing with)",
    "{we} [all] [do] (know|understand) [exactly|precisely|just|only too well|all too well|perfectly] (what|how) (that|this|it) (feels|is like|is|must feel|must be like|can feel|can be)",
    "{we} (know|understand) [exactly|precisely|just|only too well|all too well|perfectly] (that|the|your) feeling",
    "{we} [really|truly|do|all|can|totally|completely] feel your (pain|frustration|anger|anguish|grief|distress|hurt|loss|sorrow)",
    "{we} [really|truly|do|totally|completely] feel for you [completely|totally]",
    "{we} [have] [all] been (there|in your shoes|in your position|in your place|through (this|that|the same|it)|where you are) [before|myself|ourselves|too|many times]",
    "{we} have all been there",
    "{we} have been [exactly|just|right] where you are",
    "{we} feel [exactly|just|precisely|very much] the same [way] as you",
    "{we} feel (exactly|just|precisely) as you do",
    "{we} (can|could) (totally|completely|fully|absolutely|truly|really|so|certainly) (relate|sympathise|sympathize|empathise|empathize|identify)",
    "{we} (can|could) relate [to] [(this|that|your|how|what)]",
    "{we} (share|shares) your (pain|frustration|anger|grief|feelings|disappointment|sorrow|feeling)",
    "{we} [too] (am|are) (just|every bit) as (upset|angry|frustrated|annoyed|disappointed|devastated|heartbroken) as you",
    "(the same|it|that|this) [thing|exact thing] (happened|has happened) to (me|us) [too|once|last|before|as well]",
    "(i|we) (went|have gone|have been) through (the very same|the same|exactly the same|something similar|something like|this too|that too)",
    "(i|we) lost (my|our) (own|mother|father|mum|dad|husband|wife|dog|cat) ... (so|too|last|as well|and)",
    "(trust|believe) me , (i|we) [all|do|can|have] (know|been|feel|get|understand)",
    "nobody understands ... better than (me|us|i do|we do)",
    "{we} (know|understand) your (pain|grief|sorrow|suffering|heartache)",
    "your (pain|grief|sorrow) is (my|our) (pain|grief|sorrow)",
    "(as a|being a) (mother|father|mum|dad|parent|widow|widower|carer|customer) (myself|too|as well)",
    "{we} (am|are) (in|with you in) the same boat",
    but_not=(
        "(i|we) (know|understand|see|get) (exactly|precisely|now) (what|how) (happened|went wrong|it works|to)",
        "been there (in person|on foot|to (see|look|check|measure|collect|test)|this morning|today|yesterday|twice to|since)",
        "been there : (the|it|two|one)",
        "how (it|this|that) (is like|feels) (to use|in the hand|on)",
    ),
)  # fmt: skip
_A_PLACE = re.compile(
    r"\bbeen there\b(?:,? (?:in person|once|twice|this|since|for|and (?:the|it|they|spoke|asked|checked)|on|at|with|to))|: "
)


def _look(draft: Draft) -> Iterator[Spot]:
    for spot in _SAME(draft):
        sentence = draft.sentence_at(spot.span.start)
        words = draft.plain.text[spot.span.start : sentence.end]
        if not ("been there" in spot.span.of(draft.plain.text) and _A_PLACE.search(words)):
            yield Spot(spot.span, why_upset(draft) if is_whole_clause(draft, spot.span) else "")


check = Check(
    severity="warning",
    why="Nobody else has been through theirs, so a claim to know it all sounds rehearsed.",
    source=Source(
        work="Clark, Murfett, Rogers & Ang 2013, Journal of Business and Technical Communication 27(2)",
        where="comparison of kinds of empathy in 289 calls",
        supports="related",
    ),
    look=_look,
    say="This claims their feeling as yours.",
    reword='Say the reason you can see: "I can see why …, because …".',
    bad=(
        "I have been right where you are, with two small ones.",
        "I feel just the same way as you do about it.",
        "I know precisely how you must be feeling.",
        "We have all been there, believe me.",
        "I really feel your frustration.",
        "I fully understand what you are going through.",
        "Trust me, I get how you feel.",
        "I can totally relate to that.",
    ),
    good=(
        "I've been to the street where you are, and the pole is down.",
        "The new one should feel the same as your old one.",
        "I can see why a third reminder made it worse.",
        "I would be angry in your place.",
        "I cannot know what these weeks were like.",
        "I understand exactly how it happened: two labels were swapped.",
        "I have been there myself this morning: the ramp is on the left.",
        "I understand that you waited from nine to one.",
        "Nobody here can say they know how you feel.",
    ),
)
