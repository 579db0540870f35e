"""The reply says no, and nothing that can be had in its place."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.acts import deeds, offers, questions, ways_on
from assuage.coach.check import Check, Example, Spot
from assuage.coach.draft import Draft
from assuage.coach.refusals import refusals

_NEEDED = re.compile(
    r"n't\b|\b(?:cant|wont|cannot|not|unable|no|nothing|only|late|passed|closed|expired|over|tied|rules|procedure"
    r"|unavailable|impossible"
    r"|declined|rejected|denied|refused|final|department|discontinued|excluded|sold|non|policy)\b"
)
_ANOTHERS = re.compile(
    r"\b(?:that's|that is|it's|it is) (?:a |an )?(?:different|another|other|separate) (?:department|team|office|desk"
    r"|branch)\b|\bi (?:only|just) do\b"
)
_INSTEAD = re.compile(
    r"\b(?:please|kindly|just) (?!note|understand|be|accept|bear|don't|do not|refrain)\w+|\bbut you\b|\bbut (?:the|our|my) \w+(?: \w+)? (?:does|can|will|has|have|takes?)\b|\btry (?!later"
    r"|again)\w+|\bif you\b|\bas soon as\b|\bonce\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    text = draft.plain.text
    if not _NEEDED.search(text):
        return
    refused = list(refusals(draft))
    if not refused:
        refused = [
            type(draft.end)(*found.span()) for found in _ANOTHERS.finditer(text) if not draft.is_quoted(draft.end)
        ]
    if not refused or _INSTEAD.search(text) or questions(draft):
        return
    for way in (*deeds(draft), *offers(draft), *ways_on(draft)):
        if not any(no.covers(way) or no.overlaps(way) for no in refused):
            return
    yield Spot(refused[0])


check = Check(
    severity="warning",
    why="A bare no leaves the customer nowhere to go but louder.",
    source=Source(work="Assuage", where="docs/explanation/tone.md", supports="house opinion"),
    look=_look,
    say="This is a no without anything that is possible.",
    reword='Add what can be had: "What I can do is …".',
    bad=(
        "I have no means of changing the name.",
        "We cannot move the date.",
        "I'm sorry, but that isn't possible.",
        "Unfortunately the tickets are non-refundable.",
        "There is nothing more I can do for you here.",
        "We don't ship to islands. Regards, Tom",
        "No, the offer has expired.",
        "I understand, but the system won't let me.",
        "Only the account holder can ask for that.",
    ),
    good=(
        "I can't say how glad I am that you rang.",
        "We don't do exchanges by post, but the branch does them on the spot.",
        "I can't move the date, but I can give the ticket to a friend of yours.",
        "You won't be billed for the second visit.",
        "I can't wait to see the finished kitchen either.",
        "The blue one is not available. The green one is here, and I've put it aside.",
        "We cannot open the line today. An engineer comes tomorrow at nine.",
        "I'm unable to see the file yet; could you send it as a picture?",
        "We can't thank you enough for the warning.",
        Example("No, you can't be charged twice.", to="Could I be charged again?"),
        "Refunds are not possible after a year; you can appeal to Dr Holm until 3 May.",
    ),
)
