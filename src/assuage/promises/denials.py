"""What keeps a clause from being a promise: conditions, habits, hedges, reports, set phrases, descriptions."""

from __future__ import annotations

import re

CONDITION = re.compile(
    r"(?<!even )(?<!see )(?<!check )(?<!know )(?<!ask )(?<!asking )(?<!hear )(?<!out )(?<!tell you )(?<!sure )(?<!as )(?<!confirm )\bif\b(?! needed)"
    r"|\bonce\b(?! (?:again|more|and for all|a|every|per))"
    r"|\bas soon as\b(?! (?:possible|(?:i|we) can\b|practicable))|\b(?:the moment|the minute|as long as|provided|assuming|in case|depending on)\b"
    r"|\b(?:when|whenever|after) you(?:['’](?:re|ve|ll))?\b(?!r)|\bonly when\b|^should (?:the|you|it|they|he|she|we|that|this|your|anything|nothing)\b"
    r"|\bwere (?:you|it) to\b|^otherwise\b",
    re.IGNORECASE,
)
# One of these stands in every condition.
CONDITION_WORDS = frozenset(
    "if once soon moment minute long provided assuming case depending when whenever after should were otherwise".split()
)
HEDGE = re.compile(
    r"\b(?:hope(?:s|d|fully)?|hoping|aim(?:s|ing)?|intend(?:s|ing)?|should|ought|expect(?:s|ed|ing)?|might|may(?! \d)|maybe|perhaps|probably|likely|possibly|could|can|would"
    r"|estimate[ds]?|estimated|(?:tr(?:y|ies|ying)) (?:to|and|our|my)|try|trying|plan(?:s|ning)? to|looks? (?:like|set|as)|seems?|appears? to|supposed to|meant to|all being well"
    r"|in theory|provisionally|ideally|typically|usually|normally|generally|mostly|often|sometimes|as a rule|on average|tends? to|every (?:day|week|month|year|morning)|most (?:refunds|people|orders|customers|cases|of)"
    r"|do (?:my|our|the|their) best|see what (?:i|we) can|wish)\b|['’]d\b(?! (?:better|been))",
    re.IGNORECASE,
)
REPORTED = re.compile(
    r"\b(?:said|told|promised|assured|mentioned|thought|thinks?|wrote|claimed?s?|believes?|reckons?|guess(?:es)?|understood|agreed with|were told|was told"
    r"|says(?! on)|heard|worried|afraid|fear(?:ed)?|asked)\b(?!:)[^.;:!?]*$",
    re.IGNORECASE,
)
AGREED = re.compile(
    r"\b(?:as (?:we )?(?:agreed|said|discussed|arranged|settled)|(?:we|we['’]ve|so we) (?:have )?agreed|so (?:that['’]s|it['’]s) (?:settled|agreed)"
    r"|that['’]s settled|agreed|as you (?:said|offered|suggested|promised)|(?:you|you['’]ve) (?:offered|agreed)|the deal|deal:|settled then|to recap|\w+day it is|just to confirm|so to sum up)\b",
    re.IGNORECASE,
)
SUBORDINATE_SUBJECT = re.compile(
    r"(?:^|\s)(?:who|which|what|whoever|whether|how|why|whose|that|where)\s*$", re.IGNORECASE
)
SET_PHRASE = re.compile(
    r"^\W*(?:(?:and|but|so|well|ok(?:ay)?|yes|then|look)\W+)*(?:i|we)(?:['’]ll| will| won['’]?t| will not| shan['’]?t)\s+"
    r"(?:be (?:honest|frank|straight|clear|plain|upfront|open|blunt|candid|brief|glad|happy|sorry|the first|here if|right with)"
    r"|see(?:\W*$| (?:how|what|about|whether|if))|say\b|admit|grant you|spare you|level with|own (?:that|it)|lie|pretend|argue|take (?:that|your word|it (?:that|as|from here))"
    r"|never know|need|have to|let you (?:go|get)|wait and see|be able)"
    r"|\bthat(?:['’]ll| will) be (?:all|fine|right|it)\b|\byou won['’]?t (?:believe|regret|mind)\b|\btime will tell\b|\bit(?:['’]ll| will) be (?:fine|ok(?:ay)?|all right|alright)\b",
    re.IGNORECASE,
)
# What you will do by following a direction, and what you will merely meet, is told and not promised.
INSTRUCTED = re.compile(
    r"^(?:find|need|see|notice|want|know|have to|require|probably|remember|understand|agree|recall|recognise|recognize|realise"
    r"|realize|spot|also find|also need|also see|be asked|be prompted|be able|be charged|be billed|be aware|be familiar|be glad|be pleased|be happy|be surprised|be sorry)\b",
    re.IGNORECASE,
)
DESCRIBED = frozenset(
    [
        "show",
        "ask",
        "prompt",
        "display",
        "appear",
        "mean",
        "cost",
        "depend",
        "seem",
        "contain",
        "say",
        "vary",
        "differ",
        "help",
        "allow",
        "explain",
        "require",
        "need",
        "know",
        "understand",
        "happen",
        "make",
        "cause",
        "matter",
    ]
)
OPENING = re.compile(
    r"\b(?:closes|opens|shuts|is (?:open|closed|shut)|are (?:open|closed|shut)|open (?:from|at|until|till)|office hours)\b",
    re.IGNORECASE,
)
COVER = re.compile(
    r"\b(?:cover|policy|warranty|guarantee|insurance|contract|membership|subscription|law|lease|window|deadline|offer|sale|term)\b",
    re.IGNORECASE,
)
TIMETABLE = re.compile(
    r"\b(?:next|last|first|later|earlier|every|one after)\s+(?:bus|train|tram|ferry|boat|flight|plane|coach|service|one)\b",
    re.IGNORECASE,
)
OTHERS = re.compile(
    r"\b(?:your|the customer['’]s) (?:bank|insurer|employer|landlord|card issuer|doctor|solicitor|lawyer|own)\b",
    re.IGNORECASE,
)
