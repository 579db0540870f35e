"""The reply ends or blocks the contact over conduct that nobody has warned about."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot, agent
from assuage.coach.draft import Draft
from assuage.coach.own_words import clause_around, own_words
from assuage.coach.warnings import is_warning
from assuage.conversation.circumstances import Circumstances
from assuage.language.patterns import Patterns
from assuage.reading.reading import Abuse

_ENDS = Patterns(
    r"\b(?:i'm|i am|we're|we are|i'll|i will|we will|we'll|i|we)(?: now| hereby)? (?:end(?:ing)?|clos(?:e|ing)"
    r"|terminat(?:e|ing)|hang(?:ing)? up|disconnect(?:ing)?|finish(?:ing)?|cut(?:ting)? off|leav(?:e|ing)"
    r"|block(?:ing)?|ban(?:ning)?|stop(?:ping)?)\b(?: (?:this|the|our|your|you|all|now|further))*(?: (?:chat|call"
    r"|conversation|contact|line|account|correspondence|number|session|here|up|now|on you|replies|answering"
    r"|responding))*"
    r"|\b(?:i|we)(?:'ll| will| shall)? (?:no longer|not|never) (?:\w+ )?(?:respond|reply|answer|correspond"
    r"|deal with you|speak|talk|help you|serve you|communicate|read)\b|\b(?:this|the|our) (?:chat|call|conversation"
    r"|contact) (?:is|has been|will be) (?:now )?(?:over|finished|ended|closed|terminated|blocked|done)\b"
    r"|\byour (?:account|number|e-?mail|access) (?:is|has been|will be) (?:now )?(?:blocked|banned|closed|suspended"
    r"|barred)\b"
    r"|\byou(?:'re| are| have been|'ve been) (?:now )?(?:banned|barred|blocked)\b|\b(?:don't|do not) (?:contact"
    r"|write to|call|ring|message) (?:us|me)(?= again| any ?more|[.!])|\bwe refuse (?:any|all|further) contact\b"
    r"|\bfurther (?:e-?mails|calls|messages|letters) will (?:be ignored|not be)\b|\bgoodbye\.? (?:don't|do not)\b"
)
_NO_END = re.compile(
    r"\b(?:chat|call|conversation|contact|line|account|correspond\w*|hang\w*|respond|reply|answer\w*|messages?"
    r"|e-?mails?|letters|contact|here|banned|barred|blocked|block\w*|deal with|speak|talk|help you|serve|number"
    r"|session|writ\w+)\b"
)
_OTHER_REASON = re.compile(
    r"\b(?:sorted|settled|solved|resolved|done|all set|fixed|inactiv\w*|no answer from you|haven't heard|quiet"
    r"|as you asked|at your request|after (?:\w+ ){0,3}minutes)\b"
)
_SUPPOSED = re.compile(r"\b(?:if|or|unless|when|while|otherwise)\b[^.;!?]*$")


def _look(draft: Draft) -> Iterator[Spot]:
    if draft.circumstances.warnings or draft.circumstances.is_settled or not draft.latest:
        return
    if any(is_warning(draft_words) for draft_words in (draft.our_words,) if draft_words.text):
        return
    reading = draft.reading
    if reading is not None and reading.abuse in (Abuse.THREAT, Abuse.HATE, Abuse.SEXUAL):
        return
    text = draft.plain.text
    for span in own_words(draft, _ENDS, even_denied=True):
        sentence, near = draft.sentence_at(span.start), draft.around(span.start, 1, 1)
        if not _NO_END.search(span.of(text)) or _SUPPOSED.search(text[sentence.start : span.start]):
            continue
        if re.search(r"\b(?:if|unless)\b", text[span.end : sentence.end]) or _OTHER_REASON.search(
            text, near.start, near.end
        ):
            continue
        if re.search(r"\b(?:ticket|case|complaint)\b", span.of(text)):
            continue
        yield Spot(clause_around(draft, span))
        return


check = Check(
    severity="error",
    why="Ending a talk without a warning takes away the chance to change, and will be read as revenge.",
    source=Source(
        work="NSW Ombudsman, model policy on unreasonable conduct, 2021",
        where="warn, give the chance to change, then act",
        supports="direct",
    ),
    look=_look,
    say="This ends the contact, and nobody has warned them yet.",
    reword="Make it a first warning: the behaviour, what follows if it goes on, what follows if it stops.",
    bad=(
        Example("I'm hanging up.", to="you lot are idiots"),
        Example("We will not respond to you any more.", to="stupid woman"),
        Example("Your account is now blocked.", to="you muppets"),
        Example("This conversation is over.", to="you're useless, all of you"),
    ),
    good=(
        Example("If the names go on I'll end this chat; I'd rather finish your refund.", to="you lot are idiots"),
        Example("I'm ending the chat now.", to="idiot", knowing=Circumstances(warnings=1)),
        Example(
            "I'm ending the call now, as I said.",
            to="pig",
            after=(agent("Please don't call me names, or I'll end the call."),),
        ),
        Example("I'll close the chat now that it's sorted.", to="perfect, bye"),
        Example(
            "We blocked you at the till by mistake, and the card works again.", to="You blocked me at the till, clowns"
        ),
        Example("Let me stop the payment first.", to="my card is gone"),
    ),
)
