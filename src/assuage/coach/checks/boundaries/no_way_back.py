"""The reply warns, ends or restricts, and leaves no road for the matter to go on."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.language.patterns import Patterns

_SHUTS = Patterns(
    r"\b(?:i'm|i am|we're|we are|i'll|i will|we will|we'll)(?: now)? (?:end(?:ing)?|clos(?:e|ing)|terminat(?:e|ing)"
    r"|finish(?:ing)?|leav(?:e|ing)) (?:this|the|our) (?:chat|call|conversation|contact|line)\b|\b(?:hanging"
    r"|hang) up\b|\b(?:this|the) (?:chat|call|conversation|contact) (?:is|has been|will be) (?:now )?(?:over|finished"
    r"|ended|closed|terminated|done)\b"
    r"|\b(?:i|we)(?:'ll| will| shall)? (?:no longer|not|never) (?:\w+ )?(?:respond|reply|answer|correspond"
    r"|deal with you|communicate)\b|\bfurther (?:e-?mails|calls|messages|letters|contact) (?:\w+ )?(?:will|won't|is"
    r"|are) (?:be |not )*(?:ignored|answered|read|accepted|deleted|blocked)\b"
    r"|\byou(?:'re| are| have been) (?:now |hereby )?(?:banned|barred|blocked|excluded)\b|\byour (?:account|number"
    r"|e-?mail|access) (?:is|has been|will be) (?:now )?(?:blocked|banned|barred)\b|\byou are not (?:to|allowed to"
    r"|permitted to) (?:enter|come|call|ring|write|contact)\b|\b(?:don't|do not) (?:contact|write to|call|ring"
    r"|message) (?:us|me) again\b|\bwe refuse (?:any|all|further) contact\b"
)
_ROAD = re.compile(
    r"\b(?:you can|you may|you could|you're welcome to|please) (?:still |also |always )?(?:write|e-?mail|ring|call"
    r"|reply|come back|use|send|contact|reach|appeal|get in touch|speak)\b|\bif (?:it|this|that"
    r"|you) (?:\w+ ){0,2}?(?:stops?|not|leave|keep|write|stay)\w*\b|\bif not\b|\bstays? open\b|\bgoes on\b"
    r"|\bcarry on\b|\breview(?:ed)?\b|\buntil \w+|\bin writing\b|\bby (?:post|letter|e-?mail)\b|\bappeal\b"
    r"|\bombudsman\b|\bcolleague (?:will|answers|rings)\b|@|\banything new\b|\bi'd rather\b|\bi'll (?:stay|go on|keep"
    r"|continue|answer|write)\b|\bletters\b"
)
_DONE = re.compile(r"\b(?:sorted|settled|solved|resolved|all set|fixed)\b")


def _look(draft: Draft) -> Iterator[Spot]:
    if draft.circumstances.is_settled:
        return
    text = draft.plain.text
    for span in own_words(draft, _SHUTS, even_denied=True, even_supposed=True):
        if not _ROAD.search(text) and not _DONE.search(text):
            yield Spot(clause_around(draft, span))
        return


check = Check(
    severity="warning",
    why="A shut door keeps nobody out; they come back by another, angrier.",
    source=Source(
        work="Parliamentary and Health Service Ombudsman (UK), policy on unacceptable behaviour",
        where="restrictions leave a channel and are reviewed",
        supports="direct",
    ),
    look=_look,
    say="This leaves no way for the matter to go on.",
    reword="Name a channel, when you will review it, and that the case goes on.",
    bad=(
        Example("I'm ending this call. Goodbye.", to="pig"),
        "Further messages will be ignored.",
        "You are barred from the library.",
        "We will no longer answer.",
        "Don't contact us again.",
    ),
    good=(
        "I'm ending the call now. You can e-mail us, and your case stays open.",
        "From today please write by post only; we review this on 1 July.",
        "Further messages on this point will be ignored, but anything new gets an answer.",
        "If the names go on I'll end this chat; if not, I'll go on with your refund.",
        "I'll close the chat now that it's sorted.",
    ),
)
