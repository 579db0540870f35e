"""The reply is sorry for how the customer took it, or only if there was anything to take."""

from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Spot
from assuage.coach.draft import Draft
from assuage.coach.sorry import Kind
from assuage.language.phrases import Phrases

_TAKEN_BACK = Phrases(
    (
        "(was not|were not|is not) [a real|a proper|an|any] (apology|good enough)",
        "(should not|should never) have (said|told|written|been told|answered)",
    )
)


def _look(draft: Draft) -> Iterator[Spot]:
    for one in draft.sorries:
        if one.kind in (Kind.REACTION, Kind.CONDITION) and not _TAKEN_BACK.is_in(
            draft.around(one.span.start, 0, 1).of(draft.plain.text)
        ):
            yield Spot(one.span)


check = Check(
    severity="error",
    why="It turns the customer's reaction into the fault and leaves what we did unsaid.",
    source=Source(
        work="Lewicki, Polin & Lount 2016, Negotiation and Conflict Management Research 9(2)",
        where="ranking of six parts of an apology: owning responsibility matters most",
        supports="related",
    ),
    look=_look,
    say="This is sorry for the customer's reaction, not for what happened.",
    reword="Say sorry for the event itself: what we did or left undone.",
    bad=(
        "Our apologies to those who felt let down.",
        "I'm sorry you feel we ignored you.",
        "We are sorry that you were disappointed with your stay.",
        "Apologies if my colleague came across as short.",
        "If anything we wrote upset you, we apologise.",
        "Sorry you took it that way, the fee is listed on the page.",
        "I regret that you found the waiting room unpleasant.",
        "We're sorry for your frustration with the booking page.",
        "I apologise should you have been offended.",
    ),
    good=(
        "Our apologies to everyone on the 7:40: the driver overslept.",
        "I'm sorry our driver left the gate open and your dog got out.",
        "I'm sorry we upset you by sending the letter twice.",
        "Sorry that you had to ring four times to reach a person.",
        "I'm so sorry about your brother.",
        "Sorry if I misread your note: did you want the blue one or the grey one?",
        "I am sorry you were left standing in the rain by our shuttle.",
        'My colleague wrote "sorry you feel that way". You were owed more than that.',
        "I'm sorry you found the gate locked; nobody told you of the new hours.",
        "We don't say sorry if it suits us. We broke it and we will mend it.",
        "I'm sorry to hear that the cake collapsed.",
    ),
)
