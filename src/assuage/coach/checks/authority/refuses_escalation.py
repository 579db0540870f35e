"""The customer asked for somebody above, and the reply says no, turns it aside, or does not hear it."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.coach.times import names_a_time
from assuage.language.patterns import Patterns

_ABOVE = (
    r"(?:managers?|supervisors?|bosse?s?|superiors?|seniors?|team leader|team lead|lead|director|head of|ceo|owner"
    r"|someone (?:senior|higher|above|else|in charge)|somebody (?:senior|higher|above|in charge)|higher[- ]up"
    r"|person in charge)"
)
_ASKS = re.compile(
    r"\bwho(?:'s| is) (?:above|over|in charge)\b|\blet me (?:talk|speak) to (?:someone|somebody|a human|a person)\b"
    r"|\bcomplaints (?:address|department|team|e-?mail)\b|"
    rf"\b(?:want|need|get|give|speak|talk|put|connect|pass|transfer|escalate|demand|let me|may i|can i|could i"
    rf"|is there|where(?:'s| is)|fetch|bring|call|have)\b[^.;!?]{{0,40}}\b{_ABOVE}\b|^\W*{_ABOVE}(?: now| please"
    rf"| pls)?\b|\b{_ABOVE},? (?:now|please|pls)\b|\bescalate (?:this|it|my)\b|\bi want to escalate\b"
)
_NOT_ASKED = re.compile(rf"\b(?:don't|do not|no) (?:need|want)[^.;!?]{{0,20}}\b{_ABOVE}\b|\bask(?:ed)? your {_ABOVE}\b")
_REFUSES = Patterns(
    rf"\b(?:my |our |the |a )?{_ABOVE} (?:will|would|'ll|'d|is going to) (?:only )?(?:say|tell you|give you"
    rf"|confirm) (?:you )?(?:exactly |just )?the same\b|\b{_ABOVE} (?:don't|do not|doesn't|does not|won't|will not"
    rf"|can't|cannot) (?:\w+ )?(?:take|speak|talk|come|get involved|deal|handle|call|accept|answer|do)\b"
    rf"|\b(?:no|there's no|there is no|there isn't (?:a|any)) {_ABOVE} (?:is |are )?(?:\w+ )?(?:available|here"
    rf"|on duty|around|in|free|to)\b|\b{_ABOVE} (?:is|are) (?:not|in (?:a )?meeting|unavailable|busy|away|off)\b"
    rf"|\bnot available\b(?=.{{0,30}}\b{_ABOVE})"
    rf"|\bi(?:'m| am) (?:the )?(?:highest|only one|only person|most senior|last person|the manager|in charge)\b"
    rf"|\bam only one\b|\bno need to (?:involve|speak|escalate|bother|get)\b|\b(?:can't|cannot|won't|unable to"
    rf"|not able to) (?:\w+ )?(?:escalate|transfer you|put you through|connect you|get (?:you )?(?:a|my"
    rf"|the) {_ABOVE})\b|\bwe (?:don't|do not|can't) give out\b|\bescalations? (?:are|is) (?:only|not)\b"
)
_ARRANGES = re.compile(
    rf"\b(?:ring|call|write|phone|speak|contact|join)s? (?:to )?you\b|\b(?:i've|i have|i'll|i will|i'm|i can|we'll"
    rf"|we've) (?:\w+ )?(?:ask|book|arrang|get|have|put|pass|escalat|bring|told|call|connect|fetch"
    rf"|request)\w*[^.;!?]{{0,60}}\b(?:{_ABOVE}|[a-z]+ (?:ring|call)|to ring|to call|first call|through)\b"
    rf"|\b(?:{_ABOVE}),? [^.;!?]{{0,40}}\b(?:will|rings|calls|has|have|agrees|agreed|is on|joins)\b|\btransfer(?:ring"
    rf"|red)?\b|\bor i can have\b"
    rf"|\bhere's (?:my|the) {_ABOVE}\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    heard = draft.customers_latest.text
    if not draft.latest or not _ASKS.search(heard) or _NOT_ASKED.search(heard):
        return
    text = draft.plain.text
    for span in own_words(draft, _REFUSES, even_denied=True):
        near = draft.around(span.start, 0, 2)
        rest = text[span.end : near.end]
        if not (_ARRANGES.search(rest) or (names_a_time(rest) and re.search(r"\b(?:call|rings?|first)\b", rest))):
            yield Spot(clause_around(draft, span))
            return
        return
    if not _ARRANGES.search(text) and not re.search(rf"\b{_ABOVE}\b", text):
        yield Spot(draft.end)


check = Check(
    severity="warning",
    why="Whoever asks for somebody above and is refused asks the next time in public.",
    source=Source(work="Assuage", where="docs/explanation/tone.md", supports="house opinion"),
    look=_look,
    say="The customer asked for somebody above you, and the reply doesn't arrange it.",
    reword="Offer both roads: what you can do now, or who rings them and when.",
    bad=(
        Example("The supervisor would tell you the same.", to="I want to speak to a supervisor"),
        Example("What is your account number?", to="Get me your manager."),
        Example("I'm the only one here who can help.", to="Give me somebody in charge"),
        Example("Managers don't come to the phone.", to="manager please"),
    ),
    good=(
        Example("Noor, my manager, rings you by four.", to="Get me your manager."),
        Example(
            "I can pay it back now, or I can have Noor ring you at four. Which do you prefer?", to="manager please"
        ),
        Example("No manager is here tonight. I've booked you the first call tomorrow at nine.", to="manager please"),
        Example("My manager agrees with you: the 60 goes out today.", to="Did you ask your manager?"),
        "What is your account number?",
    ),
)
