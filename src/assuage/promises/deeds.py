"""Verbs of the trade, by how they read in a promise: "comes", "pay", "replaced"."""

from __future__ import annotations


def _words(listed: str) -> tuple[str, ...]:
    return tuple(listed.split())


# Deeds that a simple present with a time promises: "the van leaves today".
_PRESENT = _words("""
add answer arrive begin bring call change clear close collect come connect contact credit decide deliver dispatch do
drive drop e-mail email end fetch file finish fit fix fly forward get give go hand have head help hit hold honour
honor install join keep land leave let look mail make meet message mend move open order pass pay phone pick play
post print process pull put reach receive refund release remove repair replace reply resend reset return ring run
sail see send set ship show sign sort speak start stop swap switch take talk tell text transfer travel turn update
visit waive walk write
""")
# Deeds that are promised after will, to, or "and".
BASE = frozenset(
    _PRESENT
    + _words("""
apply approve arrange ask attach book cancel carry chase check clean confirm copy correct cover create cut deal
deduct draft escalate explain find follow grant inform inspect investigate issue knock lift list log match measure
monitor name notify offer pop prepare promise prove provide query raise read rebill rebook recheck record redo
register reimburse remind report request reserve resolve review scan share stay store submit test thank top try wait
watch weigh wipe withdraw work
""")
)


def _third(verb: str) -> str:
    if verb == "have":
        return "has"
    if verb.endswith(("s", "sh", "ch", "x", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeou":
        return verb[:-1] + "ies"
    return verb + "s"


def _ing(verb: str) -> str:
    if verb.endswith("e") and verb not in ("see",):
        return verb[:-1] + "ing"
    doubles = verb in ("drop", "fit", "get", "let", "put", "run", "set", "ship", "stop", "swap", "cut", "chat", "pop")
    return f"{verb}{verb[-1]}ing" if doubles else verb + "ing"


# Some describe ("opens" is an hour of opening, "shows" a page), some are nouns as often as deeds ("tests").
_DESCRIBE = _words(
    "opens closes has shows ends does helps tests works waits reports requests reviews lists logs matches names"
)
_NOUNS = _words(
    "notes covers measures shares scans queries drafts copies cuts deals stores tops carries files prints travels texts"
)
PRESENT_3 = frozenset(_third(v) for v in BASE) - {*_DESCRIBE, *_NOUNS}
PRESENT_BASE = frozenset(_PRESENT) - {"open", "close", "have", "show", "look", "end", "do", "help", "see"}
ING = frozenset(_ing(v) for v in BASE) - {"trying", "waiting", "thanking", "closing", "opening", "working"}
