"""The complaint is open, and the reply moves nothing."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.acts import deeds, offers, questions, ways_on
from assuage.coach.check import Check, Example, Spot
from assuage.coach.draft import Draft
from assuage.coach.refusals import refusals
from assuage.coach.times import names_a_time
from assuage.coach.told_back import describes_trouble
from assuage.coach.warnings import is_warning
from assuage.language.patterns import Patterns

_ENDED = re.compile(
    r"\b(?:thanks|thank you|thx|cheers|perfect|great|sorted|brilliant|lovely|resolved|all good|that did it"
    r"|never mind)\b"
)
_MOVES = Patterns(
    r"<url>|https?://|\bconfirmed\b|\bsuccessful\w*\b|\btry \w+ing\b|\b(?:these|the following) (?:tips|steps|instructions)\b"
    r"|\bchecking (?:it )?again\b|\b(?:i|we) (?:will |'ll )?need\b|"
    r"\b(?:please|kindly|pls)\b(?! (?:accept|note|understand|be|bear|hold|call us|contact|don't|do not|calm|wait"
    r"|let me)|,)|\bthe (?:answer|reason) is\b|\battached\b|\bbecause\b|\bhere's\b|\byes\b|\bit's (?:on|in|at|with"
    r"|the|your|\d)|\bis (?:coming|valid|paid|done|back|at|on|with|due|in)\b|\b(?:'re|are|is|'s) (?:shipping|coming"
    r"|away|away)\b|\brefunded\b|\b(?:went|gone|going) (?:out|back)\b|\btell me\b|\byou (?:need|have|must|can|could"
    r"|may)\b|\bhad a word\b|\bat your\b|\blet me (?!apologi|know if)\w+"
)
_LOOKS_BACK = re.compile(
    r"\b(?:sorry|apologi\w+|regret|understand|hear|since|ago|visited|waited|without|in a row|thank you|closing"
    r"|frozen)\b"
)
_FAREWELL = re.compile(
    r"\b(?:good ?bye|bye|you're welcome|have a (?:\w+ )?(?:day|evening|night|weekend|time)|take care|glad"
    r"|congratulations)\b"
)
_AWAITS = re.compile(
    r"\b(?:as soon as|once|if) (?:you|the|your|i|we)\b[^.;!?]*\b(?:i'll|i will|we'll|we will|i can|we can)\b"
    r"|\b(?:i'll|we'll|i will|we will) (?:know|hear|have)\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    if not draft.latest or draft.circumstances.is_settled or is_warning(draft.plain):
        return
    customer = draft.customers_latest.text
    refused = refusals(draft)
    is_open = describes_trouble(draft) or draft.apologised_before or draft.is_hot or bool(refused)
    if not is_open or (_ENDED.search(customer) and not draft.is_hot):
        return
    text = draft.plain.text
    if _FAREWELL.search(text):
        return
    if questions(draft) or _MOVES.is_in(draft.plain) or _AWAITS.search(text) or (draft.ownings and not draft.sorries):
        return
    if any(_tells_more(one.of(text)) for one in draft.sentences if not any(one.overlaps(no) for no in refused)):
        return
    said = [one.span for one in draft.sorries] + list(refused)
    if any(not any(one.covers(act) for one in said) for act in (*deeds(draft), *offers(draft), *ways_on(draft))):
        return
    yield Spot(draft.end)


def _tells_more(sentence: str) -> bool:
    """Whether a sentence gives a time or a number that is not the customer's trouble told back."""
    return _LOOKS_BACK.search(sentence) is None and (
        names_a_time(sentence) or any(letter.isdigit() for letter in sentence)
    )


check = Check(
    severity="warning",
    why="Words without a step leave the customer where they were, and now also waiting.",
    source=Source(
        work="Marinova, Singh & Singh 2018, Journal of Marketing Research 55",
        where="solving work raises satisfaction, more so as the talk goes on",
        supports="direct",
    ),
    look=_look,
    yields_to=("vague-warning", "ends-without-warning", "vague-fix", "no-time-given", "no-owner"),
    say="Nothing here moves the matter on.",
    reword='Add "Next: I will … by …", an offer, or the one question that is missing.',
    bad=(
        Example("I'm so sorry the sofa came torn, that's poor of us.", to="The sofa came torn."),
        Example("Thank you for telling us. We appreciate it.", to="Your driver shouted at my mother, I am furious!"),
        Example("We regret that the soup was cold.", to="The soup was cold again, I'm not paying for this."),
        Example(
            "I hear you, and your comments have been noted.", to="The lift is broken again, this is the third time."
        ),
    ),
    good=(
        Example("I'm sorry it came torn. A new one leaves tonight.", to="The sofa came torn."),
        Example("I'm sorry. Which of the two would you like, a new one or the money?", to="The sofa came torn."),
        Example("I'm sorry about the soup. It's off your bill.", to="The soup was cold again."),
        Example("We open at nine.", to="When do you open?"),
        Example("Glad it fits now.", to="perfect, thanks!"),
    ),
)
