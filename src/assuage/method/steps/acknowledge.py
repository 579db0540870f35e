"""Name the feeling with its cause, before anything is solved."""

from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.method.step import Example, Step, addressed, sentence
from assuage.method.view import View
from assuage.reading.reading import Level

_MILD = {Level.IRRITATED: "annoyed", Level.ANGRY: "angry", Level.FURIOUS: "furious"}


_ORDINALS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "tenth")


def is_next(view: View) -> bool:
    needed = view.is_hot or view.is_hurt
    return bool(view.waiting) and needed and not view.done.acknowledged and not (view.is_content or view.must_own_first)


def say(view: View) -> Iterator[str]:
    told = view.told_now if view.told_now.events else view.told
    feeling = view.told.feeling
    happened = (told.failures or told.events or ("",))[0]
    if feeling and happened:
        yield addressed(view, sentence(f"of course you're {feeling}: {happened}"))
    elif happened and view.level in _MILD:
        yield addressed(view, sentence(f"anyone would be {_MILD[view.level]}: {happened}"))
    elif happened:
        yield addressed(view, sentence(f"I can see why this weighs on you: {happened}"))
    if view.told.occasion:
        yield sentence(f"And with {_with_article(view.told.occasion)} in it, I can see why this matters so much")
    if told.length:
        yield sentence(f"{told.length} of this would wear anyone down")
    if not happened and not feeling and view.level in _MILD:
        often = (
            f"the {told.count.lower()}"
            if told.count and told.count.split()[0].lower() in _ORDINALS
            else told.count or told.amount
        )
        cause = f"{often}: " if often else ""
        yield addressed(view, sentence(f"{cause}you've every reason to be {_MILD[view.level]}"))
    if not happened and feeling:
        yield addressed(view, sentence(f"you say you're {feeling}, and I can see why"))


def _with_article(word: str) -> str:
    return (
        word if word in ("christmas", "eid", "diwali", "hanukkah") else f"{'an' if word[0] in 'aeiou' else 'a'} {word}"
    )


step = Step(
    order=30,
    place="Listen",
    next="Name the feeling and its cause",
    why="They are hot or hurt: hearing the feeling named with its cause comes before any solution.",
    source=Source(
        "Herhausen et al., Journal of Marketing 87 (2023)",
        "empathy cools angry complainers before the failure is mended",
        "direct",
    ),
    is_next=is_next,
    say=say,
    avoid=('"I understand your frustration" with no cause.', "Claiming to know exactly how it feels.", '"But".'),
    examples=(
        Example(
            (
                "they: You charged me £54.90 twice and I am livid.",
                "we: We took £54.90 twice: I have both payments here.",
                "they: I'm still livid! You charged me twice and my rent bounced!",
            ),
            says=("livid",),
        ),
        Example(
            (
                "they: Nine days without heating, my boiler is dead and you people laugh at me!",
                "we: Nine days, and your boiler is dead. I have it here.",
                "they: It is freezing and I am exhausted. My baby is cold.",
            ),
            says=("exhausted",),
        ),
        Example(
            (
                "they: You charged me £54.90 twice and I am livid.",
                "we: We took £54.90 twice. Of course you're livid.",
                "they: Right. So give it back, this is unacceptable!",
            ),
            is_next=False,
        ),
    ),
)
