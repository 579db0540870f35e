"""The reply raises its voice: words in capitals, or marks in a row."""

import re
from collections.abc import Iterator

from assuage.catalogue.source import Source
from assuage.coach.check import Check, Draft, Example, Spot
from assuage.language.small_words import SMALL_WORDS
from assuage.language.span import Span

# One of these in capitals is stress, not a name.
_STRESS = frozenset(
    "not never already again always nothing no must only still every now stop read clearly cannot can't don't won't "
    "didn't isn't wasn't doesn't before exactly both have told your you any none very really please will did does is "
    "are was were twice yes yet wrong listen wait final enough immediately absolutely today".split()
)
_ORDINARY = (
    SMALL_WORDS
    | _STRESS
    | frozenset(
        "email e-mail message letter terms website order account money refund driver called sent said check sign form page "
        "wait time days late fault problem customer customers service notice warning read reply answer office shop policy "
        "rules closed open paid delivered calm down respond contact ring rang signed agreed arrived card number".split()
    )
)
_CAPITALS = re.compile(r"(?<![\w@#/.-])[A-Z]{2,}(?:['’][A-Z]+)?(?![\w@#/-]|\.[A-Z])")
_ALONE = re.compile(r"(?<![\w@#/.-])(?:I|A)(?![\w'’@#/-])")
_MARKS = re.compile(r"!{2,}|\?!+|!\?+|\?{2,}")
_PLEASED = re.compile(
    r"\b(?:thank|thanks|great|enjoy|lovely|congrat\w*|welcome|yay|happy|hooray|hurrah|wonderful|awesome|amazing|fab\w*|"
    r"brilliant|fantastic|glad|cheers|well done|hope|delighted)\b"
)


def _look(draft: Draft) -> Iterator[Spot]:
    yield from _raised_words(draft)
    for found in _MARKS.finditer(draft.text):
        span = Span(*found.span())
        sentence = draft.sentence_at(span.start)
        kind = found[0].strip("!") == ""
        if not draft.is_quoted(span) and not (kind and _PLEASED.search(sentence.of(draft.plain.text))):
            yield Spot(Span(min(sentence.start, span.start), span.end), replacement=_level(draft, sentence, span))


def _level(draft: Draft, sentence: Span, marks: Span) -> str:
    """The same sentence with one mark."""
    words = _CAPITALS.sub(_quieter, draft.text[min(sentence.start, marks.start) : marks.start])
    return f"{words}{'?' if '?' in marks.of(draft.text) else '.'}"


def _quieter(found: re.Match[str]) -> str:
    """A raised word in lower case, with a capital where it opens the words; names stay as they are."""
    word = found[0].lower()
    if word not in _ORDINARY:
        return found[0]
    return word.capitalize() if not found.start() else word


def _raised_words(draft: Draft) -> Iterator[Spot]:
    said_so = set(_CAPITALS.findall("\n".join(turn.text for turn in draft.turns)))
    raised: dict[int, list[Span]] = {}
    for found in _CAPITALS.finditer(draft.text):
        span = Span(*found.span())
        word = found[0].lower().replace("’", "'")
        is_name = found[0] in said_so and word not in _STRESS and word not in SMALL_WORDS
        if draft.is_quoted(span) or is_name or _is_short_form(draft.text, span, word):
            continue
        raised.setdefault(draft.sentence_number(span.start), []).append(span)
    for number, spans in raised.items():
        sentence = draft.sentences[number] if draft.sentences else Span(0, len(draft.text))
        if _is_heading(draft.text, sentence):
            continue
        words = [span.of(draft.plain.text) for span in spans]
        stressed = [span for span, word in zip(spans, words, strict=True) if word in _STRESS]
        ordinary = [word for word in words if word in _ORDINARY]
        longest = _longest_run(draft.text, spans)
        if len(longest) > 1 and sum(span.of(draft.plain.text) in _ORDINARY for span in longest):
            whole = Span(longest[0].start, longest[-1].end)
            yield Spot(whole, replacement=_lowered(draft.text, whole))
        elif stressed and len(spans) == len(stressed):
            yield from (Spot(span, replacement=_lowered(draft.text, span)) for span in stressed)
        elif len(ordinary) > 1 or stressed:
            yield from (Spot(span, replacement=_lowered(draft.text, span)) for span in stressed or spans)


_SHORT_FORMS = frozenset("ok it us am pm id tv pin sms vat uk eu who un or is an no in me hi so".split())


def _is_short_form(text: str, span: Span, word: str) -> bool:
    """Whether capitals are how this word is written: OK, US, IT, ID between ordinary words."""
    if word not in _SHORT_FORMS or word in ("no", "is", "so", "me", "in", "an", "or", "who"):
        return word in _SHORT_FORMS and len(word) == 2 and text[span.start - 2 : span.start - 1].isdigit()
    near = text[max(0, span.start - 12) : span.start] + text[span.end : span.end + 12]
    return sum(letter.isupper() for letter in near) < 4


def _longest_run(text: str, spans: list[Span]) -> list[Span]:
    """The longest row of capital words with nothing but spaces, marks or a lone I between them."""
    best: list[Span] = []
    run: list[Span] = []
    for span in spans:
        between = _ALONE.sub("", text[run[-1].end : span.start]) if run else ""
        run = [*run, span] if run and not re.search(r"\w", between) else [span]
        best = run if len(run) > len(best) else best
    return best


def _lowered(text: str, span: Span) -> str:
    words = span.of(text).lower()
    at_start = not text[: span.start].strip() or text[: span.start].rstrip()[-1] in ".!?\n"
    return re.sub(r"\bi\b", "I", words[:1].upper() + words[1:] if at_start else words)


def _is_heading(text: str, sentence: Span) -> bool:
    """Whether a line stands alone in capitals over the lines below it."""
    words = sentence.of(text)
    return (
        words.isupper()
        and len(words.split()) <= 6
        and not words.endswith(("!", "?", "."))
        and "\n" in text[sentence.end :][:2]
    )


check = Check(
    severity="warning",
    why="Capitals and rows of marks are heard as a raised voice, and the other side raises theirs.",
    source=Source(work="Assuage", where="docs/explanation/tone.md", supports="house opinion"),
    look=_look,
    say="Read aloud, this is a raised voice.",
    reword="Lower case and one mark; the words carry it.",
    bad=(
        "The parcel was NOT in our van.",
        "We have told you TWICE.",
        "PLEASE READ THE LETTER we sent.",
        "It is on its way!!!",
        "What else should we do??",
        "You signed it, did you not?!",
    ),
    good=(
        "Your BIC is GENODEF1 and the IBAN begins DE02.",
        "The RAC and the AA both cover it.",
        "A new GT 40 BLUE is in the post.",
        "It is here!",
        'You wrote "WHERE IS IT", and you were right to ask.',
        "Thanks so much!!",
        "OK, the ID is on file and the TV comes on Monday.",
        "OPENING HOURS\nMonday to Friday, nine to five.",
        Example("The LUMO lamp is set aside for you.", to="where is my LUMO lamp"),
    ),
    yields_to=("forced-cheer",),
)
