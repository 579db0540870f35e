"""The reply gives an upset customer an order, without a reason, a choice or a "please"."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Draft, Example, Spot, says
from assuage.language.phrases import Phrases
from assuage.language.span import Span

_YOU_MUST = says(
    "you [will|do|really|simply|just|first|still|now|then] (need to|must|have to|ought to|have got to|got to|gotta)",
    "you are (required|obliged|expected|supposed|asked|instructed) to",
    "you shall",
    "it is (mandatory|compulsory|obligatory|necessary|essential) (for you to|that you|to)",
    "i (need|require|want) you to",
    "(i am|we are) (going to need|gonna need) you to",
    "[and|just] do (it|that|this) [and] then (we will|we'll|i will|i'll) see",
    but_not=(
        "(all|anything|nothing|everything|what|where|when|if|whenever|before|only thing|one thing|sure|that|which|who|how|sorry|because|part|unless|until) [that|else|more] you [will|would|do|just|still] (need|must|have)",
        "(do|did|will|would|should) you (need|have)",
        "(the|a|an|any|every|only) _ you [will] (need|have|must)",
        "you (need to|have to|must) know [that] (we|i|it was our)",
        "you must (have|feel|think|wonder|hate)",
        "you must be [so|very|really|quite|absolutely|rather] (furious|tired|worn|exhausted|sick|worried|upset|angry|frustrated|annoyed|disappointed|fed|cross|livid|wondering|thinking|feeling|frightened|scared|anxious|fuming|mistaken|desperate|relieved|proud|cold|hungry|hurt|busy|sad|at your|at the end)",
        "you have to (love|laugh|wonder)",
        "you [really] must be (furious|tired|worn|exhausted|sick|worried)",
        "(i|we) (think|know|see|understand|realise|believe|hear) [that] you",
        "need you to (be safe|know)",
        "you (do not|will not|would not|did not) (need|have) to",
        "you [will] (no longer|never) (need|have) to",
        "(why|so) you (must|have to|need to)",
    ),
)  # fmt: skip
# Handing something in, or going somewhere for it. Steps that mend the thing ("try", "restart", "follow") are help.
_ORDER = re.compile(
    r"(?:[.!?;:\n]\s+|^\s*)(?P<order>(?:kindly |just |now |first |simply )?(?:"
    r"(?:send|provide|submit|attach|upload|supply|furnish|produce|prove|sign|complete|resend|forward|quote|explain|register|pay|print)\b(?! (?:me if|it as|this as|that we)\b)"
    r"|fill (?:in|out|it|the|this|your)\b|give (?:me|us) (?:the|your|all|an?)\b|show (?:me|us)\b|bring\b|return the\b|take (?:it|the \w+) (?:back|to)\b"
    r"|go (?:to (?!<|https?:|[A-Z])(?:the |your |counter|desk|window|gate|platform)|back|through)\b|contact (?:the|your|our|us|him|her|them)\b|call (?:us|the|our|your|back)\b|write (?:to us|to the|back|again)\b"
    r"|reply (?:with|within|to this|by)\b|confirm (?:your|the|that|by)\b|wait (?:for|until|there|at|in)\b|wait\b(?= (?:your turn|five|ten|a few))|check (?:your (?:e-?mail|inbox|spam|letter|contract|terms))\b|read (?:the|our) (?:terms|contract|e-?mail|letter|rules|manual|instructions|policy)\b"
    r")[^.!?;\n]*)",
    re.MULTILINE,
)
_OBJECT = re.compile(
    r"\b(?:the|your|us|me|a|an|any|all|it|this|that|them|to|back|again|until|for|form|in|up|proof|receipt)\b"
)
_KIND_WORDS = re.compile(
    r"\b(?:please|if you|if it|so (?:that|i|we|you|the|it|he|she)\b|because|since it|as it (?:can|could|may)|in order to|to (?:protect|make sure|"
    r"be safe|avoid|keep|stop|help|prove it)|which lets|by law|the law|legal(?:ly)?|for your (?:own )?(?:safety|security|protection)|"
    r"for security|:\s+(?:it|the|that|this|there|otherwise)\b|or (?:i|we|if)|would you|could you|can you|whichever|when(?:ever)? (?:it suits|you)|at your|"
    r"you can|you'd rather|(?:i|we)(?:'ll| will)\b(?! see\b| then)|and i\b|and we\b|i can|we can|before it|it (?:can|could|may) (?:overheat|burn|tip|catch|short))"
)
_SAFETY = Phrases(
    (
        "(stop|not) ... (using|use|plug*|touch*|eat*|drink*|driv*|charg*|open*|light*)",
        "(leave|evacuate|get out) ... (house|building|room|flat|home|car|now)",
        "(999|911|112|emergency|ambulance|fire brigade|doctor|a&e|hospital|unplug|switch it off|turn it off)",
        "(medicine|medication|tablet|tablets|dose|doses|before meals|times a day)",
    )
)
_ASKED_HOW = Phrases(
    (
        "(how|what|where|which) ... (do|should|must|can|shall|could|would) (i|we)",
        "(do|must|should|can|shall|could|may) (i|we)",
        "(what|how|where) (to|else|next|now)",
        "(steps|instructions|procedure)",
    )
)


def _look(draft: Draft) -> Iterator[Spot]:
    if _ASKED_HOW.is_in(draft.customers_latest) and not draft.is_hot:
        return
    text = draft.plain.text
    softened: dict[int, bool] = {}  # by sentence: a sentence may hold many orders, and is judged once

    def is_softened(span: Span) -> bool:
        number = draft.sentence_number(span.start)
        if number not in softened:
            softened[number] = _is_softened(draft, span)
        return softened[number]

    for spot in _YOU_MUST(draft):
        if not is_softened(spot.span):
            opens = draft.sentence_at(spot.span.start).start == spot.span.start
            asks = opens and spot.span.of(text).endswith(("need to", "must", "have to", "required to", "obliged to"))
            yield Spot(spot.span, "Please" if asks else "")
    for found in _ORDER.finditer(text):
        span = Span(*found.span("order"))
        order = found["order"].rstrip()
        if len(order.split()) < 2 or not _OBJECT.search(order) or draft.is_quoted(span):
            continue
        if not is_softened(span):
            yield Spot(
                Span(span.start, span.start + len(order)), _asked(draft.text[span.start : span.start + len(order)])
            )


def _asked(order: str) -> str:
    """The same order with a "please"; the agent still has to give the reason."""
    words = re.sub(r"^kindly\s+", "", order, flags=re.IGNORECASE)
    return f"Please {words[:1].lower()}{words[1:]}"


def _is_softened(draft: Draft, span: Span) -> bool:
    """Whether the sentence asks, gives its reason or a choice, or keeps somebody from harm."""
    sentence = draft.sentence_at(span.start)
    words = sentence.of(draft.plain.text)
    if words.endswith("?") or _KIND_WORDS.search(words) or _SAFETY.is_in(words):
        return True
    after = draft.around(span.start, before=0, after=1).of(draft.plain.text)[len(words) :].strip()
    return after.startswith(("that way", "this is because", "it lets", "the reason", "by law", "without it"))


check = Check(
    severity="warning",
    why="An order without a reason takes away the last bit of say from somebody who has just lost some.",
    source=Source(
        work="Richmond et al. 2012, Western Journal of Emergency Medicine 13(1)",
        where="domain on offering choices",
        supports="related",
    ),
    look=_look,
    say="This is an order, and it comes without a reason or a choice.",
    reword='Say what you can do once you have it: "If you …, I can …", and why you ask.',
    bad=(
        "You must be there from seven until noon.",
        "You need to upload the contract once more.",
        "You will have to collect it yourself.",
        "Send me the serial number.",
        "Kindly complete the attached form.",
        "You are obliged to give two weeks' notice.",
        "Go to the main desk and take a number.",
    ),
    good=(
        "You must be worn out after that night.",
        "You must not light it: the pipe leaks.",
        "You won't need to be at home.",
        "All you have to do is open the door at nine.",
        "You must not use the blanket again: the wire can burn.",
        "If you send me the number on the back, I can order the part now.",
        "Do you need to keep the old key?",
        "Please forward the mail so I can see who wrote it.",
        "The cable you need to charge it is in the side pocket.",
        "You must be worn out after two nights at the gate.",
        "Try the second slot from the left, and tell me what the light does.",
        "Follow the three steps on the card: they reset it.",
        Example("Send the signed page to the address below; the rest is done.", to="What do I have to do now?"),
    ),
    yields_to=("tells-to-calm-down", "pushes-work-back", "asks-for-secret"),
)
