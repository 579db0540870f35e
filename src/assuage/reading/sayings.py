"""Words of death that mean none: hyperbole, jokes, sayings, stories, and deaths long past.

"This hold music makes me want to die" is a complaint about music. Signals of despair and of threat ask here before
they speak, so that nobody is met with a crisis line for a joke, and nobody in crisis is taken for a joker.
"""

from __future__ import annotations

from assuage.reading.passage import Passage

_LAUGHTER = ("jokes", "glad-signs")
_STORY = frozenset(
    "film movie play novel episode song scene boss npc trailer documentary prevention squash laughing quest podcast lyrics".split()
)
# What people say they "die" of when they do not.
_CAUSES = frozenset(
    """queue queues hold music website app page portal form forms wait waiting menu robot bot chatbot survey surveys password captcha
    advert adverts commute monday mondays zoom meeting meetings email emails loading suspense heatwave traffic shame boredom""".split()
)
_MACHINES = frozenset(
    "laptop phone printer car kettle computer telly tv machine software app toaster boiler pc tablet router".split()
)
_DRUGS = frozenset(
    "tablets pills paracetamol insulin medication medicine drugs heroin morphine ibuprofen aspirin antidepressants".split()
)
_DYING = frozenset("die dying dead kill killing killed shoot hang drown jump jumping suicide suicidal end stab".split())
_THING_AFTER = frozenset("to with of using paying without because until unless for".split())
_OF_LIFE = frozenset("life way world earth pain any anymore . ! ? ,".split())
_KIN_PAST = frozenset(
    "took killed hanged hung shot committed died ended drowned overdosed jumped attempted tried".split()
)
_LONG_AGO = frozenset("ago late anniversary funeral estate probate years last".split())


def is_light(passage: Passage, first: int, last: int) -> bool:
    """Whether the words at *first* to *last* are a joke, a saying, or a story."""
    words = passage.words
    if any(passage.of(table) for table in _LAUGHTER) or "💀" in passage.text:
        return True
    start = passage.sentence_bounds(first)[0]
    here = passage.sentence_set(first)
    if here & _STORY:
        return True
    before = words[max(start, first - 7) : first + 1]
    if "if" in here and ("one", "more") in zip(
        words[max(start, first - 12) : first], words[max(start, first - 12) + 1 : first], strict=False
    ):
        return True  # "if I hear that jingle one more time"
    if frozenset(words[max(start, first - 3) : first]) & _MACHINES:
        return True  # "my laptop committed suicide"
    if words[last - 1].startswith("overdose") and words[last : last + 1] == ("on",) and not here & _DRUGS:
        return True
    made = frozenset(before) & {"makes", "make", "making", "made"} and frozenset(
        words[max(start, first - 5) : last]
    ) & {"me", "us", "you"}
    if made or "nearly" in before or "almost" in before or "literally" in before:
        return True
    if words[last : last + 1] == ("of",) and words[last - 1] in ("die", "dying", "died"):
        return True
    if words[last : last + 2] in (("a", "cliff"), ("a", "bridge")) and "for" in words[last : last + 4]:
        return True  # "I'd jump off a cliff for your buns"
    return "rather" in before and "than" in words[last : last + 3] and bool(here & _CAUSES | {"than"} & here)


def is_about_a_cause(passage: Passage, first: int, last: int) -> bool:
    """Whether dying is laid to a queue, a form or a song close by: "one more survey and I want to die"."""
    words = passage.words
    if not frozenset(words[first:last]) & _DYING:
        return False
    start, end = passage.sentence_bounds(first)
    return bool(frozenset((*words[max(start, first - 8) : first], *words[last : min(end, last + 4)])) & _CAUSES)


def is_of_a_matter(passage: Passage, last: int) -> bool:
    """ "Carry on with this subscription", "go on paying": a contract ends, not a life."""
    after = passage.words[last : last + 2]
    if len(after) == 2 and after[0] in ("this", "the", "your", "our", "my") and after[1] not in _OF_LIFE:
        return True
    return bool(after) and (
        after[0] in _THING_AFTER or (after[0].endswith("ing") and after[0] not in ("living", "being", "anything"))
    )


def is_death_past(passage: Passage, first: int, last: int) -> bool:
    """ "My late husband took his own life in 2009": mourning, and nobody to be held back today."""
    words = passage.words
    start, end = passage.sentence_bounds(first)
    here = words[max(start, first - 25) : min(end, last + 25)]
    if passage.subject(first) == "self" and not frozenset(here) & {
        "late",
        "husband",
        "wife",
        "son",
        "daughter",
        "brother",
        "mum",
    }:
        return False
    happened = frozenset(words[first:last]) & _KIN_PAST or "suicide" in words[first:last]
    return bool(happened) and (
        bool(frozenset(here) & _LONG_AGO) or any(len(word) == 4 and word.isdigit() for word in here)
    )
