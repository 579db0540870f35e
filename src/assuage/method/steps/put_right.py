"""Put it right: what can be done, as options where there are any."""

from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.conversation.circumstances import Circumstances
from assuage.method.step import Example, Step, addressed, sentence
from assuage.method.view import View
from assuage.reading.reading import Ask


def is_next(view: View) -> bool:
    if not view.waiting or view.is_content:
        return False
    return not view.done.offered or bool(view.untold)


def say(view: View) -> Iterator[str]:
    if Ask.CANCEL in view.asks:
        years = f" And thank you for {view.told.length} with us." if "year" in view.told.length else ""
        yield addressed(view, f"You asked how to leave, so that first: I can start it for you from here.{years}")
        return
    can = [words for words in _can(view) if words]
    if len(can) > 1:
        yield addressed(view, f"I can {can[0]}, or I can {can[1]}. Which would you rather?")
    if can:
        yield sentence(f"What I can do now: {can[0]}")
    question = next((need.words for need in view.untold if need.ask is None), "")
    if question:
        yield f"You asked: \u201c{question}\u201d I'll answer that first."
    if not can and not question:
        yield addressed(view, f"I'm looking at it now, and I'll write to you by {view.by()} with what I can do.")


def _can(view: View) -> Iterator[str]:
    """What may be done here that they asked for, then what else may be done, as words after "I can"."""
    known = view.circumstances
    thing = view.told.thing or "it"
    words = {
        "refund": f"refund {'the ' + view.told.amount if view.told.amount else 'what you paid'}",
        "replacement": f"send you another {thing.removeprefix('your ')}" if thing != "it" else "send you another",
        "redo": f"have {thing} put right",
        "call-back": "ring you at an hour that suits you",
    }
    listed = [one for one in view.house.remedies.values() if one.kind not in known.excluded]
    if known.allowed is not None:
        kinds = {one.kind for one in listed} & set(known.allowed)
        listed = [one for one in listed if one.kind in kinds]
        yield from ()
    wanted = set(view.asks)
    asked = [one for one in listed if wanted.intersection(one.answers)]
    for one in asked:
        yield words.get(one.kind, one.words)
    if known.allowed is not None:
        known_kinds = {one.kind for one in asked}
        for kind in known.allowed:
            if kind not in known_kinds and kind not in known.excluded:
                named = view.house.remedies.get(kind)
                yield words.get(kind) or (
                    named.words if named else f"offer you {_article(kind)}{kind.replace('-', ' ')}"
                )


def _article(kind: str) -> str:
    plain = kind.replace("-", " ")
    return (
        "" if plain.endswith("s") or plain in ("credit", "goodwill", "cash") else "an " if plain[0] in "aeiou" else "a "
    )


step = Step(
    order=70,
    place="Options",
    next="Say what you can do",
    why="Solving is what satisfies, and more so the longer the talk goes on: now they need what can be done.",
    source=Source(
        "Marinova, Singh and Singh, Journal of Marketing Research 55 (2018)", "solving work over an encounter", "direct"
    ),
    is_next=is_next,
    say=say,
    avoid=('"I can\'t" without what you can.', "Another apology in place of an act.", "More than you may give."),
    examples=(
        Example(
            (
                "they: You charged me £54.90 twice and I am livid.",
                "we: We charged you £54.90 twice. That's our mistake and I'm sorry. Of course you're livid.",
                "they: Then refund me, now.",
            ),
            says=("refund the £54.90",),
        ),
        Example(
            ("they: Please tell me how to cancel my contract. Nothing personal, I have been with you for 14 years.",),
            says=("how to leave", "14 years"),
        ),
        Example(
            ("they: Could you send a replacement for the lamp, please?",),
            says=("another", "Which would you rather?"),
            knowing=Circumstances(allowed=("replacement", "credit")),
        ),
        Example(("they: Thanks, that's perfect, all sorted.",), is_next=False),
    ),
)
