"""A person, not a machine; or another person than this one."""

from __future__ import annotations

from assuage.reading.passage import Passage
from assuage.reading.phrasebook import Found
from assuage.reading.reading import Ask
from assuage.reading.signal import HOUSE, Signal, quoted, said, told

_WISH = frozenset(
    "want need get give put let speak talk through can could please transfer there where is are am may an".split()
)


def _is_past(passage: Passage, found: Found) -> bool:
    """People are named for many reasons; a wish to reach one needs a word of wishing near it."""
    if passage.words[found.first] in ("human", "representative", "operator", "get", "put", "transfer", "speak", "talk"):
        return bool(passage.of("praises")) or "only" in passage.words[max(0, found.first - 2) : found.first]
    near = frozenset(passage.words[max(0, found.first - 6) : found.last])
    return not near & _WISH or bool(passage.of("praises"))


signal = Signal(
    why="They feel unheard; the hand that takes over should say its name.",
    source=HOUSE,
    phrases="""
        2: human, real person, actual person, a person, speak to someone, talk to someone, speak to somebody
        2: talk to somebody, speak with someone, speak to a, talk to a, chat to someone, someone else
        2: somebody else, another agent, another person, different agent, different person, put me through
        2: put me on to, transfer me, get me someone, get me somebody, get me a, someone who, somebody who
        2: representative, operator, agent please, real agent, live agent, not a bot, not a robot, are you a bot
        2: are you a robot, are you real, am i talking to, am i speaking to, is this a bot, stop the bot
        2: speak to an, anyone real, anybody real, somebody real, you are not a, person please, put someone on
        2: put someone honest, is anyone there, anyone actually
    """,
    hear=said(unless=(quoted, told, _is_past), ask=Ask.HUMAN),
    hears=(
        "I want to talk to a human.",
        "Put me through to someone else.",
        "are you a bot?",
    ),
    leaves=(
        "She is a lovely person.",
        "You're only human.",
        "I spoke to someone yesterday and it's sorted.",
    ),
)
