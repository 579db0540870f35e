"""They will not be soothed by set phrases: stop apologising, spare me, copy and paste."""

from __future__ import annotations

from collections.abc import Iterator

from assuage.reading.passage import Passage
from assuage.reading.reading import Target
from assuage.reading.signal import FORCE, HOUSE, Cue, Signal, told
from assuage.reading.tone import is_kind

_KIND = frozenset("thank thanks praise please lovely kind helpful love great could would".split())


def hear(passage: Passage, name: str) -> Iterator[Cue]:
    """A set phrase thrown back; quoted it weighs the same, for it is quoted in order to be thrown."""
    for found in passage.of(name):
        first, last = passage.sentence_bounds(found.first)
        if told(passage, found) or frozenset(passage.words[first:last]) & _KIND:
            continue
        phrase = passage.words[found.first : found.last]
        if phrase[0] in _ORDINARY and is_kind(passage):
            continue
        is_of_reader = bool(passage.last_agent) and ("you" in phrase or phrase[0] in ("listen", "not", "spare", "did"))
        target = Target.PERSON if is_of_reader else None
        yield Cue(passage.span(found.first, found.last), FORCE[found.strength], target=target)


_ORDINARY = frozenset(
    "feedback survey voucher coupon policy ticket template script listen robot goodwill enough i".split()
)


signal = Signal(
    why="A set phrase after a real loss is heard as contempt, and answered so.",
    source=HOUSE,
    heat=4,
    phrases="""
        3: stop apologising/apologizing, stop saying, stop telling me, sorry is not, sorry does not
        3: sorry will not, sorry means, your apology, your apologies, do not apologise/apologize
        3: do not want .. apology, do not want .. sorry, do not be sorry, do not tell me to, do not tell me
        3: tell me to calm, calm down, spare me, save it, save your, script, scripted, reading from
        3: copy and paste, copy pasted, template, canned, robot, like a robot, not a robot, talking to a wall
        3: brick wall, broken record, parrot, your policy, your policies, policy, i do not care
        3: do not care about, do not care what, could not care less, i understand, you understand, no you do not
        3: you do not understand, you are not listening, nobody listens, not listening, listen, did not listen
        3: did not answer, not what i asked, i did not ask, that is not what, did not read, not read
        3: read what i wrote, appreciate my patience, my patience, inconvenience, your call is important
        3: my call is important, value* customer*, valued, how (do/would) i rate, feedback, survey
        3: ticket number, escalated, pass* it on, looking into it, look into it, as a gesture, goodwill, voucher
        3: coupon, 10%, not enough, is that it, is that all, that is it, how generous, so generous
    """,
    hear=hear,
    hears=(
        "Don't tell me to calm down",
        "Sorry doesn't fix my roof.",
        "That's not what I asked.",
    ),
    leaves=(
        "I'm sorry, that was my mistake.",
        "Please calm the dog down before the driver knocks.",
        "Where do I send feedback? I'd like to praise Ana.",
    ),
)
