"""The reply says sorry and, in the same breath, why it could not be helped."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot
from assuage.coach.draft import Draft
from assuage.coach.excuses import clause_of, excuses
from assuage.language.phrases import Phrases

_ASKED_WHY = re.compile(
    r"\bwhy\b|\bhow come\b|\bwhat(?:'s| is| was| were)? (?:the )?(?:reason|cause|happened|went wrong|explanation)\b"
    r"|\bexplain\b"
    r"|\bhow (?:can|could|did|does|is) (?:this|that|it|such)\b"
)
_HELPS = re.compile(
    r"\b(?:so (?:the|your|it|he|she|they|i|i've|i'm|i'll|that|you|a|an)|which means|therefore|that's why"
    r"|for your safety|by law)\b"
)
_NO_EXCUSE = Phrases(("(season|period|time) (ends|starts|runs|begins|is over|is from)",))
_NOT_YOURS = Phrases(
    (
        "(is not|was not|should not be) your (problem|fault|concern|worry|doing|business)",
        "(is|was) no excuse",
        "not an excuse",
        "(no|not a good|not much of an) (excuse|reason)",
        "(that|this|which) (is|was) (ours|our job|on us|on me|mine) [to]",
        "(ours|our job) to (fix|mend|plan|solve|sort|carry|put)",
        "{we} should have",
    )
)


def _look(draft: Draft) -> Iterator[Spot]:
    apologies = [draft.sentence_number(one.span.start) for one in draft.sorries if one.is_apology]
    if not apologies:
        return
    text = draft.plain.text
    for span in excuses(draft):
        here = draft.sentence_number(span.start)
        near = draft.around(span.start, 1, 1)
        if (
            all(abs(here - other) > 1 for other in apologies)
            or any(
                near.covers(owned)
                for owned in draft.ownings
                if not owned.overlaps(span) and not any(one.span.covers(owned) for one in draft.sorries)
            )
            or _NOT_YOURS.is_in(near.of(text))
            or _NO_EXCUSE.is_in(text[span.start : near.end])
            or _ASKED_WHY.search(draft.customers_latest.text)
            or _HELPS.search(text, span.end, draft.sentence_at(span.start).end)
        ):
            continue
        yield Spot(clause_of(draft, span))
        return


check = Check(
    severity="warning",
    why="A reason that serves us, tied to a sorry, takes the sorry back.",
    source=Source(work="Assuage", where="docs/explanation/tone.md", supports="house opinion"),
    look=_look,
    say="The reason beside the apology sounds like an excuse.",
    reword="Own it first; keep the reason to one clause, or leave it out, and go on to what you are doing.",
    bad=(
        "Apologies, our van has broken down again.",
        "Sorry that nobody came, we've been rushed off our feet.",
        "Sorry for the slow answer, we are really busy this week.",
        "I apologise that nobody rang. We are short of staff.",
        "We're sorry the sofa is late; there are supply chain delays everywhere.",
        "Sorry about the cold starter, it was our busiest night of the year.",
        "Due to unforeseen circumstances the tour was moved. Our apologies.",
        "Apologies, we have just moved to a new system.",
        "I'm sorry he was rude to you. He is new.",
        "Sorry the box was damp, we are doing our best in this weather.",
        "I see how tiresome that is, but our depot has been very busy. I'm sorry for any inconvenience.",
    ),
    good=(
        "I'm sorry your lift has broken down: Olek is there at four.",
        "I'm sorry nobody came. We've been to the depot, and the part is on the van now.",
        "I'm sorry it took eleven days to answer you about the deposit.",
        "Sorry for the wait. We had two people on for a full hall, and we should have planned for it.",
        "The pass is shut by snow until noon, so your bus goes by the coast and arrives at four. I'm sorry.",
        Example(
            "I'm sorry. You asked for the reason: a backlog after the fire. I'd rather you had heard it from me.",
            to="Why did nobody write?",
        ),
        "I'm sorry we missed you. That we are short-staffed isn't your problem.",
        "Sorry about the noise. The busy season ends on 3 May, so room 12 is quiet after that.",
        "We are very busy in May, so please book early.",
        "You were very busy that day, and I'm sorry that we rang three times.",
        "I'm sorry we charged the new system fee twice; both are refunded.",
    ),
)
