"""The reply hands the customer on without saying to whom, why, and that the story goes along."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.language.patterns import Patterns

_HANDS_ON = Patterns(
    r"\b(?:i'll|i will|i'm|i am|let me|we'll|we will|we're|we are|i'm going to|i've|i have|we've|we have"
    r"|allow me to|just)(?: now| just| also| going to| gonna| already)? (?:transfer|transferring|transferred"
    r"|pass(?:ing|ed)? (?:you|your (?:\w+ )?(?:e-?mail|call|case|message|request|letter|complaint|details|file))"
    r"|put(?:ting)? you (?:through|on to|onto|over to)|connect(?:ing)? you|hand(?:ing|ed)? (?:you|this|it"
    r"|your \w+) (?:over|on|to)|mov(?:e|ing) you|forward(?:ing|ed)? (?:you|your (?:\w+ )?(?:e-?mail|call|case|message"
    r"|request|letter|complaint)|this|it)|redirect(?:ing)? you|send(?:ing)? you (?:over )?to (?:the|our|a)"
    r"|route (?:you|your))\b"
    r"|\b(?:transferring|connecting|forwarding|redirecting|rerouting|putting you through|passing you"
    r"|handing you)\b(?! fee)(?: (?:you|your \w+|now|this|to|over))+|\b(?:please |kindly )?hold (?:for"
    r"|while i (?:transfer|connect|put|pass)|on for) (?:another|an|the next|a) ?(?:\w+ )?(?:agent|colleague|operator"
    r"|team|advis[eo]r|specialist|representative|department)\b"
    r"|\byou(?:'ll| will| are|'re| are being|'re being| have been)(?: now| being)? be(?:ing)? (?:\w+ )?(?:transferred"
    r"|moved|passed|handed|connected|redirected|routed|put through|forwarded)\b|\byou are being (?:transferred|moved"
    r"|passed|handed|connected|redirected)\b"
    r"|\b(?:a|another|one of my|the next|some|an) (?:\w+ )?(?:colleague|agent|advis[eo]r|team|department|specialist"
    r"|operator)s? (?:will|is going to|'ll|shall) (?:now )?(?:take (?:over|this|it)|handle|continue|pick (?:this|it"
    r"|you) up|deal with)\b"
    r"|\byour (?:\w+ )?(?:request|case|e-?mail|message|complaint|call|query|ticket) (?:has been|is being|was|will be"
    r"|is) (?:\w+ )?(?:forwarded|transferred|passed (?:on )?to|passed on|moved|handed|assigned|reassigned"
    r"|sent) (?:on |over )?to (?:the|our|another|a)\b"
)
_WARM = re.compile(
    r"\b(?:won't|will not|don't|do not|no need to|needn't|without) (?:\w+ ){0,3}(?:repeat|start again|explain"
    r"|go through|tell)\w*|\b(?:has|have|had|with|sees?|got|given (?:him|her|them)|passed (?:him|her|them)"
    r"|sent (?:him|her|them)|told (?:him|her|them)) (?:all )?(?:my|your|the|our|everything|all) ?(?:\w+ )?(?:notes?"
    r"|story|thread|dates?|photos?|details|file|history|receipt|facts|messages?|whole thing|of it)?\b(?<!have the)"
    r"|\bstay(?:ing)? (?:your contact|with you|on)\b|\bcoming back to you\b|\bcome back to you\b|\bi remain\b"
    r"|\bas you asked\b|\bi'll (?:check|ring|write|follow|make sure|be)\b"
)
_ASKED_FOR = re.compile(r"\b(?:connect|put|transfer|pass) me\b|\bspeak to\b|\btalk to\b|\bput (?:him|her|them) on\b")
_MONEY = re.compile(
    r"\btransfer(?:ring|red)? (?:the |of |your )?(?:£|\$|€|\d|money|amount|balance|refund|payment|funds|photos?|file"
    r"|number|ownership|contract|account|licen[cs]e)"
)
_CHOICE = re.compile(r"\b(?:or i can|or i could|shall i|if you(?:'d)? (?:like|prefer|rather|want))\b")
_NAMED = re.compile(r"\b(?:to|with|by) (?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[A-Z][a-z]+\b")


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    for span in own_words(draft, _HANDS_ON):
        near, sentence = draft.around(span.start, 1, 2), draft.sentence_at(span.start)
        if _MONEY.match(text, text.find("transfer", span.start)) if "transfer" in span.of(text) else False:
            continue
        if _CHOICE.search(text[sentence.start : span.start + 6]) or _WARM.search(text, near.start, near.end):
            continue
        if _ASKED_FOR.search(draft.customers_latest.text) and _NAMED.search(draft.text, span.start, near.end):
            continue
        yield Spot(clause_around(draft, span))


check = Check(
    severity="warning",
    why="Being passed on without a name or a reason means telling it all again, to a stranger.",
    source=Source(work="Assuage", where="docs/explanation/tone.md", supports="house opinion"),
    look=_look,
    say="The customer is handed on without who, why, or that the story goes along.",
    reword="Say who takes it, why they can, that they have your notes, and what happens if the line drops.",
    bad=(
        "I'm transferring you to accounts.",
        "Please hold for the next agent.",
        "Your e-mail has been passed on to the parking team.",
        "Another colleague will take over from here.",
        "You will be redirected now.",
    ),
    good=(
        "Noor in accounts can lift the fee; she has my notes, so you won't repeat a thing. I'm connecting you to her now.",
        "I'm asking Noor and coming back to you myself by two.",
        Example("I'm connecting you to Noor as you asked.", to="Please put me through to Noor"),
        "The transfer of £20 left at nine.",
        "I've transferred the money to your account.",
    ),
)
