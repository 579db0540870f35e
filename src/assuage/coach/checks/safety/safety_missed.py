"""The customer spoke of harm or danger, and the reply does not answer that first."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Example, Spot
from assuage.coach.draft import Draft
from assuage.language.span import Span

FIRST = 3  # sentences within which the answer to the danger has to come
_ANSWERS = re.compile(
    r"\b(?:999|911|112|000|111|116 ?123|988|13 ?11 ?14|0800 111 999|samaritans|helpline|hotline|crisis line|lifeline"
    r"|ambulance|fire brigade|emergency|paramedic|police|a&e|poison|hospital)\b"
    r"|\bare you (?:safe|hurt|alone|out|in danger|ok|okay|all right|able|somewhere|thinking|still)\b|\bis (?:he|she"
    r"|anyone|anybody|everyone|somebody|your \w+) (?:safe|hurt|awake|breathing|ok|okay|out|all right|with you)\b"
    r"|\b(?:thinking|thought|thoughts) (?:about|of) (?:suicide|ending|killing|hurting|harming)\b|\b(?:suicide"
    r"|end your life|take your (?:own )?life|hurt yourself|harm yourself)\b"
    r"|\bglad (?:that )?you (?:told|wrote|said|rang|reached|wrote)\b|\bthank you for telling (?:me|us)\b|\b(?:staying"
    r"|stay|here) (?:on the line |right )?(?:here )?with you\b|\bnot going anywhere\b|\bi'm (?:right )?here\b"
    r"|\b(?:get|go|move|come|leave|step) (?:\w+ ){0,3}?(?:out|outside|away|house|building|room|upstairs|fresh air)\b"
    r"|\b(?:unplug|switch it off|turn it off|turn off|don't touch|do not touch|open the windows?|pull the plug)\b"
    r"|\b(?:ring|call|dial|phone) [^.]{0,30}\bnow\b|\bunlocking\b|\bthis second\b|\bright now\b|\byour safety\b"
    r"|\bsafe(?:ty)? (?:comes )?first\b|\bbreak the\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    if not draft.is_safety_path:
        return
    text = draft.plain.text
    until = draft.sentences[min(FIRST, len(draft.sentences)) - 1].end if draft.sentences else 0
    if not _ANSWERS.search(text, 0, max(until, draft.end_of_first_sentence.end)):
        start = draft.end_of_first_sentence.end
        first = draft.sentence_at(max(0, start - 1)).start
        yield Spot(Span(first, first))


check = Check(
    severity="error",
    why="Until somebody is safe nothing else in the case matters.",
    source=Source(
        work="FCA, FG21/1 Guidance for firms on the fair treatment of vulnerable customers, 2021",
        where="staff recognise and act when somebody is at risk",
        supports="direct",
    ),
    look=_look,
    say="The customer may be in danger, and the reply does not answer that first.",
    reword="Put the safety card first: say that you read it, ask or say plainly what to do now, and bring in a person.",
    on_safety_path=True,
    bad=(
        Example(
            "Your arrears are 310. Would you like a plan?",
            to="I don't want to be here any more, there's no point in living",
        ),
        Example(
            "Please send the serial number of the lamp.",
            to="There's smoke coming out of the lamp and my gran is asleep",
        ),
        Example("The nurse is due at five.", to="my wife collapsed and your alarm button does nothing"),
        Example("You can cancel in the app.", to="i swallowed all the pills, cancel everything"),
    ),
    good=(
        Example(
            "I'm so glad you wrote. Are you thinking of ending your life? You can ring 116 123 at any hour.",
            to="I don't want to be here any more, there's no point in living",
        ),
        Example(
            "Please unplug it at the wall, get everybody out and call 999.",
            to="There's smoke coming out of the lamp and my gran is asleep",
        ),
        Example("Coach B, next to the bar.", to="I'd kill for a coffee, where's the bar?"),
        Example("It opens at nine.", to="When do you open?"),
        "Would you like a plan?",
    ),
)
