"""The reply says who will do what, and when."""

import re

from assuage.catalogue.source import Source
from assuage.coach.check import Draft
from assuage.coach.strength import Strength
from assuage.coach.times import names_a_time
from assuage.language.span import Span
from assuage.promises.commitment import Who
from assuage.promises.spotting import commitments

# "is refunded today" tells what is done, "ends" what stops; neither says who will act.
_DONE_ALREADY = re.compile(
    r"\b(?:is|are|'s|’s)\s+(?:also |now )?(?:\w+ed|sent|paid)\b[^,.;]*\btoday\b|\b(?:end|ending|ends|begins|starts|runs|keeps?)\b|^\W*if\b|\bwe let\b",
    re.IGNORECASE,
)


def _look(draft: Draft) -> Span | None:
    for sentence in draft.sentences:
        words = sentence.of(draft.plain.text)
        if words.endswith("?") or not names_a_time(words) or draft.is_quoted(sentence):
            continue
        # One sentence at a time: most drafts promise early, and the rest need not be read.
        for one in commitments(sentence.of(draft.text), draft.now, draft.tz):
            if one.due_at and not one.is_vague and one.who is not Who.CUSTOMER and not _DONE_ALREADY.search(one.text):
                return one.span.shifted(sentence.start)
    return None


strength = Strength(
    rank=6,
    why="A name, an act and a time are something to hold on to.",
    source=Source(
        work="Hogreve, Bilstein & Mandl 2017, Journal of the Academy of Marketing Science 45",
        where="the zone of tolerance for recovery time",
        supports="related",
    ),
    look=_look,
    say="They know who does what, and by when.",
    earns=("I'll ring you by noon on Thursday.", "The fitter comes tomorrow at nine.", "Dana writes to you by Friday."),
    does_not=("We'll be in touch soon.", "I'll ring you.", "I rang you on Thursday.", "You can ring us until six."),
)
